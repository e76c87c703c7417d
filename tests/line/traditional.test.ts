// Traditional text of Taiwan and Hong Kong: its own widths, edges and neighbours of marks.
import { expect, test } from 'vitest';
import { setParagraph } from '../../layout/line/setParagraph.js';
import type { Composition } from '../../layout/template/style.js';
import { em } from '../../layout/unit/length.js';
import { fakeFonts } from './fakeFonts.js';
import { body, composition, places, run, SIZE } from './setting.js';

const taiwan = fakeFonts('zh-Hant-TW');
const set = (text: string, measure: number, choices: Partial<Composition> = {}) =>
  setParagraph({
    runs: [run(text)],
    style: { ...body, composition: { ...composition, ...choices } },
    measure: em(measure, SIZE),
    fonts: taiwan,
    keep: [],
  });
const natural = (text: string, choices: Partial<Composition> = {}) => set(text, 30, choices).lines[0]?.naturalEm;

test('pause marks, stops and interpuncts keep their em unless all marks are half; brackets go by the scheme', () => {
  expect(natural('甲，乙。丙！丁·戊；己', { scheme: 'kaiming' })).toBe(11);
  expect(natural('甲「乙」丙', { scheme: 'kaiming' })).toBe(4);
  expect(natural('甲「乙」丙', { scheme: 'quanjiao' })).toBe(5);
  expect(natural('甲，乙。丙', { scheme: 'banjiao' })).toBe(4);
});

test('a mark in the middle of its em loses nothing at a line’s end and never hangs', () => {
  const [line] = set('春夏秋冬東西南。天地人和', 8, { hanging: 'end' }).lines;
  expect(line?.text).toBe('春夏秋冬東西南。');
  expect([line?.naturalEm, line?.gapEm]).toEqual([8, 0]);
  expect(set('春夏秋冬東西南北。天地人和', 8, { hanging: 'end' }).lines[0]?.text).not.toMatch(/。$/);
});

test('beside another mark only a bracket gives up its blank', () => {
  expect(natural('甲，「乙', { scheme: 'quanjiao' })).toBe(3.5);
  expect(natural('甲」，乙', { scheme: 'quanjiao' })).toBe(3.5);
  expect(natural('甲！？乙', { scheme: 'quanjiao' })).toBe(4);
});

test('a mark stands in the middle of what it takes', () => {
  const [line] = set('甲，乙。丙', 30).lines;
  // The fake font draws a mark in its whole em: that em is the mark's own.
  expect(line && places(line)).toEqual(['甲@0.00', '，@1.00', '乙@2.00', '。@3.00', '丙@4.00']);
});
