// What hangs and stands along the workshop hall: pipes, tool boards, the crane, the far end.

import { mix } from '../illustration/mix.js';
import { box, d, line, path } from '../illustration/svg.js';
import { BACK, FLOOR, LEFT, quad, RIGHT, recede } from './hallPlan.js';
import { COLOUR } from './palette.js';

/** The right wall: pipes, tool boards, a red hose cabinet, and the crane that spans the hall. */
export const fittings = (): string[] => {
  const strip = (y: number, tall: number, from: number, to: number, tone: string): string =>
    path(
      quad([
        [RIGHT, y, from],
        [RIGHT, y, to],
        [RIGHT, y + tall, to],
        [RIGHT, y + tall, from],
      ]),
      tone,
    );
  const boards = [1.5, 2.05, 2.6, 3.15].flatMap((from) => [
    strip(40, 230, from, from + 0.36, mix(COLOUR.blueDeep, COLOUR.sand, 0.35)),
    ...[0.05, 0.13, 0.21, 0.29].map((at) => strip(70, 60, from + at, from + at + 0.03, COLOUR.mist)),
    ...[0.07, 0.17, 0.27].map((at) => strip(160, 74, from + at, from + at + 0.03, COLOUR.ochre)),
  ]);
  const depth = 2.1;
  const [a, b] = [recede(LEFT, -96, depth), recede(RIGHT, -96, depth)];
  const hook = a[0] + (b[0] - a[0]) * 0.56;
  return [
    strip(-60, 12, 1, BACK, COLOUR.slate),
    strip(-30, 9, 1, BACK, COLOUR.brick),
    strip(330, 14, 1, BACK, mix(COLOUR.blue, COLOUR.sand, 0.3)),
    ...boards,
    strip(330, 190, 1.16, 1.3, COLOUR.brick),
    box(a[0], a[1], b[0] - a[0], 17, COLOUR.ochre),
    box(a[0], a[1] + 11, b[0] - a[0], 6, COLOUR.ochreDeep),
    box(hook - 22, a[1] - 7, 44, 30, mix(COLOUR.ochreDeep, COLOUR.earthDark, 0.4)),
    line(d`M ${hook - 5} ${a[1] + 22} v 44 m 10 -44 v 44`, COLOUR.ink, 1.4),
    box(hook - 9, a[1] + 64, 18, 12, COLOUR.brick),
    line(d`M ${hook} ${a[1] + 76} v 8 q 9 4 2 12 q -9 2 -9 -6`, COLOUR.ink, 3),
  ];
};

/** What stands at the far end: a gate, racks, small machines. */
export const farEnd = (): string[] => {
  const [x, y] = recede(LEFT, FLOOR, BACK);
  const tone = (colour: string): string => mix(colour, '#f1e2bd', 0.5);
  return [
    box(x + 150, y - 104, 116, 104, tone(COLOUR.blue)),
    line(
      d`M ${x + 150} ${y - 88} h 116 m -116 16 h 116 m -116 16 h 116 m -116 16 h 116 m -116 16 h 116 m -116 16 h 116`,
      tone(COLOUR.mist),
      1.4,
    ),
    ...[20, 60, 100, 290, 330, 370].flatMap((at) => [
      box(x + at, y - 70, 32, 70, tone(COLOUR.slate)),
      box(x + at + 4, y - 64, 24, 12, tone(COLOUR.ochre)),
      box(x + at + 4, y - 46, 24, 12, tone(COLOUR.brick)),
      box(x + at + 4, y - 28, 24, 12, tone(COLOUR.green)),
    ]),
    ...[26, 86, 146, 206, 266, 326].map((at) => box(x + at, y - 162, 40, 40, '#fff8e4')),
  ];
};
