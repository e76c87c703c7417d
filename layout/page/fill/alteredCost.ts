// What a paragraph costs in another number of lines than its best.
import type { LinesVariant } from '../../galley/galley.js';
import { ALTERED, LOOSE_LINE } from '../weights.js';

/** The cost of a setting beside the best one: for the lines it differs by, and for each that it opens so far that the eye sees it. */
export const alteredCost = (variant: LinesVariant, best: LinesVariant): number =>
  ALTERED * Math.abs(variant.delta) + LOOSE_LINE * (variant.loose - best.loose);
