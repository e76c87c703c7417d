// A training workshop: a robot arm in its cell, machine tools, students in overalls round their master.

import { mix } from '../../illustration/mix.js';
import { box, line, oval, path } from '../../illustration/svg.js';
import { figure, groundShadow } from '../figure.js';
import { farEnd, fittings } from '../hallFittings.js';
import { HEIGHT, WIDTH } from '../hallPlan.js';
import { drill, turningCentre, workbench } from '../machine.js';
import { COLOUR } from '../palette.js';
import type { Clothes, Pose } from '../person.js';
import { LEAN, STAND, STAND_SIDE } from '../poses.js';
import { robotArm } from '../robotArm.js';
import type { View } from '../sheet.js';
import { down, glow, over } from '../wash.js';
import { shell } from '../workshopHall.js';

const OVERALL = mix(COLOUR.blue, COLOUR.blueDeep, 0.4);

const person = (
  x: number,
  foot: number,
  height: number,
  pose: Pose,
  clothes: Partial<Clothes>,
  flip = false,
  before = '',
): string =>
  groundShadow({ x, foot, height: height * 0.8 }, COLOUR.earthDark, 0.26) +
  figure(
    { x, foot, height, flip },
    pose,
    { coat: OVERALL, trousers: mix(OVERALL, COLOUR.slate, 0.25), hair: 'short', hem: 0.08, ...clothes },
    { before },
  );

const cell = (): string[] => [
  // The fence of the robot's cell.
  path('M 26 488 L 452 488 L 500 540 L -40 540 Z', mix(COLOUR.ochre, COLOUR.sand, 0.45), { opacity: 0.55 }),
  line('M26 488 H452 L506 546 H-60', COLOUR.ochre, 5),
  workbench(300, 506, 170),
  oval(388, 428, 90, 74, 'url(#spark)'),
  robotArm(
    { base: [150, 514], shoulder: [150, 424], elbow: [196, 274], wrist: [342, 292], tip: [384, 366] },
    27,
    COLOUR.ochre,
  ),
  line(
    'M386 400 l-34 -26 M388 400 l30 -36 M390 402 l46 -8 M384 404 l-50 6 M388 398 l4 -44 M392 404 l38 22',
    '#fffbe8',
    2,
    { 'stroke-linecap': 'round' },
  ),
  oval(387, 401, 9, 9, '#ffffff'),
];

export const workshop: View = {
  name: 'workshop',
  width: WIDTH,
  height: HEIGHT,
  seed: 9044,
  shade: 0.14,
  soft: true,
  defs: [
    down('roof', '0 #b9b7a4, 1 #e6d9b8'),
    over('wallLeft', '0 #cdbd98, 1 #eddcb4'),
    down('floor', '0 #e6d5ac, 0.5 #cbb892, 1 #a99a80'),
    over('beam', '0 #fff8e2 0.42, 0.75 #fff8e2 0.08, 1 #fff8e2 0'),
    over('patch', '0 #fff6da 0.85, 0.6 #fff3cf 0.5, 1 #fff3cf 0'),
    down('machineLight', '0 #fff3cf, 1 #d9c48d'),
    glow('spark', '0 #fffbe6 1, 0.3 #ffefb8 0.75, 1 #ffe39a 0'),
  ].join(''),
  draw: (random) => [
    ...shell(random),
    ...fittings(),
    ...farEnd(),
    drill(498, 352, 88, mix(COLOUR.green, '#f1e2bd', 0.3)),
    drill(540, 344, 76, mix(COLOUR.green, '#f1e2bd', 0.38)),
    person(520, 366, 92, LEAN, { hair: 'cap', scarf: COLOUR.ochre, nod: 12 }, true),
    turningCentre(690, 350, 104, mix(COLOUR.mist, '#f1e2bd', 0.4)),
    turningCentre(720, 376, 150, mix(COLOUR.mist, '#f1e2bd', 0.2)),
    person(716, 392, 108, STAND_SIDE, { hair: 'tail', nod: 10 }),
    person(694, 388, 106, STAND, { look: 'back', hair: 'short' }),
    person(604, 356, 80, STAND, { look: 'front', coat: COLOUR.brick }),
    person(628, 358, 80, STAND, { look: 'back' }),
    robotArm(
      { base: [330, 410], shoulder: [330, 376], elbow: [352, 316], wrist: [414, 330], tip: [428, 362] },
      11,
      mix(COLOUR.ochre, '#f1e2bd', 0.25),
    ),
    ...cell(),
    turningCentre(838, 498, 330, mix(COLOUR.mist, COLOUR.white, 0.45)),
    person(
      806,
      520,
      236,
      {
        ...LEAN,
        head: [8, -90],
        neck: [5, -82],
        farArm: [
          [16, -70],
          [28, -66],
        ],
        nearArm: [
          [8, -64],
          [18, -60],
        ],
      },
      { hair: 'tail', nod: 10, scarf: COLOUR.cream },
    ),
    person(
      1142,
      526,
      250,
      {
        ...STAND_SIDE,
        farArm: [
          [10, -72],
          [27, -76],
        ],
        nearArm: [
          [-2, -65],
          [6, -54],
        ],
      },
      { coat: mix(COLOUR.slate, COLOUR.blueDeep, 0.3), hair: 'cap', scarf: COLOUR.brick, hem: 0.3, nod: 6 },
      true,
      box(5, -60, 12, 15, COLOUR.cream, { transform: 'rotate(-14 8 -54)' }),
    ),
    person(
      1010,
      540,
      246,
      {
        ...STAND,
        nearArm: [
          [-13, -65],
          [-6, -56],
        ],
        farArm: [
          [13, -65],
          [7, -55],
        ],
      },
      { look: 'back', hair: 'short' },
    ),
    person(928, 548, 240, STAND, { look: 'back', hair: 'bob' }),
    person(
      566,
      522,
      226,
      {
        ...STAND_SIDE,
        nearArm: [
          [8, -66],
          [17, -72],
        ],
        farArm: [
          [8, -66],
          [15, -60],
        ],
      },
      { hair: 'helmet', nod: 8 },
      true,
      `${box(8, -78, 19, 13, COLOUR.slate, { rx: 1.5 })}${box(9.4, -76.6, 16, 10, COLOUR.mist)}`,
    ),
    person(
      632,
      530,
      222,
      {
        ...STAND,
        nearArm: [
          [-12, -66],
          [-3, -60],
        ],
        farArm: [
          [12, -66],
          [4, -60],
        ],
      },
      { look: 'front', hair: 'short', scarf: COLOUR.cream },
      false,
      box(-8, -66, 16, 11, COLOUR.cream),
    ),
  ],
};
