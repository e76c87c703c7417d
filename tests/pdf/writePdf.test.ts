// The written file as its readers find it: text, boxes, labels, colour, soundness, sameness.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFontBook } from '../../layout/font/openFontBook.js';
import { mm, pt } from '../../layout/unit/length.js';
import { makeCffFont } from '../font/makeFont.js';
import { readText, runQpdf } from './readPdf.js';
import { placeLine, SAMPLE_LINES, sampleDocument, setRun } from './sampleDocument.js';
import { writeWhole } from './writeWhole.js';

describe('a written document', async () => {
  const sample = await sampleDocument();
  const pdf = await writeWhole(sample);
  const { out: objects } = await runQpdf(pdf, '--qdf', '--object-streams=disable', '/out.pdf');

  test('extracts as the source has it, in order', async () => {
    const [first, second] = await readText(pdf);
    expect(first).toEqual(SAMPLE_LINES);
    expect(second).toEqual(['末页']);
  });

  test('passes qpdf --check', async () => {
    expect((await runQpdf(pdf, '--check')).status).toBe(0);
    const cut = pdf.slice(0, pdf.length - 200);
    expect((await runQpdf(cut, '--check')).status).not.toBe(0);
  });

  test('has no RGB object', () => {
    for (const trace of ['/DeviceRGB', '/CalRGB', '/ICCBased', ' rg\n', ' RG\n', '/DefaultRGB']) {
      expect(objects.includes(trace), trace).toBe(false);
    }
    expect(objects).toContain('0 0 0 1 k');
  });

  test('is the same bytes twice', async () => {
    expect(Buffer.compare(await writeWhole(await sampleDocument()), pdf)).toBe(0);
  });

  test('has another identifier when its content changes', async () => {
    const identifier = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const other = await writeWhole({ ...sample, pages: sample.pages.slice(1), outline: [] });
    expect(identifier(other)).not.toBe(identifier(pdf));
  });

  test('states version, language, labels, boxes and date', () => {
    expect(objects).toMatch(/^%PDF-1\.6/);
    expect(objects).toContain('/Lang (zh-Hans-CN)');
    expect(objects).toContain('/P (2/3)');
    expect(objects).toContain('(D:20250109000000Z)');
    for (const box of ['MediaBox', 'TrimBox', 'BleedBox']) {
      expect(objects).toMatch(new RegExp(`/${box} \\[\\s+0\\s+0\\s+425\\.19\\d+\\s+340\\.15\\d+\\s+\\]`));
    }
    expect(objects).not.toContain('/UserUnit');
    expect(objects).toContain('<rdf:li xml:lang="x-default">');
    expect(Buffer.from(objects, 'latin1').toString('utf8')).toContain('特刊 &lt;样张&gt; &amp; “测试”');
  });

  test('gives one glyph both its readings', () => {
    // `—` and `——` are set with glyphs of their own here, the ligature's two characters on one code.
    expect(objects).toMatch(/<[0-9a-f]{4}> <20142014>/);
  });
});

describe('where one glyph stands for different characters', () => {
  test('every place extracts as written', async () => {
    const face = openFontBook().face({ family: 'song', weight: 400 });
    const run = setRun({ face, size: pt(9) }, ['甲', '—', '乙', '—', '丙']);
    const glyphs = run.glyphs.map((glyph, i) => (i === 3 ? { ...glyph, text: '―' } : glyph));
    const sample = await sampleDocument();
    const [, page] = sample.pages;
    if (!page?.frames[0]) throw new Error('the sample has a second page');
    const frame = { ...page.frames[0], lines: [placeLine(mm(10), mm(10), [{ ...run, glyphs }])] };
    const pdf = await writeWhole({ ...sample, outline: [], pages: [{ ...page, frames: [frame] }] });
    expect(await readText(pdf)).toEqual([['甲—乙―丙']]);
  });
});

describe('a newsroom’s OpenType face', () => {
  test('is embedded by its CIDs', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tekan-pdf-'));
    mkdirSync(join(root, 'fonts'));
    writeFileSync(
      join(root, 'fonts', 'catalogue.yaml'),
      'families:\n  fangsong:\n    label: 仿宋\n    faces: [{ weight: 400, file: news.otf }]\n',
    );
    writeFileSync(join(root, 'fonts', 'news.otf'), makeCffFont({ name: 'News', characters: '仿宋', cids: [7, 3000] }));
    const face = openFontBook(root).face({ family: 'fangsong', weight: 400 });
    const sample = await sampleDocument();
    const [, page] = sample.pages;
    if (!page?.frames[0]) throw new Error('the sample has a second page');
    const lines = [placeLine(mm(10), mm(10), [setRun({ face, size: pt(9) }, ['仿', '宋'])])];
    const pdf = await writeWhole({
      ...sample,
      outline: [],
      pages: [{ ...page, frames: [{ ...page.frames[0], lines }] }],
    });
    rmSync(root, { recursive: true });
    expect(await readText(pdf)).toEqual([['仿宋']]);
    const { out } = await runQpdf(pdf, '--qdf', '--object-streams=disable', '/out.pdf');
    expect(out).toContain('/CIDFontType0C');
    expect(out).toContain('[<00070bb8>] TJ');
  });
});
