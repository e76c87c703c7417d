// Proves that the finished PDF shows the stories' text, all of it, once and in order, before the build calls it done.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { lineBox } from '../page/inkBoxes.js';
import type { Page } from '../page/page.js';
import { toPt } from '../unit/length.js';
import { right } from '../unit/rect.js';
import { accountFor, type Discrepancy } from './accountFor.js';
import { type AlignedPage, alignPage, type PageDifference, type ReadLine } from './alignPage.js';
import { positionAt } from './countedSource.js';
import { countSource } from './countSource.js';
import { nameDiscrepancy } from './nameDiscrepancy.js';
import { type Reach, readBack } from './readBack.js';

/** A story file as it was read for this build. */
export interface RawStory {
  /** As in `Frame.story`. */
  readonly id: string;
  /** As in `Span.file`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Characters quoted in a finding, and those around it. */
const QUOTED = 24;
const AROUND = 10;

const quote = (text: string): string => {
  const characters = [...text];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
};
const count = (text: string): number => [...text].length;
const tail = (text: string): string => [...text.slice(-2 * AROUND)].slice(-AROUND).join('');
const head = (text: string): string => [...text.slice(0, 2 * AROUND)].slice(0, AROUND).join('');

const discrepancySpan = (story: RawStory, raw: string, { offset }: Discrepancy): Span => {
  const start = positionAt(raw, offset);
  return { file: story.file, start, end: { line: start.line, column: start.column + 1 } };
};

const reportDiscrepancy = (story: RawStory, raw: string, discrepancy: Discrepancy): Diagnostic => {
  const span = discrepancySpan(story, raw, discrepancy);
  const mishap = nameDiscrepancy(discrepancy);
  const { before, expected, found, line, thread } = discrepancy;
  const values = {
    story: story.id,
    role: thread.role,
    slot: line?.frame.slot ?? '—',
    text: quote(mishap.text),
    count: count(mishap.text),
    source: `${tail(before)}▸${head(expected)}`,
    page: `${tail(before)}▸${head(found)}`,
  };
  switch (mishap.type) {
    case 'lost':
      return diagnose('text-lost', values, span);
    case 'added':
      return diagnose('text-added', values, span);
    case 'moved':
      return diagnose('text-moved', values, span);
    case 'changed':
      return diagnose('text-changed', { ...values, found: quote(mishap.found) }, span);
  }
};

const reportDifference = (page: Page, { frame, line, expected, found, at }: PageDifference): Diagnostic =>
  diagnose(
    'pdf-differs',
    {
      folio: page.folio,
      slot: frame?.slot ?? '—',
      expected: `${tail(expected.slice(0, at))}▸${head(expected.slice(at))}`,
      found: `${tail(found.slice(0, at))}▸${head(found.slice(at))}`,
    },
    line?.source,
  );

/** Lines that claim to be source text but belong to no story that was given. */
const reportStrangers = (lines: readonly ReadLine[], stories: ReadonlySet<string>): readonly Diagnostic[] =>
  lines
    .filter(({ frame, line, text }) => !line.generated && text !== '' && !stories.has(frame.story ?? ''))
    .map(({ frame, line, text }) =>
      diagnose('text-without-source', { slot: frame.slot, text: quote(text) }, line.source),
    );

/** How far the lines of half a sheet reach over the fold. */
const reachOf = ({ frames, trim }: Page): Reach => {
  const boxes = frames.flatMap((frame) => frame.lines.map(lineBox));
  return {
    left: toPt(boxes.reduce((far, box) => Math.max(far, -box.x), 0)),
    right: toPt(boxes.reduce((far, box) => Math.max(far, right(box) - trim.width), 0)),
  };
};

/** The lines of both halves in the order of their sheet. A line that crosses the fold was read on both and counts once. */
const inSheetOrder = (lines: readonly ReadLine[], sheets: readonly Page[]): readonly ReadLine[] => {
  const read = new Map(lines.map((entry) => [entry.line.runs, entry]));
  const placed = sheets.flatMap(({ frames }) => frames.flatMap((frame) => frame.lines));
  return placed.flatMap(({ runs }) => {
    const entry = read.get(runs);
    return entry ? [entry] : [];
  });
};

/**
 * Reads the finished files back and accounts for every character.
 *
 * Two comparisons, each blind to the other's assumptions: the PDF's text with the lines that the layout placed (which catches
 * the encoder, and everything generated), and the PDF's text with what an independent counter finds in the Markdown files
 * (which catches every room from story to encoder). The layout is trusted for four things alone: the order of its frames,
 * which story a frame belongs to, which lines are generated, and which end in a hyphen of the setter's own.
 *
 * @param pdfs the files in page order, each with one page or more
 * @param pages the layout's pages, as many as the files have together
 * @param stories every story of the edition
 * @param sheets the sheets that `pages` were cut from, where `splitPage` cut them
 */
export const proveNothingLost = async (
  pdfs: readonly Uint8Array[],
  pages: readonly Page[],
  stories: readonly RawStory[],
  sheets?: readonly Page[],
): Promise<readonly Diagnostic[]> => {
  const texts: string[] = [];
  for (const pdf of pdfs) {
    const read = await readBack(pdf, sheets && pages.slice(texts.length).map(reachOf));
    if (!read) return [diagnose('pdf-unreadable', {})];
    texts.push(...read);
  }
  if (texts.length !== pages.length) {
    return [diagnose('pdf-page-count', { expected: pages.length, found: texts.length })];
  }
  return compare(
    pages,
    pages.map((page, index) => alignPage(page, texts[index] ?? '')),
    stories,
    sheets,
  );
};

const compare = (
  pages: readonly Page[],
  aligned: readonly AlignedPage[],
  stories: readonly RawStory[],
  sheets: readonly Page[] | undefined,
): readonly Diagnostic[] => {
  const read = aligned.flatMap((page) => page.lines);
  const lines = sheets ? inSheetOrder(read, sheets) : read;
  const diagnostics = [...reportStrangers(lines, new Set(stories.map(({ id }) => id)))];
  for (const story of stories) {
    const source = countSource(story.bytes);
    const own = lines.filter(({ frame, line }) => frame.story === story.id && !line.generated);
    const discrepancy = accountFor(own, source);
    if (discrepancy) diagnostics.push(reportDiscrepancy(story, source.raw, discrepancy));
  }
  // A fault that the sources explain is told once, with its place in the source.
  if (diagnostics.length > 0) return diagnostics;
  return aligned.flatMap(({ difference }, index) => {
    const page = pages[index];
    return page && difference ? [reportDifference(page, difference)] : [];
  });
};
