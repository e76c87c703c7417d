// How L*a*b* lies on the axes of a profile's tables: the version 2 encoding, and nodes that crowd round grey.
import type { Triple } from './lab.js';

/** L* 100 is 0xFF00 in the 16-bit encoding (ICC.1:2001-04, table 73): this share of full scale. */
const WHITE_CODE = 0xff00 / 0xffff;

/** a* and b*: 0x8000 is 0, a unit is 0x100. */
const CHROMA_ZERO = 0x8000 / 0xffff;
const CHROMA_UNIT = 0x100 / 0xffff;

/** Farthest a* or b* on the axis. */
const CHROMA_RANGE = 128;

/** How much closer nodes stand at grey than at the ends: 1 makes them twice as close as even spacing. */
const CROWDING = 1;

/** L*a*b* as 0–1 codes. */
export const encodeLab = ([l, a, b]: Triple): Triple => [
  (l / 100) * WHITE_CODE,
  CHROMA_ZERO + a * CHROMA_UNIT,
  CHROMA_ZERO + b * CHROMA_UNIT,
];

/** The input curve of a table that takes L*a*b*: white falls on the last node exactly, so that paper stays without ink. */
export const labAxis = (channel: number, code: number): number => {
  if (channel === 0) return Math.min(1, code / WHITE_CODE);
  const signed = Math.min(1, Math.max(-1, (code - CHROMA_ZERO) / CHROMA_UNIT / CHROMA_RANGE));
  return 0.5 + (0.5 * signed * (1 + CROWDING)) / (1 + CROWDING * Math.abs(signed));
};

/** The L*a*b* colour of a node (0–1 along each axis): the inverse of `labAxis`. */
export const labOfNode = (axisL: number, axisA: number, axisB: number): Triple => {
  const chroma = (axis: number): number => {
    const bent = 2 * axis - 1;
    return (CHROMA_RANGE * bent) / (1 + CROWDING - CROWDING * Math.abs(bent));
  };
  return [100 * axisL, chroma(axisA), chroma(axisB)];
};
