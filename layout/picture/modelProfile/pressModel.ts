// The model press: what colour a set of tone values prints (Neugebauer's equations over apparent dot areas).
import { D50, type Triple, xyzOf } from './lab.js';
import { BLACK_OVERPRINT, PAPER, SOLIDS, TONE_GAIN_AT_50, TONE_GAIN_SKEW } from './printAims.js';

/** Cyan, magenta, yellow, black: tone values of the film or plate, 0–1. */
export type Tones = readonly [number, number, number, number];

/** XYZ of the sheet. */
export const PAPER_XYZ: Triple = xyzOf(PAPER);

/** XYZ relative to the sheet, which becomes D50 white: the media-relative colour of ICC profiles. */
const relative = (lab: Triple): Triple => {
  const [x, y, z] = xyzOf(lab);
  return [(x / PAPER_XYZ[0]) * D50[0], (y / PAPER_XYZ[1]) * D50[1], (z / PAPER_XYZ[2]) * D50[2]];
};

/** The eight colours of the coloured inks: bit 0 cyan, bit 1 magenta, bit 2 yellow. */
const COLOURED: readonly Triple[] = [
  D50,
  relative(SOLIDS.cyan),
  relative(SOLIDS.magenta),
  relative(SOLIDS.blue),
  relative(SOLIDS.yellow),
  relative(SOLIDS.green),
  relative(SOLIDS.red),
  relative(SOLIDS.threeColour),
];

const BLACK_RELATIVE = relative(SOLIDS.black);

/** Neugebauer's sixteen primaries, flat; the last eight lie under solid black. No standard gives those: black swallows most of what is under it. */
const PRIMARIES: Float64Array = Float64Array.from([
  ...COLOURED.flat(),
  ...COLOURED.flatMap((colour) =>
    colour.map((value, axis) => {
      const white = D50[axis] ?? 1;
      return (BLACK_RELATIVE[axis] ?? 0) * (value / white) ** BLACK_OVERPRINT;
    }),
  ),
]);

/** Apparent dot area on the sheet of a tone value: the tone and its gain (Murray–Davies, as the aim is defined). */
export const dotArea = (tone: number): number =>
  tone + 4 * TONE_GAIN_AT_50 * tone * (1 - tone) * (1 + TONE_GAIN_SKEW * (1 - 2 * tone));

/** Media-relative XYZ of apparent dot areas: the primaries weighted by Demichel's shares of the sheet. */
export const xyzOfAreas = (c: number, m: number, y: number, k: number): Triple => {
  let x = 0;
  let lum = 0;
  let z = 0;
  for (let primary = 0; primary < 16; primary += 1) {
    const share =
      (primary & 1 ? c : 1 - c) * (primary & 2 ? m : 1 - m) * (primary & 4 ? y : 1 - y) * (primary & 8 ? k : 1 - k);
    x += share * (PRIMARIES[primary * 3] ?? 0);
    lum += share * (PRIMARIES[primary * 3 + 1] ?? 0);
    z += share * (PRIMARIES[primary * 3 + 2] ?? 0);
  }
  return [x, lum, z];
};

/** Media-relative XYZ of printed tone values. */
export const xyzOfTones = ([c, m, y, k]: Tones): Triple => xyzOfAreas(dotArea(c), dotArea(m), dotArea(y), dotArea(k));
