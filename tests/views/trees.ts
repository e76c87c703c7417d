// Trees: round crowns built of leaf masses, willows of hanging strands, banks of trees far away.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, group, line, oval, path } from '../illustration/svg.js';
import { blob } from './curve.js';
import type { LeafTones } from './leaves.js';
import { COLOUR } from './palette.js';

/** A crown of leaf masses, lit from the upper left. */
export const crown = (random: Random, x: number, y: number, rx: number, ry: number, tones: LeafTones): string => {
  const parts: string[] = [];
  // A near crown shows more and smaller masses than a far one.
  const finer = Math.min(4, Math.max(1, rx / 70));
  const masses = (count: number, colour: string, reach: number, given: number, shift: number): void => {
    const size = given / Math.sqrt(finer) ** 0.9;
    for (let mass = 0; mass < count * finer; mass += 1) {
      const angle = random.between(0, Math.PI * 2);
      const far = Math.sqrt(random.between(0, 1)) * reach;
      const extent = size * random.between(0.65, 1.2);
      const [px, py] = [x - rx * shift + Math.cos(angle) * far * rx, y - ry * shift * 1.3 + Math.sin(angle) * far * ry];
      parts.push(path(blob(random, px, py, rx * extent, ry * extent * 0.85, 9, 0.24), colour));
    }
  };
  masses(24, tones.dark, 0.82, 0.3, 0);
  masses(20, mix(tones.dark, tones.middle, 0.55), 0.74, 0.21, 0.08);
  masses(26, tones.middle, 0.72, 0.15, 0.17);
  masses(30, mix(tones.middle, tones.light, 0.6), 0.66, 0.085, 0.26);
  masses(34, tones.light, 0.6, 0.055, 0.34);
  const specks: string[] = [];
  for (let speck = 0; speck < 130 * finer; speck += 1) {
    const angle = random.between(0, Math.PI * 2);
    const far = random.between(0.35, 1.04);
    const size = Math.max(1.6, (rx * 0.024) / Math.sqrt(finer));
    specks.push(
      oval(
        x + Math.cos(angle) * far * rx,
        y + Math.sin(angle) * far * ry,
        size * random.between(0.7, 1.6),
        size * random.between(0.5, 1),
        random.pick([tones.dark, tones.middle, tones.light]),
      ),
    );
  }
  return parts.join('') + specks.join('');
};

/** A trunk that forks below its crown. */
export const trunk = (x: number, foot: number, top: number, width: number, colour: string, lean = 0): string => {
  const tall = foot - top;
  const lit = mix(colour, COLOUR.sand, 0.4);
  const stem = d`M ${x - width * 0.75} ${foot} C ${x - width * 0.4} ${foot - tall * 0.3} ${x + lean * 0.4 - width * 0.4} ${foot - tall * 0.6} ${x + lean - width * 0.2} ${top} L ${x + lean + width * 0.25} ${top} C ${x + lean * 0.4 + width * 0.45} ${foot - tall * 0.6} ${x + width * 0.4} ${foot - tall * 0.3} ${x + width * 0.8} ${foot} Z`;
  const fork = (side: number): string => {
    const [fx, fy] = [x + lean * 0.5, foot - tall * 0.5];
    const [tx, ty] = [x + lean + side * width * 2.6, top - tall * 0.16];
    const [mx, my] = [x + lean * 0.7 + side * width * 0.9, foot - tall * 0.8];
    return path(
      d`M ${fx - width * 0.3} ${fy} Q ${mx - width * 0.2} ${my} ${tx - width * 0.06} ${ty} L ${tx + width * 0.06} ${ty} Q ${mx + width * 0.2} ${my + width * 0.2} ${fx + width * 0.3} ${fy + width * 0.5} Z`,
      colour,
    );
  };
  const bark = [-0.28, -0.05, 0.2].map((share) =>
    line(
      d`M ${x + width * share} ${foot - tall * 0.08} Q ${x + width * share + lean * 0.3} ${foot - tall * 0.4} ${x + lean * 0.7 + width * share * 0.6} ${foot - tall * 0.7}`,
      mix(colour, COLOUR.ink, 0.35),
      Math.max(0.8, width * 0.05),
      { opacity: 0.6 },
    ),
  );
  return [
    fork(-1),
    fork(1),
    path(stem, colour),
    line(
      d`M ${x - width * 0.5} ${foot - 2} C ${x - width * 0.25} ${foot - tall * 0.3} ${x + lean * 0.4 - width * 0.25} ${foot - tall * 0.6} ${x + lean - width * 0.1} ${top}`,
      lit,
      width * 0.16,
      { opacity: 0.8 },
    ),
    ...bark,
  ].join('');
};

/** A round tree; `size` is its height in pixels. */
export const tree = (
  random: Random,
  x: number,
  foot: number,
  size: number,
  tones: LeafTones,
  bark: string = COLOUR.earthDark,
): string =>
  group([
    trunk(x, foot, foot - size * 0.55, size * 0.055, mix(bark, tones.middle, 0.12), random.between(-0.04, 0.04) * size),
    crown(random, x, foot - size * 0.66, size * 0.33, size * 0.33, tones),
  ]);

/** A bank of small trees, seen from far. */
export const treeBank = (
  random: Random,
  left: number,
  right: number,
  y: number,
  size: number,
  tones: LeafTones,
): string => {
  const parts: string[] = [];
  for (const [colour, scale, shift] of [
    [tones.dark, 1, 0],
    [tones.middle, 0.72, 0.16],
    [mix(tones.middle, tones.light, 0.75), 0.26, 0.42],
  ] as const) {
    for (let x = left; x < right; x += size * random.between(0.3, 0.62) * (scale + 0.3)) {
      const tall = size * random.between(0.45, 1) * scale;
      parts.push(
        path(
          blob(
            random,
            x - size * shift * 0.3,
            y - tall * 0.45 - size * shift * random.between(0.15, 1),
            tall * 0.55,
            tall * 0.55,
            8,
            0.2,
          ),
          colour,
        ),
      );
    }
  }
  return parts.join('');
};
