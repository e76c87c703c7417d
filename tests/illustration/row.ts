// The rows of seats: where they stand and how large they look.
import { CENTRE } from './scene.js';

/** Rows from the stage to the viewer. */
export const ROWS = 9;

export interface Row {
  /** Height of the heads' middle on the centre line, pixels. */
  readonly y: number;
  /** Half height of a head, pixels. */
  readonly size: number;
  /** 0 at the stage, 1 at the viewer. */
  readonly near: number;
  /** Half the aisle's width, pixels. */
  readonly aisle: number;
}

export const rowAt = (index: number): Row => {
  const near = index / (ROWS - 1);
  return { near, y: 641 + 208 * near ** 1.42, size: 8.6 + 37 * near ** 1.5, aisle: 34 + 150 * near ** 1.35 };
};

/** Rows bend: their ends lie nearer the viewer. */
export const bend = (x: number, row: Row): number => ((x - CENTRE) / CENTRE) ** 2 * (16 + 34 * row.near);
