// How strictly picture files are read.
import type { SharpOptions } from 'sharp';

/** Most pixels a picture may have, in millions: the largest camera backs give 150. A small file can unpack to far more. */
export const MEGAPIXEL_LIMIT = 150;

/** Damage and truncation are errors: half a picture must not reach the press. Harmless oddities of cameras pass. */
export const READ_OPTIONS: SharpOptions = { failOn: 'error', limitInputPixels: MEGAPIXEL_LIMIT * 1e6 };
