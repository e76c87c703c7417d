// Shoppers and sellers of the flower market.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, line, oval, path } from '../illustration/svg.js';
import { figure, groundShadow } from './figure.js';
import type { Blossom } from './flowers.js';
import { bunch } from './flowers.js';
import { HAZE } from './marketStreet.js';
import { COLOUR } from './palette.js';
import type { Clothes, Pose } from './person.js';
import { STAND_SIDE, STEP, STRIDE, WALK } from './poses.js';

const bouquet = (random: Random, x: number, y: number, kind: Blossom, colour: string): string =>
  bunch(random, x, y, 17, 15, kind, colour, 2.5) +
  path(d`M ${x - 8} ${y - 5} Q ${x} ${y - 1} ${x + 8} ${y - 6} L ${x + 2} ${y + 13} H ${x - 2} Z`, COLOUR.cream) +
  path(d`M ${x + 2} ${y - 3} L ${x + 8} ${y - 6} L ${x + 2} ${y + 13} H ${x} Z`, COLOUR.sand);

const person = (
  x: number,
  foot: number,
  height: number,
  pose: Pose,
  clothes: Clothes,
  flip = false,
  before = '',
): string =>
  groundShadow({ x, foot, height: height * 0.75 }, COLOUR.earthDark, 0.26) +
  figure({ x, foot, height, flip }, pose, clothes, { before });

const HOLD: Partial<Pose> = {
  nearArm: [
    [-1, -65],
    [10, -64],
  ],
  farArm: [
    [6, -66],
    [14, -62],
  ],
};

export const crowd = (random: Random): string[] => {
  const tints = [COLOUR.brick, COLOUR.blue, COLOUR.ochre, COLOUR.cream, COLOUR.green, COLOUR.rose] as const;
  return [
    [724, 452, 66],
    [752, 456, 70],
    [806, 455, 68],
    [700, 470, 84],
    [838, 474, 88],
    [778, 480, 92],
  ].map(([x = 0, foot = 0, height = 0]) =>
    figure({ x, foot, height }, STEP, {
      coat: mix(random.pick(tints), HAZE, 0.34),
      trousers: mix(COLOUR.slate, HAZE, 0.34),
      hair: random.pick(['short', 'bob', 'bun'] as const),
      hairColour: mix(COLOUR.ink, HAZE, 0.3),
      look: random.pick(['back', 'front'] as const),
    }),
  );
};

export const fartherShoppers = (random: Random): string[] => [
  person(
    668,
    556,
    160,
    STEP,
    { coat: COLOUR.blueDeep, trousers: COLOUR.slate, hair: 'short', look: 'front' },
    false,
    bouquet(random, 2, -60, 'tulip', COLOUR.ochre),
  ),
  person(716, 560, 154, STEP, {
    coat: COLOUR.blush,
    trousers: COLOUR.slate,
    hair: 'bob',
    hem: 0.5,
    skirt: true,
    look: 'front',
  }),
  person(
    888,
    572,
    170,
    STRIDE,
    { coat: COLOUR.green, trousers: COLOUR.inkSoft, hair: 'thin', hairColour: '#bdb5a8' },
    true,
    `${bunch(random, 13, -62, 20, 20, 'round', COLOUR.red, 2.4)}${path('M6 -64 H20 L18 -50 H8 Z', COLOUR.brick)}`,
  ),
];

export const nearShoppers = (random: Random): string[] => [
  person(
    540,
    652,
    222,
    {
      ...STAND_SIDE,
      nearArm: [
        [8, -68],
        [20, -72],
      ],
      farArm: [
        [8, -68],
        [18, -66],
      ],
    },
    { coat: COLOUR.ochre, trousers: COLOUR.blueDeep, hair: 'tail', hem: 0.36, nod: 8 },
    true,
  ),
  person(
    956,
    668,
    230,
    { ...STAND_SIDE, ...HOLD },
    { coat: COLOUR.cream, trousers: COLOUR.slate, hair: 'bun', scarf: COLOUR.red, hem: 0.4 },
    false,
    bouquet(random, 13, -62, 'round', COLOUR.rose),
  ),
  person(
    780,
    690,
    240,
    { ...WALK, ...HOLD },
    { coat: COLOUR.red, trousers: COLOUR.slate, hair: 'bob', hem: 0.62, skirt: true, scarf: COLOUR.cream },
    false,
    bouquet(random, 13, -62, 'daisy', COLOUR.white),
  ),
  person(
    700,
    704,
    140,
    {
      ...WALK,
      farArm: [
        [7, -70],
        [14, -78],
      ],
    },
    { coat: COLOUR.blue, trousers: COLOUR.earthDark, hair: 'short', headSize: 1.32 },
    false,
    `${line('M14 -78 L16 -104', COLOUR.green, 1.4)}${oval(16, -106, 5, 5, COLOUR.ochre)}${oval(16, -106, 2.2, 2.2, COLOUR.earth)}`,
  ),
];

/** The sellers, in their aprons, before their stalls. */
export const sellers = (random: Random): string[] => [
  person(
    452,
    664,
    228,
    {
      ...STAND_SIDE,
      nearArm: [
        [2, -66],
        [13, -68],
      ],
      farArm: [
        [8, -68],
        [17, -72],
      ],
    },
    { coat: COLOUR.blueDeep, trousers: COLOUR.slate, hair: 'cap', scarf: COLOUR.brick, apron: COLOUR.cream, nod: 4 },
    false,
    bouquet(random, 16, -70, 'round', COLOUR.red),
  ),
  person(
    1084,
    668,
    222,
    {
      ...STAND_SIDE,
      nearArm: [
        [4, -68],
        [17, -70],
      ],
      farArm: [
        [9, -68],
        [20, -66],
      ],
    },
    { coat: COLOUR.brick, trousers: COLOUR.slate, hair: 'bun', hairColour: '#8c857d', apron: COLOUR.blue },
    true,
  ),
];
