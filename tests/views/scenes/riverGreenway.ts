// The river in spring: a green path along its dyke, walkers and a cyclist, the bridge and the city in the haze.

import { mix } from '../../illustration/mix.js';
import type { Random } from '../../illustration/random.js';
import { box, d, line, linearGradient, oval, path } from '../../illustration/svg.js';
import { bicycleBehind } from '../bicycle.js';
import { bridge } from '../bridge.js';
import { ridge, under } from '../curve.js';
import { bank, dapple, HAZE, HEIGHT, HORIZON, half, lamp, middle, person, WIDTH } from '../dyke.js';
import { figure, groundShadow } from '../figure.js';
import { grass } from '../ground.js';
import { BLOSSOM, hazed, SPRING } from '../leaves.js';
import { COLOUR } from '../palette.js';
import type { Clothes, Pose } from '../person.js';
import { RIDE_AWAY, STAND, STEP } from '../poses.js';
import type { View } from '../sheet.js';
import { skyline } from '../skyline.js';
import { tree, treeBank } from '../trees.js';
import { down, glow } from '../wash.js';
import { ripples } from '../water.js';
import { willow, willowCurtain } from '../willow.js';

const far = (random: Random): string[] => [
  box(0, 0, WIDTH, HORIZON + 6, 'url(#sky)'),
  oval(1290, 150, 420, 330, 'url(#sun)'),
  oval(1290, 150, 44, 44, '#fff8e2'),
  ...[
    [300, 96, 250, 15],
    [560, 60, 170, 10],
    [860, 130, 230, 12],
    [1560, 74, 210, 13],
  ].map(([x = 0, y = 0, rx = 0, ry = 0]) => oval(x, y, rx, ry, COLOUR.cream, { opacity: 0.6, filter: 'url(#blur8)' })),
  path(under(ridge(random, 0, WIDTH, 268, 46, 60), HORIZON + 10), mix(COLOUR.sky, HAZE, 0.5)),
  path(under(ridge(random, 0, WIDTH, 298, 26, 44), HORIZON + 10), mix(COLOUR.water, HAZE, 0.42)),
  skyline(
    random,
    930,
    1800,
    HORIZON,
    (x) => 74 + 92 * Math.exp(-(((x - 1330) / 190) ** 2)) + 66 * Math.exp(-(((x - 1700) / 120) ** 2)),
    mix(COLOUR.blue, HAZE, 0.42),
    HAZE,
  ),
  box(900, HORIZON - 62, WIDTH - 900, 70, 'url(#mist)'),
  treeBank(random, 1000, 1830, HORIZON + 8, 36, hazed(SPRING, HAZE, 0.3)),
  box(1000, HORIZON + 5, 900, 5, mix(COLOUR.sand, COLOUR.earth, 0.25)),
];

const river = (random: Random): string[] => [
  path(d`M 700 ${HORIZON} L ${WIDTH} ${HORIZON + 8} L ${WIDTH} ${HEIGHT} L 560 ${HEIGHT} Z`, 'url(#river)'),
  oval(1290, 420, 170, 110, COLOUR.cream, { opacity: 0.55, filter: 'url(#blur20)' }),
  bridge([828, 1412], [HORIZON + 22, HORIZON - 14], 22, 7, {
    face: mix(COLOUR.sand, COLOUR.earth, 0.28),
    inside: mix(COLOUR.earth, COLOUR.blue, 0.3),
    rail: COLOUR.cream,
  }),
  ...[0, 1, 2, 3, 4, 5, 6].map((arch) =>
    oval(870 + arch * 83.6, HORIZON + 36, 31, 13, mix(COLOUR.blueDeep, COLOUR.water, 0.3), { opacity: 0.35 }),
  ),
  ripples(random, [760, WIDTH], [HORIZON + 24, 900], 330, COLOUR.blueDeep, (y) => 6 + (y - HORIZON) * 0.14, 0.28),
  ripples(random, [760, WIDTH], [HORIZON + 24, 900], 340, COLOUR.cream, (y) => 6 + (y - HORIZON) * 0.13, 0.62),
  ripples(random, [1180, 1400], [HORIZON + 24, 640], 150, '#fffaf0', (y) => 7 + (y - HORIZON) * 0.1, 0.85),
];

/** The far bank, on which the bridge lands. */
const landing = (random: Random): string[] => [
  path(
    under(
      [
        [1352, HORIZON + 27],
        [1400, HORIZON + 12],
        [1480, HORIZON + 2],
        [1640, HORIZON - 4],
        [1830, HORIZON - 6],
      ],
      HORIZON + 27,
    ),
    mix(COLOUR.leaf, HAZE, 0.25),
  ),
  path(
    d`M 1350 ${HORIZON + 26} L ${WIDTH} ${HORIZON + 26} L ${WIDTH} ${HORIZON + 33} L 1344 ${HORIZON + 33} Z`,
    mix(COLOUR.sand, COLOUR.earth, 0.3),
  ),
  treeBank(random, 1420, 1840, HORIZON + 18, 52, hazed(SPRING, HAZE, 0.16)),
];

/** A small boat with a low awning. */
const boat = (x: number, y: number, size: number): string =>
  [
    oval(x, y + size * 0.13, size * 1.1, size * 0.09, COLOUR.blueDeep, { opacity: 0.4 }),
    path(
      d`M ${x - size * 0.4} ${y - size * 0.05} Q ${x - size * 0.35} ${y - size * 0.42} ${x} ${y - size * 0.42} Q ${x + size * 0.35} ${y - size * 0.42} ${x + size * 0.4} ${y - size * 0.05} Z`,
      COLOUR.ochreDeep,
    ),
    path(
      d`M ${x - size} ${y - size * 0.22} Q ${x - size * 0.7} ${y + size * 0.16} ${x - size * 0.3} ${y + size * 0.16} H ${x + size * 0.5} Q ${x + size * 0.8} ${y + size * 0.1} ${x + size} ${y - size * 0.18} Q ${x} ${y} ${x - size} ${y - size * 0.22} Z`,
      COLOUR.earthDark,
    ),
    line(d`M ${x + size * 0.62} ${y - size * 0.06} l 0 ${-size * 0.42}`, COLOUR.ink, size * 0.13, {
      'stroke-linecap': 'round',
    }),
    oval(x + size * 0.62, y - size * 0.56, size * 0.09, size * 0.1, COLOUR.skinShade),
  ].join('');

const walker = (across: number, y: number, pose: Pose, clothes: Clothes, flip = false, scale = 1): string => {
  const place = { x: middle(y) + across * half(y), foot: y, height: person(y) * scale, flip };
  return groundShadow(place, COLOUR.pine, 0.34) + figure(place, pose, clothes);
};

const people = (): string[] => {
  const rider = { x: middle(748) + half(748) * 0.5, foot: 748, height: person(748) * 1.02 };
  const far = { x: middle(455) + half(455) * 0.6, foot: 455, height: person(455) * 1.02 };
  const front = { look: 'front' } as const;
  const back = { look: 'back' } as const;
  return [
    walker(-0.3, 405, STAND, { coat: COLOUR.brick, trousers: COLOUR.slate, hair: 'short', ...back }),
    walker(0.2, 412, STAND, { coat: COLOUR.cream, trousers: COLOUR.blueDeep, hair: 'bob', ...back }),
    figure(
      far,
      RIDE_AWAY,
      { coat: COLOUR.ochre, trousers: COLOUR.ink, hair: 'short', ...back },
      { behind: bicycleBehind(COLOUR.slate) },
    ),
    walker(-0.66, 512, STEP, {
      coat: COLOUR.blueDeep,
      trousers: COLOUR.inkSoft,
      hair: 'thin',
      hairColour: '#c9c2b4',
      ...back,
    }),
    walker(
      -0.34,
      518,
      STEP,
      { coat: COLOUR.red, trousers: COLOUR.slate, hair: 'bun', hairColour: '#9b948a', hem: 0.3, ...back },
      true,
    ),
    walker(-0.28, 640, STEP, { coat: COLOUR.cream, trousers: COLOUR.slate, hair: 'short', ...front }),
    walker(
      -0.78,
      648,
      STEP,
      { coat: COLOUR.brick, trousers: COLOUR.ink, hair: 'bob', hem: 0.5, skirt: true, ...front },
      true,
    ),
    walker(
      -0.53,
      664,
      STEP,
      { coat: COLOUR.ochre, trousers: COLOUR.blueDeep, hair: 'bob', headSize: 1.32, ...front },
      true,
      0.56,
    ),
    groundShadow(rider, COLOUR.pine, 0.34),
    figure(
      rider,
      RIDE_AWAY,
      { coat: COLOUR.blue, trousers: COLOUR.ink, hair: 'short', ...back },
      { behind: bicycleBehind(COLOUR.red) },
    ),
    walker(-0.42, 846, STEP, {
      coat: COLOUR.blueDeep,
      trousers: COLOUR.inkSoft,
      hair: 'tail',
      scarf: COLOUR.ochre,
      hem: 0.4,
      ...back,
    }),
  ];
};

export const riverGreenway: View = {
  name: 'river-greenway',
  width: WIDTH,
  height: HEIGHT,
  seed: 20_250_312,
  shade: 0.14,
  defs: [
    down('sky', '0 #a9c5c6, 0.55 #d9dfcf, 1 #f5e4bf'),
    glow('sun', '0 #fff3cf 0.95, 0.35 #ffedc0 0.5, 1 #ffedc0 0'),
    down('mist', `0 ${HAZE} 0, 1 ${HAZE} 0.85`),
    down('river', '0 #e6dfc4, 0.2 #b3cbc6, 0.6 #7fa9b0, 1 #5d8f9c'),
    down('lawn', '0 #c9cb86, 0.3 #a5b565, 1 #7d9a55'),
    linearGradient(
      'slope',
      [0, 0, 1, 0.3],
      [
        [0, '#8ea659'],
        [1, '#6d8f58'],
      ],
    ),
    down('path', '0 #f3e3c0, 1 #dcc192'),
  ].join(''),
  draw: (random) => [
    ...far(random),
    ...river(random),
    ...landing(random),
    boat(1470, 490, 42),
    boat(1090, 398, 15),
    ...bank(random),
    ...[
      [700, 362, 44],
      [640, 368, 66],
      [600, 378, 84],
    ].map(([x = 0, y = 0, size = 0]) => willow(random, x, y, size, hazed(SPRING, HAZE, 0.22))),
    tree(random, 560, 392, 108, hazed(BLOSSOM, HAZE, 0.1)),
    dapple(random),
    lamp(430),
    lamp(490),
    lamp(600),
    willow(random, 470, 420, 165, hazed(SPRING, HAZE, 0.12)),
    ...people(),
    willow(random, 96, 690, 690, SPRING),
    grass(random, [0, 300], [760, 900], 420, [COLOUR.bud, COLOUR.leaf, COLOUR.greenDeep], () => 26),
    grass(
      random,
      [880, 1330],
      [840, 910],
      420,
      [COLOUR.bud, COLOUR.green, COLOUR.greenDeep],
      () => 34,
      (x, y) => x < 1230 - (910 - y) * 0.9,
    ),
    willowCurtain(random, [1540, 1830], (x) => -30 + (1830 - x) * 0.05, [60, 330], 90, SPRING, 1.35),
  ],
};
