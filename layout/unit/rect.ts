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

export const right = (rect: Rect): Length => rect.x + rect.width;

export const bottom = (rect: Rect): Length => rect.y + rect.height;

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
