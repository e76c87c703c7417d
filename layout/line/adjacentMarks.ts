// Adjacent marks: what two or more of them in a row give up of their blank halves (rule 8).
import { Class, isMark } from '../text/characterClass.js';
import type { TextUnit } from '../text/textUnits.js';
import type { WidthScheme } from '../text/widthScheme.js';
import { isChained } from './junction.js';

/** Narrows the units of `width` that stand beside other marks, each to its own least: in vertical lines `？` and `：` have no blank half. */
export const compressMarks = (
  text: string,
  units: readonly TextUnit[],
  width: Float64Array,
  { centred }: WidthScheme,
  adjacent: 1 | 1.5,
): void => {
  /** Whether a mark has a blank half on its right; opening marks have theirs on the left. */
  const blankRight = ({ class: value }: TextUnit): boolean =>
    value === Class.close || (!centred && (value === Class.comma || value === Class.stop));
  let chain = 1; // ？ and ！ in a row, up to unit k
  for (let k = 1; k < units.length; k++) {
    const before = units[k - 1];
    const after = units[k];
    if (!before || !after) continue;
    chain = isChained(text, before, after) ? chain + 1 : 1;
    if (before.end !== after.start || !isMark(before.class) || !isMark(after.class)) continue;
    if (before.class === Class.interpunct || after.class === Class.interpunct) continue;
    if (before.class === Class.open && after.class !== Class.open) continue;
    // Brackets move towards the text they hold: of two opening marks the second loses its blank, of all others the first.
    const firstGives = blankRight(before);
    if (firstGives || (adjacent === 1 && before.class === Class.open)) width[k - 1] = before.shaped.least;
    if (after.class === Class.open ? !firstGives || adjacent === 1 : adjacent === 1 && blankRight(after))
      width[k] = after.shaped.least;
    // Two chained marks share an em, three take two (GB/T 15834-2011 5.1.2).
    if (chain % 2 === 0 && !centred) width[k] = after.shaped.least;
  }
};
