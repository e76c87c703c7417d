// Small pages for the proof: frames of lines in columns, with no more of the layout than the proof reads.
import type { Frame, Page, PlacedLine } from '../../layout/page/page.js';
import { pt } from '../../layout/unit/length.js';
import type { DrawnLine } from './writePdf.js';

const LEADING = 13;
const COLUMN = 140;
const NOWHERE = { file: 'content/test/a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A line's text; a leading `※` marks it as generated. */
const makeLine = (marked: string, column: number, row: number, x: number, y: number): PlacedLine => ({
  column,
  gridLine: row + 1,
  x: pt(x),
  textX: pt(x),
  baseline: pt(y),
  measure: pt(COLUMN),
  width: pt(COLUMN),
  size: pt(9),
  gapEm: 0,
  text: marked.replace(/^※/, ''),
  dir: 'horizontal',
  generated: marked.startsWith('※'),
  runs: [],
  source: NOWHERE,
});

/** A frame to make: columns of lines, top to bottom. */
export interface FrameText {
  readonly role: string;
  readonly story?: string;
  readonly columns: readonly (readonly string[])[];
}

/** A page whose frames stand side by side. */
export const makePage = (folio: string, frames: readonly FrameText[]): Page => {
  let left = 20;
  return {
    folio,
    trim: { width: pt(1200), height: pt(800) },
    frames: frames.map(({ role, story, columns }): Frame => {
      const lines = columns.flatMap((column, index) =>
        column.map((text, row) => makeLine(text, index, row, left + index * COLUMN, 20 + row * LEADING)),
      );
      const rect = { x: pt(left), y: pt(20), width: pt(columns.length * COLUMN), height: pt(700) };
      left += columns.length * COLUMN;
      return { slot: story ?? 'furniture', role, ...(story && { story }), rect, grid: 'page', paint: [], lines };
    }),
  };
};

/** What an honest encoder draws for a page. */
export const drawPage = (page: Page): readonly DrawnLine[] =>
  page.frames.flatMap(({ lines }) =>
    lines.map(({ x, baseline, text }) => ({ x: x / pt(1), y: baseline / pt(1), text })),
  );
