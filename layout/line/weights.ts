// Every weight of the breaker, with its reason. Costs are in one currency: a line opened by 0.05 em a gap costs 10.

/** Least stretch of a Han gap in em: squeezed further, strokes of neighbours touch (rule 9). */
export const HAN_GAP_LEAST = -0.03;
/** Most stretch of a Han gap a line asked for by count may have, in em: the eye sees a hole beyond it (target of rule 12). */
export const HAN_GAP_LOOSEST = 0.1;
/**
 * Han–Latin gaps open so many times as fast as Han gaps until they are at their most. A gap that took all a line lacks before any
 * Han gap moved would be twice as wide in one line as in the next, which readers see before they see 0.02 em between Han.
 */
export const LATIN_SHARE = 2;
/** Beyond this the line is left short instead, in em: letters this far apart no longer read as a line. */
export const HAN_GAP_ABANDONED = 1;
/** A justified line short by more than this is told, in em. */
export const SHORT_TOLD = 1;

/** Looseness steps, in em a gap: noticed by a maker-up, by a careful reader, by everybody. */
const NOTICED = 0.05;
export const HAN_GAP_SEEN = 0.08;
/** Cost of a gap of `NOTICED`; it grows by the square below. */
const NOTICED_COST = 10;
/** Past `NOTICED` the square is added once more, in steps of this many em. */
const STEP = 0.01;
const PAST_NOTICED = 5;
/** One line past `HAN_GAP_SEEN` is worse than moving a whole paragraph's breaks. */
const PAST_SEEN = 400;
/** One line past `HAN_GAP_LOOSEST` is worse than a runt. */
const PAST_LOOSEST = 20_000;
const PAST_LOOSEST_STEP = 100;
/** Ceiling of looseness: no white space may outweigh a prohibited edge. */
const LOOSENESS_CEILING = 1e7;

/** Cost of opening every Han gap of a line by `gap` em. */
export const loosenessCost = (gap: number): number => {
  const r = gap / NOTICED;
  let cost = NOTICED_COST * r * r;
  if (gap > NOTICED) cost += PAST_NOTICED * ((gap - NOTICED) / STEP) ** 2;
  if (gap > HAN_GAP_SEEN) cost += PAST_SEEN;
  if (gap > HAN_GAP_LOOSEST) cost += PAST_LOOSEST + PAST_LOOSEST_STEP * ((gap - HAN_GAP_LOOSEST) / STEP) ** 2;
  return Math.min(cost, LOOSENESS_CEILING);
};

/** Squeezing every Han gap to its least costs as much as opening it by 0.055: tight lines are darker, but whole. */
const TIGHTEST_COST = 12;
/** Taking all a line's spaces and soft marks give: hardly seen. */
const SOFT_COST = 2;
/** Halving all its stops: correct, but beside whole ones elsewhere every reader of proofs marks it; as bad as all Han gaps at their least. */
const STOP_COST = 12;

/** Cost of squeezing: shares (0–1) of the soft shrink and the stops' shrink used, and the Han gap in em (≤ 0). */
export const tightnessCost = (soft: number, stops: number, gap: number): number =>
  SOFT_COST * soft + STOP_COST * stops + TIGHTEST_COST * (gap / HAN_GAP_LEAST) ** 2;

/** Opening Han–Latin gaps past their most once Han gaps are at their limit: a fixed part, and a part by the share used. */
const LAST_RESORT = 1_000;
const LAST_RESORT_SHARE = 3_000;
export const lastResortCost = (share: number): number => (share > 0 ? LAST_RESORT + LAST_RESORT_SHARE * share : 0);

/** A short line that has nothing to stretch: by the square of the missing em, so that it is filled as far as may be. */
export const SHORT_LINE_COST = 25_000;
/** A ragged line (not justified), by the square of its missing share of the measure: evens the right edge. */
export const RAGGED_COST = 200;

/** Every line costs: of two equal settings the shorter saves paper. */
export const LINE_COST = 4;

/** Fitness of a line by its gap in em: tight, even, open, wide. Neighbours two classes apart look striped. */
const FITNESS_BOUNDS = [-0.01, 0.035, 0.065] as const;
/** The class of solid lines, last lines and what stands before the first. */
export const EVEN = 1;
export const FITNESS_CLASSES = FITNESS_BOUNDS.length + 1;
export const fitnessOf = (gap: number): number => {
  if (gap < FITNESS_BOUNDS[0]) return 0;
  if (gap <= FITNESS_BOUNDS[1]) return 1;
  return gap <= FITNESS_BOUNDS[2] ? 2 : 3;
};
/** Cost of a contrast of two classes, and of three. */
export const CONTRAST_COST: readonly number[] = [0, 0, 8, 20];

/** A last line of less than two em, marks left out (rule 13): only a gap past `HAN_GAP_LOOSEST` is worse. */
export const RUNT_EM = 2;
export const RUNT_COST = 8_000;
/** A last line long enough by its figures, with less than two Han: better avoided, but not by a line past `HAN_GAP_SEEN`. */
export const RUNT_HAN = 2;
export const FEW_HAN_COST = 300;
/** A last line wants to cover the next paragraph's indent and more; the cost falls to nothing there. */
export const SHORT_LAST_EM = 4;
export const SHORT_LAST_COST = 6;

/** A break after a number that Han follows, where no pattern knows the word: better elsewhere. */
export const AVOIDED_COST = 120;
/** A cut in a long Western string at a sensible place. */
export const CUT_COST = 60;
/** A hyphen in an English word: only where a line would otherwise open past `HAN_GAP_SEEN`. */
export const HYPHEN_COST = 450;
/** Parting a date between its whole parts (1月|8日) or an ordinal in Han numerals: only where a gap would pass `HAN_GAP_LOOSEST`. */
export const LOOSELY_KEPT_COST = 6_000;
/** Parting a kept string: only before a line would open by some one em a gap, which is no line any more. */
export const KEPT_COST = 1e6;
/** A forced cut in a word wider than the line; any other break is better. */
export const FORCED_COST = 3e6;
/** A prohibited edge: only where no other line holds the text. */
export const PROHIBITED_COST = 1e9;
/** Parting a word between two faces, or a unit wider than the measure: the end of the road. */
export const GLUED_COST = 1e11;
export const OVERFULL_COST = 1e13;
