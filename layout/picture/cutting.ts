// How a picture is cut and scaled for its place on the page, and whether it has pixels enough.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { PaintPicture } from '../page/page.js';
import { toPt } from '../unit/length.js';
import type { PictureProbe } from './probePicture.js';

/** Pictures above this many pixels to the inch are scaled down to it: a 100 lpi newspaper screen shows no more. */
export const MAX_PPI = 250;
/** Under this a picture prints soft: warning. */
export const WARNING_PPI = 150;
/** Under this a picture shows its pixels: error. */
export const ERROR_PPI = 100;

const PT_PER_INCH = 72;
const MM_PER_INCH = 25.4;

/** Pixels to cut from the turned picture, and the size they are brought to. */
export interface Cutting {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly outWidth: number;
  readonly outHeight: number;
  /** Pixels to the inch of the cut on the page, before scaling: the poorer of both directions. */
  readonly ppi: number;
}

/** Works out a painted picture's cutting. Never scales up: the press's screen does that better. */
export const cuttingOf = (paint: PaintPicture, probe: PictureProbe): Cutting => {
  const { crop, rect } = paint;
  const left = Math.min(probe.width - 1, Math.round(crop.x * probe.width));
  const top = Math.min(probe.height - 1, Math.round(crop.y * probe.height));
  const width = Math.max(1, Math.min(probe.width, Math.round((crop.x + crop.width) * probe.width)) - left);
  const height = Math.max(1, Math.min(probe.height, Math.round((crop.y + crop.height) * probe.height)) - top);
  const inchesWide = toPt(rect.width) / PT_PER_INCH;
  const inchesHigh = toPt(rect.height) / PT_PER_INCH;
  return {
    left,
    top,
    width,
    height,
    outWidth: Math.max(1, Math.min(width, Math.round(inchesWide * MAX_PPI))),
    outHeight: Math.max(1, Math.min(height, Math.round(inchesHigh * MAX_PPI))),
    ppi: Math.min(width / inchesWide, height / inchesHigh),
  };
};

/** Says when a picture has too few pixels for its place. */
export const checkResolution = (paint: PaintPicture, cutting: Cutting, span?: Span): Diagnostic | undefined => {
  if (cutting.ppi >= WARNING_PPI) return undefined;
  const inchesWide = toPt(paint.rect.width) / PT_PER_INCH;
  const unprintable = cutting.ppi < ERROR_PPI;
  return diagnose(
    unprintable ? 'picture-resolution-unprintable' : 'picture-resolution',
    {
      file: paint.file,
      ppi: Math.floor(cutting.ppi),
      limit: unprintable ? ERROR_PPI : WARNING_PPI,
      pixels: Math.ceil(inchesWide * WARNING_PPI),
      millimetres: Math.floor((inchesWide * MM_PER_INCH * cutting.ppi) / WARNING_PPI),
    },
    span,
  );
};
