// The old street of the flower market: houses, paving, strings of lanterns.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, oval, path } from '../illustration/svg.js';
import { cloud } from './clouds.js';
import { BLOSSOM, hazed, SPRING } from './leaves.js';
import { COLOUR } from './palette.js';
import { lantern, shophouse } from './shophouses.js';
import { tree, treeBank } from './trees.js';

export const WIDTH = 1500;

export const HEIGHT = 820;

export const HAZE = '#f0e1bc';

const KERB = 470;

export const backdrop = (random: Random): string[] => [
  box(0, 0, WIDTH, KERB, 'url(#sky)'),
  oval(770, 250, 330, 260, 'url(#sun)'),
  cloud(random, 520, 104, 200, mix(COLOUR.white, COLOUR.sky, 0.16), mix(COLOUR.sky, COLOUR.cream, 0.35)),
  cloud(random, 960, 78, 170, mix(COLOUR.white, COLOUR.sky, 0.16), mix(COLOUR.sky, COLOUR.cream, 0.35)),
  treeBank(random, 560, 980, 400, 90, hazed(SPRING, HAZE, 0.5)),
  shophouse(random, 590, 680, 440, 190, HAZE, 0.55),
  shophouse(random, 840, 930, 440, 196, HAZE, 0.55),
  tree(random, 765, 436, 170, hazed(BLOSSOM, HAZE, 0.3)),
  shophouse(random, -40, 240, KERB, 380, HAZE, 0.12),
  shophouse(random, 244, 450, KERB, 350, HAZE, 0.16),
  shophouse(random, 454, 634, KERB, 316, HAZE, 0.24),
  shophouse(random, 900, 1090, KERB, 320, HAZE, 0.24),
  shophouse(random, 1094, 1310, KERB, 356, HAZE, 0.16),
  shophouse(random, 1314, 1560, KERB, 384, HAZE, 0.12),
];

export const street = (random: Random): string[] => {
  const stones: string[] = [];
  for (let row = 0; row < 15; row += 1) {
    const y = KERB + row ** 1.5 * 6.2;
    stones.push(d`M 0 ${y} H ${WIDTH}`);
    const next = KERB + (row + 1) ** 1.5 * 6.2;
    const pitch = 40 + row * 11;
    for (let x = -40 + (row % 2) * pitch * 0.5; x < WIDTH + 60; x += pitch)
      stones.push(d`M ${x} ${y} L ${x + (x - 750) * 0.016} ${next}`);
  }
  return [
    box(0, KERB - 8, WIDTH, HEIGHT - KERB + 8, 'url(#street)'),
    ...Array.from({ length: 90 }, () => {
      const y = KERB + random.between(0, 1) ** 1.3 * 350;
      return box(
        random.between(0, WIDTH),
        y,
        20 + (y - KERB) * 0.2,
        4 + (y - KERB) * 0.05,
        random.pick([COLOUR.cream, COLOUR.blush, COLOUR.mist]),
        { opacity: 0.35 },
      );
    }),
    line(stones.join(''), COLOUR.earth, 1.3, { opacity: 0.32 }),
    path(d`M 690 ${KERB - 30} L 850 ${KERB - 30} L 1060 ${HEIGHT} L 560 ${HEIGHT} Z`, 'url(#sunPath)'),
  ];
};

export const garlands = (): string[] =>
  [
    [452, 200, 1048, 200, 84],
    [252, 132, 1292, 132, 66],
  ].flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0, sag = 0]) => [
    line(d`M ${x1} ${y1} Q ${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag} ${x2} ${y2}`, COLOUR.earthDark, 1.4),
    ...[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((t) =>
      lantern(
        (1 - t) ** 2 * x1 + t * (1 - t) * (x1 + x2) + t * t * x2,
        (1 - t) ** 2 * y1 + 2 * t * (1 - t) * ((y1 + y2) / 2 + sag) + t * t * y2,
        17,
        COLOUR.red,
      ),
    ),
  ]);
