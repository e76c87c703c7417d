// A small paddy tractor with its driver, seen from the side and heading left.

import { mix } from '../illustration/mix.js';
import { box, d, group, line, oval, path } from '../illustration/svg.js';
import { figure } from './figure.js';
import { COLOUR } from './palette.js';
import { SIT } from './poses.js';

const wheel = (x: number, y: number, r: number): string => {
  const lugs = Array.from({ length: 16 }, (_, lug) => {
    const angle = (lug / 16) * Math.PI * 2;
    return d`M ${x + Math.cos(angle) * r * 0.82} ${y + Math.sin(angle) * r * 0.82} L ${x + Math.cos(angle + 0.14) * r * 1.1} ${y + Math.sin(angle + 0.14) * r * 1.1}`;
  });
  return [
    line(lugs.join(''), COLOUR.ink, r * 0.16),
    oval(x, y, r, r, COLOUR.ink),
    oval(x, y, r * 0.68, r * 0.68, mix(COLOUR.inkSoft, COLOUR.earth, 0.4)),
    oval(x, y, r * 0.42, r * 0.42, COLOUR.ochre),
    oval(x, y, r * 0.14, r * 0.14, COLOUR.ink),
  ].join('');
};

/** `size` is its length in pixels; the wheels stand at `foot`. */
export const tractor = (x: number, foot: number, size: number): string =>
  group(
    [
      path('M58 -42 L92 -40 L96 -8 L70 -4 L58 -20 Z', COLOUR.slate),
      line('M50 -40 L80 -34 M50 -28 L78 -16', COLOUR.ink, 4),
      line('M6 -114 V-42 M46 -114 V-50', COLOUR.slate, 3.2),
      figure({ x: 30, foot: -30, height: 88, flip: true }, SIT, {
        coat: COLOUR.blue,
        trousers: COLOUR.slate,
        hair: 'straw',
      }),
      path('M-66 -62 Q-64 -70 -54 -71 L-2 -73 L4 -42 L-66 -38 Z', COLOUR.red),
      path('M-66 -52 L2 -55 L4 -42 L-66 -38 Z', mix(COLOUR.brick, COLOUR.earthDark, 0.35)),
      line('M-58 -62 L-8 -65', COLOUR.blush, 1.8),
      line('M-56 -57 v12 M-50 -57 v12 M-44 -58 v13', COLOUR.earthDark, 1.6),
      line('M-30 -72 V-92 M-30 -92 l3 -4', COLOUR.ink, 3.4, { 'stroke-linecap': 'round' }),
      line('M-2 -70 L-6 -82 M-11 -79 L0 -85', COLOUR.ink, 2.2, { 'stroke-linecap': 'round' }),
      path('M16 -40 Q18 -58 42 -58 Q62 -57 66 -40 L58 -40 Q54 -50 40 -50 Q26 -50 24 -38 Z', COLOUR.red),
      box(-50, -40, 96, 11, COLOUR.inkSoft),
      path('M-6 -116 L56 -118 Q60 -114 56 -110 L-8 -109 Z', COLOUR.cream),
      path('M-8 -110 L56 -111 L56 -107 L-8 -106 Z', COLOUR.ochreDeep),
      wheel(-48, -17, 17),
      wheel(40, -25, 26),
    ],
    { transform: `translate(${x} ${foot}) scale(${(size / 170).toFixed(3)})` },
  );
