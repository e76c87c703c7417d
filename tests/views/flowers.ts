// Cut flowers in buckets: round, tulip, daisy and spike blossoms over their leaves.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, line, oval, path } from '../illustration/svg.js';
import { blob } from './curve.js';
import { COLOUR } from './palette.js';

export type Blossom = 'round' | 'tulip' | 'daisy' | 'spike' | 'fine';

const blossom = (random: Random, kind: Blossom, x: number, y: number, size: number, given: string): string => {
  const colour = mix(given, COLOUR.white, random.between(0, 0.16));
  const dark = mix(colour, COLOUR.earthDark, 0.28);
  const light = mix(colour, COLOUR.white, 0.42);
  if (kind === 'tulip') {
    return [
      path(
        d`M ${x - size * 0.6} ${y - size * 0.5} Q ${x - size * 0.9} ${y + size * 0.8} ${x} ${y + size} Q ${x + size * 0.9} ${y + size * 0.8} ${x + size * 0.6} ${y - size * 0.5} L ${x + size * 0.24} ${y - size * 0.1} L ${x} ${y - size} L ${x - size * 0.24} ${y - size * 0.1} Z`,
        colour,
      ),
      path(
        d`M ${x} ${y - size} Q ${x + size * 0.6} ${y} ${x + size * 0.1} ${y + size} Q ${x + size * 0.9} ${y + size * 0.8} ${x + size * 0.6} ${y - size * 0.5} L ${x + size * 0.24} ${y - size * 0.1} Z`,
        dark,
        { opacity: 0.6 },
      ),
      line(
        d`M ${x - size * 0.4} ${y - size * 0.1} q ${-size * 0.1} ${size * 0.5} ${size * 0.15} ${size * 0.8}`,
        light,
        size * 0.13,
      ),
    ].join('');
  }
  if (kind === 'daisy') {
    const petals = Array.from({ length: 10 }, (_, petal) => {
      const angle = (petal / 10) * Math.PI * 2;
      return oval(
        x + Math.cos(angle) * size * 0.62,
        y + Math.sin(angle) * size * 0.52,
        size * 0.36,
        size * 0.3,
        petal % 2 ? colour : light,
      );
    });
    return (
      petals.join('') +
      oval(x, y, size * 0.36, size * 0.31, COLOUR.ochre) +
      oval(x + size * 0.05, y + size * 0.07, size * 0.22, size * 0.18, COLOUR.ochreDeep)
    );
  }
  if (kind === 'spike') {
    return Array.from({ length: 9 }, (_, bell) => {
      const share = bell / 9;
      return oval(
        x + random.between(-0.3, 0.3) * size * (1.2 - share),
        y + size * 1.2 - share * size * 3.4,
        size * 0.42 * (1.15 - share * 0.8),
        size * 0.36 * (1.15 - share * 0.8),
        random.pick([colour, dark, light]),
      );
    }).join('');
  }
  if (kind === 'fine') {
    return Array.from({ length: 7 }, () =>
      oval(x + random.between(-1, 1) * size, y + random.between(-1, 1) * size * 0.8, size * 0.2, size * 0.18, light),
    ).join('');
  }
  return [
    path(blob(random, x, y, size, size * 0.88, 9, 0.1), dark),
    path(blob(random, x - size * 0.1, y - size * 0.12, size * 0.8, size * 0.68, 8, 0.12), colour),
    line(
      d`M ${x - size * 0.5} ${y - size * 0.05} q ${size * 0.2} ${size * 0.5} ${size * 0.75} ${size * 0.3} M ${x + size * 0.4} ${y + size * 0.1} q ${size * 0.06} ${-size * 0.5} ${-size * 0.4} ${-size * 0.48}`,
      dark,
      size * 0.11,
    ),
    oval(x - size * 0.08, y - size * 0.1, size * 0.24, size * 0.2, light),
  ].join('');
};

/** Flowers that spread over a place `width` wide, rising `height` above `foot`. */
export const bunch = (
  random: Random,
  x: number,
  foot: number,
  width: number,
  height: number,
  kind: Blossom,
  colour: string,
  size: number,
): string => {
  const leaves: string[] = [];
  const back: string[] = [];
  for (let leaf = 0; leaf < 34; leaf += 1) {
    const lean = random.between(-1, 1);
    const tall = height * random.between(0.45, 1) * (1 - lean * lean * 0.3);
    const [tx, ty] = [x + lean * width * 0.62, foot - tall];
    (leaf < 16 ? back : leaves).push(
      d`M ${x + lean * width * 0.22} ${foot} Q ${x + lean * width * 0.3} ${foot - tall * 0.6} ${tx} ${ty} Q ${x + lean * width * 0.5 + size * 0.35} ${foot - tall * 0.5} ${x + lean * width * 0.22 + size * 0.3} ${foot} Z`,
    );
  }
  const heads: { x: number; y: number }[] = [];
  const rows = Math.max(2, Math.round((height * 0.75) / (size * 1.25)));
  for (let row = 0; row < rows; row += 1) {
    const share = row / (rows - 1);
    const reach = width * (0.3 + 0.3 * Math.sin(0.5 + share * 1.9));
    for (let at = -reach; at <= reach; at += size * random.between(1.3, 2.1)) {
      const bow = 1 - (at / (reach + 1)) ** 2 * 0.34;
      heads.push({
        x: x + at + random.between(-0.3, 0.3) * size,
        y: foot - height * (1 - share * 0.72) * bow + random.between(-0.4, 0.4) * size,
      });
    }
  }
  return [
    path(back.join(''), COLOUR.greenDeep),
    path(leaves.join(''), COLOUR.green),
    ...heads.map((head) => blossom(random, kind, head.x, head.y, size * random.between(0.82, 1.12), colour)),
    ...Array.from({ length: 6 }, () =>
      path(
        blob(
          random,
          x + random.between(-0.5, 0.5) * width,
          foot - random.between(0.02, 0.2) * height,
          size * 0.7,
          size * 0.34,
          6,
          0.2,
        ),
        random.pick([COLOUR.leaf, COLOUR.green]),
      ),
    ),
  ].join('');
};

/** A zinc bucket standing at `foot`. */
export const bucket = (x: number, foot: number, width: number, colour: string): string => {
  const tall = width * 0.92;
  const [top, base] = [width / 2, width * 0.38];
  return [
    path(
      d`M ${x - top} ${foot - tall} L ${x + top} ${foot - tall} L ${x + base} ${foot} L ${x - base} ${foot} Z`,
      colour,
    ),
    path(
      d`M ${x + top * 0.3} ${foot - tall} L ${x + top} ${foot - tall} L ${x + base} ${foot} L ${x + base * 0.3} ${foot} Z`,
      mix(colour, COLOUR.ink, 0.3),
    ),
    path(
      d`M ${x - top * 0.74} ${foot - tall} L ${x - top * 0.5} ${foot - tall} L ${x - base * 0.5} ${foot} L ${x - base * 0.72} ${foot} Z`,
      mix(colour, COLOUR.white, 0.45),
      { opacity: 0.8 },
    ),
    line(
      d`M ${x - top * 0.95} ${foot - tall * 0.62} h ${top * 1.9} M ${x - base * 1.06} ${foot - tall * 0.2} h ${base * 2.12}`,
      mix(colour, COLOUR.ink, 0.3),
      width * 0.025,
    ),
    line(d`M ${x - top} ${foot - tall} h ${width}`, mix(colour, COLOUR.white, 0.5), width * 0.06, {
      'stroke-linecap': 'round',
    }),
    oval(x, foot + 1, base * 1.2, width * 0.05, COLOUR.earthDark, { opacity: 0.3 }),
  ].join('');
};

/** A bucket with its flowers. */
export const flowerBucket = (
  random: Random,
  x: number,
  foot: number,
  width: number,
  kind: Blossom,
  colour: string,
  tin: string,
): string =>
  bunch(
    random,
    x,
    foot - width * 0.8,
    width * 1.25,
    width * 1.25,
    kind,
    colour,
    width * (kind === 'fine' ? 0.17 : 0.13),
  ) + bucket(x, foot, width, tin);
