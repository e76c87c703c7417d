// A view as PNG.
import sharp from 'sharp';
import { type View, viewSvg } from './sheet.js';

/** A palette keeps flat tones flat and files small; soft views keep all their tones. */
export const drawPng = (view: View): Promise<Buffer> =>
  sharp(Buffer.from(viewSvg(view)))
    .removeAlpha()
    .png(
      view.soft
        ? { compressionLevel: 9, adaptiveFiltering: true }
        : { palette: true, colours: 256, dither: 0.3, compressionLevel: 9, effort: 5 },
    )
    .toBuffer();
