// A template whose measures cannot be filled is refused, each fault at its place in the file; what only rounds is let be.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DiagnosticId } from '../../layout/diagnostic/diagnostic.js';
import { hintOf, sentenceOf } from '../../layout/diagnostic/formatDiagnostic.js';
import type { Position } from '../../layout/diagnostic/span.js';
import { type ReadTemplate, readTemplate } from '../../layout/template/readTemplate.js';

const ASKED = { file: 'edition.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** A template with one of everything that has a measure. */
const SOUND = `sheet: { width: 200mm, height: 200mm, fold: 100mm }
typeArea: { x: 10mm, y: 10mm, em: 9pt, width: 50, lines: 40, lineHeight: 13pt }
inks:
  black: [0, 0, 0, 100]
defaults: { strong: hei 700, emphasis: kai 400, ink: black }
styles:
  body: { font: song 400, size: 9pt, indent: 2 }
  title: { like: body, size: 20pt }
  label: { like: title, size: 10pt }
slots:
  main:
    at: { x: 0, line: 1, width: 50, lines: 40 }
    parts:
      - row:
          gap: 1
          cells:
            - { width: 33, parts: [{ text: { role: headline, style: title, lines: 2, air: [0, 1, 2] } }] }
            - { width: 16, parts: [{ text: { role: kicker, style: label, sides: 1 } }] }
      - space: [0, 1, 3]
      - box:
          take: panel
          padding: [1, 2]
          sides: 0.5
          parts:
            - text: { role: label, style: label }
            - flow: { columns: 2, gutter: 1, paragraph: body }
      - flow:
          columns: 4
          gutter: 1
          paragraph: body
          runIn: [{ role: dateline, as: strong }]
          signature: { style: body, gap: 1 }
          quote: { style: body, inset: 2 }
          break: [1, 1, 2]
          headings: { 3: { style: label, sides: 0.75, gapBefore: [1, 1, 4] } }
          list: { style: body, gapBefore: [0, 0, 1], bullet: { text: "●", style: body, width: 1.25 } }
          picture: { columns: [2, 3], rows: [8, 24], crop: 0.3, caption: body, credit: body, creditGap: 1 }
furniture:
  date: { x: 0, y: 2mm, width: 20, height: 6mm, text: "{date}", style: body }
draft: { y: 1mm, height: 8mm, text: DRAFT, style: title }
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tekan-geometry-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (text: string): ReadTemplate => {
  const file = join(root, 'sound.yaml');
  writeFileSync(file, text);
  return readTemplate('sound', () => ({ path: file, root }), ASKED);
};

/** The sound template with one change. */
const changed = (from: string, to: string): string => {
  expect(SOUND).toContain(from);
  return SOUND.replace(from, to);
};

const positionOf = (text: string, part: string): Position => {
  expect(text).toContain(part);
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

test('the sound template stands', () => {
  const { template, diagnostics } = read(SOUND);
  expect(diagnostics).toEqual([]);
  expect(template).toBeDefined();
});

interface Fault {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly id: DiagnosticId;
  readonly values: Readonly<Record<string, string | number>>;
  /** Text of the faulty template where the finding points. */
  readonly at: string;
}

const BODY_FLOW = '- flow: { columns: 2, gutter: 1, paragraph: body }';

const faults: readonly Fault[] = [
  {
    what: 'cells and gap wider than their measure',
    from: 'width: 33',
    to: 'width: 33.002',
    id: 'row-too-wide',
    values: { width: 50.002, measure: 50, over: 0.002 },
    at: '- { width: 33.002',
  },
  {
    what: 'a row wider than the cell around it',
    from: '[{ text: { role: kicker, style: label, sides: 1 } }]',
    to: '[{ row: { gap: 1, cells: [{ width: 8, parts: [] }, { width: 8, parts: [] }] } }]',
    id: 'row-too-wide',
    values: { width: 17, measure: 16, over: 1 },
    at: '[{ width: 8',
  },
  {
    what: 'a row wider than the box around it',
    from: BODY_FLOW,
    to: '- row: { gap: 0, cells: [{ width: 50, parts: [] }] }',
    id: 'row-too-wide',
    values: { width: 50, measure: 49, over: 1 },
    at: '[{ width: 50',
  },
  {
    what: 'a picture from right to left',
    from: 'columns: [2, 3]',
    to: 'columns: [4, 3]',
    id: 'inset-columns',
    values: { from: 4, to: 3, columns: 4 },
    at: '[4, 3]',
  },
  {
    what: 'a picture beyond the last column',
    from: 'columns: [2, 3]',
    to: 'columns: [2, 5]',
    id: 'inset-columns',
    values: { from: 2, to: 5, columns: 4 },
    at: '[2, 5]',
  },
  {
    what: 'rows of a picture that descend',
    from: 'rows: [8, 24]',
    to: 'rows: [24, 8]',
    id: 'range-order',
    values: { key: 'rows', given: '24, 8', ascending: '8, 24' },
    at: '[24, 8]',
  },
  {
    what: 'space that wants more than its most',
    from: 'space: [0, 1, 3]',
    to: 'space: [0, 4, 3]',
    id: 'range-order',
    values: { key: 'space', given: '0, 4, 3', ascending: '0, 3, 4' },
    at: '[0, 4, 3]',
  },
  {
    what: 'air that descends',
    from: 'air: [0, 1, 2]',
    to: 'air: [2, 1, 0]',
    id: 'range-order',
    values: { key: 'air' },
    at: '[2, 1, 0]',
  },
  {
    what: 'a gap before headings that descends',
    from: 'gapBefore: [1, 1, 4]',
    to: 'gapBefore: [2, 1, 4]',
    id: 'range-order',
    values: { key: 'gapBefore' },
    at: '[2, 1, 4]',
  },
  {
    what: 'a gap before entries that descends',
    from: 'gapBefore: [0, 0, 1]',
    to: 'gapBefore: [3, 0, 1]',
    id: 'range-order',
    values: { key: 'gapBefore' },
    at: '[3, 0, 1]',
  },
  {
    what: 'a break that descends',
    from: 'break: [1, 1, 2]',
    to: 'break: [2, 1, 1]',
    id: 'range-order',
    values: { key: 'break' },
    at: '[2, 1, 1]',
  },
  {
    what: 'quotations that leave their column',
    from: 'inset: 2',
    to: 'inset: 11',
    id: 'no-width',
    values: { left: 0.75, least: 1 },
    at: '11 }',
  },
  {
    what: 'a drop cap that fills its column',
    from: 'quote: { style: body, inset: 2 }',
    to: 'dropCap: { lines: 3, style: body, gap: 8 }',
    id: 'no-width',
    values: { least: 1 },
    at: '{ lines: 3',
  },
  {
    what: 'a draft’s mark below the sheet',
    from: 'draft: { y: 1mm',
    to: 'draft: { y: 193mm',
    id: 'furniture-outside',
    values: { name: 'draft', over: 2.83 },
    at: '{ y: 193mm',
  },
  {
    what: 'a type area wider than the sheet',
    from: 'typeArea: { x: 10mm',
    to: 'typeArea: { x: 50mm',
    id: 'type-area-outside',
    values: { over: 24.8 },
    at: '{ x: 50mm',
  },
  {
    what: 'a type area lower than the sheet',
    from: 'x: 10mm, y: 10mm',
    to: 'x: 10mm, y: 20mm',
    id: 'type-area-outside',
    values: {},
    at: '{ x: 10mm',
  },
  {
    what: 'furniture right of the sheet',
    from: 'date: { x: 0',
    to: 'date: { x: 45',
    id: 'furniture-outside',
    values: { name: 'date' },
    at: '{ x: 45',
  },
  {
    what: 'furniture left of the sheet',
    from: 'date: { x: 0',
    to: 'date: { x: -11mm',
    id: 'furniture-outside',
    values: { name: 'date', over: 2.83 },
    at: '{ x: -11mm',
  },
  {
    what: 'a fold past the sheet',
    from: 'fold: 100mm',
    to: 'fold: 390mm',
    id: 'fold-outside',
    values: {},
    at: '390mm',
  },
  { what: 'a fold on the edge', from: 'fold: 100mm', to: 'fold: 0mm', id: 'fold-outside', values: {}, at: '0mm }' },
  {
    what: 'a second flow in a slot',
    from: '- space: [0, 1, 3]',
    to: '- flow: { columns: 3, gutter: 1, paragraph: body }',
    id: 'second-flow',
    values: {},
    at: 'columns: 4',
  },
  {
    what: 'a second flow in a row of the same level',
    from: '[{ text: { role: kicker, style: label, sides: 1 } }]',
    to: '[{ flow: { columns: 1, paragraph: body } }]',
    id: 'second-flow',
    values: {},
    at: 'columns: 4',
  },
  {
    what: 'a second flow in a taken box',
    from: BODY_FLOW,
    to: `${BODY_FLOW}\n            - box: { parts: [{ flow: { columns: 1, paragraph: body } }] }`,
    id: 'second-flow',
    values: {},
    at: '{ columns: 1',
  },
  {
    what: 'a role set twice as text',
    from: 'role: kicker',
    to: 'role: headline',
    id: 'role-twice',
    values: { role: '#headline' },
    at: 'headline, style: label',
  },
  {
    what: 'a role set as text and run in',
    from: 'role: kicker',
    to: 'role: dateline',
    id: 'role-twice',
    values: { role: '#dateline' },
    at: 'dateline, as: strong',
  },
  {
    what: 'a signature set as text and by the flow',
    from: 'role: kicker',
    to: 'role: signature',
    id: 'role-twice',
    values: { role: '#signature' },
    at: '{ style: body, gap',
  },
  {
    what: 'a circle of styles',
    from: 'title: { like: body',
    to: 'title: { like: label',
    id: 'like-circle',
    values: { circle: 'title → label → title' },
    at: 'label, size: 20pt',
  },
  {
    what: 'a style like itself',
    from: 'title: { like: body',
    to: 'title: { like: title',
    id: 'like-circle',
    values: { circle: 'title → title' },
    at: 'title, size: 20pt',
  },
  {
    what: 'columns whose gutters leave nothing',
    from: 'gutter: 1\n',
    to: 'gutter: 16.5\n',
    id: 'columns-too-narrow',
    values: { columns: 4, measure: 50, column: 0.125 },
    at: '4\n          gutter',
  },
  {
    what: 'sides wider than the text between them',
    from: 'style: label, sides: 1 }',
    to: 'style: label, sides: 7.75 }',
    id: 'no-width',
    values: { left: 0.5 },
    at: '7.75',
  },
  {
    what: 'sides wider than their box',
    from: 'sides: 0.5',
    to: 'sides: 25',
    id: 'no-width',
    values: { left: 0 },
    at: '25\n',
  },
  {
    what: 'sides of a heading wider than its column',
    from: 'sides: 0.75',
    to: 'sides: 6',
    id: 'no-width',
    values: { left: -0.25 },
    at: '{ style: label, sides: 6',
  },
  {
    what: 'a bullet wider than its column',
    from: 'width: 1.25 }',
    to: 'width: 12 }',
    id: 'no-width',
    values: { left: -0.25, least: 1 },
    at: '{ text: "●"',
  },
  {
    what: 'padding higher than the box can be',
    from: 'padding: [1, 2]',
    to: 'padding: [20, 20]',
    id: 'padding-too-high',
    values: { padding: 40, rows: 40 },
    at: '[20, 20]',
  },
];

describe('is told at its place, and the template is not made up', () => {
  test.each(faults)('$what', ({ from, to, id, values, at }) => {
    const text = changed(from, to);
    const { diagnostics } = read(text);
    expect(diagnostics).toMatchObject([
      { id, severity: 'error', values, span: { file: 'sound.yaml', start: positionOf(text, at) } },
    ]);
    const [found] = diagnostics;
    for (const language of ['zh', 'en'] as const) {
      expect(found && sentenceOf(found, language)).not.toMatch(/[{}#]/);
      expect(found && hintOf(found, language)).toBeTruthy();
    }
  });

  test('its template is left out', () => {
    expect(read(changed('columns: [2, 3]', 'columns: [5, 3]')).template).toBeUndefined();
  });
});

describe('the schema refuses', () => {
  test.each([
    ['more head lines than can be weighed', 'lines: 2', 'lines: 7', '7,'],
    ['a gap below nothing', 'gap: 1', 'gap: -1', '-1'],
    ['a cell below nothing', 'width: 16', 'width: -16', '-16'],
    ['a gutter below nothing', 'gutter: 1', 'gutter: -1mm', '-1mm'],
  ])('%s', (_, from, to, at) => {
    const text = changed(from, to);
    const { template, diagnostics } = read(text);
    expect(template).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', span: { start: positionOf(text, at) } }]);
  });
});

describe('what only rounds is let be', () => {
  test.each([
    ['thirds of a row', 'width: 33,', 'width: 33.001,'],
    ['furniture from edge to edge in millimetres', '{ x: 0, y: 2mm, width: 20', '{ x: -10mm, y: 2mm, width: 200mm'],
    ['a picture over one column', 'columns: [2, 3]', 'columns: [4, 4]'],
    ['a range of one number thrice', 'space: [0, 1, 3]', 'space: [2, 2, 2]'],
  ])('%s', (_, from, to) => {
    expect(read(changed(from, to)).diagnostics).toEqual([]);
  });

  // 0.01 + 0.14 is more than 0.15 to a computer.
  test('slots whose decimals add up to the type area', () => {
    const parts = 'parts: [{ text: { role: headline, style: tiny } }] }';
    const { template, diagnostics } = read(`sheet: { width: 100mm, height: 100mm }
typeArea: { x: 10mm, y: 10mm, em: 100pt, width: 0.15, lines: 2, lineHeight: 13pt }
inks: { black: [0, 0, 0, 100] }
styles:
  tiny: { font: song 400, strong: song 700, emphasis: kai 400, ink: black, size: 1pt }
draft: { y: 1mm, height: 8mm, text: DRAFT, style: tiny }
slots:
  left: { at: { x: 0, line: 1, width: 0.01, lines: 2 }, ${parts}
  right: { at: { x: 0.01, line: 1, width: 0.14, lines: 2 }, ${parts}
`);
    expect(diagnostics).toEqual([]);
    const [left, right] = template?.slots ?? [];
    expect(right?.rect.x).toBe((left?.rect.x ?? 0) + (left?.rect.width ?? 0));
    expect((left?.rect.width ?? 0) + (right?.rect.width ?? 0)).toBe(template?.typeArea.width);
  });
});

test('a template that is there and cannot be read says why', () => {
  mkdirSync(join(root, 'folder.yaml'));
  const { template, diagnostics } = readTemplate('folder', () => ({ path: join(root, 'folder.yaml'), root }), ASKED);
  expect(template).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { id: 'file-unreadable', values: { file: 'folder.yaml', reason: 'EISDIR' }, span: ASKED },
  ]);
});
