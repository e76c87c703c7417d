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

/** The smallest rectangle that holds them all. */
export const bounds = (first: Rect, ...others: readonly Rect[]): Rect => {
  const all = [first, ...others];
  const x = Math.min(...all.map((rect) => rect.x));
  const y = Math.min(...all.map((rect) => rect.y));
  return { x, y, width: Math.max(...all.map(right)) - x, height: Math.max(...all.map(bottom)) - y };
};

/** What lies between two rectangles that stand side by side, at the heights they share; undefined where they do not stand so. */
export const between = (a: Rect, b: Rect): Rect | undefined => {
  const [left, other] = a.x <= b.x ? [a, b] : [b, a];
  const y = Math.max(a.y, b.y);
  const height = Math.min(bottom(a), bottom(b)) - y;
  const width = other.x - right(left);
  return height > 0 && width >= 0 ? { x: right(left), y, width, height } : undefined;
};

/** What lies between two rectangles that stand one above the other, in the width they share; undefined where they do not stand so. */
export const betweenStacked = (a: Rect, b: Rect): Rect | undefined => {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const x = Math.max(a.x, b.x);
  const width = Math.min(right(a), right(b)) - x;
  const height = lower.y - bottom(upper);
  return width > 0 && height >= 0 ? { x, y: bottom(upper), width, height } : undefined;
};
