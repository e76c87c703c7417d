// A made-up edition → press files, each read back and proved whole before anyone may have it.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Page } from '../page/page.js';
import type { PdfDocument } from '../pdf/pdfDocument.js';
import { beginPdf } from '../pdf/writePdf.js';
import type { PictureDesk } from '../picture/pictureDesk.js';
import { preparePictures } from '../picture/preparePictures.js';
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
  /** The sheet. */
  readonly page: Page;
  /** Where the sheet may be cut in two. */
  readonly fold?: Length;
  /** Two pages instead of the sheet, where it has a fold. */
  readonly split: boolean;
  readonly pictures: PictureDesk;
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

const documentOf = ({ edition, producer }: PressJob, page: Page): PdfDocument => ({
  title: titleOf(edition, page),
  ...(edition.newspaper !== undefined && { author: edition.newspaper }),
  language: edition.language,
  date: edition.date,
  producer,
  pages: [page],
  outline: outlineOf(edition, [page]),
});

/** Prepares the pictures, writes the files and proves them. Files are left out where a picture cannot be used. */
export const pressEdition = async (job: PressJob, timings: Timings): Promise<PressEdition> => {
  const { page } = job;
  const split = job.split && job.fold !== undefined;
  const pages = split ? splitPage(page, job.fold, job.edition.folios) : [page];
  // The imaging library works in threads of its own; meanwhile this one embeds the fonts and opens the reader.
  const preparing = timings.timeAsync('prepare pictures', () => preparePictures(pages, job.pictures));
  const begun = await timings.timeAsync('embed fonts', () =>
    Promise.all(pages.map((one) => beginPdf(documentOf(job, one)))),
  );
  if (job.prove) await timings.timeAsync('open reader', warmUp);
  const prepared = await preparing;
  const diagnostics = [...prepared.diagnostics];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
  const files: PressFile[] = [];
  for (const [index, one] of pages.entries()) {
    const bytes = await timings.timeAsync('write PDF', async () => begun[index]?.finish(prepared.pictures));
    if (!bytes) continue;
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
