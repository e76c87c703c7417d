// An old man and a child fly a swallow kite on the riverbank under a big sky.

import { mix } from '../../illustration/mix.js';
import { box, d, line, oval, path } from '../../illustration/svg.js';
import { cloud } from '../clouds.js';
import type { Point } from '../curve.js';
import { ridge, under } from '../curve.js';
import { figure, groundShadow } from '../figure.js';
import { grass } from '../ground.js';
import { hazed, SPRING } from '../leaves.js';
import { COLOUR } from '../palette.js';
import { STAND_SIDE } from '../poses.js';
import type { View } from '../sheet.js';
import { swallowKite } from '../swallowKite.js';
import { treeBank } from '../trees.js';
import { down, glow } from '../wash.js';
import { ripples } from '../water.js';
import { willow } from '../willow.js';

const SIZE = 800;
const HORIZON = 578;
const HAZE = '#efe0bd';
const BANK: readonly Point[] = [
  [-20, 640],
  [140, 632],
  [330, 652],
  [520, 690],
  [680, 716],
  [830, 724],
];

const oldMan = (): string =>
  groundShadow({ x: 236, foot: 742, height: 236 }, COLOUR.pine, 0.34) +
  figure(
    { x: 236, foot: 742, height: 246 },
    {
      ...STAND_SIDE,
      head: [1.2, -92.6],
      neck: [-0.6, -83],
      nearArm: [
        [9, -68],
        [19, -76],
      ],
      farArm: [
        [10, -71],
        [23, -84],
      ],
      nearLeg: [
        [-2.6, -26],
        [-7.6, -4],
      ],
      farLeg: [
        [4.4, -27],
        [7, -4],
      ],
    },
    { coat: COLOUR.blueDeep, trousers: COLOUR.inkSoft, hair: 'thin', hairColour: '#c4bcae', hem: 0.22, nod: -20 },
    {
      before: `${oval(20, -79, 5.4, 5.4, COLOUR.ochreDeep)}${oval(20, -79, 3.4, 3.4, COLOUR.cream)}${oval(20, -79, 1.1, 1.1, COLOUR.ink)}${line('M17 -77 L13 -66', COLOUR.earthDark, 2, { 'stroke-linecap': 'round' })}`,
    },
  );

const child = (): string =>
  groundShadow({ x: 352, foot: 752, height: 140 }, COLOUR.pine, 0.34) +
  figure(
    { x: 352, foot: 752, height: 150 },
    {
      ...STAND_SIDE,
      head: [-1, -91],
      farArm: [
        [8, -84],
        [17, -98],
      ],
      nearArm: [
        [-8, -70],
        [-13, -60],
      ],
      nearLeg: [
        [-2, -26],
        [-7, -5],
      ],
      farLeg: [
        [4, -27],
        [8, -4],
      ],
    },
    { coat: COLOUR.red, trousers: COLOUR.slate, hair: 'tail', headSize: 1.28, scarf: COLOUR.cream, nod: -22 },
  );

export const kite: View = {
  name: 'kite',
  width: SIZE,
  height: SIZE,
  seed: 412,
  shade: 0.12,
  soft: true,
  defs: [
    down('sky', '0 #86b1bb, 0.45 #b9d0cb, 0.8 #efe3c2, 1 #f6dfb4'),
    glow('glow', '0 #fff3cf 0.85, 1 #fff3cf 0'),
    down('water', '0 #ebe2c5, 1 #86afb6'),
    down('bank', '0 #b5bf6d, 1 #7b9a55'),
  ].join(''),
  draw: (random) => [
    box(0, 0, SIZE, HORIZON + 10, 'url(#sky)'),
    oval(120, 500, 360, 220, 'url(#glow)'),
    cloud(random, 190, 300, 400, COLOUR.white, mix(COLOUR.sky, COLOUR.cream, 0.45)),
    cloud(random, 706, 426, 330, mix(COLOUR.white, HAZE, 0.3), mix(COLOUR.sky, HAZE, 0.5)),
    cloud(random, 300, 116, 210, mix(COLOUR.white, COLOUR.sky, 0.15), mix(COLOUR.sky, COLOUR.cream, 0.25)),
    cloud(random, 420, 506, 240, mix(COLOUR.white, HAZE, 0.5), mix(COLOUR.sky, HAZE, 0.65)),
    path(under(ridge(random, 0, SIZE, 540, 26, 36), HORIZON + 8), mix(COLOUR.sky, HAZE, 0.35)),
    path(under(ridge(random, 0, SIZE, 560, 16, 30), HORIZON + 8), mix(COLOUR.blue, HAZE, 0.42)),
    treeBank(random, -20, 820, HORIZON + 6, 26, hazed(SPRING, HAZE, 0.32)),
    box(0, HORIZON, SIZE, SIZE - HORIZON, 'url(#water)'),
    ripples(random, [0, SIZE], [HORIZON + 6, 730], 130, COLOUR.blueDeep, (y) => 5 + (y - HORIZON) * 0.14, 0.24),
    ripples(random, [0, SIZE], [HORIZON + 6, 730], 150, COLOUR.cream, (y) => 5 + (y - HORIZON) * 0.14, 0.7),
    line('M596 196 C552 400 424 516 288 548', COLOUR.inkSoft, 1.3),
    swallowKite(598, 176, 280, 14),
    swallowKite(318, 232, 44, -12),
    swallowKite(706, 330, 34, 18),
    ...[
      [470, 330],
      [492, 322],
      [514, 336],
    ].map(([x = 0, y = 0]) =>
      line(d`M ${x - 8} ${y - 3} q 5 -4 8 2 q 4 -6 9 -3`, COLOUR.slate, 1.8, { 'stroke-linecap': 'round' }),
    ),
    willow(random, 60, 664, 250, hazed(SPRING, HAZE, 0.08)),
    path(under(BANK, SIZE), 'url(#bank)'),
    path(
      under(
        BANK.map(([x, y]) => [x, y + 62]),
        SIZE,
      ),
      COLOUR.green,
      { opacity: 0.4 },
    ),
    grass(
      random,
      [0, SIZE],
      [640, SIZE],
      2600,
      [COLOUR.green, COLOUR.bud, COLOUR.leaf, COLOUR.greenDeep, '#dbd890'],
      (y) => 6 + (y - 640) * 0.08,
      (x, y) => y > 640 + Math.max(0, x - 140) * 0.14,
    ),
    ...Array.from({ length: 46 }, () => {
      const x = random.between(0, SIZE);
      return oval(
        x,
        random.between(690 + Math.max(0, x - 400) * 0.1, 795),
        3,
        2.4,
        random.pick([COLOUR.ochre, COLOUR.white, COLOUR.rose]),
      );
    }),
    oldMan(),
    child(),
    grass(random, [0, SIZE], [770, 815], 520, [COLOUR.green, COLOUR.bud, COLOUR.greenDeep], () => 30),
  ],
};
