// What the model press aims at: newspaper coldset offset after ISO 12647-3:2013, values rounded as the trade quotes them.
import type { Triple } from './lab.js';

/** L*a*b* of the unprinted sheet (D50, 2°, black backing). */
export const PAPER: Triple = [82, 0, 3];

/** L*a*b* of solids and their overprints, in the order of `SOLID_INKS`. */
export const SOLIDS = {
  cyan: [57, -23, -27],
  magenta: [54, 44, -2],
  yellow: [78, -3, 58],
  black: [36, 1, 4],
  red: [52, 41, 25],
  green: [53, -34, 17],
  blue: [41, 7, -22],
  /** Cyan, magenta and yellow together. */
  threeColour: [40, 0, 1],
} as const satisfies Record<string, Triple>;

/** Tone value increase at half tone: 26 % (ISO 12647-3:2013). */
export const TONE_GAIN_AT_50 = 0.26;

/** The gain's maximum lies below half tone: 26.2 % at a 40 % tone; this skew of the parabola gives it. */
export const TONE_GAIN_SKEW = 0.248;

/** How much a second ink still darkens solid black: chosen so that C44 M38 Y38 K100, the 220 % black, comes to L* 34. */
export const BLACK_OVERPRINT = 0.098;

/** Total ink in the profile's tables, 1 = one solid: 220 % (ISO 12647-3:2013) less what 8-bit rounding and JPEG coding may add. */
export const TABLE_INK_LIMIT = 2.14;
