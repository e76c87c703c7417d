// Spare rows among the gaps of a column.
import type { Chunk } from '../galley/galley.js';
import type { Choice } from './choice.js';

/** Whether a gap is white between matter: one may vanish at a column's head or be cut off at a foot. */
export const standsBetween = ({ from, rows }: Choice, ends: readonly number[]): boolean =>
  from > 0 && !ends.includes(from) && !ends.includes(from + rows);

/** Among gaps of one column and kind the rows are spread: equal costs would leave them heaped at one end. Moves what stands between. */
export const spreadGaps = (chunks: readonly Chunk[], steps: Choice[], ends: readonly number[]): void => {
  const groups = new Map<string, number[]>();
  chunks.forEach((chunk, index) => {
    const step = steps[index];
    if (chunk.type !== 'gap' || !step) return;
    if (!standsBetween(step, ends)) return;
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
