// An old housing estate after its renewal: the slab, its new glass lift, old people on a bench under the trees.

import { mix } from '../../illustration/mix.js';
import type { Random } from '../../illustration/random.js';
import { box, d, group, line, oval, path } from '../../illustration/svg.js';
import { bicycle } from '../bicycle.js';
import type { Point } from '../curve.js';
import { ridge, under } from '../curve.js';
import { figure, groundShadow } from '../figure.js';
import { grass } from '../ground.js';
import { laundry } from '../laundry.js';
import { BLOSSOM, hazed, SPRING, SUMMER } from '../leaves.js';
import { liftTower, walkways } from '../liftTower.js';
import { COLOUR } from '../palette.js';
import { SIT, SIT_FRONT, STEP, WALK } from '../poses.js';
import type { View } from '../sheet.js';
import type { Slab } from '../slab.js';
import { slab } from '../slab.js';
import { crown, tree, treeBank, trunk } from '../trees.js';
import { down, over } from '../wash.js';

const WIDTH = 1440;
const HEIGHT = 880;
const GROUND = 668;
const HAZE = '#ecdfc0';
const GREY_HAIR = '#bdb5a8';
const MAIN: Slab = {
  left: 150,
  right: 1130,
  foot: GROUND,
  storey: 86,
  wall: mix(COLOUR.ochre, COLOUR.blush, 0.55),
  haze: 0.3,
};

const paving = (random: Random): string[] => {
  const joints: string[] = [];
  for (let row = 0; row < 9; row += 1) {
    const y = 716 + row ** 1.6 * 7;
    joints.push(d`M 0 ${y} H ${WIDTH}`);
  }
  for (let x = -1600; x < 3200; x += 120)
    joints.push(d`M ${720 + (x - 720) * 0.42} 716 L ${720 + (x - 720) * 1.1} ${HEIGHT}`);
  const tiles = Array.from({ length: 60 }, () => {
    const y = random.between(730, 870);
    return box(
      random.between(0, WIDTH),
      y,
      random.between(30, 90),
      (y - 700) * 0.1,
      random.pick([COLOUR.sand, COLOUR.blush, COLOUR.cream]),
      { opacity: 0.5 },
    );
  });
  return [
    box(0, GROUND - 4, WIDTH, 60, 'url(#lawn)'),
    grass(random, [0, WIDTH], [GROUND, 716], 1500, [COLOUR.green, COLOUR.bud, COLOUR.greenDeep], () => 9),
    box(0, 712, WIDTH, HEIGHT, 'url(#paving)'),
    ...tiles,
    line(joints.join(''), mix(COLOUR.sand, COLOUR.earth, 0.5), 1.4, { opacity: 0.55 }),
    box(0, 710, WIDTH, 7, COLOUR.cream),
    box(0, 717, WIDTH, 4, mix(COLOUR.earth, COLOUR.sand, 0.4)),
    path(d`M 590 ${GROUND} L 716 ${GROUND} L 800 716 L 540 716 Z`, COLOUR.sand),
    path(d`M 690 ${GROUND} L 716 ${GROUND} L 800 716 L 760 716 Z`, mix(COLOUR.sand, COLOUR.earth, 0.25)),
  ];
};

/** A round hedge along the foot of the wall. */
const hedge = (random: Random, left: number, right: number): string =>
  treeBank(random, left, right, GROUND + 8, 46, SUMMER);

const dapple = (random: Random, x: number, y: number, reach: number): string =>
  `<g opacity="0.24">${Array.from({ length: 90 }, () => {
    const size = random.between(5, 20);
    return oval(
      x + random.between(-1, 1) * reach,
      y + random.between(-1, 1) * reach * 0.13,
      size * 2,
      size * 0.55,
      COLOUR.pine,
    );
  }).join('')}</g>`;

/** Shadow of a crown on the wall. */
const wallShade = (random: Random, x: number, y: number, reach: number): string =>
  `<g opacity="0.13">${Array.from({ length: 150 }, () => oval(x + random.between(-1, 1) * reach, y + random.between(-1, 1) * reach, random.between(5, 15), random.between(4, 11), COLOUR.pine)).join('')}</g>`;

const bench = (x: number, foot: number, width: number): string =>
  [
    ...[0.06, 0.5, 0.94].map((share) => line(d`M ${x + width * share} ${foot} v -50 m 0 2 v -46`, COLOUR.ink, 6)),
    ...[94, 80, 66].map((lift) => box(x, foot - lift, width, 9, mix(COLOUR.ochreDeep, COLOUR.earth, 0.4), { rx: 2 })),
    box(x - 6, foot - 52, width + 12, 10, COLOUR.ochreDeep, { rx: 3 }),
    box(x - 6, foot - 44, width + 12, 4, COLOUR.earthDark),
  ].join('');

const washing = (random: Random): string =>
  [
    line('M1088 800 V606 M1070 612 H1106 M1404 812 V612 M1384 618 H1424', COLOUR.slate, 7, {
      'stroke-linecap': 'round',
    }),
    line('M1076 612 Q1240 640 1396 618', COLOUR.inkSoft, 2),
    laundry(random, 1096, 624, 292, 96),
  ].join('');

const people = (): string[] => {
  const sitters = { foot: 816, height: 196 };
  const cane = line('M13 -36 L17 -2 M13 -36 q-1 -4 -5 -3', COLOUR.earthDark, 1.5, { 'stroke-linecap': 'round' });
  const fan = path('M-6 -32 q-10 -4 -11 -14 q10 -4 16 6 Z', COLOUR.sand);
  return [
    figure({ x: 668, foot: 700, height: 92 }, STEP, {
      coat: COLOUR.red,
      trousers: COLOUR.slate,
      hair: 'bun',
      hairColour: GREY_HAIR,
      look: 'back',
    }),
    figure(
      { x: 704, foot: 702, height: 96 },
      STEP,
      { coat: COLOUR.cream, trousers: COLOUR.blueDeep, hair: 'short', look: 'back' },
      { before: box(10, -54, 8, 12, COLOUR.ochre) },
    ),
    oval(420, 822, 240, 14, COLOUR.pine, { opacity: 0.35 }),
    bench(244, 818, 330),
    figure(
      { x: 306, ...sitters },
      SIT,
      { coat: COLOUR.blueDeep, trousers: COLOUR.inkSoft, hair: 'thin', hairColour: GREY_HAIR },
      { before: cane },
    ),
    figure(
      { x: 420, ...sitters },
      SIT_FRONT,
      { coat: COLOUR.brick, trousers: COLOUR.slate, hair: 'short', hairColour: GREY_HAIR, look: 'front' },
      { before: fan },
    ),
    figure({ x: 530, ...sitters, flip: true }, SIT, {
      coat: mix(COLOUR.green, COLOUR.sand, 0.2),
      trousers: COLOUR.slate,
      hair: 'bun',
      hairColour: '#8c857d',
    }),
    groundShadow({ x: 872, foot: 792, height: 190 }, COLOUR.pine, 0.32),
    figure(
      { x: 872, foot: 792, height: 190 },
      {
        ...WALK,
        farArm: [
          [8, -66],
          [14, -50],
        ],
      },
      { coat: COLOUR.ochre, trousers: COLOUR.blueDeep, hair: 'bob', hem: 0.34, scarf: COLOUR.cream },
    ),
    groundShadow({ x: 928, foot: 796, height: 116 }, COLOUR.pine, 0.32),
    figure(
      { x: 928, foot: 796, height: 116 },
      {
        ...WALK,
        nearArm: [
          [-4, -66],
          [-9, -70],
        ],
      },
      { coat: COLOUR.red, trousers: COLOUR.slate, hair: 'bob', headSize: 1.34 },
      { before: box(-12, -80, 9, 20, COLOUR.blue, { rx: 3 }) },
    ),
  ];
};

/** A bicycle left by the hedge. */
const parked = (x: number, foot: number, height: number, colour: string): string =>
  group([bicycle(colour)], { transform: `translate(${x} ${foot}) scale(${height / 100})` });

/** A flock that turns over the roof. */
const pigeons = (random: Random): string =>
  line(
    Array.from({ length: 11 }, () => {
      const [x, y, size] = [random.between(820, 1060), random.between(52, 112), random.between(6, 10)];
      return d`M ${x - size} ${y - size * 0.5} Q ${x - size * 0.4} ${y - size * 0.7} ${x} ${y} Q ${x + size * 0.5} ${y - size * 0.9} ${x + size} ${y - size * 0.4}`;
    }).join(''),
    COLOUR.slate,
    2.2,
    { 'stroke-linecap': 'round' },
  );

/** The near tree whose boughs frame the picture from the left. */
const nearTree = (random: Random): string =>
  trunk(86, 850, 350, 46, COLOUR.earth, 20) + crown(random, 70, 190, 290, 215, SUMMER);

const skyAndBack = (random: Random): string[] => {
  const clouds: readonly Point[] = [
    [300, 90],
    [820, 54],
    [1240, 120],
  ];
  return [
    box(0, 0, WIDTH, GROUND, 'url(#sky)'),
    ...clouds.map(([x, y]) => oval(x, y, 220, 18, COLOUR.cream, { opacity: 0.8, filter: 'url(#blur8)' })),
    path(under(ridge(random, 0, WIDTH, 420, 40, 60), GROUND), mix(COLOUR.sky, HAZE, 0.55)),
    slab(random, {
      left: 1080,
      right: 1500,
      foot: GROUND - 20,
      storey: 62,
      wall: mix(COLOUR.blush, COLOUR.slate, 0.2),
      haze: 0.55,
    }),
    box(1060, 240, 400, 430, HAZE, { opacity: 0.42 }),
    treeBank(random, 1110, 1460, GROUND, 120, hazed(SPRING, HAZE, 0.3)),
    treeBank(random, -60, 180, GROUND, 170, hazed(SPRING, HAZE, 0.34)),
    tree(random, 1230, GROUND + 6, 260, hazed(SUMMER, HAZE, 0.2)),
  ];
};

export const oldEstate: View = {
  name: 'old-estate',
  width: WIDTH,
  height: HEIGHT,
  seed: 19_861,
  shade: 0.16,
  defs: [
    down('sky', '0 #a9c9cc, 0.6 #dfe3d2, 1 #f5e4bf'),
    down('lawn', '0 #8ea659, 1 #a5b565'),
    down('paving', '0 #ead9b6, 1 #d9c195'),
    over('glass', '0 #cfe2e0, 0.5 #9fc3c8, 1 #6f9fab'),
  ].join(''),
  draw: (random) => [
    ...skyAndBack(random),
    slab(random, MAIN),
    pigeons(random),
    wallShade(random, 290, 330, 150),
    walkways(610, 52, MAIN),
    liftTower(606, 108, MAIN),
    ...paving(random),
    hedge(random, 150, 560),
    hedge(random, 760, 1130),
    parked(768, 704, 62, COLOUR.blueDeep),
    parked(818, 706, 62, COLOUR.brick),
    tree(random, 1010, GROUND + 14, 230, BLOSSOM),
    tree(random, 470, GROUND + 12, 190, SPRING),
    tree(random, 1400, 730, 430, SPRING),
    dapple(random, 260, 830, 300),
    washing(random),
    ...people(),
    nearTree(random),
    grass(random, [0, 190], [840, 880], 260, [COLOUR.green, COLOUR.bud, COLOUR.greenDeep], () => 22),
  ],
};
