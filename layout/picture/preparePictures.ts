// Prepares all pictures of the pages for press. The work runs in the imaging library's threads, beside typesetting.
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { Page, PaintPicture } from '../page/page.js';
import { checkResolution, cuttingOf } from './cutting.js';
import { ensureModelProfile } from './ensureModelProfile.js';
import { loadSharp, type OpenImage } from './loadSharp.js';
import { type PreparedPicture, pictureKey } from './preparedPicture.js';
import { type PictureProbe, probePicture } from './probePicture.js';
import { separatePicture } from './separatePicture.js';

export interface PictureJob {
  readonly pages: readonly Page[];
  /** The edition's folder: pictures' paths are relative to it. */
  readonly folder: string;
  /** Absolute path of the newsroom's CMYK output profile; without it the model newsprint profile serves. */
  readonly profile?: string;
  /** Probes by file, where the layout has them already: then the work starts at once. */
  readonly probes?: ReadonlyMap<string, PictureProbe>;
  /** Where each file is named in its story, for diagnostics. */
  readonly spans?: ReadonlyMap<string, Span>;
}

export interface PreparedPictures {
  /** By `pictureKey`. A picture that cannot be printed is missing here and has an error among the diagnostics. */
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
  /** In the pages' order. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Outcome {
  readonly picture?: PreparedPicture;
  readonly diagnostic?: Diagnostic | undefined;
}

const paintedPictures = (pages: readonly Page[]): readonly PaintPicture[] =>
  pages.flatMap((page) => page.frames.flatMap((frame) => frame.paint.filter((paint) => paint.type === 'picture')));

const prepareOne = async (open: OpenImage, paint: PaintPicture, job: PictureJob, profile: string): Promise<Outcome> => {
  const { file } = paint;
  const span = job.spans?.get(file);
  const probe = job.probes?.get(file) ?? (await probePicture(job.folder, file, span));
  if (probe.type === 'refused') return { diagnostic: probe.diagnostic };
  const cutting = cuttingOf(paint, probe);
  const diagnostic = checkResolution(paint, cutting, span);
  try {
    return { picture: await separatePicture(open, join(job.folder, file), cutting, probe.grey, profile), diagnostic };
  } catch (failure) {
    // A profile that is none is a fault of set-up, not of the picture.
    if (failure instanceof TypeError) throw failure;
    return { diagnostic: diagnose('picture-unreadable', { file }, span) };
  }
};

/** Decodes, cuts, scales (to at most 250 ppi), separates and codes every picture of the pages. The same input gives the same bytes. */
export const preparePictures = async (job: PictureJob): Promise<PreparedPictures> => {
  const paints = paintedPictures(job.pages);
  if (paints.length === 0) return { pictures: new Map(), diagnostics: [] };
  const profile = job.profile ?? ensureModelProfile();
  const open = await loadSharp();
  const outcomes = await Promise.all(paints.map((paint) => prepareOne(open, paint, job, profile)));
  const pictures = new Map<string, PreparedPicture>();
  outcomes.forEach(({ picture }, index) => {
    const paint = paints[index];
    if (picture && paint) pictures.set(pictureKey(paint), picture);
  });
  return { pictures, diagnostics: outcomes.flatMap(({ diagnostic }) => diagnostic ?? []) };
};
