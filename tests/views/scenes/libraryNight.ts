// The library at dusk: five tall lit windows, shelves and readers behind them, people on their way in.

import type { Random } from '../../illustration/random.js';
import { box, oval, path } from '../../illustration/svg.js';
import { ridge, under } from '../curve.js';
import type { LeafTones } from '../leaves.js';
import { hazed } from '../leaves.js';
import { bays, building } from '../libraryFront.js';
import { FOOT, HEIGHT, WIDTH } from '../libraryPlan.js';
import { lantern, plaza, walkers } from '../libraryPlaza.js';
import { COLOUR } from '../palette.js';
import type { View } from '../sheet.js';
import { skyline } from '../skyline.js';
import { crown, trunk } from '../trees.js';
import { down, glow } from '../wash.js';

const DUSK = '#5d7286';

const NIGHT_LEAVES: LeafTones = hazed({ dark: '#41565a', middle: '#506a62', light: '#768a68' }, DUSK, 0.1);

const sky = (random: Random): string[] => [
  box(0, 0, WIDTH, FOOT, 'url(#sky)'),
  ...Array.from({ length: 60 }, () =>
    oval(
      random.between(0, WIDTH),
      random.between(0, 200),
      random.between(0.8, 1.8),
      random.between(0.8, 1.8),
      COLOUR.cream,
      { opacity: random.between(0.3, 0.9) },
    ),
  ),
  path('M1356 34 a34 34 0 1 0 30 52 a30 30 0 0 1 -30 -52 Z', '#fff3d0'),
  ...[
    [240, 96, 300, 12],
    [860, 60, 260, 10],
    [1180, 210, 320, 12],
  ].map(([x = 0, y = 0, rx = 0, ry = 0]) => oval(x, y, rx, ry, '#d9b39c', { opacity: 0.4, filter: 'url(#blur8)' })),
  path(under(ridge(random, 0, WIDTH, 520, 40, 60), FOOT), '#8d8c98'),
  skyline(random, -20, 190, FOOT, () => 210, '#6f7788', '#a3959a'),
  skyline(random, 1280, 1460, FOOT, () => 250, '#6f7788', '#a3959a'),
];

export const libraryNight: View = {
  name: 'library-night',
  width: WIDTH,
  height: HEIGHT,
  seed: 2400,
  shade: 0.2,
  soft: true,
  tooth: 0.45,
  defs: [
    down('sky', '0 #4f667d, 0.45 #8791a0, 0.75 #d3ac98, 1 #ecc699'),
    down('stone', '0 #6c727c, 1 #8a8683'),
    down('room', '0 #ffedba, 0.5 #fbdc98, 1 #f3c67c'),
    down('roomFloor', '0 #e0a85e, 1 #c98f4c'),
    down('doorLight', '0 #fff3cc, 1 #ffdf9a'),
    down('plaza', '0 #8b8a8c, 1 #566374'),
    down('spill', '0 #ffdf9a 0.75, 1 #ffdf9a 0.05'),
    glow('lampGlow', '0 #fff6d4 0.85, 0.4 #ffebb0 0.35, 1 #ffebb0 0'),
    bays,
  ].join(''),
  draw: (random) => [
    ...sky(random),
    ...building(random),
    ...plaza(random),
    trunk(1366, 730, 470, 26, '#545560', -10),
    crown(random, 1362, 380, 130, 150, NIGHT_LEAVES),
    trunk(52, 740, 460, 30, '#545560', 8),
    crown(random, 48, 340, 140, 180, NIGHT_LEAVES),
    lantern(146, 748, 170),
    lantern(1282, 748, 170),
    ...walkers(),
  ],
};
