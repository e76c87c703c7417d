// Lengths: integers, 65,536 to the point, so that sums are exact and no comparison needs an epsilon.

/** A length in 1/65,536 pt (TeX's and PostScript's point of 1/72 inch). Always an integer. */
export type Length = number;

/** Lengths in one point. */
export const POINT: Length = 65_536;

const MM_PER_INCH = 25.4;
const PT_PER_INCH = 72;

/** The only rounding of the house: to the nearest length unit, halves up. */
export const roundLength = (value: number): Length => Math.floor(value + 0.5);

/** A length from points. */
export const pt = (points: number): Length => roundLength(points * POINT);

/** A length from millimetres. */
export const mm = (millimetres: number): Length => roundLength((millimetres * POINT * PT_PER_INCH) / MM_PER_INCH);

/** A length from em of the given type size. */
export const em = (count: number, size: Length): Length => roundLength(count * size);

/** A length in points, for writers and dumps. */
export const toPt = (length: Length): number => length / POINT;

/** A length in em of the given type size. */
export const toEm = (length: Length, size: Length): number => length / size;
