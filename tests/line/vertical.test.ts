// Vertical lines with the shipped fonts, glyph by glyph: cells, turned words, marks, and ink that stays where it belongs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileFace } from '../../layout/font/fileFace.js';
import { openFontBook } from '../../layout/font/openFontBook.js';
import { viewOf } from '../../layout/font/sfnt.js';
import type { SetLine } from '../../layout/line/setLine.js';
import { setParagraph } from '../../layout/line/setParagraph.js';
import type { TextStyle } from '../../layout/template/style.js';
import type { GlyphRun } from '../../layout/text/glyphRun.js';
import { em, toEm } from '../../layout/unit/length.js';
import { body, composed, run, SIZE } from './setting.js';

const fonts = openFontBook();
const vertical: TextStyle = { ...body, direction: 'vertical', align: 'start' };

const setDown = (text: string, style: Partial<TextStyle> = {}, measure = 40, book = fonts): readonly SetLine[] =>
  setParagraph({
    runs: [run(text)],
    style: { ...vertical, ...style },
    measure: em(measure, SIZE),
    fonts: book,
    keep: [],
  }).lines;

/** Ink of every glyph in em: from the line's top, and from its middle to the right. */
interface Ink {
  readonly text: string;
  readonly pose: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const inkOf = ({ face, size, scaleX, turned, glyphs }: GlyphRun): readonly Ink[] =>
  glyphs.flatMap(({ id, text, x, y }) => {
    const ink = face.ink(id);
    if (!ink) return [];
    const along = toEm(x, size);
    const across = toEm(y, size);
    const unit = face.unitsPerEm;
    const left = ink.left / unit;
    const right = ink.right / unit;
    const bottom = ink.bottom / unit;
    const top = ink.top / unit;
    return turned
      ? [{ text, pose: '↷', top: along + left, bottom: along + right, left: across + bottom, right: across + top }]
      : [
          {
            text,
            pose: scaleX === 1 ? '' : `×${scaleX.toFixed(2)}`,
            top: along - top,
            bottom: along - bottom,
            left: across + left * scaleX,
            right: across + right * scaleX,
          },
        ];
  });

const inks = (line: SetLine): readonly Ink[] => line.runs.flatMap(inkOf);

/** Each glyph: where its ink's middle stands, down the line and across it. */
const proof = (text: string, style: Partial<TextStyle> = {}): readonly string[] =>
  setDown(text, style).flatMap((line) =>
    inks(line).map(({ text: shown, pose, top, bottom, left, right }) =>
      `${shown}${pose} ${((top + bottom) / 2).toFixed(2)} ${((left + right) / 2).toFixed(2)}`.replace('-0.00', '0.00'),
    ),
  );

test('traditional text: pause marks and stops in the middle of their cell, which alone hang there', () => {
  const taiwan = openFontBook(undefined, 'zh-Hant-TW');
  const [line] = setDown('天，地。人！', {}, 40, taiwan);
  for (const [text, top] of [
    ['，', 1],
    ['。', 3],
    ['！', 5],
  ] as const) {
    const ink = line && inks(line).find((shown) => shown.text === text);
    expect(ink && (ink.top + ink.bottom) / 2, text).toBeCloseTo(top + 1 / 2, 2);
    expect(ink && (ink.left + ink.right) / 2, text).toBeCloseTo(0, 2);
  }
  const hanging = { ...composed({ hanging: 'end' }), align: 'justify' as const };
  const [hung] = setDown('春夏秋冬。天地人和', hanging, 4, taiwan);
  expect([hung?.text, hung && toEm(hung.width, SIZE), hung?.gapEm]).toEqual(['春夏秋冬。', 4, 0]);
});

test('the cell is what vertical metrics of the shipped fonts say: origin at the em box, one em down', () => {
  for (const family of ['song', 'hei']) {
    const face = fonts.face({ family, weight: 400 });
    if (!(face instanceof FileFace)) throw new Error('a face without a file');
    const vhea = face.file.table('vhea');
    const vmtx = face.file.table('vmtx');
    if (!vhea || !vmtx) throw new Error('a font without vertical metrics');
    const long = viewOf(vhea).getUint16(34);
    for (const [text, features] of [
      ['字', []],
      ['国', []],
      ['，', ['vert']],
      ['（', ['vert']],
      ['』', ['vert']],
    ] as const) {
      const id = face.shape(text, features)[0]?.id ?? 0;
      const advance = viewOf(vmtx).getUint16(4 * Math.min(id, long - 1));
      const bearing = id < long ? viewOf(vmtx).getInt16(4 * id + 2) : viewOf(vmtx).getInt16(4 * long + 2 * (id - long));
      expect([text, advance, bearing + (face.ink(id)?.top ?? 0)]).toEqual([text, 1000, face.emTop]);
    }
  }
});

test('numbers of up to three digits and single letters stand in a cell, longer words lie on their side', () => {
  expect(proof('第3届12月128件A座15%增2025年GDP比——')).toMatchInlineSnapshot(`
    [
      "第 0.50 0.00",
      "3 1.52 -0.01",
      "届 2.51 -0.02",
      "1 3.50 -0.25",
      "2 3.50 0.25",
      "月 4.52 -0.07",
      "1×0.63 5.51 -0.34",
      "2×0.63 5.51 -0.02",
      "8×0.63 5.52 0.32",
      "件 6.50 0.00",
      "A 7.51 0.00",
      "座 8.50 0.00",
      "1 9.50 -0.25",
      "5 9.51 0.24",
      "% 10.52 0.00",
      "增 11.50 -0.01",
      "2↷ 12.41 -0.01",
      "0↷ 12.96 -0.02",
      "2↷ 13.53 -0.01",
      "5↷ 14.07 -0.02",
      "年 14.97 0.00",
      "G↷ 16.00 -0.02",
      "D↷ 16.72 -0.02",
      "P↷ 17.42 -0.02",
      "比 18.36 0.04",
      "——↷ 19.86 0.00",
    ]
  `);
});

test('marks stand in the half of the cell that vertical setting gives them, drawn for it by the font or not', () => {
  const marks = '“甲，”（乙）、《丙》。丁：戊？己·庚……';
  expect(proof(marks)).toMatchInlineSnapshot(`
    [
      "“ 0.29 0.13",
      "甲 1.02 0.02",
      "， 1.75 0.32",
      "” 2.21 -0.13",
      "（ 2.79 0.00",
      "乙 3.51 0.02",
      "） 4.21 0.00",
      "、 4.68 0.29",
      "《 5.24 0.00",
      "丙 6.01 0.00",
      "》 6.76 0.00",
      "。 7.21 0.28",
      "丁 8.52 0.00",
      "： 9.37 0.25",
      "戊 10.50 0.00",
      "？ 11.41 0.25",
      "己 12.50 0.04",
      "· 13.25 0.00",
      "庚 14.00 0.00",
      "…↷ 15.00 0.00",
      "…↷ 16.00 0.00",
    ]
  `);
  expect(proof(marks, { font: { family: 'kai', weight: 400 } })).toMatchInlineSnapshot(`
    [
      "“↷ 0.32 0.09",
      "甲 1.05 0.00",
      "， 1.70 0.33",
      "”↷ 2.18 -0.11",
      "（↷ 2.82 -0.01",
      "乙 3.56 0.06",
      "）↷ 4.18 -0.01",
      "、 4.68 0.32",
      "《↷ 5.23 -0.01",
      "丙 6.05 -0.01",
      "》↷ 6.77 -0.01",
      "。 7.21 0.29",
      "丁 8.57 0.01",
      "： 9.43 0.25",
      "戊 10.52 -0.01",
      "？ 11.50 0.21",
      "己 12.54 0.05",
      "· 13.25 0.00",
      "庚 14.02 0.00",
      "…↷ 15.00 0.00",
      "…↷ 16.00 0.00",
    ]
  `);
});

test('quotes are ﹃﹄ with ﹁﹂ inside, or the other way round; the text stays as it was typed', () => {
  const glyphs = (verticalQuotes: 'gb' | 'corner') =>
    setDown('“甲‘乙’丙”', { verticalQuotes }).flatMap((line) => line.runs.flatMap((r) => r.glyphs.map(({ id }) => id)));
  const song = fonts.face(vertical.font);
  const cornered = ['『', '「', '」', '』'].map((mark) => song.shape(mark, ['vert'])[0]?.id);
  const at = [0, 2, 4, 6];
  expect(at.map((index) => glyphs('gb')[index])).toEqual(cornered);
  expect(at.map((index) => glyphs('corner')[index])).toEqual([cornered[1], cornered[0], cornered[3], cornered[2]]);
});

test('text in is text out, and no ink leaves its line or its measure or lies over its neighbour', () => {
  const piece = fc.constantFrom(
    ...['国', '东城', '，', '。', '、', '：', '；', '？', '！', '“', '”', '（', '）', '《', '》', '——', '……', '·'],
    ...['3', '12', '128', '15%', '2025', 'GDP', 'A', 'Wi-Fi', '1,234', ' ', '25℃'],
  );
  // Strokes may reach a little over their em box, descenders of turned words further.
  const OVER = 0.06;
  const DESCENDER = 0.12;
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('song', 'hei', 'kai'),
      fc.constantFrom('kaiming' as const, 'quanjiao' as const),
      fc.integer({ min: 6, max: 20 }),
      (pieces, family, scheme, measure) => {
        const text = pieces.join('');
        const style = { font: { family, weight: 400 }, align: 'justify' as const, ...composed({ scheme }) };
        const lines = setDown(text, style, measure);
        expect(lines.map((line) => line.text).join('')).toBe(text);
        const shown = lines.flatMap((line) => line.runs.flatMap((r) => r.glyphs.map((glyph) => glyph.text))).join('');
        expect(shown.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          const seen = inks(line);
          for (const ink of seen) {
            expect(ink.left).toBeGreaterThan(-0.5 - DESCENDER);
            expect(ink.right).toBeLessThan(0.5 + OVER);
            expect(ink.top).toBeGreaterThan(-OVER);
            expect(ink.bottom).toBeLessThan(toEm(line.width, SIZE) + OVER);
          }
          for (const [index, ink] of seen.slice(1).entries()) {
            const before = seen[index];
            // Letters of one word may be kerned, digits of one cell stand side by side.
            const word = before?.pose === '↷' && ink.pose === '↷';
            const beside = before && (ink.left >= before.right || before.left >= ink.right);
            if (before && !word && !beside)
              expect(ink.top, `${before.text}|${ink.text}`).toBeGreaterThan(before.bottom - OVER);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
