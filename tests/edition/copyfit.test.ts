// Copyfitting: a story some lines too long or too short for its page fills it all the same, by means that are told and that add up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { rankOf } from '../../layout/page/fittingMeans.js';
import { measureFitting } from '../../layout/page/measureFitting.js';
import { startTimings } from '../../layout/timings.js';
import { typesetEdition } from '../../layout/typesetEdition.js';
import { workspaceOf } from '../../layout/workspace.js';
import { runCli } from '../cli/runCli.js';
import { type EditionCopy, madeUp, makeEdition } from './editionCopy.js';
import { sentences } from './filler.js';
import { lostText } from './pageInvariants.js';

const template = (gapBefore: string): string => `sheet: { width: 200mm, height: 200mm }
typeArea: { x: 10mm, y: 25mm, em: 9pt, width: 50, lines: 30, lineHeight: 13pt }
inks: { black: [0, 0, 0, 100] }
defaults: { strong: hei 700, emphasis: kai 400, ink: black }
styles:
  body: { font: song 400, size: 9pt, indent: 2 }
  head: { font: song 900, size: 26pt, align: centre }
  deck: { font: hei 700, size: 12pt, align: centre }
  cross: { font: hei 700, size: 11pt, align: centre }
slots:
  main:
    at: { x: 0, line: 1, width: 50, lines: 30 }
    parts:
      - text: { role: headline, style: head, smallest: 18pt, lines: 2, air: [0, 1, 3] }
      - text: { role: decks, style: deck, air: [0, 1, 2] }
      - flow:
          columns: 3
          gutter: 1
          paragraph: body
          headings: { 3: { style: cross, rows: 1, gapBefore: ${gapBefore} } }
          picture: { columns: [2, 3], rows: [6, 14], air: 1, crop: 0.3, caption: body, credit: body, creditGap: 1 }
draft: { y: 2mm, height: 10mm, text: "草样", style: body }
`;

const EDITION = `date: 2025-01-09
weekday: 星期四
folios: [2]
section: 特刊
template: page
stories:
  - { slot: main, file: story.md }
`;

/** Characters of the story's paragraphs, one after another; they fill the page's 55 rows of text as every part wishes to stand. */
const PARAGRAPHS = [60, 75, 90, 50, 120, 66, 80, 95, 70, 38] as const;
/** A line of the body holds 16 characters. */
const LINE = 16;
/** The paragraph that grows and shrinks. */
const VARIED = 4;
/** Lines that stand in place of the crossheads where there are none. */
const IN_THEIR_PLACE = 4;

const storyOf = (lines: number, crossheads: readonly number[]): string => {
  const more = lines + (crossheads.length === 0 ? IN_THEIR_PLACE : 0);
  const paragraphs = PARAGRAPHS.map((length, index) => {
    const text = sentences(length + (index === VARIED ? more * LINE : 0), index);
    return crossheads.includes(index) ? `### 街巷小景\n\n${text}` : text;
  });
  const head =
    '---\nheadline: 冬日街巷添新景便民服务进社区\ndecks: 步道连着邻里\npicture: photo.png\ncaption: 新景\n---\n';
  return `${head}\n${paragraphs.join('\n\n')}\n`;
};

const LINES = Array.from({ length: 13 }, (_, index) => index - 6);

let copy: EditionCopy;
beforeAll(async () => {
  const photo = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#999' } })
    .png()
    .toBuffer();
  copy = makeEdition((folder) => {
    mkdirSync(join(folder, '../../templates'));
    writeFileSync(join(folder, 'edition.yaml'), EDITION);
    writeFileSync(join(folder, 'photo.png'), photo);
  });
});
afterAll(() => copy.dispose());

const typeset = async (lines: number, crossheads: readonly number[], copyfit: boolean) => {
  writeFileSync(join(copy.root, 'templates/page.yaml'), template('[0, 1, 2]'));
  copy.write('story.md', storyOf(lines, crossheads));
  const set = await typesetEdition(workspaceOf(copy.folder), startTimings(), { copyfit });
  const made = madeUp(set);
  const { used = 0, available = 0 } = made.page.frames.find(({ role }) => role === 'body')?.fill ?? {};
  const oversetLines = set.diagnostics
    .filter(({ id }) => id === 'overset')
    .reduce((sum, { values }) => sum + Number(values.lines), 0);
  const told = new Set(set.diagnostics.map(({ id }) => id));
  const lost = lostText(made, copy.root, set.diagnostics);
  return { ...made, told, lost, used, available, missing: available - used - oversetLines };
};

describe.each([
  ['running text alone', []],
  ['with crossheads', [2, 7]],
])('%s', (_, crossheads) => {
  test.each(LINES)('%i lines about a full page: full, or told by name why not', async (lines) => {
    const { told, lost, used, available, fitting } = await typeset(lines, crossheads, true);
    expect(lost).toEqual([]);
    const foot = fitting.filter(({ type }) => type === 'foot').reduce((sum, { rows }) => sum + rows, 0);
    if (!told.has('overset')) expect(available - used).toBe(foot);
    expect(foot === 0 || told.has('underfull') || foot <= 1).toBe(true);
    expect(fitting.map(rankOf)).toEqual(fitting.map(rankOf).toSorted((a, b) => a - b));
  });
});

test('nearly all such stories fill their page to the last row', async () => {
  let full = 0;
  for (const lines of LINES) {
    const { told, missing } = await typeset(lines, [], true);
    if (missing === 0 && !told.has('uneven-feet')) full++;
  }
  expect(full).toBeGreaterThanOrEqual(12);
});

test.each(LINES.filter((lines) => Math.abs(lines) > 1))(
  '%i lines without copyfitting: overset or underfull, and nothing is recorded',
  async (lines) => {
    const { told, lost, fitting } = await typeset(lines, [], false);
    expect(told.has(lines > 0 ? 'overset' : 'underfull')).toBe(true);
    expect(lost).toEqual([]);
    expect(fitting).toEqual([]);
  },
);

test.each(LINES)('%i lines: rows given and taken explain the difference', async (lines) => {
  const natural = await typeset(lines, [], false);
  const fitted = await typeset(lines, [], true);
  const filled = fitted.fitting.reduce((sum, means) => sum + means.lines, 0);
  const short = fitted.told.has('overset') ? fitted.missing : 0;
  expect(filled + short).toBe(natural.missing);
  const { copyfit, copyfitTotals } = measureFitting(fitted.fitting);
  expect(copyfitTotals.filled - copyfitTotals.freed).toBe(filled);
  expect(copyfit.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(copyfitTotals.cost, 2);
});

test('the same page and the same record, time after time', async () => {
  const [first, again] = [await typeset(-5, [2, 7], true), await typeset(-5, [2, 7], true)];
  expect(dumpText([again.page])).toBe(dumpText([first.page]));
  expect(measureFitting(again.fitting)).toEqual(measureFitting(first.fitting));
});

test('--fitting tells what was done and what the page would be without it, --json holds the record', async () => {
  await typeset(3, [], true);
  const out = ['--out', join(copy.root, 'out')];
  const zh = runCli(['build', copy.folder, ...out, '--fitting', '--lang', 'zh']).out;
  expect(zh).toMatch(/占行 +正文 +代价 {2}main\n +-1 +-3 +1\.00 {2}主题上下的空收紧\n/u);
  expect(zh).toMatch(/不凑版会是：\n.*错误：“story”在版位“main”多出 3 行/u);
  const en = runCli(['build', copy.folder, ...out, '--fitting', '--lang', 'en']).out;
  expect(en).toMatch(/less air about the headline[\s\S]*without copyfitting:\n.*overset in slot “main” by 3 lines/u);
  const { pages } = JSON.parse(runCli(['build', copy.folder, ...out, '--json']).out);
  expect(pages[0].copyfit).toMatchObject([{ rank: 2, type: 'air', roles: ['headline'], rows: -1, lines: -3, cost: 1 }]);
  expect(pages[0].copyfitTotals).toEqual({ means: 1, filled: 0, freed: 3, cost: 1 });
});
