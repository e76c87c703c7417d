// The imaging library, loaded when the first picture needs it: an edition without pictures should not pay for it.
import type { Sharp, SharpOptions } from 'sharp';

/** Opens an image of a file or of bytes. */
export type OpenImage = (input: string | Uint8Array, options?: SharpOptions) => Sharp;

let loaded: Promise<OpenImage> | undefined;

/** Loads the library once (some 30 ms). */
export const loadSharp = (): Promise<OpenImage> => {
  loaded ??= import('sharp').then((module) => module.default);
  return loaded;
};
