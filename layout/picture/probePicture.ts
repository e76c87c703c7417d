// Reads a picture's header: its shape, for the layout, and whether the press can use it at all.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from 'sharp';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { loadSharp } from './loadSharp.js';
import { MEGAPIXEL_LIMIT } from './readOptions.js';

/** What the header says of a picture. */
export interface PictureProbe {
  readonly type: 'picture';
  /** Pixels as the picture is seen: after the camera's turn (EXIF orientation). */
  readonly width: number;
  readonly height: number;
  /** True for a picture without colour: it prints in black alone. */
  readonly grey: boolean;
}

/** A picture that cannot be used, and why. */
export interface RefusedPicture {
  readonly type: 'refused';
  readonly diagnostic: Diagnostic;
}

/** Formats that hold a photograph or a drawing as pixels. Not SVG: it may reach for fonts and files of the machine. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'tiff', 'webp', 'heif', 'gif']);

/** EXIF orientations from 5 on lie on their side (CIPA DC-008, tag 0x0112). */
const FIRST_SIDEWAYS = 5;

/**
 * Probes a picture by its header alone (a millisecond or two). Damage further inside is found when the picture is prepared.
 * @param file path relative to the edition's folder; that it stays inside is the story room's check.
 */
export const probePicture = async (
  folder: string,
  file: string,
  span?: Span,
): Promise<PictureProbe | RefusedPicture> => {
  const refused = (diagnostic: Diagnostic): RefusedPicture => ({ type: 'refused', diagnostic });
  const path = join(folder, file);
  if (!existsSync(path)) return refused(diagnose('picture-missing', { file }, span));
  const open = await loadSharp();
  let header: Metadata;
  try {
    // The pixel limit is checked below, where it can be told from damage.
    header = await open(path, { limitInputPixels: false }).metadata();
  } catch {
    return refused(diagnose('picture-unreadable', { file }, span));
  }
  const { format, width, height, orientation = 1, space, hasProfile } = header;
  if (!FORMATS.has(format)) return refused(diagnose('picture-format', { file, format }, span));
  const megapixels = (width * height) / 1e6;
  if (megapixels > MEGAPIXEL_LIMIT) {
    const values = { file, megapixels: Math.ceil(megapixels), limit: MEGAPIXEL_LIMIT };
    return refused(diagnose('picture-too-many-pixels', values, span));
  }
  if (space === 'cmyk' && !hasProfile) return refused(diagnose('picture-cmyk-without-profile', { file }, span));
  const sideways = orientation >= FIRST_SIDEWAYS;
  return {
    type: 'picture',
    width: sideways ? height : width,
    height: sideways ? width : height,
    grey: space === 'b-w' || space === 'grey16',
  };
};
