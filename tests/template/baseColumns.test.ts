// Rule 20: measures over base columns, and bastard measures, come to their slot's width for any type area.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTemplate } from '../../layout/template/buildTemplate.js';
import type { FlowPart, Template } from '../../layout/template/template.js';
import { em, pt } from '../../layout/unit/length.js';

const NOWHERE = { file: 't.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const SIZE = pt(9);

interface Area {
  readonly columns: number;
  readonly characters: number;
  /** In em. */
  readonly width: number;
}

/** Areas whose gutters are at least half an em; tenths of an em, as a template has them. */
const area: fc.Arbitrary<Area> = fc
  .record({
    columns: fc.integer({ min: 2, max: 10 }),
    characters: fc.integer({ min: 8, max: 20 }),
    spare: fc.integer({ min: 5, max: 25 }),
  })
  .map(({ columns, characters, spare }) => ({
    columns,
    characters,
    width: (10 * columns * characters + spare * (columns - 1)) / 10,
  }));

/** A template of one slot that stands at a base column, with a flow in it. */
const build = (
  { columns, characters, width }: Area,
  at: { readonly column: number; readonly columns: number },
  flow: object,
): Template => {
  const source = {
    sheet: { width: '500mm', height: '500mm' },
    typeArea: { x: '10mm', y: '10mm', em: '9pt', width, lines: 20, lineHeight: '13pt', columns, characters },
    inks: { black: [0, 0, 0, 100] },
    defaults: { strong: 'hei 700', emphasis: 'kai 400', ink: 'black' },
    styles: { body: { font: 'song 400', size: '9pt', indent: 2 } },
    slots: { only: { at: { ...at, line: 1, lines: 20 }, parts: [{ flow: { paragraph: 'body', ...flow } }] } },
    draft: { y: '1mm', height: '5mm', text: '草样', style: 'body' },
  };
  const { template, diagnostics } = buildTemplate('t', 't.yaml', source as never, () => NOWHERE);
  expect(diagnostics).toEqual([]);
  return template;
};

const only = (template: Template): { readonly width: number; readonly x: number; readonly flow: FlowPart } => {
  const [slot] = template.slots;
  const flow = slot?.parts[0];
  if (!slot || flow?.type !== 'flow') throw new Error('no flow');
  return { width: slot.rect.width, x: slot.rect.x - template.typeArea.x, flow };
};

const spans = area.chain((one) =>
  fc.record({
    one: fc.constant(one),
    column: fc.integer({ min: 1, max: one.columns }),
    columns: fc.integer({ min: 1, max: one.columns }),
  }),
);

test('k columns of n characters and the gutters between them are a measure, and all of them the type area', () => {
  fc.assert(
    fc.property(spans, ({ one, column, columns }) => {
      const own = Math.min(columns, one.columns - column + 1);
      const template = build(one, { column, columns: own }, { columns: own });
      const { width, x, flow } = only(template);
      const { gutter = 0 } = template.baseColumns ?? {};
      const character = one.characters * SIZE;
      expect(width).toBe(own * character + (own - 1) * gutter);
      expect(x).toBe((column - 1) * (character + gutter));
      if (own > 1) expect(flow.gutter).toBe(gutter);
      // What rounding leaves over: less than a length unit a gutter.
      const whole = one.columns * character + (one.columns - 1) * gutter;
      expect(em(one.width, SIZE) - whole).toBeGreaterThanOrEqual(0);
      expect(em(one.width, SIZE) - whole).toBeLessThan(one.columns);
    }),
  );
});

test('slots side by side meet at a gutter', () => {
  fc.assert(
    fc.property(area, (one) => {
      const first = only(build(one, { column: 1, columns: 1 }, { columns: 1 }));
      const template = build(one, { column: 2, columns: one.columns - 1 }, { columns: 1 });
      expect(only(template).x - (first.x + first.width)).toBe(template.baseColumns?.gutter);
    }),
  );
});

test('a bastard measure has columns of whole em; the rest is its gutters’, none narrower than the least', () => {
  const bastard = fc.record({ spans, columns: fc.integer({ min: 2, max: 7 }), least: fc.integer({ min: 5, max: 20 }) });
  fc.assert(
    fc.property(bastard, ({ spans: { one, column, columns: wide }, columns, least }) => {
      const own = Math.min(wide, one.columns - column + 1);
      // Columns of fewer than four characters are no columns.
      fc.pre(own * one.characters >= columns * (4 + least / 10));
      const template = build(one, { column, columns: own }, { columns, gutter: { least: least / 10 } });
      const { width, flow } = only(template);
      const columnWidth = Math.floor((width - (columns - 1) * flow.gutter) / columns);
      const left = width - columns * columnWidth - (columns - 1) * flow.gutter;
      expect(Math.floor(columnWidth / SIZE) * SIZE).toBeGreaterThan(columnWidth - columns);
      expect(flow.gutter).toBeGreaterThanOrEqual(em(least / 10, SIZE));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan(columns);
      // Another em a column would leave the gutters less than the least.
      expect(columns * (columnWidth + SIZE) + (columns - 1) * em(least / 10, SIZE)).toBeGreaterThan(width);
    }),
  );
});
