// What stays together: numbers with what they count, dates, ordinals, the house's own strings.
import { expect, test } from 'vitest';
import { keptStrings } from '../../layout/text/keptStrings.js';

const kept = (text: string, keep: readonly string[] = []): readonly string[] =>
  keptStrings(text, keep).map(({ start, end }) => text.slice(start, end));

test.each([
  ['到2025年止', '2025年'],
  ['共4.5亿元多', '4.5亿元'],
  ['有1,234人次', '1,234人次'],
  ['修30余家店', '30余家'],
  ['第十七届会', '第十七届'],
  ['第5次来了', '第5次'],
  ['在1月8日开', '1月8日'],
  ['气温20℃左右', '20℃'],
  ['跑了10 km远', '10 km'],
  ['座110千伏变', '110千伏'],
  ['降2个百分点', '2个百分点'],
  ['降溫20 ℃左右', '20 ℃'],
  ['約5億餘元多', '5億餘元'],
  ['於1月8號開', '1月8號'],
  ['降2個百分點', '2個百分點'],
  ['第七屆會', '第七屆'],
])('%s keeps %s', (text, whole) => {
  expect(kept(text)).toContain(whole);
});

test('the house’s strings are found wherever they stand, also across markup', () => {
  expect(kept('甲欧阳春晓乙欧阳春晓', ['欧阳春晓'])).toEqual(['欧阳春晓', '欧阳春晓']);
});
