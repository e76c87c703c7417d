// One picture for one place: decoded, turned, cut, scaled, separated for the press and coded.
import type { JpegOptions, Sharp } from 'sharp';
import type { Cutting } from './cutting.js';
import { greyTones } from './greyTones.js';
import type { OpenImage } from './loadSharp.js';
import type { PreparedPicture } from './preparedPicture.js';
import { READ_OPTIONS } from './readOptions.js';

/** No chroma subsampling: thin red lines of drawings fray with it, and newsprint's small gamut makes files small anyway. */
const CODING: JpegOptions = { quality: 85, chromaSubsampling: '4:4:4' };

const cut = (open: OpenImage, path: string, cutting: Cutting): Sharp =>
  open(path, READ_OPTIONS)
    .autoOrient()
    .extract({ left: cutting.left, top: cutting.top, width: cutting.width, height: cutting.height })
    .resize(cutting.outWidth, cutting.outHeight, { fit: 'fill' })
    // Transparent parts show the sheet.
    .flatten({ background: '#ffffff' });

const grey = async (open: OpenImage, picture: Sharp): Promise<PreparedPicture> => {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const tones = greyTones();
  const printed = Uint8Array.from(data, (code) => tones[code] ?? code);
  const { width, height } = info;
  const jpeg = await open(printed, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .jpeg(CODING)
    .toBuffer();
  return { jpeg, width, height, components: 1 };
};

const coloured = async (open: OpenImage, picture: Sharp, profile: string): Promise<PreparedPicture> => {
  // Never `toColourspace('cmyk')` here: that separates with the library's own offset profile first and ours second.
  const { data, info } = await picture
    .withIccProfile(profile, { attach: false })
    .jpeg(CODING)
    .toBuffer({ resolveWithObject: true });
  // The library passes over a profile it cannot use and says nothing. An RGB picture must not get to press.
  const { channels } = await open(data).metadata();
  if (channels !== 4) throw new TypeError(`not a CMYK output profile: ${profile}`);
  return { jpeg: data, width: info.width, height: info.height, components: 4 };
};

/** Prepares a picture; rejects where the file is damaged. `profile` is the absolute path of a CMYK output profile. */
export const separatePicture = (
  open: OpenImage,
  path: string,
  cutting: Cutting,
  isGrey: boolean,
  profile: string,
): Promise<PreparedPicture> => {
  const picture = cut(open, path, cutting);
  return isGrey ? grey(open, picture) : coloured(open, picture, profile);
};
