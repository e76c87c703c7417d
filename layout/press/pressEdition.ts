// A made-up edition → press files, each read back and proved whole before anyone may have it.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Page } from '../page/page.js';
import type { PdfDocument } from '../pdf/pdfDocument.js';
import { beginPdf } from '../pdf/writePdf.js';
import type { PictureDesk } from '../picture/pictureDesk.js';
import { preparePictures } from '../picture/preparePictures.js';
import type { Edition, Sheet } from '../story/story.js';
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

/** A finished page or double truck. */
export interface PressSheet {
  readonly page: Page;
  readonly sheet: Sheet;
  /** Where the sheet may be cut in two. */
  readonly fold?: Length;
}

export interface PressJob {
  readonly edition: Edition;
  /** The stories as they were read: what the press files are held against. */
  readonly stories: readonly RawStory[];
  /** In the order of their folios. */
  readonly sheets: readonly PressSheet[];
  /** A file a page, sheets with a fold cut in two; else one file of all sheets. */
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

/** Pages that make one file. */
interface Document {
  readonly pages: readonly Page[];
  readonly sections: readonly string[];
}

/** The document's title: newspaper, sections, date and folios. */
const titleOf = ({ newspaper, date }: Edition, { pages, sections }: Document): string =>
  [newspaper, [...new Set(sections)].join(' '), date, pages.map(({ folio }) => folio).join(' ')]
    .filter(Boolean)
    .join(' ');

const pdfOf = ({ edition, producer }: PressJob, document: Document): PdfDocument => ({
  title: titleOf(edition, document),
  ...(edition.newspaper !== undefined && { author: edition.newspaper }),
  language: edition.language,
  date: edition.date,
  producer,
  pages: document.pages,
  outline: outlineOf(edition, document.pages),
});

/** The pages of each file. */
const documentsOf = ({ sheets, split }: PressJob): readonly Document[] =>
  split
    ? sheets.flatMap(({ page, sheet, fold }) =>
        (fold === undefined ? [page] : splitPage(page, fold, sheet.folios)).map(
          (one): Document => ({ pages: [one], sections: [sheet.section] }),
        ),
      )
    : [{ pages: sheets.map(({ page }) => page), sections: sheets.map(({ sheet }) => sheet.section) }];

/** Prepares the pictures, writes the files and proves them. Files are left out where a picture cannot be used. */
export const pressEdition = async (job: PressJob, timings: Timings): Promise<PressEdition> => {
  const documents = documentsOf(job);
  const pages = documents.flatMap((document) => document.pages);
  // The imaging library works in threads of its own; meanwhile this one embeds the fonts and opens the reader.
  const preparing = timings.timeAsync('prepare pictures', () => preparePictures(pages, job.pictures));
  const begun = await timings.timeAsync('embed fonts', () =>
    Promise.all(documents.map((document) => beginPdf(pdfOf(job, document)))),
  );
  if (job.prove) await timings.timeAsync('open reader', warmUp);
  const prepared = await preparing;
  const diagnostics = [...prepared.diagnostics];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
  const files: PressFile[] = [];
  for (const [index, document] of documents.entries()) {
    const bytes = await timings.timeAsync('write PDF', async () => begun[index]?.finish(prepared.pictures));
    if (!bytes) continue;
    const name = job.prove ? 'press' : 'draft';
    const [first] = document.pages;
    files.push({ name: job.split ? `${name}-${twoDigits(first?.folio ?? '')}.pdf` : `${name}.pdf`, bytes });
  }
  if (!job.prove) return { files, diagnostics };
  diagnostics.push(
    ...(await timings.timeAsync('read back', () =>
      proveNothingLost(
        files.map(({ bytes }) => bytes),
        pages,
        job.stories,
        job.split ? job.sheets.map(({ page }) => page) : undefined,
      ),
    )),
  );
  return { files, diagnostics };
};
