// Grass, reeds and the like: strokes of the pen over flat ground.

import type { Random } from '../illustration/random.js';
import { d, line } from '../illustration/svg.js';
import type { Point } from './curve.js';

/** Tufts scattered where `inside` says; they grow towards the viewer from `horizon` on. */
export const grass = (
  random: Random,
  [left, right]: Point,
  [top, bottom]: Point,
  count: number,
  colours: readonly [string, ...string[]],
  size: (y: number) => number,
  inside: (x: number, y: number) => boolean = () => true,
): string => {
  const byColour = new Map<string, string[]>();
  for (let tuft = 0; tuft < count; tuft += 1) {
    const y = top + (bottom - top) * random.between(0, 1) ** 0.8;
    const x = random.between(left, right);
    const colour = random.pick(colours);
    const tall = size(y) * random.between(0.6, 1.3);
    const lean = random.between(-0.5, 0.7) * tall;
    if (!inside(x, y)) continue;
    const blades = byColour.get(colour) ?? [];
    blades.push(
      d`M ${x} ${y} q ${lean * 0.2} ${-tall * 0.6} ${lean} ${-tall} M ${x + tall * 0.25} ${y} q ${lean * 0.1} ${-tall * 0.5} ${lean * 0.6 + tall * 0.2} ${-tall * 0.75}`,
    );
    byColour.set(colour, blades);
  }
  return [...byColour]
    .map(([colour, blades]) => line(blades.join(''), colour, 1.5, { 'stroke-linecap': 'round' }))
    .join('');
};

/** One reed: a stalk, long blades, a plume. */
export const reed = (random: Random, x: number, foot: number, tall: number, stalk: string, plume: string): string => {
  const lean = random.between(-0.06, 0.2) * tall;
  const tip: Point = [x + lean, foot - tall];
  const weight = Math.max(1, tall / 150);
  const blades: string[] = [];
  for (const share of [0.22, 0.38, 0.52, 0.66]) {
    const side = random.chance(0.62) ? 1 : -1;
    const [bx, by] = [x + lean * share ** 2, foot - tall * share];
    const reach = tall * random.between(0.18, 0.34);
    blades.push(
      d`M ${bx} ${by} q ${side * reach * 0.35} ${-reach * 0.9} ${side * reach} ${-reach * random.between(0.1, 0.7)}`,
    );
  }
  const hairs: string[] = [];
  for (let hair = 0; hair < 26; hair += 1) {
    const along = hair / 26;
    hairs.push(
      d`M ${tip[0] - lean * 0.16 * along} ${tip[1] + tall * 0.16 * along} q ${tall * 0.025} ${-tall * 0.012} ${tall * random.between(0.02, 0.03 + 0.045 * Math.sin(along * 3))} ${tall * random.between(0.01, 0.05)}`,
    );
  }
  return [
    line(d`M ${x} ${foot} Q ${x + lean * 0.2} ${foot - tall * 0.6} ${tip[0]} ${tip[1]}`, stalk, 1.5 * weight),
    line(blades.join(''), stalk, 1.9 * weight, { 'stroke-linecap': 'round' }),
    line(hairs.join(''), plume, 1.15 * weight, { 'stroke-linecap': 'round' }),
  ].join('');
};
