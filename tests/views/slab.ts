// A six-storey slab of the 1980s, seen from the front: balconies, windows, laundry, and a new lift tower of glass.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, group, line, oval, path } from '../illustration/svg.js';
import { laundry } from './laundry.js';
import { COLOUR } from './palette.js';

export interface Slab {
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly storey: number;
  readonly wall: string;
  /** 0 near, 1 lost in the haze. */
  readonly haze: number;
}

export const STOREYS = 6;

const HAZE = '#ecdfc0';

export const glass = (random: Random, x: number, y: number, width: number, height: number, tone: string): string =>
  [
    box(x - 3, y - 3, width + 6, height + 6, mix(COLOUR.white, COLOUR.sand, 0.4)),
    box(x, y, width, height, tone),
    path(
      d`M ${x} ${y} L ${x + width * random.between(0.3, 0.9)} ${y} L ${x + width * 0.1} ${y + height} L ${x} ${y + height} Z`,
      COLOUR.mist,
      { opacity: 0.4 },
    ),
    random.chance(0.45)
      ? box(x, y, width * random.between(0.2, 0.42), height, random.pick([COLOUR.blush, COLOUR.sand, COLOUR.mist]), {
          opacity: 0.75,
        })
      : '',
    line(
      d`M ${x + width / 2} ${y} v ${height} M ${x} ${y + height * 0.3} h ${width}`,
      COLOUR.cream,
      Math.max(1.2, width * 0.05),
    ),
  ].join('');

const pots = (random: Random, x: number, y: number, width: number): string => {
  const parts: string[] = [];
  for (let at = x + 6; at < x + width - 6; at += random.between(10, 22)) {
    const r = random.between(4, 8);
    parts.push(
      oval(at, y - r, r, r, random.pick([COLOUR.green, COLOUR.greenDeep, COLOUR.leaf])),
      random.chance(0.4) ? oval(at, y - r * 1.6, r * 0.4, r * 0.4, COLOUR.red) : '',
      box(at - 3.4, y - 4, 6.8, 6, COLOUR.brick),
    );
  }
  return parts.join('');
};

/** A balcony with its shadowed recess, parapet, pots and laundry. */
const balcony = (random: Random, x: number, y: number, width: number, storey: number, wall: string): string => {
  const sill = y + storey * 0.58;
  return [
    box(x, y + storey * 0.1, width, storey * 0.6, mix(wall, COLOUR.slate, 0.62)),
    glass(
      random,
      x + width * 0.12,
      y + storey * 0.18,
      width * 0.3,
      storey * 0.5,
      mix(COLOUR.blueDeep, COLOUR.slate, 0.4),
    ),
    glass(
      random,
      x + width * 0.56,
      y + storey * 0.18,
      width * 0.32,
      storey * 0.34,
      mix(COLOUR.blueDeep, COLOUR.slate, 0.4),
    ),
    random.chance(0.62) ? laundry(random, x + 5, y + storey * 0.2, width - 10, storey * 0.36) : '',
    random.chance(0.5) ? pots(random, x + width * random.between(0, 0.4), sill, width * 0.5) : '',
    box(x - 5, sill, width + 10, storey * 0.34, mix(wall, COLOUR.cream, 0.35)),
    box(x + width * 0.7, sill, width * 0.3 + 5, storey * 0.34, mix(wall, COLOUR.earth, 0.2)),
    box(x - 5, sill, width + 10, 4, COLOUR.cream),
    box(x - 5, sill + storey * 0.34, width + 10, 5, mix(wall, COLOUR.earthDark, 0.5)),
    line(d`M ${x} ${sill + storey * 0.17} h ${width}`, mix(wall, COLOUR.earth, 0.4), 1.6),
  ].join('');
};

const cooler = (x: number, y: number, size: number): string =>
  box(x, y, size, size * 0.72, COLOUR.cream) +
  oval(x + size * 0.4, y + size * 0.36, size * 0.25, size * 0.25, COLOUR.inkSoft) +
  box(x, y + size * 0.72, size, 2.5, COLOUR.slate);

export const slab = (random: Random, given: Slab): string => {
  const { left, right, foot, storey } = given;
  const wall = mix(given.wall, HAZE, given.haze);
  const top = foot - STOREYS * storey;
  const width = right - left;
  const bays = Math.round(width / (storey * 2.5));
  const bay = width / bays;
  const parts = [
    box(left, top, width, foot - top, wall),
    box(left - 8, top - 16, width + 16, 18, mix(wall, COLOUR.earth, 0.35)),
    box(left - 8, top - 18, width + 16, 6, COLOUR.cream),
    box(left, top + 2, width, 11, COLOUR.earthDark, { opacity: 0.25 }),
  ];
  // Water tanks and aerials.
  for (let tank = 0; tank < bays; tank += 1) {
    const x = left + bay * (tank + 0.3);
    parts.push(
      oval(x, top - 33, 22, 9, mix(COLOUR.slate, HAZE, 0.3)),
      box(x - 22, top - 33, 44, 16, mix(COLOUR.slate, HAZE, 0.3)),
      line(d`M ${x + 60} ${top - 17} v -34 m -9 6 h 18 m -15 8 h 12`, COLOUR.slate, 1.6),
    );
  }
  for (let floor = 0; floor < STOREYS; floor += 1) {
    const y = top + floor * storey;
    parts.push(line(d`M ${left} ${y + storey * 0.985} h ${width}`, mix(wall, COLOUR.earth, 0.35), 1.6));
    for (let place = 0; place < bays; place += 1) {
      const x = left + place * bay;
      parts.push(
        glass(
          random,
          x + bay * 0.05,
          y + storey * 0.22,
          bay * 0.17,
          storey * 0.46,
          mix(COLOUR.blueDeep, COLOUR.slate, 0.3),
        ),
        balcony(random, x + bay * 0.32, y, bay * 0.36, storey, wall),
        glass(
          random,
          x + bay * 0.78,
          y + storey * 0.22,
          bay * 0.17,
          storey * 0.46,
          mix(COLOUR.blueDeep, COLOUR.slate, 0.3),
        ),
      );
      parts.push(random.chance(0.6) ? cooler(x + bay * 0.235, y + storey * 0.56, storey * 0.26) : '');
      if (random.chance(0.55))
        parts.push(box(x + bay * 0.76, y + storey * 0.1, bay * 0.21, 6, mix(COLOUR.green, wall, 0.3)));
    }
  }
  for (let pipe = 0; pipe <= bays; pipe += 1)
    parts.push(line(d`M ${left + pipe * bay} ${top} V ${foot}`, mix(wall, COLOUR.earth, 0.45), 3));
  // Stains of forty years of rain.
  for (let stain = 0; stain < bays * 12; stain += 1) {
    const x = random.between(left, right);
    const y = top + random.between(0, STOREYS) * storey;
    parts.push(
      line(d`M ${x} ${y} v ${random.between(10, 46)}`, COLOUR.earth, random.between(1.5, 5), { opacity: 0.12 }),
    );
  }
  return group(parts, { opacity: 1 });
};
