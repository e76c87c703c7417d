// Adjacent marks: what two or more of them in a row give up of their blank halves (rule 8).
import { Class, isMark } from '../text/characterClass.js';
import type { TextUnit } from '../text/textUnits.js';
import type { Length } from '../unit/length.js';
import { isChained } from './junction.js';

/** Narrows the units of `width` that stand beside other marks; `body` is a mark's ink half. */
export const compressMarks = (
  text: string,
  units: readonly TextUnit[],
  width: Float64Array,
  body: Length,
  adjacent: 1 | 1.5,
): void => {
  let chain = 1; // ？ and ！ in a row, up to unit k
  for (let k = 1; k < units.length; k++) {
    const before = units[k - 1];
    const after = units[k];
    if (!before || !after) continue;
    chain = isChained(text, before, after) ? chain + 1 : 1;
    if (before.end !== after.start || !isMark(before.class) || !isMark(after.class)) continue;
    if (before.class === Class.interpunct || after.class === Class.interpunct) continue;
    // Brackets move towards the text they hold: of two opening marks the second loses its blank, of all others the first.
    const opening = before.class === Class.open;
    if (opening && after.class !== Class.open) continue;
    if (!opening || adjacent === 1) width[k - 1] = body;
    // Two chained marks share an em, three take two (GB/T 15834-2011 5.1.2).
    if (opening || adjacent === 1 || chain % 2 === 0) width[k] = body;
  }
};
