// The picture desk: prepares each painted picture once, and may begin while the rest of the page is still being made up.
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { PaintPicture } from '../page/page.js';
import { checkResolution, cuttingOf } from './cutting.js';
import { ensureModelProfile } from './ensureModelProfile.js';
import { loadSharp, type OpenImage, sharpAtHand } from './loadSharp.js';
import { type PreparedPicture, pictureKey } from './preparedPicture.js';
import { type PictureProbe, probePicture } from './probePicture.js';
import { separatePicture } from './separatePicture.js';

/** What the desk knows of an edition's pictures. */
export interface PictureSources {
  /** The edition's folder: pictures' paths are relative to it. */
  readonly folder: string;
  /** Absolute path of the newsroom's CMYK output profile; without it the model newsprint profile serves. */
  readonly profile?: string;
  /** Probes by file, where the layout has them already: then the work starts at once. */
  readonly probes?: ReadonlyMap<string, PictureProbe>;
  /** Where each file is named in its story, for diagnostics. */
  readonly spans?: ReadonlyMap<string, Span>;
}

/** A picture for its place; one that cannot be printed is left out and told. */
export interface DeskOutcome {
  readonly picture?: PreparedPicture;
  readonly diagnostic?: Diagnostic | undefined;
}

export interface PictureDesk {
  /** Decodes, cuts, scales, separates and codes a painted picture in the imaging library's threads; asked again, gives what was begun. */
  prepare(paint: PaintPicture): Promise<DeskOutcome>;
}

/** Opens a desk. Nothing is loaded before the first picture. */
export const openPictureDesk = ({ folder, profile, probes, spans }: PictureSources): PictureDesk => {
  const work = async (paint: PaintPicture): Promise<DeskOutcome> => {
    const { file } = paint;
    const span = spans?.get(file);
    const probe = probes?.get(file) ?? (await probePicture(folder, file, span));
    if (probe.type === 'refused') return { diagnostic: probe.diagnostic };
    const open: OpenImage = sharpAtHand() ?? (await loadSharp());
    const cutting = cuttingOf(paint, probe);
    const diagnostic = checkResolution(paint, cutting, span);
    const output = profile ?? ensureModelProfile();
    try {
      return { picture: await separatePicture(open, join(folder, file), cutting, probe.grey, output), diagnostic };
    } catch (failure) {
      // A profile that is none is a fault of set-up, not of the picture.
      if (failure instanceof TypeError) throw failure;
      return { diagnostic: diagnose('picture-unreadable', { file }, span) };
    }
  };
  const begun = new Map<string, Promise<DeskOutcome>>();
  return {
    prepare: (paint) => {
      const key = pictureKey(paint);
      const known = begun.get(key);
      if (known) return known;
      const outcome = work(paint);
      // Who waits for it hears of a failure; a page with errors waits for none.
      outcome.catch(() => {});
      begun.set(key, outcome);
      return outcome;
    },
  };
};
