// A prepared picture as an image object: its JPEG as it is.
import type { PreparedPicture } from '../picture/preparedPicture.js';
import { name, type PdfRef, type PdfSink } from './sink.js';

/** Adobe-marked CMYK JPEGs hold inverted samples: 255 is no ink. */
const INVERTED_CMYK = [1, 0, 1, 0, 1, 0, 1, 0];
const BITS = 8;

/** Embeds a picture. */
export const embedPicture = (sink: PdfSink, { jpeg, width, height, components }: PreparedPicture): PdfRef =>
  sink.stream(
    {
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: width,
      Height: height,
      BitsPerComponent: BITS,
      ColorSpace: name(components === 4 ? 'DeviceCMYK' : 'DeviceGray'),
      ...(components === 4 && { Decode: INVERTED_CMYK }),
      Filter: name('DCTDecode'),
    },
    jpeg,
  );
