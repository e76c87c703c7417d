// What a gap costs in so many rows: a spring that resists more the further it is drawn.
import type { RowRange } from '../template/template.js';
import { GAP } from './weights.js';

/** Spare rows are spread evenly, and wide ranges (between sections) give before narrow ones (between items). */
export const gapCost = (rows: number, { min, want, max }: RowRange): number => {
  if (rows === want) return 0;
  const span = rows > want ? max - want : want - min;
  return (GAP * (rows - want) ** 2) / span;
};
