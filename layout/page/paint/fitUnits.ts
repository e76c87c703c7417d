// How often a unit goes into a side: the pitch is stretched so that a whole number fills it.
import type { Length } from '../../unit/length.js';

/** So many units, one every `pitch`: together they are as long as the side. */
export interface Fit {
  readonly count: number;
  /** Not rounded: places along the side are, each by itself, so that nothing adds up. */
  readonly pitch: number;
}

/** Which numbers of units will do. */
export type Counts = 'any' | 'even' | 'odd';

const STEP = { any: { by: 1, from: 1 }, even: { by: 2, from: 2 }, odd: { by: 2, from: 1 } } as const;

/** More than the longest side of a sheet holds at the closest pitch that prints; a page rule may be written longer than any sheet. */
const MOST_UNITS = 20_000;

/** Fits units to a side: of the numbers that will do, the one that comes nearest to the wanted pitch, and the least one where the side is shorter than that. */
export const fitUnits = (side: Length, wanted: number, counts: Counts = 'any'): Fit => {
  const { by, from } = STEP[counts];
  // A pitch of nothing is a fault of the template that is told where it is read.
  const times = wanted > 0 ? Math.max(0, Math.round((Math.min(side / wanted, MOST_UNITS) - from) / by)) : 0;
  const count = from + by * times;
  return { count, pitch: side / count };
};
