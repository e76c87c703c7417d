// Spring ploughing: terraces and flat paddies full of water, a small tractor, a drone and the man who flies it.

import { mix } from '../../illustration/mix.js';
import type { Random } from '../../illustration/random.js';
import { box, d, line, oval, path } from '../../illustration/svg.js';
import type { Point } from '../curve.js';
import { closedCurve, curve, ridge, under } from '../curve.js';
import { drone } from '../drone.js';
import { figure, groundShadow } from '../figure.js';
import { grass } from '../ground.js';
import { hazed, SPRING, SUMMER } from '../leaves.js';
import { paddies } from '../paddies.js';
import { COLOUR } from '../palette.js';
import { STAND_SIDE, WALK } from '../poses.js';
import type { View } from '../sheet.js';
import { tractor } from '../tractor.js';
import { tree, treeBank } from '../trees.js';
import { down, glow } from '../wash.js';

const WIDTH = 1080;
const HEIGHT = 680;
const HAZE = '#ecdfc0';
const FLAT = 322;

const sky = (random: Random): string[] => [
  box(0, 0, WIDTH, FLAT, 'url(#sky)'),
  oval(800, 130, 320, 220, 'url(#sun)'),
  ...[
    [150, 60, 190, 12],
    [520, 36, 150, 9],
    [930, 70, 170, 10],
  ].map(([x = 0, y = 0, rx = 0, ry = 0]) => oval(x, y, rx, ry, COLOUR.cream, { opacity: 0.7, filter: 'url(#blur8)' })),
  path(under(ridge(random, 0, WIDTH, 168, 46, 44), FLAT), mix(COLOUR.sky, HAZE, 0.4)),
  path(under(ridge(random, 0, WIDTH, 216, 38, 36), FLAT), mix(COLOUR.blue, HAZE, 0.5)),
  box(0, 190, WIDTH, 120, 'url(#mist)'),
  path(under(ridge(random, 430, WIDTH, 262, 24, 40), FLAT), mix(COLOUR.green, HAZE, 0.4)),
];

const HILL: readonly Point[] = [
  [-30, 150],
  [60, 132],
  [160, 150],
  [270, 196],
  [390, 246],
  [520, 288],
  [690, FLAT + 4],
];

/** Terraces that follow the hill: a strip of water, then the grown bank below it. */
const terraces = (random: Random): string[] => {
  const parts = [path(under(HILL, FLAT + 40), COLOUR.leaf)];
  for (let step = 0; step < 11; step += 1) {
    const share = step / 10;
    const y = 158 + 168 * share ** 1.08;
    const tall = 9 + 9 * share;
    const edge: Point[] = [];
    for (let x = -40; x <= 700; x += 40) {
      edge.push([
        x,
        y +
          Math.sin(x / 74 + step * 0.5) * (8 - 2 * share) +
          Math.sin(x / 31 + step) * 2 +
          (x / 700) * 30 * (1 - share) +
          random.between(-1, 1),
      ]);
    }
    const lower = (by: number): Point[] => edge.map(([x, py]) => [x, py + by]);
    const water = step % 3 === 1 ? mix(COLOUR.bud, HAZE, 0.2) : mix('#e9e6cf', COLOUR.sky, 0.3 + share * 0.35);
    parts.push(
      path(under(edge, FLAT + 40), water),
      line(curve(lower(tall * 0.5)), COLOUR.cream, 1.2, { opacity: 0.9 }),
      path(under(lower(tall * 0.55), FLAT + 40), mix(COLOUR.green, HAZE, 0.24 * (1 - share))),
      line(curve(lower(tall * 0.56)), mix(COLOUR.bud, HAZE, 0.1), 1.8),
    );
  }
  return [`<g clip-path="url(#hill)">${parts.join('')}</g>`];
};

const house = (x: number, y: number, size: number): string =>
  [
    box(x, y - size * 0.55, size, size * 0.55, COLOUR.cream),
    box(x + size * 0.62, y - size * 0.55, size * 0.38, size * 0.55, mix(COLOUR.cream, COLOUR.slate, 0.3)),
    path(
      d`M ${x - size * 0.1} ${y - size * 0.52} L ${x + size * 0.14} ${y - size * 0.84} H ${x + size * 0.86} L ${x + size * 1.1} ${y - size * 0.52} Z`,
      COLOUR.slate,
    ),
    box(x + size * 0.14, y - size * 0.36, size * 0.13, size * 0.16, COLOUR.slate),
    box(x + size * 0.4, y - size * 0.36, size * 0.13, size * 0.36, COLOUR.earth),
  ].join('');

/** An egret that stands in shallow water. */
const egret = (x: number, y: number, size: number, flip: number): string =>
  `<g transform="translate(${x} ${y}) scale(${(flip * size) / 100} ${size / 100})">${[
    oval(0, 2, 26, 4, COLOUR.blueDeep, { opacity: 0.3 }),
    line('M-4 0 L-2 -40 M8 0 L4 -40', COLOUR.ink, 3),
    path(
      closedCurve([
        [-34, -34],
        [-10, -56],
        [14, -62],
        [24, -50],
        [6, -34],
        [-14, -28],
      ]),
      COLOUR.white,
    ),
    line('M18 -54 Q34 -66 22 -80 Q16 -92 26 -98', COLOUR.white, 7, { 'stroke-linecap': 'round' }),
    path('M26 -102 L46 -95 L26 -94 Z', COLOUR.ochreDeep),
  ].join('')}</g>`;

const splash = (random: Random, x: number, y: number): string => {
  const drops = Array.from({ length: 90 }, () => {
    const far = random.between(-66, 96);
    return oval(
      x + far,
      y - random.between(0, 14) * (1 - Math.abs(far) / 120),
      random.between(1, 3.4),
      random.between(0.8, 1.8),
      random.pick([COLOUR.sand, COLOUR.cream, COLOUR.earth]),
      { opacity: 0.9 },
    );
  });
  return [oval(x + 12, y + 3, 122, 11, COLOUR.earthDark, { opacity: 0.45 }), ...drops].join('');
};

export const springPloughing: View = {
  name: 'spring-ploughing',
  width: WIDTH,
  height: HEIGHT,
  seed: 31_207,
  shade: 0.14,
  soft: true,
  defs: [
    down('sky', '0 #a9c5c6, 0.45 #d9dfcf, 0.8 #f5e4bf'),
    glow('sun', '0 #fff3cf 0.95, 0.4 #ffedc0 0.45, 1 #ffedc0 0'),
    down('mist', `0 ${HAZE} 0, 0.6 ${HAZE} 0.8, 1 ${HAZE} 0.3`),
    `<clipPath id="hill"><path d="${under(HILL, FLAT + 6)}"/></clipPath>`,
  ].join(''),
  draw: (random) => [
    ...sky(random),
    ...[
      [760, 306, 26],
      [800, 312, 32],
      [850, 306, 24],
      [884, 314, 36],
      [940, 308, 28],
    ].map(([x = 0, y = 0, size = 0]) => house(x, y, size)),
    treeBank(random, 690, 1100, 318, 30, hazed(SUMMER, HAZE, 0.25)),
    ...terraces(random),
    treeBank(random, -20, 150, 150, 44, hazed(SUMMER, HAZE, 0.2)),
    treeBank(random, 340, 730, FLAT + 4, 24, hazed(SPRING, HAZE, 0.1)),
    treeBank(random, -20, 330, FLAT + 8, 34, hazed(SUMMER, HAZE, 0.12)),
    ...[
      [120, 320, 32],
      [166, 324, 28],
      [236, 322, 34],
    ].map(([x = 0, y = 0, size = 0]) => house(x, y, size)),
    treeBank(random, 60, 300, FLAT + 8, 15, hazed(SPRING, HAZE, 0.12)),
    ...paddies({ width: WIDTH, height: HEIGHT, horizon: FLAT, haze: HAZE, ploughed: [740, 490] }, random),
    egret(560, 388, 26, 1),
    egret(600, 394, 30, -1),
    egret(884, 388, 26, -1),
    egret(470, 514, 44, 1),
    figure({ x: 372, foot: 400, height: 50 }, WALK, { coat: COLOUR.brick, trousers: COLOUR.slate, hair: 'straw' }),
    figure({ x: 330, foot: 401, height: 50 }, WALK, { coat: COLOUR.blueDeep, trousers: COLOUR.slate, hair: 'straw' }),
    tractor(756, 506, 210),
    splash(random, 756, 505),
    drone(random, 396, 236, 128),
    tree(random, 1030, 468, 190, SPRING),
    groundShadow({ x: 176, foot: 634, height: 228 }, COLOUR.pine, 0.4),
    figure(
      { x: 176, foot: 632, height: 232 },
      {
        ...STAND_SIDE,
        head: [1.4, -92.4],
        nearArm: [
          [-0.5, -65],
          [10, -62],
        ],
        farArm: [
          [6, -65],
          [14, -62],
        ],
      },
      {
        coat: mix(COLOUR.brick, COLOUR.ochre, 0.2),
        trousers: COLOUR.blueDeep,
        hair: 'straw',
        shoes: COLOUR.greenDeep,
        nod: -13,
      },
      {
        before: `${box(9, -66, 8, 5, COLOUR.ink, { rx: 1 })}${line('M12 -66 l-1 -6', COLOUR.ink, 0.7)}${oval(10, -61, 1.8, 1.7, COLOUR.skin)}`,
      },
    ),
    grass(random, [0, WIDTH], [655, 690], 520, [COLOUR.green, COLOUR.bud, COLOUR.greenDeep], () => 26),
  ],
};
