// Water: lens-shaped ripples that grow towards the viewer.

import type { Random } from '../illustration/random.js';
import { d, path } from '../illustration/svg.js';
import type { Point } from './curve.js';

/** Ripples in a strip; `near` gives the size of a ripple at a height, pixels. */
export const ripples = (
  random: Random,
  [left, right]: Point,
  [top, bottom]: Point,
  count: number,
  colour: string,
  near: (y: number) => number,
  opacity: number,
): string => {
  const lenses: string[] = [];
  for (let ripple = 0; ripple < count; ripple += 1) {
    const y = top + (bottom - top) * random.between(0, 1) ** 1.25;
    const x = random.between(left, right);
    const half = near(y) * random.between(0.5, 1.6);
    const thick = Math.max(0.6, half * 0.055);
    lenses.push(
      d`M ${x - half} ${y} Q ${x - half * 0.2} ${y - thick * 2.1} ${x + half} ${y} Q ${x + half * 0.1} ${y + thick * 1.4} ${x - half} ${y} Z`,
    );
  }
  return path(lenses.join(''), colour, { opacity });
};
