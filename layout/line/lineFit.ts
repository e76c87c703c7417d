// How one candidate line fits its measure: what it lacks, and how the gaps must open or close (rule 9's order).

import { WORD_SPACE } from '../text/widthScheme.js';
import type { Length } from '../unit/length.js';
import type { Items } from './items.js';
import { HAN_GAP_LOOSEST, LATIN_SHARE } from './weights.js';

/** A candidate line. One mutable value is reused over the millions of candidates of a long text. */
export interface LineFit {
  /** Width before justification, edges trimmed and what hangs left out. */
  natural: Length;
  /** Stretch of an ordinary Han gap in em; negative when squeezed. Infinity where a short line has no gap to open. */
  gap: number;
  /** Shares (0–1) used of the soft and of the stops' shrink. */
  soft: number;
  stops: number;
  /** Share (0–1) used of the Han–Latin gaps' last resort. */
  last: number;
  /** What hangs outside the measure at the line's end. */
  hung: Length;
  /** Whether the line cannot be squeezed into the measure even with every Han gap at its least. */
  overfull: boolean;
}

export const newFit = (): LineFit => ({ natural: 0, gap: 0, soft: 0, stops: 0, last: 0, hung: 0, overfull: false });

/** Natural width of units i…j−1 as a line, edges trimmed, a hyphen at its end. */
export const naturalWidth = (items: Items, i: number, j: number): Length =>
  (items.sum[j] as number) -
  (items.sum[i] as number) -
  (items.glueWidth[j] as number) +
  (items.hyphen[j] as number) -
  (items.startTrim[i] as number) -
  (items.endTrim[j - 1] as number);

/** What marks other than stops, or stops, can still lose in the line: trimmed edges have given already. */
const shrinkOf = (items: Items, sums: Float64Array, i: number, j: number, stop: number, hung: Length): Length => {
  let total = (sums[j] as number) - (sums[i] as number);
  if (items.isStop[i] === stop) total -= Math.min(items.give[i] as number, items.startTrim[i] as number);
  const gone = (items.endTrim[j - 1] as number) + hung;
  if (items.isStop[j - 1] === stop) total -= Math.min(items.give[j - 1] as number, gone);
  return Math.max(total, 0);
};

/** Measures units i…j−1 against `measure`. `stretches` is false for lines that keep their natural width. */
export const fitLine = (
  fit: LineFit,
  items: Items,
  i: number,
  j: number,
  measure: Length,
  stretches: boolean,
  least: number,
): void => {
  const whole = naturalWidth(items, i, j);
  // A mark hangs only where it finds no room (CLREQ 3.1.7).
  const hung = whole > measure ? (items.hang[j - 1] as number) : 0;
  const natural = whole - hung;
  const rest = measure - natural;
  fit.natural = natural;
  fit.hung = hung;
  fit.gap = 0;
  fit.soft = 0;
  fit.stops = 0;
  fit.last = 0;
  fit.overfull = false;
  const gaps = (items.hanGaps[j - 1] as number) - (items.hanGaps[i] as number);
  if (rest >= 0) {
    if (!stretches) return;
    const { latinGap } = items;
    const words = (items.wordSpaces[j - 1] as number) - (items.wordSpaces[i] as number);
    const latins = (items.latinGaps[j - 1] as number) - (items.latinGaps[i] as number);
    /** What is left to open once word spaces are at their most, in em. */
    const lacking = rest / items.size - words * (WORD_SPACE.most - WORD_SPACE.natural);
    if (lacking <= 0) return;
    const grow = latinGap.most - latinGap.natural;
    if (gaps > 0) {
      const together = lacking / (gaps + LATIN_SHARE * latins);
      const beyond = lacking - latins * grow - gaps * HAN_GAP_LOOSEST;
      if (LATIN_SHARE * together <= grow) fit.gap = together;
      else if (beyond <= 0) fit.gap = (lacking - latins * grow) / gaps;
      else {
        const last = latins * (latinGap.last - latinGap.most);
        fit.last = last > 0 ? Math.min(1, beyond / last) : 0;
        fit.gap = beyond <= last ? HAN_GAP_LOOSEST : (lacking - latins * grow - last) / gaps;
      }
    } else if (lacking > latins * grow) {
      fit.gap = words + latins > 0 ? (lacking - latins * grow) / (words + latins) : Number.POSITIVE_INFINITY;
    }
    return;
  }
  let need = -rest;
  const soft =
    (items.gapShrink[j - 1] as number) -
    (items.gapShrink[i] as number) +
    shrinkOf(items, items.markShrink, i, j, 0, hung);
  if (need <= soft) {
    fit.soft = need / soft;
    return;
  }
  if (soft > 0) fit.soft = 1;
  need -= soft;
  const stops = shrinkOf(items, items.stopShrink, i, j, 1, hung);
  if (need <= stops) {
    fit.stops = need / stops;
    return;
  }
  if (stops > 0) fit.stops = 1;
  need -= stops;
  fit.gap = gaps > 0 ? -need / gaps / items.size : Number.NEGATIVE_INFINITY;
  fit.overfull = fit.gap < least;
};
