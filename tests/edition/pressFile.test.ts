// The press file of the edition, as the command writes it and as other programs read it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressEdition } from '../../layout/press/pressEdition.js';
import { startTimings } from '../../layout/timings.js';
import { runCli } from '../cli/runCli.js';
import { readText, runQpdf } from '../pdf/readPdf.js';
import { copyEdition, EDITION, type EditionCopy, madeUp, ROOT } from './editionCopy.js';

const STORIES = ['opening.md', 'panel-a.md', 'voices.md', 'plenary.md', 'panel-b.md'] as const;
/** 780, 390 and 550 mm in points. */
const SHEET = { width: 2211.02, half: 1105.51, height: 1559.06 } as const;

const without = (text: string): string => text.replace(/\s/gu, '');

/** The objects of a PDF as text, streams unpacked. */
const objectsOf = async (pdf: Uint8Array): Promise<string> =>
  (await runQpdf(pdf, '--qdf', '--object-streams=disable', '/out.pdf')).out;

const labels = (objects: string): readonly string[] =>
  [...objects.matchAll(/\/P \(([^)]*)\)/gu)].map(([, label = '']) => label);

/** Width and height of every page's trim box. */
const trims = (objects: string): readonly (readonly number[])[] =>
  [...objects.matchAll(/\/TrimBox \[\s+0\s+0\s+([\d.]+)\s+([\d.]+)\s+\]/gu)].map(([, width, height]) =>
    [width, height].map((value) => Math.round(Number(value) * 100) / 100),
  );

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').subarray(2).swap16().toString('utf16le');

/** Text strings written as UTF-16, in file order; those of one key alone where it is given. */
const strings = (objects: string, key = ''): readonly string[] =>
  [...objects.matchAll(new RegExp(`${key}<(feff[0-9a-f]+)>`, 'gu'))].map(([, hex = '']) => utf16(hex));

let copy: EditionCopy;
const build = (out: string, ...options: readonly string[]) =>
  runCli(['build', copy.folder, '--out', join(copy.root, out), ...options]);
const outputOf = (out: string, file: string): Buffer => readFileSync(join(copy.root, out, file));

beforeAll(() => {
  copy = copyEdition();
});
afterAll(() => copy.dispose());

describe('the sheet', () => {
  let pdf: Buffer;
  let objects: string;
  beforeAll(async () => {
    const { status, out, err } = build('sheet');
    expect(status, err).toBe(0);
    expect(resolve(ROOT, out.trim())).toBe(join(copy.root, 'sheet/press.pdf'));
    pdf = outputOf('sheet', 'press.pdf');
    objects = await objectsOf(pdf);
  });

  test('is one page of 780 × 550 mm, labelled with its folios', () => {
    expect(readdirSync(join(copy.root, 'sheet')).sort()).toEqual(['press.pdf', 'report.json']);
    expect(trims(objects)).toEqual([[SHEET.width, SHEET.height]]);
    expect(labels(objects)).toEqual(['2/3']);
  });

  test('is sound', async () => {
    expect((await runQpdf(pdf, '--check')).status).toBe(0);
  });

  test('has no colour but CMYK and grey', () => {
    for (const trace of ['/DeviceRGB', '/CalRGB', '/Lab', '/DefaultRGB', '/Separation', '/Pattern', '/Shading']) {
      expect(objects.includes(trace), trace).toBe(false);
    }
    const text = objects.replace(/\bstream\n\xff\xd8[\s\S]*?endstream/gu, '');
    expect(text).not.toMatch(/(?:^|\s)(?:rg|RG|sc|SC|scn|SCN|cs|CS)\s*$/mu);
    const inks = new Set([...text.matchAll(/^(\S+ \S+ \S+ \S+) k$/gmu)].map(([, ink = '']) => ink));
    expect(inks).toContain('0 0 0 1');
  });

  test('embeds every font as a subset that reads back', () => {
    const blocks = objects.split(/^endobj$/mu);
    const composite = blocks.filter((block) => block.includes('/Subtype /Type0'));
    const descriptors = blocks.filter((block) => block.includes('/Type /FontDescriptor'));
    expect(composite.length).toBeGreaterThan(3);
    expect(blocks.filter((block) => /\/Subtype \/(?:Type1|TrueType|Type3)\b/u.test(block))).toEqual([]);
    for (const font of composite) expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+[\s\S]*\/ToUnicode \d+ 0 R/u);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23] \d+ 0 R/u);
    expect(descriptors.length).toBeGreaterThan(0);
  });

  test('names its language, its title and its stories', () => {
    expect(objects).toContain('/Lang (zh-Hans-CN)');
    expect(strings(objects)).toContain('特刊 2025-01-09 2/3');
    const outline = [...strings(objects, '/Title ')].sort();
    const headlines = STORIES.map((file) => {
      const [, one = '', list = ''] = /^headline:(.*)\n((?: {2}- .*\n)*)/mu.exec(copy.read(file)) ?? [];
      return one.trim() || list.replace(/^ {2}- /gmu, '').replaceAll('\n', '');
    });
    expect(outline).toEqual(headlines.sort());
  });

  test('extracts as the stories are written, in reading order', async () => {
    const [page = []] = await readText(pdf);
    const text = without(page.join('')).replaceAll('●', '');
    const signs = /^(?:#+ |- |:{3,}.*$|---$)/u;
    for (const file of STORIES) {
      const body = copy.read(file).replace(/^---\n[\s\S]*?\n---\n/u, '');
      const paragraphs = body.split('\n').map((line) => without(line.replace(signs, '').replaceAll('**', '')));
      let at = 0;
      for (const paragraph of paragraphs.filter((line) => line !== '')) {
        const found = text.indexOf(paragraph, at);
        expect(found, `${file}: ${paragraph.slice(0, 20)}`).toBeGreaterThanOrEqual(0);
        at = found + paragraph.length;
      }
    }
  });

  test('is the same bytes a second time, and --json prints the report', () => {
    const { out } = build('again', '--json');
    expect(JSON.parse(out)).toEqual(JSON.parse(outputOf('again', 'report.json').toString()));
    for (const file of ['press.pdf', 'report.json']) {
      expect(Buffer.compare(outputOf('again', file), outputOf('sheet', file)), file).toBe(0);
    }
  });

  test('comes with a report that measures it', () => {
    const report = JSON.parse(outputOf('sheet', 'report.json').toString()) as {
      readonly edition: string;
      readonly template: string;
      readonly draft: boolean;
      readonly pages: readonly {
        readonly folio: string;
        readonly worstGapEm: number;
        readonly lines: number;
        readonly frames: readonly { readonly slot: string; readonly full: number; readonly short: readonly number[] }[];
      }[];
      readonly diagnostics: readonly { readonly id: string; readonly severity: string }[];
    };
    expect(report).toMatchObject({ edition: EDITION, draft: false, pages: [{ template: 'special-issue' }] });
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [page] = report.pages;
    expect(report.pages.length).toBe(1);
    expect(page?.folio).toBe('2/3');
    expect(page?.lines).toBeGreaterThan(400);
    expect(new Set(page?.frames.map(({ slot }) => slot))).toEqual(
      new Set(['opening', 'panelA', 'voices', 'plenary', 'panelB']),
    );
    for (const { full, short, slot } of page?.frames ?? []) {
      expect(full, slot).toBeGreaterThanOrEqual(0.97);
      expect(
        short.slice(0, -1).every((rows) => rows === 0),
        slot,
      ).toBe(true);
    }
    expect(report.diagnostics.map(({ id }) => id)).not.toContain('hole');
    expect(report.diagnostics.map(({ id }) => id)).not.toContain('uneven-feet');
  });
});

test('--split: two pages of 390 × 550 mm, labelled 2 and 3, that together say what the sheet says', async () => {
  expect(build('split', '--split').status).toBe(0);
  expect(readdirSync(join(copy.root, 'split')).sort()).toEqual(['press-02.pdf', 'press-03.pdf', 'report.json']);
  let text = '';
  for (const [file, label] of [
    ['press-02.pdf', '2'],
    ['press-03.pdf', '3'],
  ] as const) {
    const pdf = outputOf('split', file);
    const objects = await objectsOf(pdf);
    expect(trims(objects)).toEqual([[SHEET.half, SHEET.height]]);
    expect(labels(objects)).toEqual([label]);
    expect((await runQpdf(pdf, '--check')).status).toBe(0);
    text += (await readText(pdf)).flat().join('');
  }
  const sheet = (await readText(outputOf('sheet', 'press.pdf'))).flat().join('');
  const sorted = (whole: string): string => [...without(whole)].sort().join('');
  expect(sorted(text)).toBe(sorted(sheet));
});

test('a story that is changed after it was read: the files show it as it was, and are whole', async () => {
  const { edition, stories, page, sheet, pictures } = madeUp(await copy.typeset());
  const voices = copy.read('voices.md');
  copy.replace('voices.md', '。', '！');
  try {
    const job = { edition, stories, sheets: [{ page, sheet }], pictures };
    const pressed = await pressEdition({ ...job, split: false, prove: true, producer: 'test' }, startTimings());
    expect(pressed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  } finally {
    copy.write('voices.md', voices);
  }
});

test('an output folder with a folder in a file’s place: nothing is touched', () => {
  mkdirSync(join(copy.root, 'taken/report.json'), { recursive: true });
  writeFileSync(join(copy.root, 'taken/press.pdf'), 'earlier');
  const { status, err } = build('taken');
  expect(status).toBe(2);
  expect(err).toMatch(/error: “.*taken\/report\.json” is not a plain file/u);
  expect(outputOf('taken', 'press.pdf').toString()).toBe('earlier');
});

test('other folios: other labels, other running heads', async () => {
  copy.replace('edition.yaml', 'folios: [2, 3]', 'folios: [4, 5]');
  try {
    expect(build('folios').status).toBe(0);
    const pdf = outputOf('folios', 'press.pdf');
    expect(labels(await objectsOf(pdf))).toEqual(['4/5']);
    const text = (await readText(pdf)).flat().join('');
    expect(text).toContain('4/5');
    expect(text).not.toContain('2/3');
  } finally {
    copy.replace('edition.yaml', 'folios: [4, 5]', 'folios: [2, 3]');
  }
});

test('an overset story: no press file, but a draft that says it is one', async () => {
  const plenary = copy.read('plenary.md');
  copy.write('plenary.md', `${plenary}\n${'清晨的胡同里传来卖豆浆的吆喝声。'.repeat(60)}\n`);
  try {
    const { status, err } = build('overset');
    expect(status).toBe(1);
    expect(err).toMatch(/plenary\.md:\d+:\d+: error: “plenary” is overset in slot “plenary” by \d+ lines/u);
    expect(existsSync(join(copy.root, 'overset/press.pdf'))).toBe(false);

    expect(build('overset', '--draft').status).toBe(1);
    expect(readdirSync(join(copy.root, 'overset')).sort()).toEqual(['draft.pdf', 'report.json']);
    const text = (await readText(outputOf('overset', 'draft.pdf'))).flat().join('');
    expect(text).toContain('草样');
    expect(JSON.parse(outputOf('overset', 'report.json').toString())).toMatchObject({ draft: true });
  } finally {
    copy.write('plenary.md', plenary);
  }
});
