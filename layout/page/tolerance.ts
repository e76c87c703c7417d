// How far edges may be out and still count as one.
import { type Length, POINT } from '../unit/length.js';

/** Em boxes and slots may touch; the rounding of single glyphs and of places in fractions of an em stays under a fiftieth of a point. */
export const TOLERANCE: Length = POINT / 50;
