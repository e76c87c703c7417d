// A bicycle in a person's own units, under the pose RIDE.

import { box, d, line, oval } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

const wheel = (x: number): string =>
  [
    line(d`M ${x - 15} -15 a 15 15 0 1 0 30 0 a 15 15 0 1 0 -30 0`, COLOUR.ink, 1.7),
    line(
      d`M ${x} -30 V 0 M ${x - 15} -15 H ${x + 15} M ${x - 10.6} -25.6 L ${x + 10.6} -4.4 M ${x + 10.6} -25.6 L ${x - 10.6} -4.4`,
      COLOUR.inkSoft,
      0.35,
    ),
    oval(x, -15, 1.6, 1.6, COLOUR.ink),
  ].join('');

export const bicycle = (colour: string): string =>
  [
    wheel(-21),
    wheel(27),
    line('M-21 -15 L3 -15 L20 -45 L-8 -42 Z M3 -15 L-9 -49 M-21 -15 L-8 -42 M27 -15 L19 -50', colour, 1.8, {
      'stroke-linejoin': 'round',
    }),
    line('M19 -50 L18 -57 L25 -60', COLOUR.ink, 1.7, { 'stroke-linecap': 'round' }),
    line('M-15 -51 H-3', COLOUR.earthDark, 3.2, { 'stroke-linecap': 'round' }),
    oval(3, -15, 3.4, 3.4, COLOUR.ink),
  ].join('');

/** The same from behind, under the pose RIDE_AWAY: drawn before the person. */
export const bicycleBehind = (colour: string): string =>
  [
    line('M-13 -60 Q0 -64 13 -60', COLOUR.ink, 1.8, { 'stroke-linecap': 'round' }),
    box(-1.7, -31, 3.4, 31, COLOUR.ink, { rx: 1.7 }),
    line('M-2.6 -34 V-16 M2.6 -34 V-16', colour, 1.3),
    line('M-7 -8 H7', COLOUR.inkSoft, 1.2),
    oval(0, -34, 2, 1.4, COLOUR.red),
  ].join('');
