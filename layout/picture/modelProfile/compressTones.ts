// Perceptual rendering: a screen's black comes to the press's black, everything between moves in proportion.
import { D50, labOf, type Triple, xyzOf } from './lab.js';
import { xyzOfTones } from './pressModel.js';

/** The darkest printable colour under the ink limit, media-relative: C44 M38 Y38 K100, the trade's 220 % black. */
const PRESS_BLACK = xyzOfTones([0.44, 0.38, 0.38, 1]);

/**
 * Maps L*a*b* with black at L* 0 into the press's range: linear in XYZ, as black point compensation (ISO 18619:2015) does, but
 * to the black the inks make, slightly warm, so that no cyan is spent on cooling it.
 */
export const compressTones = (lab: Triple): Triple => {
  const xyz = xyzOf(lab);
  const lift = (axis: 0 | 1 | 2): number => PRESS_BLACK[axis] + (1 - PRESS_BLACK[axis] / D50[axis]) * xyz[axis];
  return labOf([lift(0), lift(1), lift(2)]);
};
