// The front of the library: stone, windows, door, roof.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, path } from '../illustration/svg.js';
import { FOOT, GALLERY, LAMP, left, STONE, STONE_DARK, WINDOW } from './libraryPlan.js';
import { COLOUR } from './palette.js';
import { room } from './readingHall.js';

/** Frame and panes of a window. */
const frame = (bay: number): string => {
  const x = left(bay);
  const { top, width } = WINDOW;
  const bars: string[] = [];
  for (const share of [1 / 3, 2 / 3]) bars.push(d`M ${x + width * share} ${top} V ${FOOT}`);
  for (const y of [top + 76, GALLERY + 26]) bars.push(d`M ${x} ${y} h ${width}`);
  return [
    line(bars.join(''), STONE_DARK, 3.4),
    path(
      d`M ${x} ${top} L ${x + width * 0.55} ${top} L ${x + width * 0.1} ${top + 300} L ${x} ${top + 300} Z`,
      COLOUR.white,
      { opacity: 0.1 },
    ),
    line(d`M ${x} ${FOOT} V ${top} H ${x + width} V ${FOOT}`, mix(STONE, LAMP, 0.45), 4),
    line(d`M ${x - 5} ${FOOT} V ${top - 5} H ${x + width + 5} V ${FOOT}`, STONE_DARK, 6),
  ].join('');
};

const door = (): string => {
  const x = left(2);
  const width = WINDOW.width;
  const top = 520;
  return [
    box(x + 14, top, width - 28, FOOT - top, 'url(#doorLight)'),
    line(
      d`M ${x + width / 2} ${top} V ${FOOT} M ${x + 14} ${FOOT} V ${top} H ${x + width - 14} V ${FOOT}`,
      STONE_DARK,
      5,
    ),
    line(d`M ${x + width / 2 - 12} ${top + 84} v 40 m 24 -40 v 40`, COLOUR.earthDark, 4, { 'stroke-linecap': 'round' }),
    path(
      d`M ${x - 30} ${top - 6} L ${x + width + 30} ${top - 6} L ${x + width + 14} ${top - 24} L ${x - 14} ${top - 24} Z`,
      STONE_DARK,
    ),
    box(x - 30, top - 6, width + 60, 7, mix(STONE, LAMP, 0.5)),
  ].join('');
};

export const building = (random: Random): string[] => {
  const [from, to] = [WINDOW.first - 46, left(4) + WINDOW.width + 46];
  const courses: string[] = [];
  for (let y = 176; y < FOOT; y += 22) courses.push(d`M ${from} ${y} H ${to}`);
  return [
    box(from, 150, to - from, FOOT - 150, 'url(#stone)'),
    line(courses.join(''), STONE_DARK, 1.2, { opacity: 0.45 }),
    ...[0, 1, 2, 3, 4].flatMap((bay) => room(random, bay)),
    ...[0, 1, 2, 3, 4].map(frame),
    door(),
    // Pilasters between the windows, lit at their edges.
    ...[0, 1, 2, 3, 4, 5].map((pier) => {
      const x = WINDOW.first - 33 + pier * WINDOW.pitch;
      return (
        box(x, 186, 28, FOOT - 186, mix(STONE, '#9a948f', 0.3)) +
        box(x, 186, 3, FOOT - 186, mix(STONE, LAMP, 0.55)) +
        box(x + 25, 186, 3, FOOT - 186, mix(STONE, LAMP, 0.4)) +
        box(x - 5, 180, 38, 10, mix(STONE, COLOUR.cream, 0.3)) +
        box(x - 4, FOOT - 22, 36, 22, STONE_DARK)
      );
    }),
    path(d`M ${from - 60} 150 L ${to + 60} 150 L ${to + 20} 108 L ${from - 20} 108 Z`, STONE_DARK),
    box(from - 60, 148, to - from + 120, 14, mix(STONE, '#b9a795', 0.4)),
    box(from - 30, 162, to - from + 60, 10, STONE_DARK),
    line(
      Array.from(
        { length: 60 },
        (_, rib) => d`M ${from - 20 + (rib * (to - from + 40)) / 59} 108 l ${((rib - 29.5) / 29.5) * 40} 42`,
      ).join(''),
      mix(STONE_DARK, STONE, 0.5),
      1.4,
      { opacity: 0.7 },
    ),
  ];
};

export const bays = [0, 1, 2, 3, 4]
  .map(
    (bay) =>
      `<clipPath id="bay${bay}"><rect x="${left(bay)}" y="${WINDOW.top}" width="${WINDOW.width}" height="${FOOT - WINDOW.top}"/></clipPath>`,
  )
  .join('');
