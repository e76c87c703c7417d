// A Beijing swallow kite: two bent spars, a forked tail, painted feathers.
import { mix } from '../illustration/mix.js';
import { group, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

const half = (ink: string): string =>
  [
    path('M0 -46 C26 -66 74 -70 112 -50 C118 -46 118 -38 112 -34 C92 -22 50 -18 10 -14 L0 -12 Z', COLOUR.cream),
    path('M24 -52 C52 -64 84 -62 108 -46 Q114 -41 108 -37 C82 -36 52 -40 24 -52 Z', COLOUR.red),
    path('M20 -46 C50 -34 80 -32 104 -34 C84 -24 52 -22 24 -22 Z', mix(COLOUR.ochre, COLOUR.cream, 0.15)),
    ...[34, 50, 66, 82].map(
      (x, index) => oval(x, -49 + index * 1.5, 5.4, 4.4, COLOUR.cream) + oval(x, -49 + index * 1.5, 2.6, 2.2, ink),
    ),
    ...[40, 58, 76].map((x) => path(`M${x} -24 q-3 -9 5 -13 q6 5 3 13 Z`, COLOUR.blue)),
    line('M0 -46 C26 -66 74 -70 112 -50 C118 -46 118 -38 112 -34 C92 -22 50 -18 10 -14', ink, 2.6),
    path('M3 26 C14 40 30 66 48 104 C52 110 46 114 40 110 C26 96 10 74 0 60 Z', COLOUR.cream),
    path('M8 38 C20 54 32 78 43 104 C30 92 16 72 6 56 Z', ink),
    ...[0, 1, 2].map((step) => path(`M${14 + step * 9} ${58 + step * 14} q7 -3 9 5 q-6 4 -9 -5 Z`, COLOUR.red)),
    line('M3 26 C14 40 30 66 48 104 C52 110 46 114 40 110 C26 96 10 74 0 60', ink, 2.2),
  ].join('');

/** `size` is its span in pixels, `turn` in degrees. */
export const swallowKite = (x: number, y: number, size: number, turn: number): string => {
  const ink = COLOUR.ink;
  return group(
    [
      half(ink),
      group([half(ink)], { transform: 'scale(-1 1)' }),
      path(
        'M-13 -62 C-17 -84 17 -84 13 -62 C18 -40 16 -14 10 10 C8 30 4 44 0 56 C-4 44 -8 30 -10 10 C-16 -14 -18 -40 -13 -62 Z',
        ink,
      ),
      path('M-9 -22 C-10 4 -5 26 0 40 C5 26 10 4 9 -22 C6 -32 -6 -32 -9 -22 Z', COLOUR.cream),
      ...[-14, -4, 6, 16, 26].map((at, index) =>
        line(`M${-7 + index} ${at} Q0 ${at + 6} ${7 - index} ${at}`, COLOUR.red, 1.8),
      ),
      oval(-6.4, -64, 5, 5.6, COLOUR.cream),
      oval(6.4, -64, 5, 5.6, COLOUR.cream),
      oval(-5.6, -63.4, 2.4, 2.8, ink),
      oval(5.6, -63.4, 2.4, 2.8, ink),
      path('M-3 -54 L3 -54 L0 -46 Z', COLOUR.red),
      path('M-9 -40 q9 -8 18 0 q-9 8 -18 0 Z', COLOUR.red),
      path('M-4.6 -40 q4.6 -4 9.2 0 q-4.6 4 -9.2 0 Z', COLOUR.ochre),
    ],
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${(size / 232).toFixed(3)})` },
  );
};
