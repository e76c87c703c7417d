// A made-up edition → press files, each read back and proved whole before anyone may have it.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { Page } from '../page/page.js';
import { loadAssembler } from '../pdf/assemble.js';
import { writePdf } from '../pdf/writePdf.js';
import { preparePictures } from '../picture/preparePictures.js';
import type { PictureProbe } from '../picture/probePicture.js';
import type { Edition } from '../story/story.js';
import type { Timings } from '../timings.js';
import type { Length } from '../unit/length.js';
import { outlineOf } from './outlineOf.js';
import { proveNothingLost, type RawStory } from './proveNothingLost.js';
import { warmUp } from './readBack.js';
import { splitPage } from './splitPage.js';

/** A file to be written, by its name in the output folder. */
export interface PressFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PressJob {
  readonly edition: Edition;
  /** The stories as they were read: what the press files are held against. */
  readonly stories: readonly RawStory[];
  /** The edition's folder. */
  readonly folder: string;
  /** The sheet. */
  readonly page: Page;
  /** Where the sheet may be cut in two. */
  readonly fold?: Length;
  /** Two pages instead of the sheet, where it has a fold. */
  readonly split: boolean;
  readonly probes: ReadonlyMap<string, PictureProbe>;
  readonly pictureSpans: ReadonlyMap<string, Span>;
  readonly producer: string;
  /** Read the files back and account for every character. Files that are not proved are drafts, and named so. */
  readonly prove: boolean;
}

export interface PressEdition {
  readonly files: readonly PressFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const twoDigits = (folio: string): string => folio.padStart(2, '0');

/** The document's title: newspaper, section and date. */
const titleOf = (edition: Edition, page: Page): string =>
  [edition.newspaper, edition.section, edition.date, page.folio].filter(Boolean).join(' ');

/** Prepares the pictures, writes the files and proves them. Files are left out where a picture cannot be used. */
export const pressEdition = async (job: PressJob, timings: Timings): Promise<PressEdition> => {
  const { edition, page } = job;
  const split = job.split && job.fold !== undefined;
  const pages = split ? splitPage(page, job.fold, edition.folios) : [page];
  // The imaging library works in threads of its own; meanwhile this one loads what comes next.
  const [prepared] = await timings.timeAsync('prepare pictures', () =>
    Promise.all([
      preparePictures({ pages, folder: job.folder, probes: job.probes, spans: job.pictureSpans }),
      loadAssembler(),
      warmUp(),
    ]),
  );
  const diagnostics = [...prepared.diagnostics];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
  const files: PressFile[] = [];
  for (const one of pages) {
    const bytes = await timings.timeAsync('write PDF', () =>
      writePdf({
        title: titleOf(edition, one),
        ...(edition.newspaper !== undefined && { author: edition.newspaper }),
        language: edition.language,
        date: edition.date,
        producer: job.producer,
        pages: [one],
        outline: outlineOf(edition, [one]),
        pictures: prepared.pictures,
      }),
    );
    const name = job.prove ? 'press' : 'draft';
    files.push({ name: split ? `${name}-${twoDigits(one.folio)}.pdf` : `${name}.pdf`, bytes });
  }
  if (!job.prove) return { files, diagnostics };
  diagnostics.push(
    ...(await timings.timeAsync('read back', () =>
      proveNothingLost(
        files.map(({ bytes }) => bytes),
        pages,
        job.stories,
        split ? page : undefined,
      ),
    )),
  );
  return { files, diagnostics };
};
