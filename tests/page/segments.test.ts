// What is set into a flow and the stretches of text beside it divide the rows of every column among them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowGalley } from '../../layout/galley/galley.js';
import { besideInset, insetWidth, insetX } from '../../layout/page/runaround.js';
import { type FlowShape, measureAt, type PlacedInset, placedInsets, shapeOf } from '../../layout/page/segments.js';
import type { FlowInset, FlowPicture, InsetColumns } from '../../layout/template/template.js';
import { pt } from '../../layout/unit/length.js';
import { body } from '../line/setting.js';

const GUTTER = pt(12);
const COLUMN = pt(117);

/** An inset over columns of a flow of so many, perhaps narrower than they are. */
const insetIn = (columns: number): fc.Arbitrary<InsetColumns> =>
  fc
    .record({
      from: fc.integer({ min: 1, max: columns }),
      more: fc.integer({ min: 0, max: columns - 1 }),
      place: fc.constantFrom('top' as const, 'middle' as const, 'foot' as const),
      runaround: fc.option(
        fc.record({
          part: fc.double({ min: 0.2, max: 1, noNaN: true }),
          side: fc.constantFrom('left' as const, 'centre' as const, 'right' as const),
          gap: fc.integer({ min: 0, max: pt(12) }),
        }),
      ),
    })
    .map(({ from, more, place, runaround }) => {
      const to = Math.min(columns, from + more);
      const whole = (to - from + 1) * COLUMN + (to - from) * GUTTER;
      if (!runaround) return { from, to, place };
      const { part, side, gap } = runaround;
      return { from, to, place, runaround: { width: Math.round(part * whole), side, gap } };
    });

interface Given {
  readonly flow: FlowGalley;
  readonly height: number;
  readonly insetRows: readonly number[];
  readonly pictureRows: number;
}

/** Flows with insets and a picture whose rows have room, one above the other. */
const given = (most: number): fc.Arbitrary<Given> =>
  fc.integer({ min: 1, max: 8 }).chain((columns) =>
    fc
      .record({
        height: fc.integer({ min: 12, max: 60 }),
        insets: fc.array(insetIn(columns), { maxLength: most - 1 }),
        picture: fc.option(insetIn(columns)),
        parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: most, maxLength: most }),
      })
      .map(({ height, insets, picture, parts }): Given => {
        const rows = parts.map((part) => 1 + Math.floor(part * (height / most - 1)));
        const flow: FlowGalley = {
          type: 'flow',
          part: {
            type: 'flow',
            columns,
            gutter: GUTTER,
            paragraph: body,
            headings: new Map(),
            leaves: new Map(),
            runIn: [],
            insets: [],
            ...(picture && { picture: picture as FlowPicture }),
          },
          columnWidth: COLUMN,
          chunks: [],
          insets: insets.map((inset) => ({ part: inset as FlowInset, stack: [] })),
          surplus: 0,
          shorter: [],
        };
        return {
          flow,
          height,
          insetRows: rows.slice(0, insets.length),
          pictureRows: picture ? (rows.at(-1) ?? 1) : 0,
        };
      }),
  );

const shape = ({ flow, height, insetRows, pictureRows }: Given): FlowShape =>
  shapeOf(flow, height, insetRows, pictureRows);

const standsOn = ({ row, rows }: { readonly row: number; readonly rows: number }, at: number): boolean =>
  at >= row && at < row + rows;

const covers = ({ columns: { from, to } }: PlacedInset, column: number): boolean =>
  column + 1 >= from && column + 1 <= to;

/** How often each row of each column is taken: by stretches of text, and by insets that leave no room beside them. */
const taken = (one: Given): readonly { readonly text: number; readonly blocked: number; readonly over: number }[] => {
  const { segments, ...rest } = shape(one);
  const insets = placedInsets({ segments, ...rest });
  return Array.from({ length: one.flow.part.columns }, (_, column) =>
    Array.from({ length: one.height }, (__, row) => {
      const over = insets.filter((inset) => covers(inset, column) && standsOn(inset, row));
      return {
        text: segments.filter((segment) => segment.column === column && standsOn(segment, row)).length,
        blocked: over.filter((inset) => !besideInset(one.flow, inset.columns, column)).length,
        over: over.length,
      };
    }),
  ).flat();
};

test.each([1, 2, 3])('%i of them: every row is text, or something set into it, never both and never twice', (most) => {
  fc.assert(
    fc.property(given(most), (one) => {
      for (const inset of placedInsets(shape(one))) {
        expect(inset.row).toBeGreaterThanOrEqual(0);
        expect(inset.row + inset.rows).toBeLessThanOrEqual(one.height);
      }
      for (const { text, blocked, over } of taken(one)) {
        expect(over).toBeLessThanOrEqual(1);
        expect(text + blocked).toBe(1);
      }
    }),
  );
});

test('stretches follow one another as they are read, each with rows', () => {
  fc.assert(
    fc.property(given(3), (one) => {
      const { segments } = shape(one);
      for (const [index, { column, row, rows }] of segments.entries()) {
        const before = segments[index - 1];
        expect(rows).toBeGreaterThan(0);
        if (before) expect(column > before.column || row >= before.row + before.rows).toBe(true);
      }
    }),
  );
});

test('a line beside an inset keeps its gap, in whole em, and inside its column', () => {
  fc.assert(
    fc.property(given(2), (one) => {
      const { flow } = one;
      const made = shape(one);
      for (const { column, row, rows } of made.segments) {
        for (let at = row; at < row + rows; at++) {
          const { shift, measure } = measureAt(flow, made, column, at);
          expect(shift).toBeGreaterThanOrEqual(0);
          expect(shift + measure).toBeLessThanOrEqual(COLUMN);
          const left = column * (COLUMN + GUTTER) + shift;
          for (const inset of placedInsets(made)) {
            if (!covers(inset, column) || !standsOn(inset, at)) continue;
            const x = insetX(flow, inset.columns);
            const gap = inset.columns.runaround?.gap ?? 0;
            const meets =
              x < (column + 1) * (COLUMN + GUTTER) - GUTTER && x + insetWidth(flow, inset.columns) > left - shift;
            if (!meets) continue;
            expect(left + measure <= x - gap || left >= x + insetWidth(flow, inset.columns) + gap).toBe(true);
            if (measure < COLUMN) expect(measure % body.size).toBe(0);
          }
        }
      }
    }),
  );
});
