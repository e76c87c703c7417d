// Measures and perspective of the workshop hall.

import { polygon } from '../illustration/svg.js';
import type { Point } from './curve.js';

export const WIDTH = 1200;

export const HEIGHT = 570;

const VANISH: Point = [640, 232];

/** A point of the hall at `depth` (1 is the picture's plane), from its place in that plane. */
export const recede = (x: number, y: number, depth: number): Point => [
  VANISH[0] + (x - VANISH[0]) / depth,
  VANISH[1] + (y - VANISH[1]) / depth,
];

export const quad = (points: readonly (readonly [number, number, number])[]): string =>
  polygon(points.map(([x, y, depth]) => recede(x, y, depth)));

export const LEFT = -260;

export const RIGHT = 1500;

export const CEILING = -210;

export const FLOOR = 640;

export const BACK = 4.2;
