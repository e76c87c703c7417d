// Grid setting: every Han and mark on a cell of one em, what is not a whole number of cells wide padded to one (CLREQ 3.2.5).
import { Class } from '../text/characterClass.js';
import { Joint, type TextUnit } from '../text/textUnits.js';
import { IDEOGRAPHIC_SPACE, WORD_SPACE } from '../text/widthScheme.js';
import { em, type Length } from '../unit/length.js';

const wholeCells = (width: Length, size: Length): Length => Math.ceil(width / size) * size;

/** Whether a unit takes whole cells by itself; Western strings never do, whatever their width happens to be. */
const fillsCells = (unit: TextUnit, width: Length, size: Length): boolean =>
  unit.class !== Class.western && width % size === 0;

const spaced = (before: TextUnit, after: TextUnit): boolean => after.start > before.end;

/** The space after each unit that brings the next one to a cell, by the index of that next one. */
export const cellGaps = (units: readonly TextUnit[], width: Float64Array, size: Length): Float64Array => {
  const gaps = new Float64Array(units.length + 1);
  let filled = 0; // by the word so far, in however many parts
  for (let k = 0; k + 1 < units.length; k++) {
    const unit = units[k];
    const next = units[k + 1];
    if (!unit || !next) continue;
    const own = width[k] as number;
    if (fillsCells(unit, own, size)) {
      gaps[k + 1] =
        spaced(unit, next) && fillsCells(next, width[k + 1] as number, size) ? em(IDEOGRAPHIC_SPACE, size) : 0;
      continue;
    }
    filled += own;
    if (next.joint !== Joint.free) continue;
    const words = spaced(unit, next) && !fillsCells(next, width[k + 1] as number, size);
    gaps[k + 1] = wholeCells(filled + (words ? em(WORD_SPACE.natural, size) : 0), size) - filled;
    filled = 0;
  }
  return gaps;
};

/**
 * Places of the units of one line, each stretch of Western matter in the middle of the cells it takes; at the line's start it
 * stands flush. `width` counts from the line's first unit.
 */
export const placeOnCells = (line: readonly TextUnit[], width: Float64Array, size: Length): Float64Array => {
  const x = new Float64Array(line.length);
  let pen = 0;
  for (let k = 0; k < line.length; ) {
    let end = k;
    let matter = 0;
    for (; end < line.length; end++) {
      const unit = line[end];
      const own = width[end] as number;
      if (!unit || fillsCells(unit, own, size)) break;
      const before = line[end - 1];
      if (end > k && before && spaced(before, unit)) matter += em(WORD_SPACE.natural, size);
      x[end] = matter;
      matter += own;
    }
    if (end === k) {
      const [before, unit] = [line[k - 1], line[k]];
      // After Western matter its padding is space enough.
      const open = before && unit && spaced(before, unit) && fillsCells(before, width[k - 1] as number, size);
      if (open) pen += em(IDEOGRAPHIC_SPACE, size);
      x[k] = pen;
      pen += width[k] as number;
      k++;
      continue;
    }
    const cells = wholeCells(matter, size);
    const lead = k === 0 ? 0 : Math.floor((cells - matter) / 2);
    for (let m = k; m < end; m++) x[m] = pen + lead + (x[m] as number);
    pen += cells;
    k = end;
  }
  return x;
};
