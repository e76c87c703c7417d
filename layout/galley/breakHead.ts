// Breaking a head of one field into lines of sense and like width.

import { Chance } from '../line/junction.js';
import { naturalWidth } from '../line/lineFit.js';
import { prepareParagraph } from '../line/prepareParagraph.js';
import { RUNT_EM } from '../line/weights.js';
import type { TextRun } from '../story/story.js';
import type { HeadSetting, HeadShape } from '../template/template.js';
import type { Length } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import { cutCost } from './cutCost.js';
import { ENDLESS } from './headLine.js';
import { sliceRuns } from './sliceRuns.js';

/** Lines longer or shorter than the wished shape, as a share of the head's whole width: sense may still win. */
const AGAINST_SHAPE = 0.15;
/** A line of less than this share of its widest neighbour reads as left over. */
const LEFT_OVER = 1 / 3;
const LEFT_OVER_COST = 0.2;

/** A term in quotes or a title of up to so many characters stays whole in a head: its marks make it one word. */
const TERM = /“[^“”]{1,8}”|‘[^‘’]{1,8}’|《[^《》]{1,8}》|「[^「」]{1,8}」|『[^『』]{1,8}』/gu;

/** Where a line may end. */
interface Place {
  /** UTF-16 offset into the head's text. */
  readonly offset: number;
  /** Index of the unit after it. */
  readonly unit: number;
  readonly cost: number;
}

const shapeCost = (widths: readonly Length[], shape: HeadShape): number => {
  const [first = 0] = widths;
  const last = widths.at(-1) ?? 0;
  const against = (shape === 'shortFirst' && first > last) || (shape === 'shortLast' && last > first);
  const leftOver = Math.min(...widths) < LEFT_OVER * Math.max(...widths);
  return (against ? AGAINST_SHAPE : 0) + (leftOver ? LEFT_OVER_COST : 0);
};

/**
 * Breaks a head into exactly `count` lines at the ends of phrases: never inside a word, a number with its unit, a kept string, and
 * never so that a prohibited mark begins or ends a line. A line has two em at least. Of all ways the one whose widest line is narrowest, weighed against
 * sense and the wished shape. Returns fewer lines when the head has too few phrases.
 */
export const breakHead = (
  runs: readonly TextRun[],
  count: number,
  { style, shape }: HeadSetting,
  context: GalleyContext,
): readonly (readonly TextRun[])[] => {
  if (count === 1) return [runs];
  const endless = { ...style, align: 'start' as const, indent: 0 };
  const { source, units, items } = prepareParagraph({
    runs,
    style: endless,
    measure: ENDLESS,
    fonts: context.fonts,
    keep: context.keep,
  });
  const { text } = source;
  const places: Place[] = [];
  const phrases = context.phrases(text);
  const terms = [...text.matchAll(TERM)].map(({ index, 0: term }) => ({ start: index, end: index + term.length }));
  let offset = 0;
  phrases.slice(0, -1).forEach((phrase, index) => {
    offset += phrase.length;
    const unit = units.findIndex(({ start }) => start >= offset);
    const inTerm = terms.some(({ start, end }) => start < offset && offset < end);
    const parts = !inTerm && unit > 0 && (units[unit - 1]?.end ?? 0) <= offset;
    const cost = cutCost(phrase, phrases[index + 1] ?? '');
    if (parts && cost < Number.POSITIVE_INFINITY && (items.chance[unit] ?? Chance.glued) <= Chance.avoided) {
      places.push({ offset, unit, cost });
    }
  });

  const whole = naturalWidth(items, 0, items.count);
  let best: { readonly cuts: readonly Place[]; readonly cost: number } | undefined;
  const search = (cuts: readonly Place[], from: number): void => {
    if (cuts.length < count - 1) {
      places.forEach((place, index) => {
        if (index >= from) search([...cuts, place], index + 1);
      });
      return;
    }
    const edges = [0, ...cuts.map(({ unit }) => unit), items.count];
    const widths = edges.slice(1).map((edge, index) => naturalWidth(items, edges[index] ?? 0, edge));
    if (Math.min(...widths) < RUNT_EM * style.size) return;
    const sense = cuts.reduce((sum, { cost }) => sum + cost, 0);
    const cost = Math.max(...widths) / whole + sense + shapeCost(widths, shape);
    if (!best || cost < best.cost) best = { cuts, cost };
  };
  search([], 0);
  if (!best) return [runs];
  const edges = [0, ...best.cuts.map((cut) => cut.offset), text.length];
  return edges.slice(1).map((edge, index) => trimmed(runs, text, edges[index] ?? 0, edge));
};

const trimmed = (runs: readonly TextRun[], text: string, from: number, to: number): readonly TextRun[] => {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return sliceRuns(runs, start, end);
};
