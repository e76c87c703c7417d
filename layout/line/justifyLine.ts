// Justification: gives every unit of a chosen line its place, spending what the line lacks or exceeds in rule 9's order.
import { Class, setOf } from '../text/characterClass.js';
import type { TextUnit } from '../text/textUnits.js';
import { MARK_BODY, WORD_SPACE } from '../text/widthScheme.js';
import { em, type Length } from '../unit/length.js';
import { placeOnCells } from './cells.js';
import type { Items } from './items.js';
import { Glue } from './junction.js';
import type { LineFit } from './lineFit.js';
import { HAN_GAP_ABANDONED, HAN_GAP_LOOSEST, LATIN_SHARE } from './weights.js';

/** Places of a line's units from the line's own left edge; index 0 is the line's first unit. */
export interface JustifiedLine {
  readonly x: Float64Array;
  /** Width each unit has in this line. */
  readonly width: Float64Array;
  /** Blank left of a mark's ink half. */
  readonly blank: Float64Array;
  readonly total: Length;
  readonly maxGap: number;
}

const INTERPUNCTS = setOf(Class.interpunct);
const BRACKETS = setOf(Class.open, Class.close);
const COMMAS = setOf(Class.comma);
const STOPS = setOf(Class.stop);

/** Justifies units i…j−1, already measured as `fit`. Past `HAN_GAP_ABANDONED` the line is left short. */
export const justifyLine = (
  items: Items,
  units: readonly TextUnit[],
  i: number,
  j: number,
  measure: Length,
  fit: LineFit,
  stretches: boolean,
): JustifiedLine => {
  const { size, latinGap } = items;
  const n = j - i;
  const width = items.width.slice(i, j);
  const least = new Float64Array(n); // what remains of a unit when all it can give is taken
  const glue = items.glueWidth.slice(i + 1, j + 1); // after each unit; the last one is outside the line
  for (let k = 0; k < n; k++) least[k] = (width[k] as number) - (items.give[i + k] as number);
  width[0] = (width[0] as number) - (items.startTrim[i] as number);
  width[n - 1] = (width[n - 1] as number) - (items.endTrim[j - 1] as number) - fit.hung;
  const isAfter = (k: number, kind: number): boolean => items.glue[i + k + 1] === kind;
  let rest = measure - fit.natural;
  let maxGap = 0;
  const stretch = new Float64Array(Object.keys(Glue).length); // em, by kind of glue
  const count = (kind: number): number => {
    let found = 0;
    for (let k = 0; k < n - 1; k++) if (isAfter(k, kind)) found++;
    return found;
  };
  const open = (kind: number, most: Length): void => {
    const gaps = count(kind);
    if (rest <= 0 || gaps === 0) return;
    const each = Math.min(most, rest / gaps);
    for (let k = 0; k < n - 1; k++) if (isAfter(k, kind)) glue[k] = (glue[k] as number) + each;
    stretch[kind] = (stretch[kind] as number) + each / size;
    maxGap = Math.max(maxGap, stretch[kind] as number);
    rest -= each * gaps;
  };
  const close = (kind: number, most: Length): void => {
    if (rest >= 0) return;
    const gaps = count(kind);
    const each = Math.min(most, gaps === 0 ? 0 : -rest / gaps);
    for (let k = 0; k < n - 1; k++) if (isAfter(k, kind)) glue[k] = (glue[k] as number) - each;
    rest += each * gaps;
  };
  const squeeze = (classes: number): void => {
    if (rest >= 0) return;
    const left = (k: number): Length =>
      (classes >> (units[i + k]?.class ?? 0)) & 1 ? Math.max(0, (width[k] as number) - (least[k] as number)) : 0;
    let total = 0;
    for (let k = 0; k < n; k++) total += left(k);
    if (total === 0) return;
    const share = Math.min(1, -rest / total);
    for (let k = 0; k < n; k++) width[k] = (width[k] as number) - share * left(k);
    rest += share * total;
  };
  if (rest > 0 && stretches && Number.isFinite(fit.gap)) {
    open(Glue.wordSpace, em(WORD_SPACE.most - WORD_SPACE.natural, size));
    const grow = em(latinGap.most - latinGap.natural, size);
    const hans = count(Glue.han);
    const together = hans > 0 ? Math.min(grow / LATIN_SHARE, rest / (hans + LATIN_SHARE * count(Glue.hanLatin))) : 0;
    open(Glue.han, together);
    open(Glue.hanLatin, hans > 0 ? LATIN_SHARE * together : grow);
    open(Glue.han, HAN_GAP_LOOSEST * size - together);
    open(Glue.hanLatin, em(latinGap.last - latinGap.most, size));
    open(Glue.han, (HAN_GAP_ABANDONED - HAN_GAP_LOOSEST) * size);
    // A line without Han gaps: its words, then its Han–Latin gaps, open past their most.
    open(Glue.wordSpace, HAN_GAP_ABANDONED * size);
    open(Glue.hanLatin, HAN_GAP_ABANDONED * size);
  } else if (rest < 0) {
    close(Glue.wordSpace, em(WORD_SPACE.natural - WORD_SPACE.least, size));
    squeeze(INTERPUNCTS);
    squeeze(BRACKETS);
    squeeze(COMMAS);
    close(Glue.hanLatin, em(latinGap.natural - latinGap.least, size));
    squeeze(STOPS);
    if (!fit.overfull && fit.gap < 0) close(Glue.han, -fit.gap * size);
  }
  const body = em(MARK_BODY, size);
  const x = items.cells ? placeOnCells(units.slice(i, j), width, size) : new Float64Array(n);
  const blank = new Float64Array(n);
  let pen = 0;
  for (let k = 0; k < n; k++) {
    const own = width[k] as number;
    if (items.cells) pen = x[k] as number;
    else x[k] = pen;
    // Only marks with a blank half have one to place; what compression leaves of it is shared as the font drew it.
    blank[k] = (units[i + k]?.shaped.blankLeft ?? 0) * Math.max(0, own - body);
    pen += own + (k < n - 1 ? (glue[k] as number) : 0);
  }
  return { x, width, blank, total: pen, maxGap };
};
