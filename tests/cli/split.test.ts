// `tekan build --split`: what crosses the fold stands on both pages and is counted once; folios and folds that do not fit are told.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MadeSheet } from '../../layout/page/makePages.js';
import type { Page } from '../../layout/page/page.js';
import { proveNothingLost } from '../../layout/press/proveNothingLost.js';
import { splitPage } from '../../layout/press/splitPage.js';
import { startTimings } from '../../layout/timings.js';
import { type MadeUpEdition, typesetEdition } from '../../layout/typesetEdition.js';
import { workspaceOf } from '../../layout/workspace.js';
import { madeUp } from '../edition/editionCopy.js';
import { readText } from '../pdf/readPdf.js';
import { writeWhole } from '../pdf/writeWhole.js';
import { runCli, STACK } from './runCli.js';

/** Several faces, so that parts of the line lie wholly beyond the fold. */
const HEADLINE = '街巷A添新景便民服务5G进社区';
const FOLD = ', fold: 100mm';

const TEMPLATE = `sheet: { width: 200mm, height: 100mm${FOLD} }
typeArea: { x: 10mm, y: 10mm, em: 9pt, width: 56, lines: 17, lineHeight: 13pt }
inks: { black: [0, 0, 0, 100] }
defaults: { strong: hei 700, emphasis: kai 400, ink: black }
styles:
  body: { font: song 400, size: 9pt, indent: 2 }
  head: { font: song 900, size: 28pt, align: centre }
slots:
  all:
    at: { x: 0, line: 1, width: 56, lines: 17 }
    parts:
      - text: { role: headline, style: head, smallest: 14pt }
      - flow: { columns: 2, gutter: 2, paragraph: body }
furniture:
  running: { x: 0, y: 2mm, width: 20, height: 6mm, text: "{section}", style: body }
rules: { fine: { strokes: [0.5pt], ink: black } }
pageRules:
  - { from: [90mm, 90mm], to: [90mm, 98mm], rule: fine }
draft: { y: 0mm, height: 8mm, text: DRAFT, style: body }
`;
const EDITION = `date: 2025-01-09
weekday: 星期四
folios: [2, 3]
section: 特刊
template: banner
stories:
  - { slot: all, file: story.md }
`;
const STORY = `---\nheadline: ${HEADLINE}\n---\n\n${'夜里下了一场薄雪，早起的人在门前扫出一条窄窄的路。'.repeat(24)}\n`;

const root = mkdtempSync(join(tmpdir(), 'tekan-split-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A workspace with one small edition; returns the edition's folder. */
const workspace = (name: string, edition = EDITION, template = TEMPLATE): string => {
  const folder = join(root, name, 'content/2025-01-09');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, name, 'templates'));
  writeFileSync(join(folder, 'edition.yaml'), edition);
  writeFileSync(join(folder, 'story.md'), STORY);
  writeFileSync(join(root, name, 'templates/banner.yaml'), template);
  return folder;
};
const outputOf = (name: string): string => join(root, name, 'output/2025-01-09');
const build = (folder: string, ...options: readonly string[]) => runCli(['build', folder, ...options]);

describe('a banner over the fold', () => {
  let folder: string;
  let made: MadeUpEdition & MadeSheet;
  beforeAll(async () => {
    folder = workspace('banner');
    const typeset = await typesetEdition(workspaceOf(folder), startTimings());
    made = madeUp(typeset);
  });

  test('so does a rule that lies on the fold', () => {
    for (const half of splitPage(made.page, made.template.fold ?? 0, made.sheet.folios)) {
      expect(half.frames.flatMap(({ paint }) => paint.filter(({ type }) => type === 'rule'))).toHaveLength(1);
    }
  });

  test('stands on both pages', async () => {
    const { status, err } = build(folder, '--split');
    expect(status, err).toBe(0);
    for (const name of ['press-02.pdf', 'press-03.pdf']) {
      const [page = []] = await readText(readFileSync(join(outputOf('banner'), name)));
      expect(page.join('').replace(/\s/gu, ''), name).toContain(HEADLINE);
    }
  });

  /** Proves the halves with one of their headlines changed. */
  const prove = async (change: (page: Page, index: number) => Page) => {
    const { edition, page, sheet, stories, template } = made;
    const halves = splitPage(page, template.fold ?? 0, sheet.folios);
    expect(halves.map(({ folio }) => folio)).toEqual(['2', '3']);
    const facts = { title: '', language: 'zh', date: edition.date, producer: '', outline: [], pictures: new Map() };
    const files = await Promise.all(
      halves.map((half, index) => writeWhole({ ...facts, pages: [change(half, index)] })),
    );
    return proveNothingLost(files, halves, stories, [page]);
  };
  const withoutLastGlyph = (page: Page): Page => ({
    ...page,
    frames: page.frames.map((frame) =>
      frame.role === 'headline'
        ? {
            ...frame,
            lines: frame.lines.map((line) => ({
              ...line,
              runs: line.runs.map((run, index) =>
                index === line.runs.length - 1 ? { ...run, glyphs: run.glyphs.slice(0, -1) } : run,
              ),
            })),
          }
        : frame,
    ),
  });

  test('is proved on both pages', async () => {
    expect(await prove((page) => page)).toEqual([]);
    expect(await prove(withoutLastGlyph)).toMatchObject([{ id: 'text-lost', values: { text: '区' } }]);
    for (const faulty of [0, 1]) {
      const found = await prove((page, index) => (index === faulty ? withoutLastGlyph(page) : page));
      expect(found.length, `page ${faulty}`).toBe(1);
    }
  });
});

test('--draft --split: two marked drafts', () => {
  const folder = workspace('draft');
  const { status, err } = build(folder, '--draft', '--split');
  expect(status, err).toBe(0);
  expect(readdirSync(outputOf('draft')).sort()).toEqual(['draft-02.pdf', 'draft-03.pdf', 'report.json']);
});

test.each([
  ['one folio for two pages', 'one', '[2]', TEMPLATE, /edition\.yaml:\d+:\d+: error: .*2 page\(s\), `folios` names 1/u],
  ['three folios', 'three', '[2, 3, 4]', TEMPLATE, /edition\.yaml:\d+:\d+: error: .*2 page\(s\), `folios` names 3/u],
  [
    'two folios without a fold',
    'flat',
    '[2, 3]',
    TEMPLATE.replace(FOLD, ''),
    /error: .*1 page\(s\), `folios` names 2/u,
  ],
  ['one folio twice', 'twice', '[2, 2]', TEMPLATE, /edition\.yaml:3:13: error: the folio 2 is named twice/u],
])('%s: an error of the content, and drafts can still be told apart', (_, name, folios, template, told) => {
  const folder = workspace(name, EDITION.replace('[2, 3]', folios), template);
  const { status, err } = build(folder);
  expect(status).toBe(1);
  expect(err).toMatch(told);
  expect(existsSync(outputOf(name))).toBe(false);
  if (template !== TEMPLATE) return;
  expect(build(folder, '--draft', '--split').status).toBe(1);
  expect(readdirSync(outputOf(name)).sort()).toEqual(['draft-02.pdf', 'draft-03.pdf', 'report.json']);
});

test.each([[[]], [['--draft']]])('--split %s without a fold: wrong use', (more) => {
  const name = `unfolded${more.length}`;
  const folder = workspace(name, EDITION.replace('[2, 3]', '[2]'), TEMPLATE.replace(FOLD, ''));
  expect(build(folder).status).toBe(0);
  const before = readdirSync(outputOf(name));
  const { status, out, err } = build(folder, '--split', ...more);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('error: template “banner” has no fold');
  expect(err).not.toMatch(STACK);
  expect(readdirSync(outputOf(name))).toEqual(before);
});

test('--timings tells where the time went', () => {
  const { status, err } = build(workspace('timings'), '--timings');
  expect(status).toBe(0);
  for (const step of ['read stories', 'make up', 'write PDF', 'read back', 'write files']) {
    expect(err).toMatch(new RegExp(`^ *\\d+ ms {2}${step}$`, 'mu'));
  }
});

test('furniture knows the edition’s own data alone', () => {
  const { status, err } = build(workspace('inherited', EDITION, TEMPLATE.replace('{section}', '{constructor}')));
  expect(status).toBe(1);
  expect(err).toContain('`constructor`');
});
