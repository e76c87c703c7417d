// What a gap costs in so many rows: a spring that resists more the further it is drawn.
import type { RowRange } from '../../template/template.js';
import { GAP, TIGHT_GAP } from '../weights.js';

/** Spare rows are spread evenly, and wide ranges (between sections) give before narrow ones (between items). */
export const gapCost = (rows: number, { min, want, max }: RowRange): number => {
  if (rows === want) return 0;
  if (rows < want) return (TIGHT_GAP * (want - rows) ** 2) / (want - min);
  return (GAP * (rows - want) ** 2) / (max - want);
};
