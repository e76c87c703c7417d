// What is seen through a window of the library: shelves, the gallery, readers at their tables.

import type { Random } from '../illustration/random.js';
import { box, d, group, line, oval, path } from '../illustration/svg.js';
import { bookshelf } from './bookshelf.js';
import { figure } from './figure.js';
import { FOOT, GALLERY, LAMP, left, WINDOW } from './libraryPlan.js';
import { COLOUR } from './palette.js';
import type { Clothes } from './person.js';
import { SIT, SIT_FRONT, STAND, STAND_SIDE, WALK } from './poses.js';

const reader = (x: number, foot: number, height: number, clothes: Partial<Clothes>, flip = false): string =>
  figure(
    { x, foot, height, flip },
    {
      ...SIT,
      head: [6, -69],
      neck: [2.4, -60.4],
      nearArm: [
        [8, -45],
        [18, -41],
      ],
      farArm: [
        [10, -45],
        [19, -41],
      ],
    },
    { coat: COLOUR.blue, trousers: COLOUR.slate, hair: 'short', nod: 18, ...clothes },
  );

const table = (x: number, foot: number, width: number): string =>
  [
    box(x + 8, foot - 40, 5, 40, COLOUR.earthDark),
    box(x + width - 13, foot - 40, 5, 40, COLOUR.earthDark),
    box(x, foot - 45, width, 7, COLOUR.ochreDeep),
    box(x, foot - 45, width, 2, LAMP),
    path(d`M ${x + width * 0.28} ${foot - 46} l 9 -5 l 9 4 l 9 -4 l 9 5 Z`, COLOUR.white),
    line(d`M ${x + width * 0.78} ${foot - 45} v -20`, COLOUR.earthDark, 2),
    path(d`M ${x + width * 0.78 - 13} ${foot - 62} q 13 -15 26 0 Z`, COLOUR.green),
    oval(x + width * 0.78, foot - 50, 36, 20, 'url(#lampGlow)'),
  ].join('');

/** What is seen through one window. */
export const room = (random: Random, bay: number): string[] => {
  const x = left(bay);
  const { top, width } = WINDOW;
  const parts = [
    box(x, top, width, FOOT - top, 'url(#room)'),
    // The gallery's shelves, then the hall's.
    bookshelf(random, x - 4, top + 78, width + 8, GALLERY - top - 92, 4, '#f3cd84'),
    bookshelf(random, x - 4, GALLERY + 36, width + 8, 150, 4, '#efc378'),
    ...[0.25, 0.75].map(
      (share) =>
        line(d`M ${x + width * share} ${top} v 34`, COLOUR.earthDark, 1.4) +
        path(d`M ${x + width * share - 20} ${top + 50} q 20 -32 40 0 Z`, COLOUR.cream) +
        oval(x + width * share, top + 66, 64, 54, 'url(#lampGlow)'),
    ),
  ];
  const upper: readonly string[] = [
    figure(
      { x: x + 56, foot: GALLERY, height: 122 },
      {
        ...STAND_SIDE,
        farArm: [
          [8, -72],
          [14, -86],
        ],
      },
      { coat: COLOUR.brick, trousers: COLOUR.slate, hair: 'tail', look: 'side' },
    ),
    figure(
      { x: x + 128, foot: GALLERY, height: 124 },
      {
        ...STAND,
        nearArm: [
          [-12, -66],
          [-3, -60],
        ],
        farArm: [
          [12, -66],
          [3, -60],
        ],
      },
      { coat: COLOUR.green, trousers: COLOUR.inkSoft, hair: 'short', look: 'front', nod: 0.1 },
      { before: path('M-8 -64 L0 -61 L8 -64 L8 -56 L0 -53 L-8 -56 Z', COLOUR.white) },
    ),
    '',
    figure({ x: x + 106, foot: GALLERY, height: 122 }, STAND, {
      coat: COLOUR.blueDeep,
      trousers: COLOUR.inkSoft,
      hair: 'bob',
      look: 'back',
    }),
    figure(
      { x: x + 52, foot: GALLERY, height: 124 },
      {
        ...WALK,
        nearArm: [
          [3, -65],
          [9, -60],
        ],
      },
      { coat: COLOUR.cream, trousers: COLOUR.slate, hair: 'thin', hairColour: '#b9b0a2' },
      { before: box(5, -66, 9, 11, COLOUR.brick) },
    ),
  ];
  parts.push(
    upper[bay] ?? '',
    box(x, GALLERY - 2, width, 18, COLOUR.earth),
    box(x, GALLERY - 2, width, 3, LAMP),
    box(x, GALLERY + 15, width, 12, COLOUR.earthDark, { opacity: 0.35 }),
    line(
      Array.from({ length: 16 }, (_, post) => d`M ${x + 4 + post * 11.6} ${GALLERY - 2} v -40`).join(''),
      COLOUR.earthDark,
      1.7,
    ),
    line(d`M ${x} ${GALLERY - 42} h ${width}`, COLOUR.earthDark, 4),
    box(x, FOOT - 42, width, 42, 'url(#roomFloor)'),
  );
  if (bay !== 2) {
    const foot = FOOT - 14;
    const coats = [COLOUR.blue, COLOUR.brick, COLOUR.cream, COLOUR.green, COLOUR.slate] as const;
    parts.push(
      figure({ x: x + width / 2, foot: foot - 6, height: 122 }, SIT_FRONT, {
        coat: random.pick(coats),
        trousers: COLOUR.slate,
        hair: random.pick(['bob', 'short'] as const),
        look: 'front',
      }),
      reader(x + 22, foot, 124, { coat: random.pick(coats), hair: random.pick(['tail', 'short', 'bun'] as const) }),
      reader(
        x + width - 22,
        foot,
        124,
        { coat: random.pick(coats), hair: random.pick(['bob', 'short'] as const) },
        true,
      ),
      table(x + 38, foot, width - 76),
    );
  }
  return [group(parts, { 'clip-path': `url(#bay${bay})` })];
};
