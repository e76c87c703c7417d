// Paragraphs for tests of filling: so many rows of lines that are known by their text, no glyph in them.
import type { Chunk, FlowLine, LinesVariant } from '../../layout/galley/galley.js';
import type { SetLine } from '../../layout/line/setLine.js';
import { pt } from '../../layout/unit/length.js';

export const SIZE = pt(9);
export const NOWHERE = { file: 'a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export const madeLine = (text: string): SetLine => ({
  text,
  start: 0,
  end: text.length,
  runs: [],
  width: SIZE,
  indent: 0,
  measure: SIZE,
  dir: 'horizontal',
  naturalEm: 1,
  gapEm: 0,
  maxGapEm: 0,
  last: false,
  span: NOWHERE,
});

const variantOf = (text: string, rows: number, together: number, delta: number): LinesVariant => ({
  rows,
  together,
  delta,
  loose: 0,
  lines: Array.from(
    { length: rows },
    (_, row): FlowLine => ({ line: madeLine(`${text}${row + 1}`), row, shift: 0, size: SIZE, role: 'body' }),
  ),
});

/** A paragraph whose first rows stand together; a line shorter where it may be. */
export const madeParagraph = (text: string, rows: number, together = 1, shorter = false): Chunk => {
  const best = variantOf(text, rows, together, 0);
  return {
    type: 'lines',
    best,
    alter: (delta) => (delta === -1 && shorter ? variantOf(text, rows - 1, together, -1) : undefined),
    around: () => best,
  };
};
