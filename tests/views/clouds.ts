// Spring clouds: heaps of lobes with a flat foot and a lit side.

import type { Random } from '../illustration/random.js';
import { group, path } from '../illustration/svg.js';
import { blob } from './curve.js';

/** `size` is the cloud's width in pixels, `y` its foot. */
export const cloud = (random: Random, x: number, y: number, size: number, light: string, shade: string): string => {
  const lobes = (count: number, colour: string, lift: number, scale: number): string[] =>
    Array.from({ length: count }, () => {
      const across = random.between(-1, 1);
      const tall = (1 - across ** 2) * size * 0.2;
      const r = size * random.between(0.06, 0.11) * scale * (1.2 - Math.abs(across) * 0.75);
      const cy = y - r - random.between(0, 1) * tall - size * lift;
      return path(blob(random, x + across * size * 0.44 - size * lift * 0.6, cy, r * 1.3, r, 10, 0.06), colour);
    });
  return group([...lobes(44, shade, 0, 1), ...lobes(46, light, 0.028, 0.86)], { opacity: 0.94 });
};
