// Rectangles on the sheet: x grows to the right, y grows downward, the origin is the sheet's top left corner.
import type { Length } from './length.js';

export interface Point {
  readonly x: Length;
  readonly y: Length;
}

export interface Size {
  readonly width: Length;
  readonly height: Length;
}

export interface Rect extends Point, Size {}
