// 波纹线: wavy rules and frames, fitted so that both halves of a side are alike.

import type { Ink } from '../../template/ink.js';
import type { WaveRule } from '../../template/ruleStyle.js';
import type { Corners } from '../../template/template.js';
import { type Length, roundLength } from '../../unit/length.js';
import type { PathSegment } from '../../unit/path.js';
import type { Point, Rect } from '../../unit/rect.js';
import type { Paint } from '../page.js';
import { fitUnits } from './fitUnits.js';
import { radiiOf } from './roundedCorners.js';
import { type Spot, type Stretch, spotOn } from './track.js';

const QUARTER_TURN = Math.PI / 2;

/** Cosine at whole quarters, exactly. */
const COSINE = [1, 0, -1, 0] as const;

const cosine = (quarter: number): number => COSINE[((quarter % 4) + 4) % 4] ?? 0;

/** Quarter waves along a part of a track. */
interface Quarters {
  readonly from: number;
  readonly length: number;
  readonly count: number;
  /** Quarter of the wave at `from`: 0 a crest, −1 the way up to it. */
  readonly first: number;
}

/** Where a wave is at the end of its quarters, and whereto it goes on in one of them. */
const waveAt = (
  spot: Spot,
  quarter: number,
  reach: number,
  step: number,
): { readonly at: Point; readonly way: Point } => {
  const off = reach * cosine(quarter);
  const slope = reach * QUARTER_TURN * cosine(quarter + 1);
  const [cos, sin] = [Math.cos(spot.heading), Math.sin(spot.heading)];
  // Outside a bend the way is longer than on the track.
  const ahead = step * (1 + off * spot.bend);
  return {
    at: { x: spot.x + off * sin, y: spot.y - off * cos },
    way: { x: ahead * cos + slope * sin, y: ahead * sin - slope * cos },
  };
};

const rounded = (x: number, y: number): Point => ({ x: roundLength(x), y: roundLength(y) });

/** A cubic a quarter wave, with the wave's own direction at both ends. */
const wavePath = (
  { from, length, count, first }: Quarters,
  reach: number,
  track: (along: number) => Spot,
): readonly PathSegment[] => {
  const step = length / count;
  const ends = Array.from({ length: count + 1 }, (_, index) =>
    waveAt(track(from + index * step), first + index, reach, step),
  );
  return ends.slice(1).map(({ at, way }, index): PathSegment => {
    const before = ends[index] ?? { at, way };
    return {
      type: 'curve',
      first: rounded(before.at.x + before.way.x / 3, before.at.y + before.way.y / 3),
      second: rounded(at.x - way.x / 3, at.y - way.y / 3),
      to: rounded(at.x, at.y),
    };
  });
};

/** A wavy rule from end to end: an odd number of half waves, so that it begins and ends alike. */
export const paintWave = (from: Point, to: Point, { length, height, weight, ink }: WaveRule): readonly Paint[] => {
  const side = Math.hypot(to.x - from.x, to.y - from.y);
  if (side === 0) return [];
  const { count } = fitUnits(side, length / 2, 'odd');
  const track = (along: number): Spot => ({
    x: from.x + (along * (to.x - from.x)) / side,
    y: from.y + (along * (to.y - from.y)) / side,
    heading: Math.atan2(to.y - from.y, to.x - from.x),
    bend: 0,
  });
  const quarters = { from: 0, length: side, count: 2 * count, first: -1 };
  const path: readonly PathSegment[] = [{ type: 'move', to: from }, ...wavePath(quarters, height / 2, track)];
  return [{ type: 'path', path, stroke: { ink, width: weight } }];
};

/** A wavy frame inside a rectangle's edges: a crest turns each corner, and whole waves fill the way to the next. `fill` is the ground's, which ends where the wave does. */
export const frameWave = (
  rect: Rect,
  { length, height, weight, ink }: WaveRule,
  corner: { readonly radius: Length; readonly corners?: Corners },
  fill?: Ink,
): readonly Paint[] => {
  const room = Math.min(rect.width, rect.height) / 2;
  if (room <= weight) return [];
  // In a box that is too low for it the wave becomes flatter.
  const reach = Math.min(height, room - weight) / 2;
  const inset = reach + weight / 2;
  const width = rect.width - 2 * inset;
  const depth = rect.height - 2 * inset;
  const inner = { x: rect.x + inset, y: rect.y + inset, width, height: depth };
  // Half a wave, a crest from foot to foot, is a quarter circle of this radius.
  const [natural = 0] = radiiOf(inner, length / Math.PI);
  const radii = radiiOf(inner, corner.radius - inset, corner.corners).map((radius) => Math.max(natural, radius));
  const sides = radii.map((radius, index) => {
    const next = radii[(index + 1) % radii.length] ?? 0;
    const straight = (index % 2 === 0 ? width : depth) - radius - next;
    const bend = (size: number): Stretch => ({ length: (size * QUARTER_TURN) / 2, turn: QUARTER_TURN / 2 });
    return [bend(radius), { length: straight, turn: 0 }, bend(next)];
  });
  const stretches = sides.flat();
  const [topLeft = 0] = radii;
  const slant = topLeft * (1 - Math.SQRT1_2);
  const start = { x: inner.x + slant, y: inner.y + slant, heading: -QUARTER_TURN / 2 };
  const track = (along: number): Spot => spotOn(start, stretches, along);
  let from = 0;
  const curves = sides.flatMap((side) => {
    const whole = side.reduce((sum, stretch) => sum + stretch.length, 0);
    const { count } = fitUnits(whole, length);
    const quarters = { from, length: whole, count: 4 * count, first: 0 };
    from += whole;
    return wavePath(quarters, reach, track);
  });
  const begin = waveAt(track(0), 0, reach, 0).at;
  const path: readonly PathSegment[] = [{ type: 'move', to: rounded(begin.x, begin.y) }, ...curves, { type: 'close' }];
  return [{ type: 'path', path, stroke: { ink, width: weight }, ...(fill && { fill }) }];
};
