// The dyke and the path along it: their course, their grass, the lamps.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, line, oval, path, polygon } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { closedCurve } from './curve.js';
import { grass } from './ground.js';
import { hazed, SPRING } from './leaves.js';
import { COLOUR } from './palette.js';
import { treeBank } from './trees.js';

export const WIDTH = 1800;

export const HEIGHT = 900;

export const HORIZON = 338;

export const HAZE = '#ecdfc0';

/** Height of a grown person whose feet stand at `y`, pixels. */
export const person = (y: number): number => (y - HORIZON) / 2.35;

/** Middle of the path at `y`. */
export const middle = (y: number): number => {
  const s = (y - HORIZON) / (HEIGHT - HORIZON);
  return 812 - 300 * s - 330 * s * (1 - s);
};

export const half = (y: number): number => 3 + 0.37 * (y - HORIZON);

/** A band beside the path's middle, from one share of its half width to another. */
const band = (from: number, to: number): string => {
  const ys = Array.from({ length: 24 }, (_, step) => HORIZON + 6 + (HEIGHT + 20 - HORIZON) * (step / 23) ** 1.5);
  const edge = (share: number): Point[] => ys.map((y) => [middle(y) + share * half(y), y]);
  return polygon([...edge(from), ...edge(to).reverse()]);
};

export const bank = (random: Random): string[] => {
  const lawn: Point[] = [
    [0, 346],
    [220, 344],
    [560, HORIZON + 4],
    [812, HORIZON + 3],
    [812, HEIGHT],
    [0, HEIGHT],
  ];
  const slope: Point[] = [
    [812, HORIZON + 5],
    [840, HORIZON + 8],
    [850, 420],
    [880, 520],
    [960, 660],
    [1110, 800],
    [1240, 910],
    [300, 910],
    [420, 700],
  ];
  const stone: Point[] = [
    [838, HORIZON + 8],
    [852, 420],
    [884, 520],
    [966, 660],
    [1118, 800],
    [1250, 910],
    [1310, 910],
    [1160, 792],
    [1000, 652],
    [905, 516],
    [864, 420],
    [846, HORIZON + 8],
  ];
  return [
    treeBank(random, -30, 640, 356, 60, hazed(SPRING, HAZE, 0.34)),
    path(polygon(lawn), 'url(#lawn)'),
    path(closedCurve(stone), mix(COLOUR.sand, COLOUR.earth, 0.42)),
    path(closedCurve(slope), 'url(#slope)'),
    line('M870 470Q900 560 985 670T1262 905', mix(COLOUR.earth, COLOUR.cream, 0.6), 3, { opacity: 0.7 }),
    grass(
      random,
      [0, 1240],
      [372, 905],
      5200,
      [COLOUR.green, COLOUR.bud, COLOUR.leaf, COLOUR.greenDeep, '#dbd890'],
      (y) => 3 + (y - HORIZON) * 0.034,
      (x, y) =>
        x < middle(y) - half(y) * 1.05 || (x > middle(y) + half(y) * 1.06 && x < 835 + Math.max(0, y - 420) * 0.83),
    ),
    path(band(-1.08, 1.08), COLOUR.cream),
    path(band(-1, 1), 'url(#path)'),
    path(band(0.12, 1), mix(COLOUR.brick, COLOUR.blush, 0.44), { opacity: 0.7 }),
    path(band(0.1, 0.15), COLOUR.cream),
    path(band(-1, -0.86), mix(COLOUR.sand, COLOUR.earth, 0.3), { opacity: 0.5 }),
  ];
};

/** Shadows of the trees across the path. */
export const dapple = (random: Random): string => {
  const parts: string[] = [];
  for (const [y, x] of [
    [852, 300],
    [700, 235],
    [560, 375],
    [470, 520],
    [420, 610],
  ] as const) {
    for (let spot = 0; spot < 44; spot += 1) {
      const size = (y - HORIZON) * random.between(0.02, 0.075);
      parts.push(
        oval(
          x + random.between(-0.2, 1.15) * (y - HORIZON),
          y + random.between(-0.05, 0.06) * (y - HORIZON),
          size * 2,
          size * 0.42,
          COLOUR.pine,
        ),
      );
    }
  }
  return `<g opacity="0.26">${parts.join('')}</g>`;
};

export const lamp = (y: number): string => {
  const tall = person(y) * 1.9;
  const x = middle(y) + half(y) * 1.2;
  return (
    line(
      d`M ${x} ${y} V ${y - tall} q 0 ${-tall * 0.06} ${-tall * 0.1} ${-tall * 0.06}`,
      COLOUR.slate,
      Math.max(1.2, tall * 0.016),
    ) + oval(x - tall * 0.13, y - tall * 1.045, tall * 0.06, tall * 0.024, COLOUR.cream)
  );
};
