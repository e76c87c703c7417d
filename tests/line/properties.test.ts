// What must hold for any paragraph: no character lost, no line over its measure, no prohibited edge, unless told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setParagraph } from '../../layout/line/setParagraph.js';
import type { TextRun } from '../../layout/story/story.js';
import { em } from '../../layout/unit/length.js';
import { body, composed, fonts, glyphText, run, SIZE, set, texts } from './setting.js';

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
const choices = fc.record({
  scheme: fc.constantFrom('kaiming' as const, 'quanjiao' as const, 'banjiao' as const, 'plain' as const),
  level: fc.constantFrom('none' as const, 'basic' as const, 'gb' as const, 'strict' as const),
  dashStart: fc.constantFrom('allow' as const, 'forbid' as const),
});

const edgeSpace = /^[\s\u200b\u00ad]+|[\s\u200b\u00ad]+$/gu;

test('text in is text out; every line is within its measure; offsets join up', () => {
  fc.assert(
    fc.property(text, measure, choices, (source, width, composition) => {
      const { lines, diagnostics } = set(source, width, { ...composed(composition), indent: 2 });
      expect(lines.map((line) => line.text).join('')).toBe(source);
      let at = 0;
      const told = diagnostics.some((d) => d.id === 'overfull-line');
      for (const line of lines) {
        expect(line.start).toBe(at);
        at = line.end;
        expect(glyphText(line).replace(edgeSpace, '')).toBe(line.text.replace(edgeSpace, ''));
        if (!told) expect(line.indent + line.width).toBeLessThanOrEqual(line.measure);
        expect(line.gapEm).toBeGreaterThanOrEqual(told ? -1 : -0.03 - 1e-9);
      }
      expect(at).toBe([...source].length);
    }),
    { numRuns: 1500 },
  );
});

test('no prohibited edge without a diagnostic', () => {
  fc.assert(
    fc.property(text, measure, (source, width) => {
      const paragraph = set(source, width);
      if (paragraph.diagnostics.length > 0 || source.includes('\n')) return;
      const lines = texts(paragraph);
      lines.slice(1).forEach((line) => {
        expect(line).not.toMatch(/^[，。、；：？！”）》·～／—…℃]/);
      });
      lines.slice(0, -1).forEach((line) => {
        expect(line.trimEnd()).not.toMatch(/[“‘（《／￥]$/);
      });
    }),
    { numRuns: 1000 },
  );
});

test('the breaks are the same however the text is cut into runs', () => {
  fc.assert(
    fc.property(text, measure, fc.array(fc.nat(200), { maxLength: 6 }), (source, width, cuts) => {
      const characters = [...source];
      const places = [...new Set(cuts.map((cut) => cut % characters.length))].sort((a, b) => a - b);
      const runs: TextRun[] = [];
      let from = 0;
      for (const to of [...places, characters.length]) {
        if (to > from) runs.push(run(characters.slice(from, to).join(''), [], from + 1));
        from = to;
      }
      const cut = setParagraph({ runs, style: body, measure: em(width, SIZE), fonts, keep: [] });
      const whole = set(source, width);
      expect(texts(cut)).toEqual(texts(whole));
      expect(cut.lines.map((line) => line.gapEm)).toEqual(whole.lines.map((line) => line.gapEm));
    }),
    { numRuns: 500 },
  );
});

test('ten times the text takes about ten times as long: the breaker is linear', () => {
  const sentence = '从春到夏，从夏到秋，2025年的田里没有歇过一天，增长4.5%，地里的庄稼也没有辜负过谁。';
  const lines = (times: number): number => set(sentence.repeat(times), 16).lines.length;
  expect(lines(2000) / lines(200)).toBeCloseTo(10, 0);
});
