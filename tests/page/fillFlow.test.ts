// Lines beside what stands in their columns are as long as their rows allow, also where chunks do not come to rest.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chunk, FlowGalley, FlowLine, HeadChunk, LinesVariant } from '../../layout/galley/galley.js';
import type { LineMeasure } from '../../layout/line/lineCost.js';
import type { SetLine } from '../../layout/line/setLine.js';
import { fillFlow } from '../../layout/page/fill/fillFlow.js';
import { measureAt } from '../../layout/page/fill/segments.js';
import type { FlowInset } from '../../layout/template/template.js';
import { pt } from '../../layout/unit/length.js';
import { body, SIZE } from '../line/setting.js';

const LINE_HEIGHT = pt(13);
const COLUMN = 18 * SIZE;
const WHOLE: LineMeasure = { shift: 0, measure: COLUMN };
const NOWHERE = { file: 'a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const setLine = (measure: number): SetLine => ({
  text: '字',
  start: 0,
  end: 1,
  runs: [],
  width: measure,
  indent: 0,
  measure,
  dir: 'horizontal',
  naturalEm: 1,
  gapEm: 0,
  maxGapEm: 0,
  last: false,
  span: NOWHERE,
});

/** A paragraph of so many characters. */
const paragraph = (characters: number): Chunk => {
  const around = (measures: readonly LineMeasure[]): LinesVariant => {
    const lines: FlowLine[] = [];
    for (let left = characters; left > 0; ) {
      const { shift, measure } = measures[lines.length] ?? WHOLE;
      lines.push({ line: setLine(measure), row: lines.length, shift, size: SIZE, role: 'body' });
      left -= Math.floor(measure / SIZE);
    }
    return { rows: lines.length, together: 1, lines, delta: 0, loose: 0 };
  };
  return { type: 'lines', best: around([]), alter: () => undefined, around };
};

const head = (rows: number, { shift, measure }: LineMeasure = WHOLE): HeadChunk => ({
  type: 'head',
  role: 'heading3',
  rows,
  variant: { size: SIZE, lines: [], width: measure, height: SIZE, findings: [] },
  shift,
  width: measure,
  sides: 0,
  around: (line) => head(rows, line),
});

const chunk: fc.Arbitrary<Chunk> = fc.oneof(
  { arbitrary: fc.integer({ min: 20, max: 160 }).map(paragraph), weight: 3 },
  fc.integer({ min: 1, max: 3 }).map((rows) => head(rows)),
);

interface Given {
  readonly flow: FlowGalley;
  readonly rows: number;
}

const given: fc.Arbitrary<Given> = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    to: fc.integer({ min: 1, max: 3 }),
    place: fc.constantFrom('top' as const, 'middle' as const, 'foot' as const),
    side: fc.constantFrom('left' as const, 'centre' as const, 'right' as const),
    part: fc.double({ min: 0.2, max: 0.7, noNaN: true }),
    air: fc.integer({ min: 2, max: 10 }),
    rows: fc.integer({ min: 8, max: 16 }),
    chunks: fc.array(chunk, { minLength: 2, maxLength: 8 }),
  })
  .map(({ columns, to, place, side, part, air, rows, chunks }): Given => {
    const last = Math.min(columns, to);
    const width = Math.round(part * (last * COLUMN + (last - 1) * SIZE));
    const inset: FlowInset = { from: 1, to: last, place, runaround: { width, side, gap: SIZE }, air, parts: [] };
    return {
      rows,
      flow: {
        type: 'flow',
        part: {
          type: 'flow',
          columns,
          gutter: SIZE,
          paragraph: body,
          headings: new Map(),
          leaves: new Map(),
          runIn: [],
          insets: [inset],
        },
        columnWidth: COLUMN,
        chunks,
        insets: [{ part: inset, stack: [] }],
        surplus: 0,
        shorter: [],
      },
    };
  });

test('no line and no head meets what stands in its column', () => {
  fc.assert(
    fc.property(given, ({ flow, rows }) => {
      const { shape, filling } = fillFlow(flow, rows, LINE_HEIGHT, true);
      const meets = (segment: number, row: number, shift: number, measure: number): boolean => {
        const stretch = shape.segments[segment];
        if (!stretch) return true;
        const room = measureAt(flow, shape, stretch.column, stretch.row + row);
        return shift < room.shift || shift + measure > room.shift + room.measure;
      };
      for (const { line, column, row } of filling.lines) {
        expect(meets(column, row, line.shift, line.line.measure)).toBe(false);
      }
      for (const { head: own, column, row } of filling.heads) {
        for (let at = row; at < row + own.rows; at++) expect(meets(column, at, own.shift, own.width)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});
