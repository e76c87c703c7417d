// The invariants see: each breach, made by hand on the pages of the four-page specimen, is told.
import { beforeAll, expect, test } from 'vitest';
import type { Frame, PlacedLine } from '../../layout/page/page.js';
import { startTimings } from '../../layout/timings.js';
import { type TypesetEdition, typesetEdition } from '../../layout/typesetEdition.js';
import { pt } from '../../layout/unit/length.js';
import { bottom } from '../../layout/unit/rect.js';
import { workspaceOf } from '../../layout/workspace.js';
import { ROOT } from './editionCopy.js';
import { pageFaults } from './pageInvariants.js';

let typeset: TypesetEdition;

beforeAll(async () => {
  typeset = await typesetEdition(workspaceOf(`${ROOT}/content/2025-03-12`), startTimings());
});

/** Changes every frame that `change` gives another for. */
const withFrames = (change: (frame: Frame, page: string) => Frame | undefined): TypesetEdition => {
  const { made, ...rest } = typeset;
  if (!made) throw new Error('no pages');
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    page: {
      ...sheet.page,
      frames: sheet.page.frames.map((frame) => change(frame, sheet.page.folio) ?? frame),
    },
  }));
  return { ...rest, made: { ...made, sheets } };
};

const isLead = ({ slot, role }: Frame, page: string): boolean => page === '1' && slot === 'lead' && role === 'body';

const withLines = (frame: Frame, change: (line: PlacedLine, index: number) => readonly PlacedLine[]): Frame => ({
  ...frame,
  lines: frame.lines.flatMap(change),
});

/** The kite, whose lines run around it. */
const kite = (): Frame => {
  const frames = typeset.made?.sheets.flatMap(({ page }) => page.frames) ?? [];
  const found = frames.find(({ slot, role }) => slot === 'second' && role === 'picture' && frames.length > 0);
  if (!found) throw new Error('no picture with lines around it');
  return found;
};

const told = (broken: TypesetEdition): string => pageFaults(broken, ROOT).join('\n');

test('the pages as they are', () => {
  expect(told(typeset)).toBe('');
});

test('a line off its grid', () => {
  const lower = (line: PlacedLine, index: number) => [
    index === 9 ? { ...line, baseline: line.baseline + pt(1) } : line,
  ];
  expect(told(withFrames((frame, page) => (isLead(frame, page) ? withLines(frame, lower) : undefined)))).toMatch(
    /lead\/body .* is off its grid/,
  );
});

test('a frame outside its slot, and one that reaches into its neighbour', () => {
  const lower = (name: string) => (frame: Frame, page: string) =>
    page === '1' && frame.slot === name && frame.role === 'headline'
      ? { ...frame, rect: { ...frame.rect, y: frame.rect.y + 60 * pt(13) } }
      : undefined;
  expect(told(withFrames(lower('foot')))).toContain('foot/headline leaves its slot');
  expect(told(withFrames(lower('sideFirst')))).toMatch(/sideFirst and sideSecond overlap in side/);
});

test('a column that ends short, and text that is lost with it', () => {
  const last = (line: PlacedLine, index: number, all: readonly PlacedLine[]) =>
    line.column === 1 && all.findLastIndex((other) => other.column === 1) === index ? [] : [line];
  const broken = told(
    withFrames((frame, page) =>
      isLead(frame, page)
        ? { ...frame, lines: frame.lines.flatMap((line, index) => last(line, index, frame.lines)) }
        : undefined,
    ),
  );
  expect(broken).toMatch(/lead\/body column 2 ends 1 rows short/);
  expect(broken).toMatch(/lead: expected/);
});

test('a column that ends short above a picture', () => {
  const { rect } = kite();
  const beside = (line: PlacedLine) => line.column < 2 || line.baseline < rect.y || line.baseline > bottom(rect);
  const broken = withFrames((frame) =>
    frame.slot === 'second' && frame.story?.startsWith('p4') && frame.role === 'body'
      ? { ...frame, lines: frame.lines.filter((line, index) => beside(line) || index % 2 === 0) }
      : undefined,
  );
  expect(told(broken)).toMatch(/p4-second: expected/);
});

test('a line that runs into the picture beside it', () => {
  const { rect, story } = kite();
  const into = (line: PlacedLine) => [
    line.baseline > rect.y && line.baseline < bottom(rect) && line.column === 2
      ? { ...line, textX: line.textX + pt(20) }
      : line,
  ];
  const broken = withFrames((frame) =>
    frame.story === story && frame.role === 'body' ? withLines(frame, into) : undefined,
  );
  expect(told(broken)).toMatch(/second\/body .* runs into what is set into its columns/);
});

test('empty rows that nobody was told of', () => {
  const empty = withFrames((frame, page) =>
    isLead(frame, page) && frame.fill ? { ...frame, fill: { ...frame.fill, used: frame.fill.used - 20 } } : undefined,
  );
  expect(told(empty)).toMatch(/lead\/body uses \d+ of \d+ rows, and nobody was told/);
});

test('lines of a jumping story in another order', () => {
  const { made, ...rest } = typeset;
  if (!made) throw new Error('no pages');
  const backward = { ...rest, made: { ...made, sheets: made.sheets.toReversed() } };
  expect(told(backward)).toMatch(/lead: expected/);
});

test('a jump line with another page’s number, and one that is missing', () => {
  const renumber = (line: PlacedLine) => [{ ...line, text: line.text.replace('3', '2') }];
  const wrong = withFrames((frame) => (frame.role === 'jump' ? withLines(frame, renumber) : undefined));
  expect(told(wrong)).toMatch(/lead on page 1 has the jump lines “（下转第2版）” where “（下转第3版）” should stand/);
  const missing = withFrames((frame, page) =>
    frame.role === 'jump' && page === '3' ? { ...frame, lines: [] } : undefined,
  );
  expect(told(missing)).toMatch(/lead on page 3 has the jump lines “” where “（上接第1版）” should stand/);
});

test('an index line with another page’s number', () => {
  const renumber = (line: PlacedLine) => [{ ...line, text: line.text.replace(/▶\d/u, '▶9') }];
  const wrong = withFrames((frame) => (frame.role === 'index' ? withLines(frame, renumber) : undefined));
  expect(told(wrong)).toMatch(/the index says “.*▶9版” for “.*▶2版”/);
});
