// The fit report: its shape, its figures, its columns.
import { expect, test } from 'vitest';
import { fitText, summariseFit } from '../../layout/fitText.js';
import { DEFAULT_COMPOSITION } from '../../layout/template/style.js';
import { fonts, SIZE } from '../line/setting.js';

const options = {
  measure: 7.5,
  size: SIZE,
  font: { family: 'song', weight: 400 },
  composition: DEFAULT_COMPOSITION,
  indent: 2,
  keep: [],
} as const;

test('a paragraph a line; every character is in a line', () => {
  const report = fitText('春天来了花，都开了。\n\n燕子飞回来\n', 'a.txt', fonts, options);
  expect(report.paragraphs.map(({ lines }) => lines.map(({ text, start, end }) => [text, start, end]))).toEqual([
    [
      ['春天来了花，', 0, 6],
      ['都开了。', 6, 10],
    ],
    [['燕子飞回来', 0, 5]],
  ]);
  expect(report.paragraphs[0]?.lines[0]).toMatchObject({ naturalEm: 5.5, gapEm: 0 });
});

test('the summary counts lines, characters and columns', () => {
  const summary = summariseFit(fitText('春天来了花都开了', 'a.txt', fonts, { ...options, measure: 4.2 }), 2);
  expect(summary).toMatchObject({ paragraphs: 1, lines: 3, characters: 8, linesPerColumn: [2, 1] });
});

test('a missing character is told at its line and column', () => {
  const { diagnostics } = fitText('春\n夏\u{1f9ff}', 'a.txt', fonts, options);
  expect(diagnostics).toMatchObject([
    { id: 'missing-character', span: { file: 'a.txt', start: { line: 2, column: 2 } } },
  ]);
});
