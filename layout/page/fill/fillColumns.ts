// Filling columns: chunks set end to end over columns of given heights, broken where it costs least.

import type { Chunk, LinesVariant } from '../../galley/galley.js';
import { HEAD_AT_FOOT, LONE_UNDER_HEAD, ORPHAN, OVERSET, PARTED, UNEVEN_FOOT, WIDOW } from '../weights.js';
import { alteredCost } from './alteredCost.js';
import type { Choice } from './choice.js';
import { footCost, hasElasticGaps } from './footCost.js';
import { gapCost } from './gapCost.js';
import { type Filling, traceFilling } from './traceFilling.js';

/** What filling may do with its matter. */
export interface FillOptions {
  /** Whether paragraphs may be a line shorter or longer than their best setting. */
  readonly altering: boolean;
  /** Whether matter without room goes on elsewhere. */
  readonly open?: boolean;
}

/**
 * Fills columns by dynamic programming over (chunk, row): gaps take rows between their least and most, paragraphs may be
 * a line shorter or longer where they are altered, a head may begin the next column, rows that stand together do. Cost decides; feet come out level because
 * rows are contiguous.
 */
export const fillColumns = (
  chunks: readonly Chunk[],
  heights: readonly number[],
  { altering, open = false }: FillOptions,
): Filling => {
  const oversetCost = open ? 0 : OVERSET;
  const ends: number[] = [];
  let total = 0;
  for (const height of heights) {
    total += height;
    ends.push(total);
  }
  const columnEnd = (row: number): number => ends.find((end) => end > row) ?? Number.POSITIVE_INFINITY;
  /** Rows to leave white so that so many stand in one column; past the last column they do. */
  const skipFor = (row: number, together: number): number => {
    let at = row;
    while (at + together > columnEnd(at)) at = columnEnd(at);
    return at - row;
  };
  const startsColumn = (row: number): boolean => row === 0 || ends.includes(row);

  const elastic = hasElasticGaps(chunks);
  const underHead = standUnderHeads(chunks);
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
    const parting = underHead[index] ? HEAD_AT_FOOT : 0;
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
            offer(row, 0, rows, cost + foot + (row >= total ? oversetCost * rows : 0));
          }
          // The next column that holds it; behind the last there is none.
          if ((!startsColumn(row) || row + rows > end) && Number.isFinite(end)) {
            const skip = end - row + skipFor(end, rows);
            const beyond = row + skip >= total ? oversetCost * rows : 0;
            offer(row, skip, rows, cost + UNEVEN_FOOT * skip + parting + beyond);
          }
          break;
        }
        case 'lines': {
          const set = (variant: LinesVariant): void => {
            const skip = skipFor(row, variant.together);
            const start = row + skip;
            let price = cost + alteredCost(variant, chunk.best);
            for (const foot of ends) {
              if (foot <= start || foot >= start + variant.rows) continue;
              if (elastic) price += PARTED;
              if (foot - start === 1) price += parting > 0 ? LONE_UNDER_HEAD : ORPHAN;
              if (start + variant.rows - foot === 1) price += WIDOW;
            }
            if (skip > 0) price += UNEVEN_FOOT * skip + parting;
            price += oversetCost * Math.max(0, start + variant.rows - Math.max(start, total));
            offer(row, skip, variant.rows, price, variant);
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

  let at = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (const [row, price] of frontier) {
    const whole = price + footCost(Math.max(0, total - row), heights, elastic);
    if (whole < cost) {
      cost = whole;
      at = row;
    }
  }
  return traceFilling(chunks, history, at, ends, cost);
};

/** For each chunk, whether a head stands right above it, white left out. */
const standUnderHeads = (chunks: readonly Chunk[]): readonly boolean[] => {
  let head = false;
  return chunks.map((chunk) => {
    const under = head;
    if (chunk.type !== 'gap') head = chunk.type === 'head';
    return under;
  });
};
