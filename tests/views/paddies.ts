// The paddies of the plain: fields of water, seedlings and ploughed mud between winding bunds.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, oval, path, polygon } from '../illustration/svg.js';
import { curve, type Point } from './curve.js';
import { grass } from './ground.js';
import { COLOUR } from './palette.js';
import { ripples } from './water.js';

type Edge = (y: number) => number;

export interface Plain {
  readonly width: number;
  readonly height: number;
  /** Where the plain begins under the hills, pixels. */
  readonly horizon: number;
  readonly haze: string;
  /** A field that is being ploughed, by a point in it. */
  readonly ploughed: Point;
}

const ROWS = [0, 14, 36, 72, 130, 212, 318, 470] as const;

/** Height of a bund at `x`: it winds, the more the nearer. */
const bundAt = (plain: Plain, row: number, x: number): number => {
  const depth = ROWS[row] ?? 0;
  return plain.horizon + depth + depth * (0.085 * Math.sin(x / 230 + row * 1.9) + 0.05 * Math.sin(x / 97 + row * 2.7));
};

/** A bund that runs into the depth: its place at `y`. */
const across = (plain: Plain, column: number, y: number): number =>
  plain.width * 0.52 +
  column * (24 + (y - plain.horizon) * 0.62) +
  Math.sin(column * 1.7 + y / 60) * (y - plain.horizon) * 0.07;

const seedlings = (plain: Plain, left: Edge, right: Edge, top: number, bottom: number): string => {
  const blades: string[] = [];
  for (let y = top + 3; y < bottom; y += 3 + (y - plain.horizon) * 0.035) {
    const pitch = 3 + (y - plain.horizon) * 0.045;
    for (let x = left(y) + pitch; x < right(y) - pitch * 0.6; x += pitch) {
      const tall = pitch * 0.9;
      blades.push(
        d`M ${x} ${y} q ${-tall * 0.1} ${-tall * 0.5} ${-tall * 0.4} ${-tall} M ${x} ${y} q 0 ${-tall * 0.5} ${tall * 0.05} ${-tall * 1.1} M ${x} ${y} q ${tall * 0.1} ${-tall * 0.5} ${tall * 0.35} ${-tall * 0.85}`,
      );
    }
  }
  return line(blades.join(''), COLOUR.green, 1.3, { 'stroke-linecap': 'round' });
};

const furrows = (plain: Plain, random: Random, left: Edge, right: Edge, top: number, bottom: number): string => {
  const parts: string[] = [];
  const lights: string[] = [];
  for (let y = top + 3; y < bottom; y += 2.4 + (y - plain.horizon) * 0.035) {
    const depth = (y - plain.horizon) / 100;
    for (let x = left(y) + random.between(0, 20); x < right(y) - 14; x += random.between(12, 30) + depth * 8) {
      const reach = random.between(8, 16) + depth * 6;
      parts.push(d`M ${x} ${y} q ${reach * 0.4} ${-1.5 - depth * 2.6} ${reach} ${-random.between(0, 1)}`);
      if (random.chance(0.4))
        lights.push(d`M ${x} ${y - 2 - depth} q ${reach * 0.4} ${-1 - depth * 2} ${reach * 0.8} 0`);
    }
  }
  return (
    line(parts.join(''), COLOUR.earthDark, 1.7, { opacity: 0.6, 'stroke-linecap': 'round' }) +
    line(lights.join(''), COLOUR.sand, 1.3, { opacity: 0.6, 'stroke-linecap': 'round' })
  );
};

/** The fields between two bunds. */
const fields = (plain: Plain, random: Random, row: number): string[] => {
  const parts: string[] = [];
  const near = row / 6;
  const { horizon, haze, ploughed } = plain;
  const [top, bottom] = [horizon + (ROWS[row] ?? 0), horizon + (ROWS[row + 1] ?? 0)];
  let column = -34 + random.between(0, 2);
  while (column < 34) {
    const [from, to] = [column, column + random.between(1, 2.3)];
    column = to;
    const left: Edge = (y) => across(plain, from, y);
    const right: Edge = (y) => across(plain, to, y);
    if (right(bottom) < -160 || left(bottom) > plain.width + 160) continue;
    const isPloughed =
      ploughed[1] > top &&
      ploughed[1] < bottom &&
      left(ploughed[1]) < ploughed[0] &&
      right(ploughed[1]) > ploughed[0] - 130;
    const kind = isPloughed ? 'mud' : random.pick(['water', 'water', 'water', 'green', 'green', 'mud'] as const);
    const edge = (at: number): Point[] =>
      Array.from({ length: 7 }, (_, step) => {
        const y = horizon + (ROWS[at] ?? 0);
        const x = left(y) + ((right(y) - left(y)) * step) / 6;
        return [x, bundAt(plain, at, x)];
      });
    const ground =
      kind === 'mud'
        ? mix(mix(COLOUR.earth, COLOUR.ochreDeep, 0.3), haze, 0.5 - near * 0.3)
        : mix('#f1e8cc', '#79adb6', 0.12 + near * 0.75 + random.between(-0.08, 0.08));
    parts.push(path(polygon([...edge(row), ...edge(row + 1).reverse()]), ground));
    if (kind === 'mud') parts.push(furrows(plain, random, left, right, top, bottom));
    if (kind === 'green') parts.push(seedlings(plain, left, right, top, bottom));
    const [ly, lx, rx] = [(top + bottom) / 2, left(top), left(bottom)];
    const bund = d`M ${lx} ${bundAt(plain, row, lx)} Q ${left(ly)} ${ly} ${rx} ${bundAt(plain, row + 1, rx)}`;
    if (!isPloughed || left(ploughed[1]) < ploughed[0] - 130)
      parts.push(
        line(bund, COLOUR.green, 1.4 + (bottom - horizon) * 0.018),
        line(bund, COLOUR.bud, 0.4 + (bottom - horizon) * 0.005),
      );
  }
  return parts;
};

/** The winding bunds between the rows, grown with grass. */
const bunds = (plain: Plain): string[] =>
  ROWS.slice(1).flatMap((depth, index) => {
    const weight = 2 + depth * 0.042;
    const edge = (shift: number): string => {
      const points: Point[] = [];
      for (let x = -30; x <= plain.width + 60; x += 30) points.push([x, bundAt(plain, index + 1, x) + shift]);
      return curve(points);
    };
    return [
      line(edge(weight * 0.8), COLOUR.pine, weight * 0.5, { opacity: 0.25 }),
      line(edge(weight * 0.35), mix(COLOUR.earthDark, COLOUR.green, 0.4), weight),
      line(edge(0), COLOUR.leaf, weight * 0.8),
      line(edge(-weight * 0.22), COLOUR.bud, weight * 0.28),
    ];
  });

export const paddies = (plain: Plain, random: Random): string[] => {
  const { width, height, horizon } = plain;
  const rows = ROWS.slice(1).flatMap((_, row) => fields(plain, random, row));
  return [
    box(0, horizon, width, height - horizon, COLOUR.water),
    ...rows,
    path(
      d`M 0 ${horizon} L ${width * 0.56} ${horizon} L ${width * 0.42} ${horizon + 90} L 0 ${horizon + 150} Z`,
      COLOUR.pine,
      { opacity: 0.24, filter: 'url(#blur20)' },
    ),
    oval(width * 0.74, horizon + 130, 210, 130, '#fff6da', { opacity: 0.42, filter: 'url(#blur20)' }),
    ripples(random, [0, width], [horizon + 20, height], 170, COLOUR.white, (y) => 3 + (y - horizon) * 0.07, 0.5),
    ...bunds(plain),
    grass(
      random,
      [0, width],
      [horizon + 60, height],
      5200,
      [COLOUR.green, COLOUR.bud, COLOUR.greenDeep],
      (y) => 2 + (y - horizon) * 0.034,
      (x, y) => ROWS.some((depth, row) => Math.abs(y - bundAt(plain, row, x)) < depth * 0.02),
    ),
  ];
};
