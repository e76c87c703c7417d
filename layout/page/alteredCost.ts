// What a paragraph costs in another number of lines than its best.
import type { LinesVariant } from '../galley/galley.js';
import { ALTERED, LOOSE_LINE } from './weights.js';

export const alteredCost = (variant: LinesVariant, best: LinesVariant): number =>
  ALTERED * Math.abs(variant.delta) + LOOSE_LINE * (variant.loose - best.loose);
