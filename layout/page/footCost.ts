// What rows cost that stay empty after the last line of a flow.
import type { Chunk } from '../galley/galley.js';
import { FULL_ENOUGH, SHORT_END, SHORT_END_OF_GAPS, UNDERFULL, UNEVEN_FOOT } from './weights.js';

/** Whether a flow has gaps that could take spare rows. */
export const hasElasticGaps = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => chunk.type === 'gap' && chunk.rows.max > chunk.rows.want);

/** Rows that a full frame may leave empty. */
export const mayBeEmpty = (rows: number): number => Math.floor((1 - FULL_ENOUGH) * rows);

/** What so many rows missing at the end cost in columns of these heights. */
export const footCost = (missing: number, heights: readonly number[], elastic: boolean): number => {
  const last = heights.at(-1) ?? 0;
  const total = heights.reduce((sum, height) => sum + height, 0);
  return (
    (elastic ? SHORT_END_OF_GAPS : SHORT_END) * Math.min(missing, last) +
    UNEVEN_FOOT * Math.max(0, missing - last) +
    UNDERFULL * Math.max(0, missing - mayBeEmpty(total))
  );
};
