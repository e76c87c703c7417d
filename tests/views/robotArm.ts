// An industrial robot arm of three links on its pedestal.

import { mix } from '../illustration/mix.js';
import { box, d, group, line, oval, path, polygon } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { COLOUR } from './palette.js';

export interface ArmJoints {
  readonly base: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly tip: Point;
}

const link = (from: Point, to: Point, wide: number, narrow: number, colour: string): string => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const edge = (side: number, share: number, width: number): Point => [
    from[0] + dx * share + nx * width * side,
    from[1] + dy * share + ny * width * side,
  ];
  return [
    path(polygon([edge(1, 0, wide), edge(1, 1, narrow), edge(-1, 1, narrow), edge(-1, 0, wide)]), colour),
    path(
      polygon([edge(0.25, 0, wide), edge(0.2, 1, narrow), edge(-1, 1, narrow), edge(-1, 0, wide)]),
      mix(colour, COLOUR.earthDark, 0.34),
    ),
    path(
      polygon([edge(0.7, 0.1, wide), edge(0.7, 0.92, narrow), edge(0.5, 0.92, narrow), edge(0.5, 0.1, wide)]),
      mix(colour, COLOUR.cream, 0.5),
    ),
    path(
      polygon([
        edge(0.3, 0.3, wide * 0.8),
        edge(0.3, 0.7, narrow),
        edge(-0.5, 0.7, narrow),
        edge(-0.5, 0.3, wide * 0.8),
      ]),
      mix(colour, COLOUR.earthDark, 0.5),
      { opacity: 0.5 },
    ),
  ].join('');
};

const joint = ([x, y]: Point, r: number, colour: string): string =>
  oval(x, y, r, r, mix(colour, COLOUR.earthDark, 0.3)) +
  oval(x - r * 0.08, y - r * 0.08, r * 0.84, r * 0.84, colour) +
  oval(x, y, r * 0.5, r * 0.5, COLOUR.slate) +
  oval(x - r * 0.1, y - r * 0.1, r * 0.28, r * 0.28, COLOUR.mist);

/** `thick` is the half width of the lowest link, pixels. */
export const robotArm = (joints: ArmJoints, thick: number, colour: string): string => {
  const { base, shoulder, elbow, wrist, tip } = joints;
  return group([
    box(base[0] - thick * 2.6, base[1] - thick * 0.7, thick * 5.2, thick * 0.8, COLOUR.slate),
    box(base[0] - thick * 2.6, base[1] - thick * 0.7, thick * 5.2, thick * 0.2, mix(COLOUR.slate, COLOUR.cream, 0.4)),
    path(
      d`M ${base[0] - thick * 1.5} ${base[1] - thick * 0.7} L ${base[0] + thick * 1.5} ${base[1] - thick * 0.7} L ${base[0] + thick * 1.15} ${base[1] - thick * 2} L ${base[0] - thick * 1.15} ${base[1] - thick * 2} Z`,
      COLOUR.inkSoft,
    ),
    link([base[0], base[1] - thick * 1.8], shoulder, thick * 1.3, thick * 1.2, colour),
    line(
      d`M ${shoulder[0] - thick} ${shoulder[1]} C ${shoulder[0] - thick * 3} ${shoulder[1] - thick * 2} ${elbow[0] - thick * 2.4} ${elbow[1] + thick * 2} ${elbow[0] - thick * 0.6} ${elbow[1]}`,
      COLOUR.ink,
      thick * 0.26,
    ),
    link(shoulder, elbow, thick, thick * 0.74, colour),
    joint(shoulder, thick * 1.36, colour),
    line(
      d`M ${elbow[0]} ${elbow[1] - thick} C ${elbow[0] + thick * 2} ${elbow[1] - thick * 2.4} ${wrist[0] - thick} ${wrist[1] - thick * 2} ${wrist[0]} ${wrist[1] - thick * 0.4}`,
      COLOUR.ink,
      thick * 0.22,
    ),
    link(elbow, wrist, thick * 0.78, thick * 0.5, colour),
    joint(elbow, thick * 1.04, colour),
    link(wrist, tip, thick * 0.42, thick * 0.26, COLOUR.inkSoft),
    joint(wrist, thick * 0.66, colour),
    path(
      d`M ${tip[0] - thick * 0.34} ${tip[1] - thick * 0.2} L ${tip[0] + thick * 0.34} ${tip[1] - thick * 0.2} L ${tip[0] + thick * 0.1} ${tip[1] + thick * 0.8} L ${tip[0] - thick * 0.1} ${tip[1] + thick * 0.8} Z`,
      COLOUR.slate,
    ),
  ]);
};
