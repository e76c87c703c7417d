// What a dummy is drawn with: black in light tints, and one blue that no paper's house style prints text in.
import type { Ink } from '../template/ink.js';
import { pt } from '../unit/length.js';

const black = (k: number): Ink => ({ c: 0, m: 0, y: 0, k });

export const WHITE = black(0);
/** Columns of running text. */
export const COLUMN_TINT = black(5);
/** Pictures. */
export const PICTURE_TINT = black(12);
/** Lines of the page grid, and each fifth of them. */
export const GRID = black(16);
export const GRID_FIFTH = black(38);
/** Furniture, and figures in the margins. */
export const SIDE = black(60);
export const TEXT = black(85);

/** The make-up desk's blue. */
export const BLUE: Ink = { c: 90, m: 40, y: 0, k: 0 };
/** Base columns, which run through all that stands on them. */
export const BLUE_LINE: Ink = { c: 45, m: 20, y: 0, k: 0 };
/** Heads. */
export const BLUE_TINT: Ink = { c: 14, m: 5, y: 0, k: 0 };

/** Strokes that a desk printer holds and that do not hide what they cross. */
export const HAIRLINE = pt(0.25);
export const FINE = pt(0.5);
export const BOLD = pt(1.2);
