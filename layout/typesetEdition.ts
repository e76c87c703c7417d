// The whole pipeline on one screen: an edition's folder in, finished pages and everything that was found out.
import type { Diagnostic } from './diagnostic/diagnostic.js';
import type { FontBook } from './font/face.js';
import { openFontBook } from './font/openFontBook.js';
import { headPhrases } from './galley/headPhrases.js';
import { checkPage } from './page/checkPage.js';
import { type MadeSheet, makePages } from './page/makePages.js';
import type { PaintPicture } from './page/page.js';
import { jumpLines } from './page/taboos/jumpLines.js';
import { openPictureDesk, type PictureDesk } from './picture/pictureDesk.js';
import { probePictures } from './picture/probePictures.js';
import { readEdition, type StoryFile } from './story/readEdition.js';
import type { Edition } from './story/story.js';
import { readTemplates } from './template/readTemplates.js';
import type { Timings } from './timings.js';
import { templateFile, type Workspace } from './workspace.js';

/** An edition with its pages made up. */
export interface MadeUpEdition {
  readonly edition: Edition;
  /** The files of the stories on the pages, as they were read. */
  readonly stories: readonly StoryFile[];
  readonly sheets: readonly MadeSheet[];
  readonly fonts: FontBook;
  readonly pictures: PictureDesk;
}

/** What typesetting an edition came to. */
export interface TypesetEdition {
  /** Left out where the sources cannot be used at all. */
  readonly made?: MadeUpEdition;
  /** Set where the folder holds no edition: the command was used wrongly. */
  readonly missing?: 'folder' | 'edition.yaml';
  /** File → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the pages are made up for. */
export interface TypesetOptions {
  /** Whether pages will be written: then each picture is begun as soon as it has its place. */
  readonly press?: boolean;
  /** Whether matter is fitted to its rows. */
  readonly copyfit?: boolean;
}

/** Typesets an edition. Never throws for anything that content can hold. */
export const typesetEdition = async (
  workspace: Workspace,
  timings: Timings,
  { press = false, copyfit = true }: TypesetOptions = {},
): Promise<TypesetEdition> => {
  const read = timings.time('read stories', () => readEdition(workspace.edition, workspace.root));
  const { edition } = read;
  if (!edition)
    return { ...(read.missing && { missing: read.missing }), sources: read.sources, diagnostics: read.diagnostics };

  const probing = timings.timeAsync('probe pictures', () => probePictures(workspace.edition, edition));
  const readIn = timings.time('read template', () => readTemplates(edition, (name) => templateFile(workspace, name)));
  const sources = new Map([...read.sources, ...readIn.sources]);
  const found = [...read.diagnostics, ...readIn.diagnostics];
  const { probes, spans, diagnostics: refused } = await probing;
  const { templates } = readIn;
  if (!templates) return { sources, diagnostics: [...found, ...refused] };

  const fonts = timings.time('open fonts', () => openFontBook(workspace.root, edition.language));
  for (const { fontRequests } of new Set(templates))
    for (const { request, span } of fontRequests) fonts.check(request, span);
  const aspects = new Map([...probes].map(([picture, { width, height }]) => [picture, width / height]));
  const pictures = openPictureDesk({ folder: workspace.edition, probes, spans });
  const pictured = (picture: PaintPicture): void => {
    pictures.prepare(picture);
  };
  const {
    sheets,
    unused,
    diagnostics: unplaced,
  } = timings.time('make up', () =>
    makePages(edition, templates, { fonts, aspects, phrases: headPhrases, copyfit, ...(press && { pictured }) }),
  );
  const measured = timings.time('check page', () => [
    ...sheets.flatMap(({ page, template }) => checkPage(page, template)),
    ...jumpLines(sheets.map(({ page }) => page)),
  ]);
  return {
    made: { edition, stories: read.stories.filter(({ id }) => !unused.has(id)), sheets, fonts, pictures },
    sources,
    diagnostics: [...found, ...refused, ...fonts.diagnostics(), ...unplaced, ...measured],
  };
};
