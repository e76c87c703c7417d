// A spraying drone over the fields, and the fan of its spray.

import type { Random } from '../illustration/random.js';
import { d, group, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

/** `size` is its width in pixels. */
export const drone = (random: Random, x: number, y: number, size: number): string => {
  const s = size / 100;
  const spray: string[] = [];
  for (let drop = 0; drop < 90; drop += 1) {
    const from = random.between(-24, 24);
    const reach = random.between(30, 120);
    spray.push(d`M ${from + reach * 0.06} ${16 + reach * 0.2} l ${from * 0.55 + random.between(-3, 3)} ${reach * 0.7}`);
  }
  const rotor = (at: number, lift: number): string =>
    oval(at, lift, 19, 2.6, COLOUR.white, { opacity: 0.75 }) +
    line(d`M ${at - 18} ${lift} H ${at + 18}`, COLOUR.inkSoft, 0.7) +
    line(d`M ${at} ${lift} V ${lift + 7}`, COLOUR.ink, 3);
  return group(
    [
      line(spray.join(''), COLOUR.white, 0.7, { opacity: 0.6 }),
      line('M-50 -4 Q0 4 50 -4 M-34 -12 Q0 2 34 -12', COLOUR.ink, 2.6),
      path('M-14 -6 Q0 -13 14 -6 L17 6 Q0 12 -17 6 Z', COLOUR.brick),
      path('M-12 5 H12 L9 17 H-9 Z', COLOUR.cream),
      line('M-13 8 L-20 22 H20 L13 8', COLOUR.ink, 1.5, { 'stroke-linejoin': 'round' }),
      line('M-27 15 H27', COLOUR.ink, 1.1),
      rotor(-34, -19),
      rotor(34, -19),
      rotor(-50, -11),
      rotor(50, -11),
    ],
    { transform: `translate(${x} ${y}) scale(${s.toFixed(3)})` },
  );
};
