// The imaging library, loaded when the first picture needs it: an edition without pictures should not pay for it.
import type { Sharp, SharpOptions } from 'sharp';

/** Opens an image of a file or of bytes. */
export type OpenImage = (input: string | Uint8Array, options?: SharpOptions) => Sharp;

let loading: Promise<OpenImage> | undefined;
let loaded: OpenImage | undefined;

/** Loads the library once (some 30 ms). */
export const loadSharp = (): Promise<OpenImage> => {
  loading ??= import('sharp').then((module) => {
    loaded = module.default;
    return loaded;
  });
  return loading;
};

/** The library where it has been loaded: work can be handed to its threads at once, without a turn of the event loop. */
export const sharpAtHand = (): OpenImage | undefined => loaded;
