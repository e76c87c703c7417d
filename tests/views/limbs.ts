// Arms and legs that taper from joint to joint.

import { mix } from '../illustration/mix.js';
import { d, oval, path, polygon } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { COLOUR } from './palette.js';
import type { Clothes } from './person.js';

/** A limb that tapers from joint to joint. */
export const limb = (from: Point, wide: number, to: Point, narrow: number, colour: string): string => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  return [
    path(
      polygon([
        [from[0] + nx * wide, from[1] + ny * wide],
        [to[0] + nx * narrow, to[1] + ny * narrow],
        [to[0] - nx * narrow, to[1] - ny * narrow],
        [from[0] - nx * wide, from[1] - ny * wide],
      ]),
      colour,
    ),
    oval(from[0], from[1], wide, wide, colour),
    oval(to[0], to[1], narrow, narrow, colour),
  ].join('');
};

const part = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

export const arm = (shoulder: Point, [elbow, hand]: readonly [Point, Point], cloth: string, skin: string): string => {
  const wrist = part(elbow, hand, 0.86);
  return [
    limb(wrist, 1.5, hand, 1.9, skin),
    limb(shoulder, 3.5, elbow, 2.9, cloth),
    limb(elbow, 2.9, wrist, 2.3, cloth),
  ].join('');
};

const shoe = ([x, y]: Point, colour: string, front: boolean): string =>
  front
    ? oval(x, y + 1.6, 2.6, 2.4, colour)
    : path(
        d`M ${x - 2.6} ${y - 1} L ${x - 2.8} ${y + 3} H ${x + 6} Q ${x + 6.4} ${y + 1.2} ${x + 3.4} ${y + 0.2} L ${x + 2.2} ${y - 1.6} Z`,
        colour,
      );

export const leg = (hip: Point, [knee, ankle]: readonly [Point, Point], clothes: Clothes, shade: number): string => {
  const cloth = mix(clothes.trousers, COLOUR.ink, shade);
  const skin = mix(clothes.skin ?? COLOUR.skin, COLOUR.earth, shade);
  const lower = clothes.skirt ? skin : cloth;
  return [
    shoe(
      ankle,
      mix(clothes.shoes ?? COLOUR.ink, COLOUR.ink, shade),
      clothes.look === 'front' || clothes.look === 'back',
    ),
    limb(knee, clothes.skirt ? 2.5 : 3.6, ankle, clothes.skirt ? 1.6 : 2.7, lower),
    limb(hip, 4.9, knee, clothes.skirt ? 3 : 3.7, lower),
  ].join('');
};
