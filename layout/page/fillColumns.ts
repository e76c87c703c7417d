// Filling columns: chunks set end to end over columns of given heights, broken where it costs least.

import type { Chunk, FlowLine, HeadChunk, LinesVariant } from '../galley/galley.js';
import type { SetLine } from '../line/setLine.js';
import { gapCost } from './gapCost.js';
import { ALTERED, HEAD_AT_FOOT, ORPHAN, OVERSET, SHORT_END, SHORT_END_OF_GAPS, UNEVEN_FOOT, WIDOW } from './weights.js';

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

export interface Filling {
  readonly lines: readonly FilledLine[];
  readonly heads: readonly FilledHead[];
  /** Lines that found no place, headings among them. */
  readonly overset: readonly SetLine[];
  /** Rows used in each column, white between matter included. */
  readonly used: readonly number[];
  /** Paragraphs parted so that one line stands alone: the column and whether at its foot or head. */
  readonly lone: readonly { readonly column: number; readonly where: 'foot' | 'head' }[];
  /** Columns that end with a heading. */
  readonly headsAtFoot: readonly number[];
  readonly cost: number;
}

/** One way to set a chunk at a position: rows taken and what it costs. */
interface Choice {
  readonly from: number;
  readonly skip: number;
  readonly rows: number;
  readonly variant?: LinesVariant;
}

/**
 * Fills columns by dynamic programming over (chunk, row): gaps take rows between their least and most, paragraphs may be
 * a line shorter or longer where `altering`, a head may begin the next column. Cost decides; feet come out level because
 * rows are contiguous.
 */
export const fillColumns = (chunks: readonly Chunk[], heights: readonly number[], altering: boolean): Filling => {
  const ends: number[] = [];
  let total = 0;
  for (const height of heights) {
    total += height;
    ends.push(total);
  }
  const columnEnd = (row: number): number => ends.find((end) => end > row) ?? Number.POSITIVE_INFINITY;
  const startsColumn = (row: number): boolean => row === 0 || ends.includes(row);

  let frontier = new Map<number, number>([[0, 0]]);
  const history: Map<number, Choice>[] = [];
  chunks.forEach((chunk, index) => {
    const next = new Map<number, number>();
    const choices = new Map<number, Choice>();
    const offer = (from: number, skip: number, rows: number, cost: number, variant?: LinesVariant): void => {
      const to = from + skip + rows;
      const known = next.get(to);
      if (known !== undefined && known <= cost) return;
      next.set(to, cost);
      choices.set(to, { from, skip, rows, ...(variant && { variant }) });
    };
    const follows = chunks[index + 1];
    // What parts this chunk from a head right above it leaves that head alone at the foot.
    const parting = isUnderHead(chunks, index) ? HEAD_AT_FOOT : 0;
    for (const [row, cost] of frontier) {
      const end = columnEnd(row);
      switch (chunk.type) {
        case 'gap': {
          if (startsColumn(row)) {
            offer(row, 0, 0, cost);
            break;
          }
          for (let rows = chunk.rows.min; rows <= chunk.rows.max; rows++) {
            const price = cost + gapCost(rows, chunk.rows);
            if (row + rows <= end) offer(row, 0, rows, price + (row + rows === end ? UNEVEN_FOOT * rows + parting : 0));
          }
          // The white before a section that begins the next column vanishes; what is left at the foot is an uneven foot.
          if (end - row <= chunk.rows.max) offer(row, 0, end - row, cost + UNEVEN_FOOT * (end - row) + parting);
          break;
        }
        case 'head': {
          const { rows } = chunk;
          if (row + rows <= end) {
            const foot = row + rows === end && follows ? HEAD_AT_FOOT : 0;
            offer(row, 0, rows, cost + foot);
          }
          if (!startsColumn(row) && Number.isFinite(end))
            offer(row, end - row, rows, cost + UNEVEN_FOOT * (end - row) + parting);
          break;
        }
        case 'lines': {
          const set = (variant: LinesVariant): void => {
            let price = cost + ALTERED * Math.abs(variant.delta);
            for (const foot of ends) {
              if (foot <= row || foot >= row + variant.rows) continue;
              if (foot - row === 1) price += parting > 0 ? HEAD_AT_FOOT / 2 : ORPHAN;
              if (row + variant.rows - foot === 1) price += WIDOW;
            }
            price += OVERSET * Math.max(0, row + variant.rows - Math.max(row, total));
            offer(row, 0, variant.rows, price, variant);
          };
          set(chunk.best);
          if (altering) {
            for (const delta of [-1, 1] as const) {
              const variant = chunk.alter(delta);
              if (variant) set(variant);
            }
          }
          break;
        }
      }
    }
    history.push(choices);
    frontier = next;
  });

  const elastic = chunks.some((chunk) => chunk.type === 'gap' && chunk.rows.max > chunk.rows.want);
  const shortEnd = elastic ? SHORT_END_OF_GAPS : SHORT_END;
  let at = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (const [row, price] of frontier) {
    const missing = Math.max(0, total - row);
    const last = heights.at(-1) ?? 0;
    const whole = price + shortEnd * Math.min(missing, last) + UNEVEN_FOOT * Math.max(0, missing - last);
    if (whole < cost) {
      cost = whole;
      at = row;
    }
  }
  return trace(chunks, history, at, ends, cost);
};

/** Among gaps of one column and kind the rows are spread: equal costs would leave them heaped at one end. Moves what stands between. */
const spreadGaps = (chunks: readonly Chunk[], steps: Choice[], ends: readonly number[]): void => {
  const groups = new Map<string, number[]>();
  chunks.forEach((chunk, index) => {
    const step = steps[index];
    if (chunk.type !== 'gap' || !step || step.from === 0 || ends.includes(step.from)) return;
    const column = ends.findIndex((end) => step.from < end);
    const key = `${column} ${chunk.rows.min} ${chunk.rows.want} ${chunk.rows.max}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const rows = new Map<number, number>();
  for (const group of groups.values()) {
    const total = group.reduce((sum, index) => sum + (steps[index]?.rows ?? 0), 0);
    group.forEach((index, place) => {
      const upTo = (count: number): number => Math.round((count * total) / group.length);
      rows.set(index, upTo(place + 1) - upTo(place));
    });
  }
  let at = 0;
  steps.forEach((step, index) => {
    const own = rows.get(index) ?? step.rows;
    steps[index] = { ...step, from: at, rows: own };
    at += step.skip + own;
  });
};

/** Whether a head stands right above a chunk, white left out. */
const isUnderHead = (chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(0, index).findLast((chunk) => chunk.type !== 'gap')?.type === 'head';

/** Walks the cheapest way back and puts every line and head at its place. */
const trace = (
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
        else overset.push(line.line);
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
  return { lines, heads, overset, used, lone, headsAtFoot, cost };
};
