// Justification: gives every unit of a chosen line its place, spending what the line lacks or exceeds in rule 9's order.
import { Class } from '../text/characterClass.js';
import type { TextUnit } from '../text/textUnits.js';
import { HAN_LATIN_GAP, HAN_LATIN_LAST, MARK_BODY, WORD_SPACE } from '../text/widthScheme.js';
import { em, type Length } from '../unit/length.js';
import type { Items } from './items.js';
import { Glue } from './junction.js';
import type { LineFit } from './lineFit.js';
import { HAN_GAP_ABANDONED, HAN_GAP_LOOSEST } from './weights.js';

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

/** One step of shrinking: who gives, and how much in all. */
interface Step {
  readonly unit: (k: number) => Length;
  readonly glue: (k: number) => Length;
}

const NOTHING = (): Length => 0;

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
  const { size } = items;
  const n = j - i;
  const cut = new Float64Array(n); // what each unit loses
  const glue = new Float64Array(n); // glue after each unit but the last
  cut[0] = (cut[0] as number) + (items.startTrim[i] as number);
  cut[n - 1] = (cut[n - 1] as number) + (items.endTrim[j - 1] as number);
  for (let k = 0; k < n - 1; k++) glue[k] = items.glueWidth[i + k + 1] as number;
  const kindAfter = (k: number): number => (k < n - 1 ? (items.glue[i + k + 1] as number) : Glue.none);
  const natural = fit.natural;
  let rest = measure - natural;
  const stretch: number[] = [0, 0, 0, 0, 0]; // em, by kind of glue
  const open = (kind: number, most: number): void => {
    let count = 0;
    for (let k = 0; k < n - 1; k++) if (kindAfter(k) === kind) count++;
    if (count === 0 || rest <= 0) return;
    const each = Math.min(most, rest / count);
    for (let k = 0; k < n - 1; k++) if (kindAfter(k) === kind) glue[k] = (glue[k] as number) + each;
    stretch[kind] = (stretch[kind] ?? 0) + each / size;
    rest -= each * count;
  };
  const take = (step: Step): void => {
    let total = 0;
    for (let k = 0; k < n; k++) total += step.unit(k) + step.glue(k);
    if (total <= 0 || rest >= 0) return;
    const share = Math.min(1, -rest / total);
    for (let k = 0; k < n; k++) {
      cut[k] = (cut[k] as number) + share * step.unit(k);
      glue[k] = (glue[k] as number) - share * step.glue(k);
    }
    rest += share * total;
  };
  if (rest > 0 && stretches && Number.isFinite(fit.gap)) {
    open(Glue.wordSpace, em(WORD_SPACE.most - WORD_SPACE.natural, size));
    open(Glue.hanLatin, em(HAN_LATIN_GAP.most - HAN_LATIN_GAP.natural, size));
    open(Glue.han, HAN_GAP_LOOSEST * size);
    open(Glue.hanLatin, em(HAN_LATIN_LAST - HAN_LATIN_GAP.most, size));
    open(Glue.han, (HAN_GAP_ABANDONED - HAN_GAP_LOOSEST) * size);
    // A line without Han gaps: its words, then its Han–Latin gaps, open past their most.
    open(Glue.wordSpace, HAN_GAP_ABANDONED * size);
    open(Glue.hanLatin, HAN_GAP_ABANDONED * size);
  } else if (rest < 0) {
    const left = (k: number): Length => Math.max(0, (items.give[i + k] as number) - (cut[k] as number));
    const marks = (...classes: readonly number[]): Step => {
      const gives = Float64Array.from({ length: n }, (_, k) =>
        classes.includes(units[i + k]?.class ?? Class.han) ? left(k) : 0,
      );
      return { unit: (k) => gives[k] as number, glue: NOTHING };
    };
    const gaps = (kind: number, most: Length): Step => ({
      unit: NOTHING,
      glue: (k) => (kindAfter(k) === kind ? most : 0),
    });
    take(gaps(Glue.wordSpace, em(WORD_SPACE.natural - WORD_SPACE.least, size)));
    take(marks(Class.interpunct));
    take(marks(Class.open, Class.close));
    take(marks(Class.comma));
    take(gaps(Glue.hanLatin, em(HAN_LATIN_GAP.natural - HAN_LATIN_GAP.least, size)));
    take(marks(Class.stop));
    if (!fit.overfull && fit.gap < 0) take(gaps(Glue.han, -fit.gap * size));
  }
  const x = new Float64Array(n);
  const width = new Float64Array(n);
  const blank = new Float64Array(n);
  let pen = 0;
  for (let k = 0; k < n; k++) {
    const unit = units[i + k];
    const own = (items.width[i + k] as number) - (cut[k] as number);
    x[k] = pen;
    width[k] = own;
    // Only marks with a blank half have one to place; what compression leaves of it is shared as the font drew it.
    blank[k] = (unit?.shaped.blankLeft ?? 0) * Math.max(0, own - em(MARK_BODY, size));
    pen += own + (glue[k] as number);
  }
  return { x, width, blank, total: pen, maxGap: Math.max(...stretch) };
};
