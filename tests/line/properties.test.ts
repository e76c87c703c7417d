// What must hold for any paragraph under any choice of composition: no character lost, no line over its measure, no prohibited edge, unless told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SetParagraph, setParagraph } from '../../layout/line/setParagraph.js';
import { HAN_GAP_LEAST, HAN_GAP_LOOSEST } from '../../layout/line/weights.js';
import type { Mark, TextRun } from '../../layout/story/story.js';
import type { Composition } from '../../layout/template/style.js';
import { em, toEm } from '../../layout/unit/length.js';
import { fakeFonts } from './fakeFonts.js';
import { body, composed, fonts, glyphText, run, SIZE, texts } from './setting.js';

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'天地人和春夏秋冬山川湖海東西南北') },
  { weight: 3, arbitrary: fc.constantFrom(...'，。、；：？！“”‘’（）《》·～／—…') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '——',
      '……',
      ' ',
      '　',
      '\u200b',
      '\u00ad',
      '\n',
      '😀',
      '👨‍👩‍👧',
      '𠮷',
      'é',
      'e\u0301',
      '℃',
      '￥',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2025',
      '4.5%',
      '1,234',
      'GDP',
      'Wi-Fi',
      'https://a.example/b/c-d/e.html',
      'representative',
      'བོད་ཡིག་',
      '？！',
      '（《',
      '年',
      '亿元',
      '第',
      '-',
      '/',
      '"',
      '(',
      ')',
    ),
  },
);
const text = fc.array(piece, { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join(''));
const measure = fc.double({ min: 3, max: 24, noNaN: true });
const choices: fc.Arbitrary<Composition> = fc.record({
  scheme: fc.constantFrom('kaiming', 'quanjiao', 'banjiao', 'plain'),
  level: fc.constantFrom('none', 'basic', 'gb', 'strict'),
  dashStart: fc.constantFrom('allow', 'forbid'),
  trim: fc.constantFrom('both', 'start', 'end', 'none'),
  adjacent: fc.constantFrom(1, 1.5),
  hanging: fc.constantFrom('none', 'end'),
  latinGap: fc.constantFrom(0, 1 / 8, 1 / 4),
  cells: fc.boolean(),
  hyphenation: fc.constantFrom('none', 'english'),
});
const books = { 'zh-Hans-CN': fonts, 'zh-Hant-TW': fakeFonts('zh-Hant-TW') } as const;

/** Paragraphs tried for each property. */
const RUNS = 800;

/** A paragraph to set: its text, and where marks of strong and emphasised text begin and end. */
const paragraph = fc.record({
  source: text,
  width: measure,
  composition: choices,
  language: fc.constantFrom('zh-Hans-CN' as const, 'zh-Hant-TW' as const),
  cuts: fc.array(fc.nat(200), { maxLength: 6 }),
});
type Paragraph = typeof paragraph extends fc.Arbitrary<infer T> ? T : never;

const MARKS: readonly (readonly Mark[])[] = [[], ['strong'], [], ['emphasis']];

/** Runs cut at some places; `marked` gives each its own mark, else all are plain. */
const cutIntoRuns = (source: string, cuts: readonly number[], marked: boolean): readonly TextRun[] => {
  const characters = [...source];
  const places = [...new Set(cuts.map((cut) => cut % characters.length))].sort((a, b) => a - b);
  const runs: TextRun[] = [];
  let from = 0;
  for (const to of [...places, characters.length]) {
    const marks = marked ? MARKS[runs.length % MARKS.length] : [];
    if (to > from) runs.push(run(characters.slice(from, to).join(''), marks, from + 1));
    from = to;
  }
  return runs;
};

const setIn = ({ width, composition, language }: Paragraph, runs: readonly TextRun[], indent = 0) =>
  setParagraph({
    runs,
    style: { ...body, ...composed(composition), indent },
    measure: em(width, SIZE),
    fonts: books[language],
    keep: ['东西南北'],
  });

const edgeSpace = /^[\s\u200b\u00ad]+|[\s\u200b\u00ad]+$/gu;
const told = (set: SetParagraph, ...ids: readonly string[]) => set.diagnostics.some(({ id }) => ids.includes(id));
/** Half of the smallest length: what rounding may add up to at a place. */
const ROUNDING = 1e-4;

test('text in is text out; every line is within its measure; offsets join up', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const { source, cuts } = given;
      const set = setIn(given, cutIntoRuns(source, cuts, true), 2);
      expect(texts(set).join('')).toBe(source);
      let at = 0;
      const over = told(set, 'overfull-line');
      for (const line of set.lines) {
        expect(line.start).toBe(at);
        at = line.end;
        expect(glyphText(line).replace(edgeSpace, '')).toBe(line.text.replace(edgeSpace, ''));
        if (!over) expect(line.indent + line.width).toBeLessThanOrEqual(line.measure);
      }
      expect(at).toBe([...source].length);
    }),
    { numRuns: RUNS },
  );
});

test('gaps stay within their limits unless told; Han never touch', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const set = setIn(given, cutIntoRuns(given.source, given.cuts, true));
      if (told(set, 'overfull-line')) return;
      for (const line of set.lines) {
        expect(line.gapEm).toBeGreaterThanOrEqual(HAN_GAP_LEAST - ROUNDING);
        if (!told(set, 'loose-line')) expect(line.gapEm).toBeLessThanOrEqual(HAN_GAP_LOOSEST + ROUNDING);
        if (given.composition.cells) expect(line.maxGapEm).toBe(0);
        const glyphs = line.runs.flatMap((r) => r.glyphs).filter((glyph) => /^\p{Script=Han}/u.test(glyph.text));
        glyphs.slice(1).forEach((glyph, index) => {
          const apart = toEm(glyph.x - (glyphs[index]?.x ?? 0), SIZE);
          expect(apart).toBeGreaterThanOrEqual(1 + HAN_GAP_LEAST - ROUNDING);
        });
        if (!given.composition.cells) continue;
        for (const glyph of glyphs) expect(glyph.x % SIZE).toBe(0);
      }
    }),
    { numRuns: RUNS },
  );
});

/** What may not stand at a line's start and end, level by level, in the words of CLREQ 3.1.4. */
const NO_START = /^(?:[，。、；：！？”’）》·～／℃]|—(?!—))/u;
const NO_END = /[“‘（《￥]$/u;
/** A lone dash is a connector. */
const DASH_START = /^(?:——|…)/u;
const SLASH_END = /／$/u;

test('no prohibited edge without a diagnostic', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const { level, dashStart } = given.composition;
      const set = setIn(given, cutIntoRuns(given.source, given.cuts, true));
      // A base under one reading that no line holds is cut anywhere, and told as forced.
      if (told(set, 'prohibited-edge', 'overfull-line', 'forced-break') || given.source.includes('\n')) return;
      const lines = texts(set);
      for (const line of lines.slice(1)) {
        if (level !== 'none') expect(line).not.toMatch(NO_START);
        if (level === 'strict' || dashStart === 'forbid') expect(line).not.toMatch(DASH_START);
      }
      for (const line of lines.slice(0, -1)) {
        if (level !== 'none') expect(line.trimEnd()).not.toMatch(NO_END);
        if (level === 'gb' || level === 'strict') expect(line.trimEnd()).not.toMatch(SLASH_END);
      }
    }),
    {
      numRuns: RUNS,
      examples: [
        [
          {
            source: '👨‍👩‍👧’2025天',
            width: 3.0199983384874134,
            composition: {
              scheme: 'kaiming',
              level: 'gb',
              dashStart: 'allow',
              trim: 'both',
              adjacent: 1,
              hanging: 'none',
              latinGap: 0,
              cells: false,
              hyphenation: 'none',
            },
            language: 'zh-Hans-CN',
            cuts: [],
          },
        ],
      ],
    },
  );
});

test('no number, dash, kept string or row of ？！ is parted without a diagnostic', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const set = setIn(given, cutIntoRuns(given.source, given.cuts, true));
      if (given.source.includes('\n')) return;
      const lines = texts(set);
      lines.slice(1).forEach((line, index) => {
        const before = lines[index] ?? '';
        if (!told(set, 'forced-break')) expect(/[0-9.,]$/u.test(before) && /^[0-9%]/u.test(line)).toBe(false);
        if (!told(set, 'prohibited-edge')) expect(/[？！]$/u.test(before) && /^[？！]/u.test(line)).toBe(false);
        if (!told(set, 'kept-parted')) {
          for (const cut of [1, 2, 3]) {
            const parted = before.endsWith('东西南北'.slice(0, cut)) && line.startsWith('东西南北'.slice(cut));
            expect(parted).toBe(false);
          }
        }
      });
    }),
    { numRuns: RUNS },
  );
});

test('only a pause mark or a stop hangs, alone, at a line’s end, where the style allows', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const set = setIn(given, cutIntoRuns(given.source, given.cuts, true));
      if (told(set, 'overfull-line')) return;
      for (const line of set.lines) {
        const glyphs = line.runs.flatMap((r) => r.glyphs);
        const out = glyphs.filter((glyph) => glyph.x >= line.measure - line.indent && glyph.text.trim() !== '');
        const hangs = given.composition.hanging !== 'none' && given.language !== 'zh-Hant-TW';
        expect(out.length).toBeLessThanOrEqual(hangs ? 1 : 0);
        const [hung] = out;
        if (hung) expect(hung.text).toMatch(/^[，。、；：！？]/u);
        const at = hung ? glyphs.indexOf(hung) : 0;
        if (at > 0) expect(glyphs[at - 1]?.text).not.toMatch(/[，。、；：！？“”‘’（）《》]$/u);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the breaks are the same however the text is cut into runs', () => {
  fc.assert(
    fc.property(paragraph, (given) => {
      const cut = setIn(given, cutIntoRuns(given.source, given.cuts, false));
      const whole = setIn(given, [run(given.source)]);
      expect(texts(cut)).toEqual(texts(whole));
      expect(cut.lines.map((line) => line.gapEm)).toEqual(whole.lines.map((line) => line.gapEm));
    }),
    { numRuns: RUNS },
  );
});

test('ten times the text takes ten times the lines', () => {
  const sentence = '从春到夏，从夏到秋，2025年的田里没有歇过一天，增长4.5%，地里的庄稼也没有辜负过谁。';
  const lines = (times: number): number =>
    setParagraph({ runs: [run(sentence.repeat(times))], style: body, measure: em(16, SIZE), fonts, keep: [] }).lines
      .length;
  expect(lines(2000) / lines(200)).toBeCloseTo(10, 0);
});

/** Text no editor writes; each comes to an end, whole. */
const EXTREMES = [
  'a',
  '7',
  ' ',
  '（',
  '」',
  '，',
  '—',
  '……',
  '\u0301',
  '天\u00a0',
  '1～',
  '？',
  '👨‍👩‍👧',
  'བོད་',
  '\u200b',
  '\n',
];

test.each(EXTREMES)('ten thousand of %j end, and are whole', (unit) => {
  const source = unit.repeat(10_000 / unit.length);
  const { lines } = setParagraph({ runs: [run(source)], style: body, measure: em(16, SIZE), fonts, keep: [] });
  expect(lines.map((line) => line.text).join('') === source).toBe(true);
});
