// The project's model newsprint profile: an ICC output profile computed from the aims of ISO 12647-3, nobody's measurement.
import { compressTones } from './compressTones.js';
import { descriptionTag, iccFile, textTag, xyzTag } from './iccFile.js';
import { labOf, type Triple } from './lab.js';
import { encodeLab, labAxis, labOfNode } from './labAxes.js';
import { type LookupTable, lookupTableBytes } from './lookupTable.js';
import { dotArea, PAPER_XYZ, type Tones, xyzOfAreas } from './pressModel.js';
import { separate } from './separate.js';

/** The name the profile bears; it says what it is, and is no registered name. */
export const MODEL_PROFILE_NAME = 'tekan model newsprint (ISO 12647-3 aims, 26 % gain, 220 % ink)';

/** The creation date in the profile's header: that of the aims as set down here. */
const DATE = { year: 2025, month: 1, day: 9 } as const;

/** Nodes along each ink's axis from CMYK, and along each axis from L*a*b* (odd: grey lies on nodes). */
const INK_GRID = 9;
const LAB_GRID = 25;

/** A colour farther than this from its separation (CIE 1976 ΔE) is out of gamut. */
const GAMUT_TOLERANCE = 4;

/** CMYK to L*a*b*: the input curves are the tone gain, the grid holds what areas print. */
const colourTable = (): LookupTable => {
  const nodes = new Float64Array(INK_GRID ** 4 * 3);
  const step = INK_GRID - 1;
  let at = 0;
  for (let c = 0; c < INK_GRID; c += 1) {
    for (let m = 0; m < INK_GRID; m += 1) {
      for (let y = 0; y < INK_GRID; y += 1) {
        for (let k = 0; k < INK_GRID; k += 1) {
          nodes.set(encodeLab(labOf(xyzOfAreas(c / step, m / step, y / step, k / step))), at);
          at += 3;
        }
      }
    }
  }
  return { inputs: 4, outputs: 3, grid: INK_GRID, inputCurve: (_, tone) => dotArea(tone), nodes };
};

/** L*a*b* to CMYK through a rendering, and which nodes are out of gamut. */
const separationTable = (render: (lab: Triple) => Triple): { table: LookupTable; outOfGamut: Float64Array } => {
  const nodes = new Float64Array(LAB_GRID ** 3 * 4);
  const outOfGamut = new Float64Array(LAB_GRID ** 3);
  const step = LAB_GRID - 1;
  for (let a = 0; a < LAB_GRID; a += 1) {
    for (let b = 0; b < LAB_GRID; b += 1) {
      // Down from white: each colour starts from the separation of the one above it.
      let tones: Tones = [0, 0, 0, 0];
      for (let l = step; l >= 0; l -= 1) {
        const found = separate(render(labOfNode(l / step, a / step, b / step)), tones);
        tones = found.tones;
        const node = (l * LAB_GRID + a) * LAB_GRID + b;
        nodes.set(tones, node * 4);
        outOfGamut[node] = found.error > GAMUT_TOLERANCE ? 1 : 0;
      }
    }
  }
  return { table: { inputs: 3, outputs: 4, grid: LAB_GRID, inputCurve: labAxis, nodes }, outOfGamut };
};

/** The profile's bytes: the same at every call. */
export const modelProfile = (): Uint8Array => {
  const colours = lookupTableBytes(colourTable());
  const perceptual = lookupTableBytes(separationTable(compressTones).table);
  const exact = separationTable((lab) => lab);
  const colorimetric = lookupTableBytes(exact.table);
  const gamut = lookupTableBytes({ ...exact.table, outputs: 1, nodes: exact.outOfGamut });
  return iccFile(
    [
      { signature: 'desc', bytes: descriptionTag(MODEL_PROFILE_NAME) },
      { signature: 'cprt', bytes: textTag('Computed by tekan; MIT licence') },
      { signature: 'wtpt', bytes: xyzTag(PAPER_XYZ) },
      { signature: 'A2B0', bytes: colours },
      { signature: 'A2B1', bytes: colours },
      { signature: 'A2B2', bytes: colours },
      { signature: 'B2A0', bytes: perceptual },
      { signature: 'B2A1', bytes: colorimetric },
      { signature: 'B2A2', bytes: perceptual },
      { signature: 'gamt', bytes: gamut },
    ],
    DATE,
  );
};
