// `tekan fit`: standard input or a file, lines, JSON and exit statuses.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli, STACK } from './runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'tekan-fit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARAGRAPHS = [
  '清晨的胡同里传来卖豆浆的吆喝声，老槐树下有人慢慢打着太极，图书馆新添了120个靠窗的座位。',
  '夜里下了一场薄雪，早起的人在门前扫出一条窄窄的路。',
];
const TEXT = `${PARAGRAPHS.join('\n')}\n`;

interface FitJson {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly naturalEm: number;
      readonly gapEm: number;
      readonly maxGapEm: number;
    }[];
  }[];
}

test('--json gives lines that make up the paragraphs', () => {
  const { status, out } = runCli(['fit', '-', '--measure', '15.75', '--json'], { input: TEXT });
  expect(status).toBe(0);
  const { paragraphs } = JSON.parse(out) as FitJson;
  expect(Object.keys(JSON.parse(out))).toEqual(['paragraphs']);
  expect(paragraphs.length).toBe(PARAGRAPHS.length);
  paragraphs.forEach(({ lines }, index) => {
    const characters = [...(PARAGRAPHS[index] ?? '')];
    expect(lines.map(({ text }) => text).join('')).toBe(PARAGRAPHS[index]);
    lines.forEach((line, at) => {
      expect(Object.keys(line)).toEqual(['text', 'start', 'end', 'naturalEm', 'gapEm', 'maxGapEm']);
      expect(line.start).toBe(at === 0 ? 0 : lines[at - 1]?.end);
      expect(line.text).toBe(characters.slice(line.start, line.end).join(''));
      expect(line.maxGapEm).toBeGreaterThanOrEqual(line.gapEm);
    });
    expect(lines.at(-1)?.end).toBe(characters.length);
  });
});

test('offsets count code points', () => {
  const { out } = runCli(['fit', '-', '--measure', '5', '--json'], { input: '甲乙丙丁戊己庚辛𠮷壬癸\n' });
  const { paragraphs } = JSON.parse(out) as FitJson;
  expect(paragraphs[0]?.lines.at(-1)?.end).toBe(11);
});

test('the summary tells paragraphs, characters, lines, columns and the worst gap', () => {
  const characters = PARAGRAPHS.reduce((sum, text) => sum + [...text].length, 0);
  const { status, out } = runCli(['fit', '--measure', '15.75', '--columns', '2'], { input: TEXT });
  expect(status).toBe(0);
  expect(out).toMatch(/^2 paragraphs, \d+ characters, \d+ lines \(\d+ \+ \d+\), worst gap 0\.\d{3} em\n$/u);
  expect(out).toContain(`${characters} characters`);
});

test('--lines prints every line with its gap', () => {
  const { out } = runCli(['fit', '--measure', '15.75', '--lines'], { input: TEXT });
  const rows = out.trimEnd().split('\n');
  const texts = rows.slice(0, -1).map((row) => /^ *-?\d+\.\d{3} {2}(.*)$/u.exec(row)?.[1] ?? '?');
  expect(texts.join('')).toBe(PARAGRAPHS.join(''));
});

test('a file, a scheme and a size', () => {
  const file = join(folder, 'story.txt');
  writeFileSync(file, TEXT);
  const lines = (...args: string[]): number => {
    const { status, out } = runCli(['fit', file, ...args, '--json']);
    expect(status).toBe(0);
    return (JSON.parse(out) as FitJson).paragraphs.flatMap((paragraph) => paragraph.lines).length;
  };
  const narrow = lines('--measure', '9');
  expect(lines('--measure', '18')).toBeLessThan(narrow);
  // The measure is in em of the size, so the size changes nothing.
  expect(lines('--measure', '9', '--size', '12pt')).toBe(narrow);
  expect(lines('--measure', '9', '--scheme', 'quanjiao', '--indent', '0')).toBeGreaterThan(0);
});

test('every choice of composition', () => {
  const first = (text: string, ...args: string[]): string => {
    const all = ['fit', '-', '--measure', '8', '--indent', '0', '--json', ...args];
    const { status, out, err } = runCli(all, { input: `${text}\n` });
    expect(status, err).toBe(0);
    const line = (JSON.parse(out) as FitJson).paragraphs[0]?.lines[0];
    return `${line?.text} ${line?.naturalEm} ${line?.gapEm}`;
  };
  const hung = '春夏秋冬东西南北，天地人和';
  expect(first(hung, '--hanging', 'end')).toBe('春夏秋冬东西南北， 8 0');
  expect(first('春夏秋冬', '--language', 'zh-Hant-TW')).toBe('春夏秋冬 4 0');
  expect(first('春，夏，秋', '--language', 'zh-Hant-TW')).toBe('春，夏，秋 5 0');
  expect(first('甲：“乙', '--scheme', 'quanjiao', '--adjacent', '1')).toBe('甲：“乙 3 0');
  expect(first('“春夏”', '--scheme', 'quanjiao', '--trim', 'none')).toBe('“春夏” 4 0');
  expect(first('春3夏', '--cells')).toBe('春3夏 3 0');
  const gap = (value: string): number => Number(first('春3夏', '--latin-gap', value).split(' ')[1]);
  expect(gap('0.25') - gap('0')).toBeCloseTo(0.5, 3);
  const english = '天地人representative';
  expect(first(english, '--hyphenation', 'english')).toContain('天地人rep');
  expect(first(english, '--hyphenation', 'none')).not.toContain('rep');
});

test.each([
  ['no measure', ['fit', '-']],
  ['a measure that is none', ['fit', '-', '--measure', 'wide']],
  ['a measure of nothing', ['fit', '-', '--measure', '0']],
  ['a size that is none', ['fit', '-', '--measure', '9', '--size', '9px']],
  ['an unknown scheme', ['fit', '-', '--measure', '9', '--scheme', 'kaimin']],
  ['a gap wider than a quarter', ['fit', '-', '--measure', '9', '--latin-gap', '0.3']],
  ['half a column', ['fit', '-', '--measure', '9', '--columns', '1.5']],
  ['more columns than any page has', ['fit', '-', '--measure', '9', '--columns', '1e10']],
  ['a size that rounds to nothing', ['fit', '-', '--measure', '9', '--size', '0.000001pt']],
  ['a measure that rounds to nothing', ['fit', '-', '--measure', '0.0000001']],
  ['a measure beyond exact lengths', ['fit', '-', '--measure', '1e300']],
  ['an indent beyond the measure', ['fit', '-', '--measure', '9', '--indent', '10']],
  ['an unknown option', ['fit', '-', '--measure', '9', '--wide']],
  ['a file that is not there', ['fit', join(folder, 'none.txt'), '--measure', '9']],
])('%s: wrong use', (_, args) => {
  const { status, out, err } = runCli(args, { input: TEXT });
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).not.toBe('');
  expect(err).not.toMatch(STACK);
});

test('ideographic spaces before a paragraph are left out, and told', () => {
  const plain = runCli(['fit', '-', '--measure', '9', '--json'], { input: TEXT });
  const indented = runCli(['fit', '-', '--measure', '9', '--json'], { input: TEXT.replace(/^(?=.)/gmu, '　　') });
  expect(indented.out).toBe(plain.out);
  expect(indented.err).toContain('stdin:1:1: note: ideographic spaces before 2 paragraphs');
});

describe('--keep', () => {
  const keep = join(folder, 'keep.txt');
  const run = () =>
    runCli(['fit', '-', '--measure', '4', '--indent', '0', '--lines', '--keep', keep], { input: '甲乙丙丁戊己庚辛\n' });
  test('reads a byte order mark and CRLF as stories do', () => {
    writeFileSync(keep, '\uFEFF丁戊\r\n');
    expect(run().out).toMatch(/甲乙丙\n.*丁戊/u);
  });
  test('must be UTF-8', () => {
    writeFileSync(keep, Buffer.from([0xb6, 0xab]));
    expect(run()).toMatchObject({ status: 1, out: '', err: expect.stringContaining('keep.txt:1:1: error: ') });
  });
});

test('a workspace’s own fonts, and what is the matter with them', () => {
  mkdirSync(join(folder, 'fonts'));
  const family = '{ label: 报宋, licence: none, faces: [] }';
  writeFileSync(join(folder, 'fonts/catalogue.yaml'), `default: song\nfamilies: { song: ${family} }\n`);
  const { status, err } = runCli(['fit', '-', '--measure', '9'], { input: TEXT, cwd: folder });
  expect(status).toBe(0);
  expect(err).toContain('warning: 报宋 (song) has no font file');
});

test('--lang zh', () => {
  expect(runCli(['fit', '--measure', '9', '--lang', 'zh'], { input: TEXT }).out).toMatch(
    /^2 段 \d+ 字 \d+ 行，最松字距 [\d.]+ 字\n$/u,
  );
  expect(runCli(['fit', '--measure', '0', '--lang', 'zh']).err).toBe('用法有误：--measure 0（应为 15.75）\n');
});

test.each([
  ['not UTF-8', Buffer.from([0xb6, 0xab]), 'stdin:1:1: error: '],
  ['a character that no face has', '甲乙🎉丙\n', 'stdin:1:3: error: '],
])('%s: an error of the content', (_, input, place) => {
  const { status, err } = runCli(['fit', '-', '--measure', '9'], { input });
  expect(status).toBe(1);
  expect(err).toContain(place);
  expect(err).not.toMatch(STACK);
});
