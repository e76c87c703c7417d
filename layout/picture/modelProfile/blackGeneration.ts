// How much black a colour asks for: early and heavy (grey component replacement), none in the lightest tones.
import { D50, type Triple } from './lab.js';
import { xyzOfTones } from './pressModel.js';

/** XYZ (D50) to linear sRGB, Bradford-adapted (IEC 61966-2-1; ICC sRGB profile). */
const TO_SRGB: readonly Triple[] = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

/** Black starts at this grey component: lighter tones, skin above all, would show its grain. */
const START = 0.06;

/** From this grey component on black carries the whole grey. */
const FULL = 0.62;

/** Relative luminance of solid black. */
const BLACK_LUMINANCE = xyzOfTones([0, 0, 0, 1])[1] / D50[1];

/** The apparent area of black wanted (0–1) for a media-relative XYZ: what lies in all three channels of the colour is grey. */
export const wantedBlackArea = (xyz: Triple): number => {
  const strongest = Math.max(...TO_SRGB.map((row) => row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2]));
  const grey = Math.min(1, Math.max(0, (1 - strongest) / (1 - BLACK_LUMINANCE)));
  const rise = Math.min(1, Math.max(0, (grey - START) / (FULL - START)));
  return grey * rise * rise * (3 - 2 * rise);
};
