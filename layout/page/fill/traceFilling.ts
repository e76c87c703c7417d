// From the cheapest way through the columns to lines and heads at their places.
import type { Chunk, FlowLine, HeadChunk, LinesVariant } from '../../galley/galley.js';
import type { SetLine } from '../../line/setLine.js';
import type { Choice } from './choice.js';
import { gapCost } from './gapCost.js';
import { spreadGaps, standsBetween } from './spreadGaps.js';

/** A body line and where it stands. Rows count from the column's first row. */
export interface FilledLine {
  readonly line: FlowLine;
  readonly column: number;
  readonly row: number;
}

/** A heading and its first row. */
export interface FilledHead {
  readonly head: HeadChunk;
  readonly column: number;
  readonly row: number;
}

/** Gaps and paragraphs that were fitted to the columns. */
export interface FittedMatter {
  /** Rows that gaps between matter took beyond what they want, rows that others gave, and what that costs. */
  readonly gaps: { readonly opened: number; readonly closed: number; readonly cost: number };
  readonly paragraphs: readonly { readonly variant: LinesVariant; readonly best: LinesVariant }[];
}

/** Columns filled: what stands where in them, what found no place, and what it costs. Columns are 0-based, and as many as heights were given. */
export interface Filling {
  readonly lines: readonly FilledLine[];
  readonly heads: readonly FilledHead[];
  /** Lines that found no place, headings among them. */
  readonly overset: readonly SetLine[];
  /** Where the matter without place begins: the chunk, and its line where lines of it have one. */
  readonly cut?: { readonly chunk: number; readonly line?: SetLine };
  /** Each chunk's first row, counted through all columns. */
  readonly starts: readonly number[];
  /** Rows used in each column, white between matter included. */
  readonly used: readonly number[];
  /** Paragraphs parted so that one line stands alone: the column and whether at its foot or head. */
  readonly lone: readonly { readonly column: number; readonly where: 'foot' | 'head' }[];
  /** Rows of matter beyond the last column's foot. */
  readonly over: number;
  /** What stands otherwise than it wishes to. */
  readonly fitted: FittedMatter;
  /** Columns that end with a heading. */
  readonly headsAtFoot: readonly number[];
  readonly cost: number;
}

/** Walks the cheapest way back and puts every line and head at its place. */
export const traceFilling = (
  chunks: readonly Chunk[],
  history: readonly ReadonlyMap<number, Choice>[],
  endRow: number,
  ends: readonly number[],
  cost: number,
): Filling => {
  const steps: Choice[] = [];
  let row = endRow;
  for (let index = chunks.length - 1; index >= 0; index--) {
    const choice = history[index]?.get(row);
    if (!choice) throw new Error('fillColumns lost its way back');
    steps.unshift(choice);
    row = choice.from;
  }
  spreadGaps(chunks, steps, ends);
  const placeOf = (position: number): { readonly column: number; readonly row: number } | undefined => {
    const column = ends.findIndex((end) => position < end);
    return column < 0 ? undefined : { column, row: position - (ends[column - 1] ?? 0) };
  };
  const lines: FilledLine[] = [];
  const heads: FilledHead[] = [];
  const overset: SetLine[] = [];
  let cut: Filling['cut'];
  const headsAtFoot: number[] = [];
  const lone: { column: number; where: 'foot' | 'head' }[] = [];
  const used = ends.map(() => 0);
  const use = (from: number, rows: number): void => {
    for (let position = from; position < from + rows; position++) {
      const place = placeOf(position);
      if (place) used[place.column] = Math.max(used[place.column] ?? 0, place.row + 1);
    }
  };
  chunks.forEach((chunk, index) => {
    const step = steps[index];
    if (!step) return;
    const start = step.from + step.skip;
    if (chunk.type === 'lines' && step.variant) {
      const { variant } = step;
      use(start, variant.rows);
      for (const line of variant.lines) {
        const place = placeOf(start + line.row);
        if (place) lines.push({ line, ...place });
        else {
          cut ??= { chunk: index, ...(line.row > 0 && { line: line.line }) };
          overset.push(line.line);
        }
      }
      ends.forEach((foot, column) => {
        if (foot <= start || foot >= start + variant.rows) return;
        if (foot - start === 1) lone.push({ column, where: 'foot' });
        if (start + variant.rows - foot === 1 && column + 1 < ends.length)
          lone.push({ column: column + 1, where: 'head' });
      });
    }
    if (chunk.type === 'head') {
      const place = placeOf(start);
      if (!place) {
        cut ??= { chunk: index };
        overset.push(...chunk.variant.lines.map(({ line }) => line));
        return;
      }
      use(start, step.rows);
      const below = chunks.findIndex((next, later) => later > index && next.type !== 'gap');
      const next = steps[below];
      const under = next && placeOf(next.from + next.skip);
      if (under && under.column !== place.column) headsAtFoot.push(place.column);
      heads.push({ head: chunk, ...place });
    }
  });
  const starts = steps.map(({ from, skip }) => from + skip);
  const over = Math.max(0, endRow - (ends.at(-1) ?? 0));
  const fitted = fittedMatter(chunks, steps, ends);
  return { lines, heads, overset, ...(cut && { cut }), starts, used, over, fitted, lone, headsAtFoot, cost };
};

const fittedMatter = (chunks: readonly Chunk[], steps: readonly Choice[], ends: readonly number[]): FittedMatter => {
  const gaps = { opened: 0, closed: 0, cost: 0 };
  const paragraphs: { readonly variant: LinesVariant; readonly best: LinesVariant }[] = [];
  chunks.forEach((chunk, index) => {
    const step = steps[index];
    if (!step) return;
    if (chunk.type === 'lines' && step.variant && step.variant.delta !== 0) {
      paragraphs.push({ variant: step.variant, best: chunk.best });
    }
    if (chunk.type !== 'gap' || !standsBetween(step, ends)) return;
    gaps.opened += Math.max(0, step.rows - chunk.rows.want);
    gaps.closed += Math.max(0, chunk.rows.want - step.rows);
    gaps.cost += gapCost(step.rows, chunk.rows);
  });
  return { gaps, paragraphs };
};
