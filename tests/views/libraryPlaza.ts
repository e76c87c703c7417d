// The paved place before the library, lit from its windows, with people on their way in.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, oval, path } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { figure } from './figure.js';
import { FOOT, HEIGHT, LAMP, left, STONE, STONE_DARK, WIDTH, WINDOW } from './libraryPlan.js';
import { COLOUR } from './palette.js';
import type { Clothes } from './person.js';
import { STEP } from './poses.js';

export const plaza = (random: Random): string[] => {
  const steps = [0, 1, 2, 3].flatMap((step) => {
    const y = FOOT + step * 11;
    const reach = 240 + step * 26;
    return [
      box(720 - 62 - reach, y, reach * 2 + 0, 7, mix(STONE, LAMP, 0.35 - step * 0.05)),
      box(720 - 62 - reach, y + 6, reach * 2, 6, STONE_DARK),
    ];
  });
  const glows = [0, 1, 2, 3, 4].flatMap((bay) => {
    const x = left(bay) + WINDOW.width / 2;
    return [
      path(
        d`M ${x - 84} ${FOOT + 6} L ${x + 84} ${FOOT + 6} L ${x + 84 + (x - 720) * 0.3} ${HEIGHT} L ${x - 84 + (x - 720) * 0.3} ${HEIGHT} Z`,
        'url(#spill)',
      ),
    ];
  });
  const joints: string[] = [];
  for (let row = 0; row < 8; row += 1) joints.push(d`M 0 ${FOOT + 8 + row ** 1.55 * 8.4} H ${WIDTH}`);
  for (let x = -1300; x < 2800; x += 150)
    joints.push(d`M ${658 + (x - 658) * 0.5} ${FOOT + 6} L ${658 + (x - 658) * 1.15} ${HEIGHT}`);
  const glints = Array.from({ length: 120 }, () => {
    const bay = Math.floor(random.between(0, 5));
    const y = random.between(FOOT + 50, HEIGHT);
    return oval(
      left(bay) + WINDOW.width / 2 + random.between(-90, 90) * (1 + (y - FOOT) / 300),
      y,
      random.between(8, 36),
      random.between(1, 2.4),
      LAMP,
      { opacity: 0.35 },
    );
  });
  return [
    box(0, FOOT, WIDTH, HEIGHT - FOOT, 'url(#plaza)'),
    ...glows,
    line(joints.join(''), '#4f5866', 1.3, { opacity: 0.5 }),
    ...glints,
    ...steps,
  ];
};

export const lantern = (x: number, foot: number, tall: number): string =>
  [
    oval(x, foot - tall, 110, 110, 'url(#lampGlow)'),
    line(d`M ${x} ${foot} V ${foot - tall}`, '#414a57', 5),
    box(x - 9, foot - 8, 18, 8, '#414a57'),
    path(
      d`M ${x - 11} ${foot - tall} L ${x - 15} ${foot - tall - 34} H ${x + 15} L ${x + 11} ${foot - tall} Z`,
      '#fff2c8',
    ),
    path(d`M ${x - 18} ${foot - tall - 33} L ${x} ${foot - tall - 46} L ${x + 18} ${foot - tall - 33} Z`, '#414a57'),
  ].join('');

/** The long shadow a person throws towards the viewer, away from the windows. */
const backlit = (place: { x: number; foot: number; height: number }): string =>
  path(
    d`M ${place.x - 14} ${place.foot} L ${place.x + 14} ${place.foot} L ${place.x + 34 + (place.x - 658) * 0.12} ${place.foot + place.height * 0.5} L ${place.x - 10 + (place.x - 658) * 0.12} ${place.foot + place.height * 0.52} Z`,
    '#414a57',
    { opacity: 0.4 },
  );

export const walkers = (): string[] => {
  const shade = (colour: string): string => mix(colour, '#414a57', 0.42);
  const skin = mix(COLOUR.skinShade, '#5d5560', 0.25);
  const dress = (coat: string, more: Partial<Clothes>): Clothes => ({
    coat: shade(coat),
    trousers: '#4a515d',
    hair: 'short',
    skin,
    look: 'back',
    ...more,
  });
  const places: readonly (readonly [Point, number, Clothes])[] = [
    [[632, 770], 176, dress(COLOUR.brick, { hair: 'tail', hem: 0.4, scarf: shade(COLOUR.cream) })],
    [[700, 776], 184, dress(COLOUR.blue, {})],
    [[1046, 812], 196, dress(COLOUR.ochre, { hair: 'bob' })],
    [[992, 822], 132, dress(COLOUR.red, { hair: 'short', headSize: 1.26 })],
    [[380, 800], 186, dress(COLOUR.green, { hair: 'short', hem: 0.3 })],
  ];
  return places.flatMap(([[x, foot], height, clothes]) => [
    backlit({ x, foot, height }),
    figure({ x, foot, height }, STEP, {
      ...clothes,
      coat: LAMP,
      trousers: LAMP,
      hairColour: LAMP,
      skin: LAMP,
      shoes: LAMP,
      ...(clothes.scarf ? { scarf: LAMP } : {}),
    }),
    figure({ x: x + 2, foot: foot + 2, height: height - 2 }, STEP, clothes, {
      before: box(9, -52, 8, 12, shade(COLOUR.ochreDeep)),
    }),
  ]);
};
