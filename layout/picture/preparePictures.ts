// All pictures of the pages, prepared for press.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Page, PaintPicture } from '../page/page.js';
import type { PictureDesk } from './pictureDesk.js';
import { type PreparedPicture, pictureKey } from './preparedPicture.js';

export interface PreparedPictures {
  /** By `pictureKey`. A picture that cannot be printed is missing here and has an error among the diagnostics. */
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
  /** In the pages' order. */
  readonly diagnostics: readonly Diagnostic[];
}

const paintedPictures = (pages: readonly Page[]): readonly PaintPicture[] =>
  pages.flatMap((page) => page.frames.flatMap((frame) => frame.paint.filter((paint) => paint.type === 'picture')));

/** Collects every picture of the pages from the desk. The same input gives the same bytes. */
export const preparePictures = async (pages: readonly Page[], desk: PictureDesk): Promise<PreparedPictures> => {
  const paints = paintedPictures(pages);
  const outcomes = await Promise.all(paints.map((paint) => desk.prepare(paint)));
  const pictures = new Map<string, PreparedPicture>();
  outcomes.forEach(({ picture }, index) => {
    const paint = paints[index];
    if (picture && paint) pictures.set(pictureKey(paint), picture);
  });
  return { pictures, diagnostics: outcomes.flatMap(({ diagnostic }) => diagnostic ?? []) };
};
