// A flower market in an old street: striped awnings, tiers of buckets, shoppers with their arms full.

import { path } from '../../illustration/svg.js';
import { bucket, bunch } from '../flowers.js';
import { crowd, fartherShoppers, nearShoppers, sellers } from '../marketPeople.js';
import { awning, foreground, LEFT_STOCK, RIGHT_STOCK, tiers, ZINC } from '../marketStall.js';
import { backdrop, garlands, HEIGHT, street, WIDTH } from '../marketStreet.js';
import { COLOUR } from '../palette.js';
import type { View } from '../sheet.js';
import { down, glow } from '../wash.js';

export const flowerMarket: View = {
  name: 'flower-market',
  width: WIDTH,
  height: HEIGHT,
  seed: 20_250_314,
  shade: 0.14,
  defs: [
    down('sky', '0 #a9c9cc, 0.5 #dfe3d2, 1 #f7e6bf'),
    glow('sun', '0 #fff6dc 0.95, 0.4 #ffefc6 0.5, 1 #ffefc6 0'),
    down('street', '0 #ecdcb6, 1 #c8b492'),
    down('sunPath', '0 #fff6da 0.8, 1 #fff6da 0.1'),
  ].join(''),
  draw: (random) => [
    ...backdrop(random),
    ...garlands(),
    ...street(random),
    ...crowd(random),
    ...fartherShoppers(random),
    path('M 40 650 L 520 650 L 600 690 L 90 690 Z', COLOUR.earthDark, { opacity: 0.22 }),
    path('M 1000 650 L 1480 650 L 1540 690 L 1040 690 Z', COLOUR.earthDark, { opacity: 0.22 }),
    tiers(random, 40, 500, LEFT_STOCK),
    awning(16, 524, 262, 84, COLOUR.brick),
    tiers(random, 1010, 1480, RIGHT_STOCK),
    awning(986, 1500, 262, 84, COLOUR.green),
    ...sellers(random),
    ...nearShoppers(random),
    bucket(604, 700, 44, ZINC),
    bunch(random, 604, 666, 56, 60, 'fine', COLOUR.white, 9),
    ...foreground(random),
  ],
};
