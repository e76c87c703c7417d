// The breaker: the cheapest way through all lines of a paragraph, by dynamic programming (Knuth and Plass, Software 11, 1981).
import type { Length } from '../unit/length.js';
import { Chance, type Items } from './items.js';
import { fitLine, naturalWidth, newFit } from './lineFit.js';
import {
  AVOIDED_COST,
  CONTRAST_COST,
  CUT_COST,
  FEW_HAN_COST,
  FITNESS_CLASSES,
  FORCED_COST,
  fitnessOf,
  GLUED_COST,
  HAN_GAP_LEAST,
  HAN_GAP_LOOSEST,
  KEPT_COST,
  LINE_COST,
  LOOSELY_KEPT_COST,
  lastResortCost,
  loosenessCost,
  OVERFULL_COST,
  PROHIBITED_COST,
  RAGGED_COST,
  RUNT_COST,
  RUNT_EM,
  RUNT_HAN,
  SHORT_LAST_COST,
  SHORT_LAST_EM,
  SHORT_LINE_COST,
  tightnessCost,
} from './weights.js';

/** What the lines must fill. */
export interface Goal {
  readonly measure: Length;
  /** First-line indent. */
  readonly indent: Length;
  /** Whether lines are driven out to the measure. */
  readonly justify: boolean;
}

/** Breaks of one setting: unit index each line ends before; the last is the number of units. */
export interface Breaks {
  readonly ends: readonly number[];
  readonly cost: number;
}

const CHANCE_COST: readonly number[] = [
  0,
  AVOIDED_COST,
  CUT_COST,
  LOOSELY_KEPT_COST,
  KEPT_COST,
  FORCED_COST,
  PROHIBITED_COST,
  GLUED_COST,
  0, // hard
];

/** How strictly one pass reads the rules. */
interface Pass {
  /** Dearest chance a line may end on. */
  readonly dearest: number;
  /** Widest Han gap in em. */
  readonly loosest: number;
  /** Whether a unit wider than the measure may stand alone. */
  readonly overfull: boolean;
}

const STRICT: Pass = { dearest: Chance.looselyKept, loosest: HAN_GAP_LOOSEST, overfull: false };
const RELAXED: Pass = { dearest: Chance.glued, loosest: Number.POSITIVE_INFINITY, overfull: true };

/** The finished dynamic program: one row of states a break place. */
interface Table {
  readonly cost: Float64Array;
  /** Index of the cheapest predecessor of each state. */
  readonly from: Int32Array;
  readonly states: number;
  readonly naturalAtEnd: number;
}

/** Line counts are followed as a difference from the natural count at each place; the band is this wide on either side. */
const COUNT_BAND = 4;

/** Candidates may be passed over once overfull by this many em: edge trims (at most ½ + ½) can no longer save them. */
const OVERFULL_MARGIN_EM = 1.5;

const lastLineCost = (items: Items, i: number, j: number, whole: boolean): number => {
  // A paragraph of one line is as long as it is; a line before a hard break is the author's.
  if (whole) return 0;
  const matter = (items.matter[j] as number) - (items.matter[i] as number);
  if (matter >= SHORT_LAST_EM) return 0;
  const short = (SHORT_LAST_EM - matter) / SHORT_LAST_EM;
  if (matter < RUNT_EM) return SHORT_LAST_COST * short + RUNT_COST;
  const hans = (items.hans[j] as number) - (items.hans[i] as number);
  return SHORT_LAST_COST * short + (hans < RUNT_HAN ? FEW_HAN_COST : 0);
};

/** Lines a solid setting would have filled before each unit; every hard break starts a new one. */
const naturalCounts = (items: Items, goal: Goal): Int32Array => {
  const counts = new Int32Array(items.count + 1);
  let filled = -goal.indent;
  let lines = 0;
  for (let k = 1; k <= items.count; k++) {
    counts[k] = lines + Math.floor(((items.sum[k] as number) - filled) / goal.measure);
    if (items.chance[k] === Chance.hard && k < items.count) {
      lines = (counts[k] as number) + 1;
      counts[k] = lines;
      filled = items.sum[k] as number;
    }
  }
  return counts;
};

const run = (items: Items, goal: Goal, pass: Pass, counted: boolean): Table => {
  const { count, size, chance } = items;
  const band = counted ? 2 * COUNT_BAND + 1 : 1;
  const states = FITNESS_CLASSES * band;
  const cost = new Float64Array((count + 1) * states).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((count + 1) * states).fill(-1);
  const reached = new Uint8Array(count + 1);
  const natural = naturalCounts(items, goal);
  const fit = newFit();
  const slack = OVERFULL_MARGIN_EM * size;
  cost[counted ? COUNT_BAND * FITNESS_CLASSES + 1 : 1] = 0; // before the first line: an even line of no count
  reached[0] = 1;
  let low = 0;
  for (let j = 1; j <= count; j++) {
    const before = chance[j - 1] as number;
    if (j > 1 && before === Chance.hard) low = j - 1;
    const here = chance[j] as number;
    const hard = here === Chance.hard;
    if (!hard && here > pass.dearest) continue;
    for (; low < j - 1; low++) {
      const least =
        naturalWidth(items, low, j) -
        ((items.gapShrink[j - 1] as number) - (items.gapShrink[low] as number)) -
        ((items.markShrink[j] as number) - (items.markShrink[low] as number)) -
        ((items.stopShrink[j] as number) - (items.stopShrink[low] as number)) +
        HAN_GAP_LEAST * size * ((items.hanGaps[j - 1] as number) - (items.hanGaps[low] as number));
      if (least <= goal.measure - (low === 0 ? goal.indent : 0) + slack) break;
    }
    const penalty = CHANCE_COST[here] as number;
    for (let i = low; i < j; i++) {
      if (reached[i] === 0) continue;
      const measure = i === 0 ? goal.measure - goal.indent : goal.measure;
      fitLine(fit, items, i, j, measure, goal.justify && !hard, HAN_GAP_LEAST);
      let line = LINE_COST + penalty;
      let fitness = 1;
      const rest = measure - fit.natural;
      if (fit.overfull) {
        if (!pass.overfull || i < j - 1) continue;
        line += OVERFULL_COST;
      } else if (rest < 0) {
        line += tightnessCost(fit.soft, fit.stops, fit.gap);
        fitness = fitnessOf(fit.gap);
      } else if (!hard) {
        if (!goal.justify) line += RAGGED_COST * (rest / measure) ** 2;
        else if (fit.gap === Number.POSITIVE_INFINITY) {
          if (pass.loosest < fit.gap) continue;
          line += SHORT_LINE_COST * (rest / size) ** 2;
        } else {
          if (fit.gap > pass.loosest) continue;
          line += loosenessCost(fit.gap) + lastResortCost(fit.last);
          fitness = fitnessOf(fit.gap);
        }
      }
      if (j === count) line += lastLineCost(items, i, j, i === 0);
      const drift = counted ? (natural[i] as number) - (natural[j] as number) + 1 : 0;
      for (let state = 0; state < states; state++) {
        const so = cost[i * states + state] as number;
        if (so === Number.POSITIVE_INFINITY) continue;
        const previous = state % FITNESS_CLASSES;
        const line0 = (state - previous) / FITNESS_CLASSES + drift;
        if (line0 < 0 || line0 >= band) continue;
        const contrast = i === 0 || hard ? 0 : (CONTRAST_COST[Math.abs(previous - fitness)] as number);
        const total = so + line + contrast;
        const target = j * states + line0 * FITNESS_CLASSES + fitness;
        if (total < (cost[target] as number)) {
          cost[target] = total;
          from[target] = i * states + state;
          reached[j] = 1;
        }
      }
    }
  }
  return { cost, from, states, naturalAtEnd: natural[count] as number };
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
  const found = new Map<number, Breaks>();
  for (let offset = 0; offset < table.states / FITNESS_CLASSES; offset++) {
    const end = cheapest(table.cost, items.count * table.states + offset * FITNESS_CLASSES, FITNESS_CLASSES);
    if (end !== undefined) found.set(offset - COUNT_BAND + table.naturalAtEnd, trace(table, end));
  }
  return found;
};
