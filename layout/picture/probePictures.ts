// The headers of all an edition's pictures, read at once.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { storiesOf } from '../story/storiesOf.js';
import type { Edition } from '../story/story.js';
import { type PictureProbe, probePicture } from './probePicture.js';

export type { PictureProbe };

export interface ProbedPictures {
  /** By path as in `Story.picture.file`; a picture that cannot be used is missing. */
  readonly probes: ReadonlyMap<string, PictureProbe>;
  readonly spans: ReadonlyMap<string, Span>;
  readonly diagnostics: readonly Diagnostic[];
}

export const probePictures = async (folder: string, edition: Edition): Promise<ProbedPictures> => {
  const spans = new Map(
    storiesOf(edition).flatMap(({ picture }) => (picture ? [[picture.file, picture.span] as const] : [])),
  );
  const probed = await Promise.all(
    [...spans].map(async ([file, span]) => [file, await probePicture(folder, file, span)] as const),
  );
  return {
    probes: new Map(probed.flatMap(([file, probe]) => (probe.type === 'picture' ? [[file, probe] as const] : []))),
    spans,
    diagnostics: probed.flatMap(([, probe]) => (probe.type === 'refused' ? [probe.diagnostic] : [])),
  };
};
