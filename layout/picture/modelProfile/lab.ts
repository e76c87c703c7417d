// CIE L*a*b* and XYZ under D50, the colour spaces an ICC profile speaks in.

/** Three numbers: X, Y, Z (Y of white = 1) or L*, a*, b*. */
export type Triple = readonly [number, number, number];

/** The profile connection space's white: D50 (ICC.1:2001-04, annex A). */
export const D50: Triple = [0.9642, 1, 0.8249];

/** CIE 15:2004: below this relative value the cube root gives way to a straight line. */
const LINEAR_BELOW = 216 / 24_389;
const LINEAR_SLOPE = 24_389 / 27;

const lightness = (t: number): number => (t > LINEAR_BELOW ? Math.cbrt(t) : (LINEAR_SLOPE * t + 16) / 116);

const fromLightness = (f: number): number => (f ** 3 > LINEAR_BELOW ? f ** 3 : (116 * f - 16) / LINEAR_SLOPE);

/** L*a*b* of a colour whose white is D50. */
export const labOf = ([x, y, z]: Triple): Triple => {
  const fx = lightness(x / D50[0]);
  const fy = lightness(y / D50[1]);
  const fz = lightness(z / D50[2]);
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

/** XYZ of a L*a*b* colour whose white is D50. */
export const xyzOf = ([l, a, b]: Triple): Triple => {
  const fy = (l + 16) / 116;
  return [D50[0] * fromLightness(fy + a / 500), D50[1] * fromLightness(fy), D50[2] * fromLightness(fy - b / 200)];
};
