// A picture ready for a page: coded once, in the press's inks, at the press's resolution.
import type { PaintPicture } from '../page/page.js';

/** A JPEG the PDF can hold as it is. */
export interface PreparedPicture {
  /** Four components are CMYK with an Adobe marker, so inverted (0 is full ink): the PDF needs `/Decode [1 0 1 0 1 0 1 0]`. One component is grey: 0 is full black. */
  readonly jpeg: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 4;
}

/** A painted picture's name within its edition: a file cut in two ways, or to two sizes, is coded twice. */
export const pictureKey = ({ file, rect, crop }: PaintPicture): string =>
  [file, rect.width, rect.height, crop.x, crop.y, crop.width, crop.height].join();
