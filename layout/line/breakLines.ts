// The breaker: the cheapest way through all lines of a paragraph, by dynamic programming (Knuth and Plass, Software 11, 1981).
import { WORD_SPACE } from '../text/widthScheme.js';
import type { Items } from './items.js';
import { Chance } from './junction.js';
import { type Goal, lineCost, lineMeasure, type Pass, RELAXED, STRICT } from './lineCost.js';
import { newFit } from './lineFit.js';
import { CONTRAST_COST, EVEN, FITNESS_CLASSES, fitnessOf } from './weights.js';

/** Breaks of one setting: unit index each line ends before; the last is the number of units. */
export interface Breaks {
  readonly ends: readonly number[];
  readonly cost: number;
}

/** The finished dynamic program: one row of states a break place. */
interface Table {
  readonly cost: Float64Array;
  /** Index of the cheapest predecessor of each state. */
  readonly from: Int32Array;
  readonly states: number;
  /** Line count of the first group of states at the end. */
  readonly fewest: number;
}

/**
 * Line counts are followed as a difference from the natural count at each place. The band on either side: variants of a
 * few lines, and the drift that edge trims and pushed words add over a long paragraph (a line in sixty or less), bounded
 * so that the table stays linear in the text.
 */
const COUNT_BAND = 4;
const LINES_A_DRIFT = 60;
const WIDEST_COUNT_BAND = 12;
const bandOf = (lines: number): number => Math.min(WIDEST_COUNT_BAND, COUNT_BAND + Math.floor(lines / LINES_A_DRIFT));

/** Candidates may be passed over once overfull by this many em: edge trims (at most ½ + ½) and a hanging mark (1) can no longer save them. */
const OVERFULL_MARGIN_EM = 2.5;

/** Whole lines that `width` of solid matter fills, the first of them line number `line`. */
const filledLines = ({ measure, firstLines }: Goal, line: number, width: number): number => {
  let rest = width;
  for (let next = line; next < firstLines.length; next++) {
    const own = firstLines[next]?.measure ?? measure;
    if (rest < own) return next - line;
    rest -= own;
  }
  return Math.max(0, firstLines.length - line) + Math.floor(rest / measure);
};

/** Lines a solid setting would have filled before each unit; every hard break starts a new one. */
const naturalCounts = (items: Items, goal: Goal): Int32Array => {
  const counts = new Int32Array(items.count + 1);
  let filled = -goal.indent;
  let lines = 0;
  for (let k = 1; k <= items.count; k++) {
    counts[k] = lines + filledLines(goal, lines, (items.sum[k] as number) - filled);
    if (items.chance[k] === Chance.hard && k < items.count) {
      lines = (counts[k] as number) + 1;
      counts[k] = lines;
      filled = items.sum[k] as number;
    }
  }
  return counts;
};

/** Running sums of the least and the most that units 0…k−1 and the gaps after them can measure: what narrows the search. */
const reachOf = (items: Items, { leastGap }: Goal, { loosest }: Pass) => {
  const { count, size, sum, hanGaps, wordSpaces, latinGaps, latinGap, gapShrink, markShrink, stopShrink } = items;
  const wordGrow = (WORD_SPACE.most - WORD_SPACE.natural + loosest) * size;
  const latinGrow = (latinGap.last - latinGap.natural + loosest) * size;
  const least = new Float64Array(count + 1);
  const most = new Float64Array(count + 1);
  for (let k = 1; k <= count; k++) {
    const hans = hanGaps[k] as number;
    const width = sum[k] as number;
    const shrink = (gapShrink[k] as number) + (markShrink[k] as number) + (stopShrink[k] as number);
    const western = wordGrow * (wordSpaces[k] as number) + latinGrow * (latinGaps[k] as number);
    least[k] = width - shrink + leastGap * size * hans;
    most[k] = width + western + loosest * size * hans;
  }
  return { least, most };
};

const run = (items: Items, goal: Goal, pass: Pass, counted: boolean): Table => {
  const { count, size, chance } = items;
  const natural = naturalCounts(items, goal);
  const aside = counted ? bandOf(natural[count] as number) : 0;
  const band = 2 * aside + 1;
  // Lines of measures of their own: which of them comes next is part of a state, and all further lines are one level.
  const { firstLines } = goal;
  const rest = firstLines.length;
  const measures = new Float64Array(rest + 1);
  let shortest = goal.measure;
  let widest = goal.measure;
  for (let line = 0; line <= rest; line++) {
    const { measure } = lineMeasure(goal, line);
    measures[line] = measure;
    if (line > 0 && measure < shortest) shortest = measure;
    if (measure > widest) widest = measure;
  }
  const level = FITNESS_CLASSES * band;
  const states = level * (rest + 1);
  const cost = new Float64Array((count + 1) * states).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((count + 1) * states).fill(-1);
  // The states reached at each place lie close together: a long table is never walked whole.
  const first = new Int32Array(count + 1).fill(states);
  const last = new Int32Array(count + 1).fill(-1);
  const fit = newFit();
  const { least, most } = reachOf(items, goal, pass);
  const driven = goal.justify && Number.isFinite(pass.loosest);
  const slack = OVERFULL_MARGIN_EM * size;
  const start = aside * FITNESS_CLASSES + EVEN; // before the first line: an even line of no count
  cost[start] = 0;
  first[0] = start;
  last[0] = start;
  let low = 0;
  for (let j = 1; j <= count; j++) {
    const before = chance[j - 1] as number;
    if (j > 1 && before === Chance.hard) low = j - 1;
    const here = chance[j] as number;
    const hard = here === Chance.hard;
    if (!hard && here > pass.dearest) continue;
    const unseen = items.glueWidth[j] as number; // the gap after a line's end is no part of it
    const hyphen = items.hyphen[j] as number;
    const longest = widest + unseen + slack;
    while (low < j - 1 && (least[j] as number) - (least[low] as number) > longest) low++;
    for (let i = low; i < j; i++) {
      const end = last[i] as number;
      if (end < 0) continue;
      let fits = false;
      let line = 0;
      let fitness = EVEN;
      let base = 0;
      let nextBase = 0;
      let measured = 0; // states below it stand before lines that are measured already
      const drift = counted ? (natural[i] as number) - (natural[j] as number) + 1 : 0;
      for (let state = first[i] as number; state <= end; state++) {
        const so = cost[i * states + state] as number;
        if (so === Number.POSITIVE_INFINITY) continue;
        if (state >= measured) {
          const at = rest === 0 ? 0 : Math.floor(state / level);
          base = at * level;
          measured = base + level;
          line = lineCost(fit, items, goal, pass, i, j, at === rest && i > 0 ? goal.measure : (measures[at] as number));
          if (line === Number.POSITIVE_INFINITY) {
            state = measured - 1;
            continue;
          }
          fits = true;
          fitness = hard ? EVEN : fitnessOf(fit.gap);
          nextBase = at === rest ? base : measured;
        }
        const previous = state % FITNESS_CLASSES;
        const line0 = (state - base - previous) / FITNESS_CLASSES + drift;
        if (line0 < 0 || line0 >= band) continue;
        const contrast = i === 0 || hard ? 0 : (CONTRAST_COST[Math.abs(previous - fitness)] as number);
        const total = so + line + contrast;
        const next = nextBase + line0 * FITNESS_CLASSES + fitness;
        const target = j * states + next;
        if (total < (cost[target] as number)) {
          cost[target] = total;
          from[target] = i * states + state;
          if (next < (first[j] as number)) first[j] = next;
          if (next > (last[j] as number)) last[j] = next;
        }
      }
      // Too short with every gap opened to its limit: so is every line to j that begins later.
      if (!fits && driven && i > 0 && !hard && (most[j] as number) - (most[i] as number) - unseen + hyphen < shortest)
        break;
    }
  }
  return { cost, from, states, fewest: (natural[count] as number) - aside };
};

/** Follows a state at the paragraph's end back to its beginning. */
const trace = ({ cost, from, states }: Table, end: number): Breaks => {
  const ends: number[] = [];
  for (let at = end; at >= states; at = from[at] as number) ends.push(Math.floor(at / states));
  return { ends: ends.reverse(), cost: cost[end] as number };
};

/** Cheapest state among `length` from `first`; undefined when none is reached. */
const cheapest = (cost: Float64Array, first: number, length: number): number | undefined => {
  let best: number | undefined;
  for (let at = first; at < first + length; at++) {
    const here = cost[at] as number;
    if (here < (best === undefined ? Number.POSITIVE_INFINITY : (cost[best] as number))) best = at;
  }
  return best;
};

/** The best breaks of a paragraph. Never fails: rules give way in the order of their weights where nothing else holds the text. */
export const breakLines = (items: Items, goal: Goal): Breaks => {
  for (const pass of [STRICT, RELAXED]) {
    const table = run(items, goal, pass, false);
    const end = cheapest(table.cost, items.count * table.states, table.states);
    if (end !== undefined) return trace(table, end);
  }
  return { ends: [items.count], cost: Number.POSITIVE_INFINITY };
};

/** Every number of lines the paragraph can be set in within the limits, with its best breaks, shortest first. */
export const breakByCount = (items: Items, goal: Goal): ReadonlyMap<number, Breaks> => {
  const table = run(items, goal, STRICT, true);
  const { cost, states, fewest } = table;
  const level = states / (goal.firstLines.length + 1);
  const found = new Map<number, Breaks>();
  for (let offset = 0; offset < level / FITNESS_CLASSES; offset++) {
    let best: number | undefined;
    for (let base = 0; base < states; base += level) {
      const end = cheapest(cost, items.count * states + base + offset * FITNESS_CLASSES, FITNESS_CLASSES);
      if (end !== undefined && (best === undefined || (cost[end] as number) < (cost[best] as number))) best = end;
    }
    if (best !== undefined) found.set(offset + fewest, trace(table, best));
  }
  return found;
};
