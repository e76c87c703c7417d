// Willows: an arched crown with hanging strands.

import type { Random } from '../illustration/random.js';
import { d, group, line, path } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { blob, curve } from './curve.js';
import type { LeafTones } from './leaves.js';
import { COLOUR } from './palette.js';
import { trunk } from './trees.js';

/** One hanging strand with its narrow leaves. */
const strand = (
  random: Random,
  x: number,
  y: number,
  length: number,
  sway: number,
  colour: string,
  weight: number,
): string => {
  const end: Point = [x + sway, y + length];
  const bend: Point = [x + sway * 0.25, y + length * 0.5];
  const leaves: string[] = [];
  for (let at = random.between(6, 12); at < length; at += random.between(5, 9) * Math.max(0.8, weight)) {
    const t = at / length;
    const px = (1 - t) ** 2 * x + 2 * t * (1 - t) * bend[0] + t * t * end[0];
    const py = (1 - t) ** 2 * y + 2 * t * (1 - t) * bend[1] + t * t * end[1];
    const side = random.chance(0.5) ? 1 : -1;
    leaves.push(d`M ${px} ${py} q ${side * 3.4 * weight} ${3 * weight} ${side * 3.6 * weight} ${10 * weight}`);
  }
  return (
    line(d`M ${x} ${y} Q ${bend[0]} ${bend[1]} ${end[0]} ${end[1]}`, colour, 0.9 * weight) +
    line(leaves.join(''), colour, 1.9 * weight, { 'stroke-linecap': 'round' })
  );
};

/** A curtain of willow strands from `left` to `right`, hanging from an arched bough. */
export const willowCurtain = (
  random: Random,
  [left, right]: Point,
  top: (x: number) => number,
  [short, long]: Point,
  count: number,
  tones: LeafTones,
  weight = 1,
): string => {
  const parts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const depth = index / count;
    const x = random.between(left, right);
    const colour = depth < 0.4 ? tones.dark : depth < 0.75 ? tones.middle : tones.light;
    parts.push(
      strand(
        random,
        x,
        top(x) + random.between(-10, 14),
        random.between(short, long),
        random.between(4, 26) * weight,
        colour,
        weight * random.between(0.75, 1.1),
      ),
    );
  }
  return parts.join('');
};

/** The leafy top of a willow: small round masses along its arch. */
const bough = (random: Random, x: number, size: number, arch: (x: number) => number, tones: LeafTones): string => {
  const parts: string[] = [];
  for (const [colour, count, reach, extent, lift] of [
    [tones.dark, 46, 0.4, 0.055, -0.03],
    [tones.middle, 44, 0.37, 0.036, 0],
    [tones.light, 46, 0.33, 0.019, 0.015],
  ] as const) {
    for (let mass = 0; mass < count; mass += 1) {
      const px = x + random.between(-reach, reach) * size;
      const r = extent * size * random.between(0.6, 1.2);
      parts.push(
        path(blob(random, px, arch(px) + (random.between(-0.02, 0.09) - lift) * size, r * 1.15, r, 9, 0.24), colour),
      );
    }
  }
  return parts.join('');
};

/** A whole willow; `size` is its height in pixels. */
export const willow = (random: Random, x: number, foot: number, size: number, tones: LeafTones): string => {
  const top = foot - size;
  const arch = (px: number): number => top + size * 0.1 + ((px - x) / (size * 0.42)) ** 2 * size * 0.24;
  const weight = Math.max(0.42, size / 520);
  const boughs = [-1, -0.5, 0.45, 1].map((side) =>
    line(
      curve([
        [x + size * 0.02, foot - size * 0.46],
        [x + side * size * 0.12, foot - size * 0.74],
        [x + side * size * 0.3, arch(x + side * size * 0.3)],
      ]),
      COLOUR.earthDark,
      size * 0.016,
      { 'stroke-linecap': 'round' },
    ),
  );
  return group([
    trunk(x, foot, foot - size * 0.62, size * 0.05, COLOUR.earth, size * 0.03),
    ...boughs,
    bough(random, x, size, arch, tones),
    willowCurtain(
      random,
      [x - size * 0.42, x + size * 0.42],
      arch,
      [size * 0.22, size * 0.58],
      Math.round(150 + size * 0.12),
      tones,
      weight,
    ),
  ]);
};
