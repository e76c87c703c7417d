// An old wooden ferry at its landing in the mist: stone steps, reeds, hills washed in with a wet brush.

import { mix } from '../../illustration/mix.js';
import type { Random } from '../../illustration/random.js';
import { box, group, line, oval, path } from '../../illustration/svg.js';
import type { Point } from '../curve.js';
import { closedCurve, curve, ridge, under } from '../curve.js';
import { ferryBoat } from '../ferryBoat.js';
import { figure } from '../figure.js';
import { grass, reed } from '../ground.js';
import { mooring, steps } from '../landing.js';
import { hazed, SUMMER } from '../leaves.js';
import { COLOUR } from '../palette.js';
import { LEAN, SIT, STEP } from '../poses.js';
import type { View } from '../sheet.js';
import { treeBank } from '../trees.js';
import { down, glow } from '../wash.js';
import { ripples } from '../water.js';
import { willowCurtain } from '../willow.js';

export const WIDTH = 900;

const HEIGHT = 1120;

const WATER = 500;

const HAZE = '#ece5d0';

const REED = mix(COLOUR.pine, COLOUR.ochreDeep, 0.3);

/** The edge a wet brush leaves: it frays a little. */
const wetEdge = (random: Random, edge: readonly Point[]): Point[] =>
  edge.flatMap(([x, y], at) => {
    const [nx, ny] = edge[at + 1] ?? [x, y];
    return Array.from(
      { length: 6 },
      (_, part): Point => [x + ((nx - x) * part) / 6, y + ((ny - y) * part) / 6 + random.between(-2.6, 2.6)],
    );
  });

/** Hills from far to near: each a wash that runs out into mist at its foot. */
const hills = (random: Random): string[] =>
  [
    { y: 236, height: 92, pitch: 62, fill: 'url(#washA)' },
    { y: 312, height: 84, pitch: 50, fill: 'url(#washB)' },
    { y: 398, height: 62, pitch: 44, fill: 'url(#washC)' },
  ].flatMap(({ y, height, pitch, fill }) => {
    const edge = wetEdge(random, ridge(random, -40, WIDTH + 40, y, height, pitch));
    const shadow = edge.map(([x, py]): Point => [x + 46, py + 26]);
    return [
      path(under(edge, y + 230), fill),
      path(under([[-40, y + 60], ...shadow], y + 200), fill, { opacity: 0.35 }),
    ];
  });

const mistBand = (x: number, y: number, rx: number, ry: number, opacity: number): string =>
  oval(x, y, rx, ry, HAZE, { opacity, filter: 'url(#blur20)' });

const ferryman = (): string =>
  figure(
    { x: -166, foot: -16, height: 176 },
    {
      ...LEAN,
      head: [8, -88],
      neck: [5, -80],
      nearArm: [
        [12, -66],
        [20, -64],
      ],
      farArm: [
        [14, -76],
        [17, -86],
      ],
    },
    { coat: COLOUR.slate, trousers: COLOUR.inkSoft, hair: 'straw' },
    {
      middle: line('M13 -142 L34 14', mix(COLOUR.ochreDeep, COLOUR.sand, 0.3), 1.6, { 'stroke-linecap': 'round' }),
    },
  );

const passenger = (): string =>
  figure(
    { x: 142, foot: 8, height: 150, flip: true },
    SIT,
    { coat: COLOUR.brick, trousers: COLOUR.slate, hair: 'bun', hairColour: '#9b948a' },
    { before: box(8, -42, 12, 9, COLOUR.ochre, { rx: 2 }) },
  );

/** What the boat and the hills leave on the water. */
const reflections = (): string[] => [
  path(
    closedCurve([
      [96, 752],
      [300, 772],
      [500, 748],
      [470, 812],
      [300, 850],
      [150, 810],
    ]),
    COLOUR.pine,
    { opacity: 0.4, filter: 'url(#blur8)' },
  ),
  oval(660, 570, 280, 46, COLOUR.slate, { opacity: 0.2, filter: 'url(#blur20)' }),
  oval(140, 560, 200, 34, COLOUR.slate, { opacity: 0.16, filter: 'url(#blur20)' }),
];

const reeds = (
  random: Random,
  left: number,
  right: number,
  foot: number,
  low: number,
  high: number,
  count: number,
): string =>
  Array.from({ length: count }, (_, index) =>
    reed(
      random,
      random.between(left, right),
      foot + random.between(-10, 30),
      random.between(low, high),
      mix(REED, HAZE, 0.42 * (1 - index / count)),
      mix(COLOUR.sand, COLOUR.earth, random.between(0.1, 0.4)),
    ),
  ).join('');

const shore: readonly Point[] = [
  [470, 826],
  [560, 776],
  [700, 738],
  [820, 716],
  [920, 706],
];

export const ferry: View = {
  name: 'ferry',
  width: WIDTH,
  height: HEIGHT,
  seed: 7731,
  shade: 0.16,
  soft: true,
  defs: [
    down('sky', '0 #c3cec6, 0.5 #e6e2cd, 1 #f1e8d0'),
    down('washA', `0 #8ea9ab 0.75, 0.75 ${HAZE} 0.1, 1 ${HAZE} 0`),
    down('washB', `0 #6d8c90 0.85, 0.7 ${HAZE} 0.2, 1 ${HAZE} 0`),
    down('washC', `0 #4f6f70 0.9, 0.55 #9fb3a8 0.5, 1 ${HAZE} 0`),
    down('river', '0 #ece5d0, 0.35 #c3cfc6, 1 #7d9ea1'),
    down('shore', '0 #8c9a72, 1 #5f705a'),
    down('disc', '0 #cf5b48, 1 #e6a48b 0.85'),
    glow('sun', '0 #fff1cf 0.9, 1 #fff1cf 0'),
  ].join(''),
  draw: (random) => [
    box(0, 0, WIDTH, WATER + 40, 'url(#sky)'),
    oval(430, 160, 250, 220, 'url(#sun)'),
    oval(430, 150, 42, 42, 'url(#disc)'),
    ...hills(random),
    mistBand(240, 400, 360, 30, 0.85),
    mistBand(720, 340, 280, 24, 0.7),
    group(
      [
        treeBank(random, 500, 930, WATER - 4, 64, hazed(SUMMER, '#a9bab2', 0.66)),
        treeBank(random, -30, 190, WATER - 4, 46, hazed(SUMMER, '#b3c0b6', 0.72)),
      ],
      { filter: 'url(#blur1)' },
    ),
    box(0, WATER, WIDTH, HEIGHT - WATER, 'url(#river)'),
    mistBand(450, 500, 1500, 14, 1),
    mistBand(450, 498, 1500, 18, 0.8),
    ...reflections(),
    ripples(random, [0, WIDTH], [WATER + 40, 1100], 130, COLOUR.pine, (y) => 10 + (y - WATER) * 0.12, 0.26),
    ripples(random, [0, WIDTH], [WATER + 40, 1100], 150, COLOUR.white, (y) => 10 + (y - WATER) * 0.12, 0.55),
    group([ferryBoat(random, 640, 590, 84, '', '')], { opacity: 0.5 }),
    path(under(shore, 900), 'url(#shore)'),
    grass(
      random,
      [470, WIDTH],
      [716, 850],
      900,
      [COLOUR.pine, COLOUR.green, COLOUR.leaf],
      () => 15,
      (x, y) => y > 832 - (x - 470) * 0.27,
    ),
    reeds(random, 640, 930, 760, 110, 210, 46),
    ferryBoat(random, 290, 724, 452, ferryman(), passenger()),
    line('M60 778 Q190 796 330 790 M110 806 Q240 818 360 806', COLOUR.white, 2.2, { opacity: 0.7 }),
    ...steps(random),
    mooring(),
    figure(
      { x: 742, foot: 938, height: 226, flip: true },
      STEP,
      { coat: COLOUR.blueDeep, trousers: COLOUR.inkSoft, hair: 'short', look: 'back' },
      {
        before: `${line('M-24 -80 Q0 -86 24 -77', mix(COLOUR.ochreDeep, COLOUR.sand, 0.3), 1.8, { 'stroke-linecap': 'round' })}${line('M-23 -80 V-52 M23 -77 V-50', COLOUR.earthDark, 0.6)}${path('M-31 -54 H-15 L-18 -42 H-28 Z M15 -52 H31 L28 -40 H18 Z', COLOUR.ochreDeep)}${oval(-23, -55, 8, 4, COLOUR.leaf)}${oval(23, -53, 8, 4, COLOUR.rose)}`,
      },
    ),
    grass(
      random,
      [440, 620],
      [840, 980],
      120,
      [COLOUR.pine, COLOUR.green],
      () => 20,
      (x, y) => x < 480 - (y - 846) * 0.3 + 30,
    ),
    reeds(random, -40, 210, 1140, 130, 350, 44),
    reeds(random, 790, 930, 1150, 160, 300, 20),
    willowCurtain(
      random,
      [560, 930],
      (x) => -40 + (930 - x) * 0.03,
      [40, 250],
      96,
      hazed({ dark: COLOUR.pine, middle: COLOUR.green, light: COLOUR.leaf }, HAZE, 0.1),
      1.25,
    ),
    ...[
      [230, 146],
      [268, 132],
      [298, 154],
      [190, 168],
    ].map(([x = 0, y = 0]) =>
      line(
        curve([
          [x - 12, y - 4],
          [x - 4, y - 5],
          [x, y],
          [x + 5, y - 6],
          [x + 13, y - 4],
        ]),
        COLOUR.slate,
        2,
        { 'stroke-linecap': 'round' },
      ),
    ),
    mistBand(170, 640, 220, 10, 0.4),
  ],
};
