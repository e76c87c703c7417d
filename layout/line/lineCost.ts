// What one candidate line costs: its fit, the place it ends, and how a paragraph may close.
import type { Length } from '../unit/length.js';
import type { Items } from './items.js';
import { Chance } from './junction.js';
import { fitLine, type LineFit } from './lineFit.js';
import {
  AVOIDED_COST,
  CUT_COST,
  FEW_HAN_COST,
  FORCED_COST,
  GLUED_COST,
  HAN_GAP_LOOSEST,
  HYPHEN_COST,
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

/** A line of a measure of its own. */
export interface LineMeasure {
  /** From the paragraph's left edge to where the line begins. */
  readonly shift: Length;
  readonly measure: Length;
}

/** What the lines must fill. */
export interface Goal {
  readonly measure: Length;
  /** The first lines, in order, where they have other measures: beside a drop cap. Empty for almost every paragraph. */
  readonly firstLines: readonly LineMeasure[];
  /** First-line indent. */
  readonly indent: Length;
  /** Whether lines are driven out to the measure. */
  readonly justify: boolean;
  /** How far a Han gap may be squeezed, in em (≤ 0): ragged lines keep their natural width. */
  readonly leastGap: number;
}

/** What line number `line` (from 0) must fill, and where it begins, the indent of the first taken off. */
export const lineMeasure = (goal: Goal, line: number): LineMeasure => {
  const { shift, measure } = goal.firstLines[line] ?? { shift: 0, measure: goal.measure };
  const indent = line === 0 ? goal.indent : 0;
  return { shift: shift + indent, measure: measure - indent };
};

/** By `Chance`. */
const CHANCE_COST: readonly number[] = [
  0,
  AVOIDED_COST,
  CUT_COST,
  HYPHEN_COST,
  LOOSELY_KEPT_COST,
  KEPT_COST,
  FORCED_COST,
  PROHIBITED_COST,
  GLUED_COST,
  0, // hard
];

/** How strictly one pass reads the rules. */
export interface Pass {
  /** Dearest chance a line may end on. */
  readonly dearest: number;
  /** Widest Han gap in em. */
  readonly loosest: number;
  /** Whether a unit wider than the measure may stand alone. */
  readonly overfull: boolean;
}

/** Every rule kept and every gap within its limit: what almost all newspaper text allows. */
export const STRICT: Pass = { dearest: Chance.looselyKept, loosest: HAN_GAP_LOOSEST, overfull: false };
/** Rules give way in the order of their weights: for the rest. */
export const RELAXED: Pass = { dearest: Chance.glued, loosest: Number.POSITIVE_INFINITY, overfull: true };

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

/** Cost of units i…j−1 as a line of `measure`, neighbours left out; `fit` holds its measures afterwards. Infinite where the pass forbids it. */
export const lineCost = (
  fit: LineFit,
  items: Items,
  goal: Goal,
  pass: Pass,
  i: number,
  j: number,
  measure: Length,
): number => {
  const chance = items.chance[j] as number;
  const hard = chance === Chance.hard;
  fitLine(fit, items, i, j, measure, goal.justify && !hard, goal.leastGap);
  let cost = LINE_COST + (CHANCE_COST[chance] as number);
  if (j === items.count) cost += lastLineCost(items, i, j, i === 0);
  const rest = measure - fit.natural;
  if (fit.overfull) return pass.overfull && i === j - 1 ? cost + OVERFULL_COST : Number.POSITIVE_INFINITY;
  if (rest < 0) return cost + tightnessCost(fit.soft, fit.stops, fit.gap);
  if (hard || rest === 0) return cost;
  if (!goal.justify) return cost + RAGGED_COST * (rest / measure) ** 2;
  if (fit.gap > pass.loosest) return Number.POSITIVE_INFINITY;
  if (fit.gap === Number.POSITIVE_INFINITY) return cost + SHORT_LINE_COST * (rest / items.size) ** 2;
  return cost + loosenessCost(fit.gap) + lastResortCost(fit.last);
};
