// The trunk of a person in a coat or jacket.

import { mix } from '../illustration/mix.js';
import { d, line, path, polygon } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { closedCurve } from './curve.js';
import { COLOUR } from './palette.js';
import type { Clothes, Pose } from './person.js';

/** A shape given in shares along the line from neck to hip and units across it. */
const along = (pose: Pose, points: readonly Point[]): Point[] => {
  const [dx, dy] = [pose.hip[0] - pose.neck[0], pose.hip[1] - pose.neck[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [dy / length, -dx / length];
  return points.map(([share, across]) => [
    pose.neck[0] + dx * share + nx * across,
    pose.neck[1] + dy * share + ny * across,
  ]);
};

export const torso = (pose: Pose, clothes: Clothes): string => {
  const { broad } = pose;
  const hem = 1 + (clothes.hem ?? 0.12);
  const flare = clothes.skirt ? 3.5 : (clothes.hem ?? 0.12) * 3;
  const edge = (side: number): Point[] => [
    [0.0, side * 2.6],
    [0.05, side * broad * 0.72],
    [0.14, side * (broad + 0.4)],
    [0.4, side * broad * 0.94],
    [0.68, side * broad * 0.84],
    [1, side * (broad * 0.86 + 0.9 + flare * 0.4)],
    [hem, side * (broad * 0.86 + 1 + flare)],
  ];
  const right = edge(1);
  const left = edge(-1).reverse();
  const shade = mix(clothes.coat, COLOUR.ink, 0.24);
  const shadeEdge: Point[] = [
    [hem, broad * 0.2],
    [0.8, broad * 0.42],
    [0.45, broad * 0.28],
    [0.12, broad * 0.5],
  ];
  const parts = [
    path(closedCurve(along(pose, [...right, ...left])), clothes.coat),
    path(closedCurve(along(pose, [...right, ...shadeEdge])), shade, { opacity: 0.75 }),
  ];
  if (clothes.apron) {
    parts.push(
      path(
        polygon(
          along(pose, [
            [0.3, -broad * 0.5],
            [0.3, broad * 0.55],
            [0.62, broad * 0.9],
            [hem + 0.3, broad * 1.05],
            [hem + 0.3, -broad * 0.95],
            [0.62, -broad * 0.85],
          ]),
        ),
        clothes.apron,
      ),
    );
  }
  // Folds, a pen's width.
  const [a, b, c, e] = along(pose, [
    [0.55, -broad * 0.7],
    [0.72, -broad * 0.1],
    [hem - 0.02, -broad * 0.15],
    [0.85, -broad * 0.3],
  ]);
  if (a && b && c && e) {
    parts.push(
      line(d`M ${a[0]} ${a[1]} Q ${b[0]} ${b[1] - 2} ${b[0] + 1} ${b[1]}`, shade, 0.5),
      line(d`M ${e[0]} ${e[1]} L ${c[0]} ${c[1]}`, shade, 0.5),
    );
  }
  return parts.join('');
};
