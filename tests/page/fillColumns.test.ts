// Filling columns: level feet, heads with their matter, and nothing that vanishes.
import { describe, expect, test } from 'vitest';
import type { Chunk, HeadChunk } from '../../layout/galley/galley.js';
import { fillColumns } from '../../layout/page/fill/fillColumns.js';
import type { Filling } from '../../layout/page/fill/traceFilling.js';
import { madeLine, madeParagraph, SIZE } from './madeParagraph.js';

const head = (text: string, rows: number): HeadChunk => {
  const chunk: HeadChunk = {
    type: 'head',
    role: 'heading3',
    rows,
    variant: {
      size: SIZE,
      lines: [{ line: madeLine(text), x: 0, baseline: 0 }],
      width: SIZE,
      height: SIZE,
      findings: [],
    },
    shift: 0,
    width: SIZE,
    sides: 0,
    around: () => chunk,
  };
  return chunk;
};

const gap = (min: number, want: number, max: number): Chunk => ({ type: 'gap', rows: { min, want, max } });

/** What each column holds, from its head to its foot. */
const columns = ({ lines: filled, heads }: Filling, count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, column) =>
    [
      ...filled.map(({ line, ...at }) => ({ ...at, text: line.line.text })),
      ...heads.map(({ head: { variant }, ...at }) => ({ ...at, text: variant.lines[0]?.line.text ?? '' })),
    ]
      .filter((entry) => entry.column === column)
      .sort((a, b) => a.row - b.row)
      .map(({ text }) => text),
  );

test('text runs on from foot to head', () => {
  expect(
    columns(fillColumns([madeParagraph('a', 3), madeParagraph('b', 3)], [2, 2, 2], { altering: false }), 3),
  ).toEqual([
    ['a1', 'a2'],
    ['a3', 'b1'],
    ['b2', 'b3'],
  ]);
});

test('rows beside a drop cap stand in one column, or move to one that holds them', () => {
  expect(
    columns(fillColumns([madeParagraph('a', 2), madeParagraph('b', 5, 3)], [4, 5], { altering: false }), 2),
  ).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2', 'b3', 'b4', 'b5'],
  ]);
  expect(columns(fillColumns([madeParagraph('b', 5, 3)], [2, 3, 2], { altering: false }), 3)).toEqual([
    [],
    ['b1', 'b2', 'b3'],
    ['b4', 'b5'],
  ]);
});

test('rows that no column holds together are overset, and told', () => {
  const filling = fillColumns([madeParagraph('b', 4, 3)], [2, 2], { altering: false });
  expect(filling.overset.map(({ text }) => text)).toEqual(['b1', 'b2', 'b3', 'b4']);
});

describe('a head', () => {
  test('moves to the next column with its matter rather than stay at a foot', () => {
    const filling = fillColumns([madeParagraph('a', 3), head('H', 1), madeParagraph('b', 2)], [4, 4], {
      altering: false,
    });
    expect(columns(filling, 2)).toEqual([
      ['a1', 'a2', 'a3'],
      ['H', 'b1', 'b2'],
    ]);
  });

  test('is not left at a foot by the white below it', () => {
    const filling = fillColumns(
      [madeParagraph('a', 2), gap(0, 1, 1), head('H', 2), gap(0, 0, 1), head('h', 1), madeParagraph('b', 2)],
      [6, 8],
      { altering: false },
    );
    expect(columns(filling, 2)).toEqual([
      ['a1', 'a2'],
      ['H', 'h', 'b1', 'b2'],
    ]);
  });

  test('higher than the column that it would begin stands in the next one that holds it', () => {
    const filling = fillColumns([head('H', 3), madeParagraph('b', 1)], [2, 2, 4], { altering: false });
    expect(columns(filling, 3)).toEqual([[], [], ['H', 'b1']]);
  });

  test('that ends the matter stays in its column, however much of it is empty', () => {
    const filling = fillColumns([madeParagraph('a', 2), head('H', 1)], [40], { altering: false });
    expect(filling.overset).toEqual([]);
    expect(columns(filling, 1)).toEqual([['a1', 'a2', 'H']]);
  });

  test.each([
    ['with text below', [madeParagraph('b', 2)], ['H', 'b1', 'b2']],
    ['as the last of all', [], ['H']],
  ])('that has no place is overset, %s', (_, below, expected) => {
    const filling = fillColumns([madeParagraph('a', 4), head('H', 1), ...below], [4], { altering: false });
    expect(filling.overset.map(({ text }) => text)).toEqual(expected);
  });
});
