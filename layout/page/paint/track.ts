// Tracks: the way of a rule or a frame, straight and round bends, for what is drawn beside it.
import type { Point } from '../../unit/rect.js';

/** A stretch of a track: straight, or a bend that turns by so many radians, clockwise. */
export interface Stretch {
  readonly length: number;
  readonly turn: number;
}

/** A place on a track. */
export interface Spot extends Point {
  /** Radians clockwise from rightward. */
  readonly heading: number;
  /** Radians that the track turns clockwise in a length unit. */
  readonly bend: number;
}

/** Where a track is after so much of it; `start` has its beginning. */
export const spotOn = (start: Omit<Spot, 'bend'>, stretches: readonly Stretch[], along: number): Spot => {
  let { x, y, heading } = start;
  let left = along;
  for (const [index, { length, turn }] of stretches.entries()) {
    const last = index === stretches.length - 1;
    const here = last ? left : Math.min(left, length);
    const bend = length > 0 ? turn / length : 0;
    const turned = heading + bend * here;
    if (bend === 0) {
      x += here * Math.cos(heading);
      y += here * Math.sin(heading);
    } else {
      x += (Math.sin(turned) - Math.sin(heading)) / bend;
      y += (Math.cos(heading) - Math.cos(turned)) / bend;
    }
    heading = turned;
    left -= here;
    if (last || left <= 0) return { x, y, heading, bend };
  }
  return { x, y, heading, bend: 0 };
};
