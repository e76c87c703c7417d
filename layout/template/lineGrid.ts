// The one formula of the line grid: where a line's baseline stands in its row.
import { type Length, roundLength } from '../unit/length.js';

/** The character frame stands 880/1000 em above the baseline and 120/1000 below (the CJK em box of OpenType's ideographic baseline). */
export const EM_BOX_ABOVE = 0.88;

/** From a row's top to its baseline: half the line gap, then the em box down to the baseline (rule 17). */
export const baselineInRow = (lineHeight: Length, size: Length): Length =>
  roundLength((lineHeight - size) / 2 + EM_BOX_ABOVE * size);
