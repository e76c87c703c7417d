// An old wooden ferry with its mat awning, seen from the side and a little from above.
import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, group, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

const WOOD = mix(COLOUR.earthDark, COLOUR.slate, 0.25);

const planks = (random: Random): string => {
  const grain: string[] = [];
  for (let row = 0; row < 4; row += 1) {
    const y = -4 + row * 8;
    grain.push(d`M ${-196 + row * 16} ${y} Q ${-90} ${y + 22} ${20} ${y + 22} T ${206 - row * 16} ${y - 6}`);
  }
  const knots = Array.from({ length: 40 }, () => {
    const x = random.between(-160, 170);
    return d`M ${x} ${random.between(8, 34)} h ${random.between(6, 22)}`;
  });
  return (
    line(grain.join(''), mix(WOOD, COLOUR.sand, 0.35), 1.4, { opacity: 0.8 }) +
    line(knots.join(''), COLOUR.ink, 1, { opacity: 0.45 })
  );
};

const awning = (): string => {
  const ribs = Array.from({ length: 13 }, (_, rib) => {
    const x = -70 + rib * 12.4;
    return d`M ${x} -18 C ${x - 2} -72 ${x + 8} -92 ${x + 26} -94`;
  });
  const weave = [-36, -50, -64, -78].map(
    (y) => d`M ${-78 + (-18 - y) * 0.03} ${y} Q ${10} ${y - 4} ${100 + (-18 - y) * 0.12} ${y + 2}`,
  );
  return [
    path(
      'M-84 -14 C-88 -76 -66 -98 -40 -98 L70 -96 C96 -92 112 -66 110 -12 Z',
      mix(COLOUR.ochreDeep, COLOUR.slate, 0.28),
    ),
    path('M20 -97 L70 -96 C96 -92 112 -66 110 -12 L58 -13 C60 -60 48 -90 20 -97 Z', COLOUR.earthDark, { opacity: 0.5 }),
    path('M-84 -14 C-88 -76 -66 -98 -40 -98 C-56 -88 -66 -60 -62 -14 Z', mix(COLOUR.ink, COLOUR.earthDark, 0.4)),
    line(ribs.join(''), COLOUR.earthDark, 1.2, { opacity: 0.75 }),
    line(weave.join(''), COLOUR.sand, 1.1, { opacity: 0.6 }),
    line(
      'M-84 -14 C-88 -76 -66 -98 -40 -98 L70 -96 C96 -92 112 -66 110 -12',
      mix(COLOUR.sand, COLOUR.ochreDeep, 0.4),
      3.4,
    ),
  ].join('');
};

/** `size` is its length in pixels; the water line lies at `y`. Behind the awning goes `crew`, before it `cargo`. */
export const ferryBoat = (random: Random, x: number, y: number, size: number, crew: string, cargo: string): string =>
  group(
    [
      path(
        'M-218 -34 C-150 2 120 6 226 -40 L206 -44 C120 -14 -130 -14 -200 -40 Z',
        mix(COLOUR.ink, COLOUR.earthDark, 0.5),
      ),
      crew,
      awning(),
      cargo,
      path('M-226 -38 C-206 10 -170 40 -120 42 L132 42 C182 38 214 6 236 -44 C130 -4 -120 -2 -226 -38 Z', WOOD),
      path(
        'M-190 20 C-170 34 -146 42 -120 42 L132 42 C160 40 182 28 200 12 C120 30 -100 34 -190 20 Z',
        mix(WOOD, COLOUR.ink, 0.55),
      ),
      planks(random),
      line('M-226 -38 C-120 -2 130 -4 236 -44', mix(COLOUR.sand, COLOUR.earth, 0.35), 5, { 'stroke-linecap': 'round' }),
      line('M-226 -33 C-120 3 130 1 236 -39', mix(WOOD, COLOUR.ink, 0.5), 2),
      ...[-150, -90, 96, 160].map(
        (at) =>
          oval(at, 14 - Math.abs(at) * 0.05, 11, 12, COLOUR.ink, { opacity: 0.6 }) +
          oval(at, 13 - Math.abs(at) * 0.05, 5, 5.4, mix(WOOD, COLOUR.sand, 0.3)),
      ),
    ],
    { transform: `translate(${x} ${y}) scale(${(size / 460).toFixed(3)})` },
  );
