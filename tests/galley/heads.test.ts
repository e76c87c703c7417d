// Heads: where they break, how they are fitted, how they stand in their measure.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pt } from '../../layout/unit/length.js';
import { headStyle, heads, linesOf, proof } from './headSetting.js';

/** Heads of 2 to 26 characters, as newspapers have them. */
const HEADS = [
  '简讯',
  '天气预报',
  '春运今日开启',
  '市政府召开常务会议',
  '一季度经济增长5.4%',
  '北京地铁3号线一期开通',
  '凝聚信心力量 续写东城华章',
  '《红楼梦》新版话剧昨晚首演',
  '李明浩获国家自然科学奖一等奖',
  '让老百姓住得安心，让胡同留得住乡愁',
  '我国成功发射神舟二十号载人飞船',
  '春运开启：铁路预计发送旅客5.1亿人次',
  '全国两会今日开幕 代表委员热议“新质生产力”',
  '坚持以人民为中心的发展思想扎实推进共同富裕',
  '北京市东城区第十七届人民代表大会第五次会议开幕',
  '中央经济工作会议部署2025年九项重点任务确保开好局起好步',
];

const LIMITS = { letterWidth: { least: 0.9, most: 1.1 }, spacing: { least: -0.02, most: 0.05 } };

test('heads of 2 to 26 characters in 240 pt stand as they stood (UPDATE=1 rewrites)', () => {
  const file = join(import.meta.dirname, 'heads.txt');
  const rows = HEADS.flatMap((head) => [head, ...heads(head, 240, LIMITS).variants.map((set) => `  ${proof(set)}`)]);
  const made = `${rows.join('\n')}\n`;
  if (process.env.UPDATE) writeFileSync(file, made);
  expect(made).toBe(readFileSync(file, 'utf8'));
});

test('no line of a head begins or ends with a mark that may not, parts a number from its unit, a kept name, or a short term in quotes', () => {
  const piece = fc.constantFrom(
    ...[
      '北京',
      '春运',
      '李明浩',
      '的',
      '在',
      '《红楼梦》',
      '“双减”',
      '5.1亿人次',
      '2025年',
      '3号线',
      '——',
      '，',
      '：',
      '！',
      '、',
      'GDP',
      ' ',
    ],
  );
  const wholes = ['李明浩', '“新质生产力”', '《红楼梦》', '5.1亿人次', '2025年', '3号线', '“双减”', '——', 'GDP'];
  const count = (text: string, part: string): number => text.split(part).length - 1;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2, maxLength: 9 }), (pieces) => {
      const text = pieces.join('').trim();
      fc.pre(text !== '');
      for (const { lines } of heads(text, 300, { smallest: pt(1) }, ['李明浩']).variants) {
        const texts = lines.map(({ line }) => line.text);
        expect(texts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of texts.slice(1)) expect(line).not.toMatch(/^[，：！、》”]/u);
        for (const line of texts.slice(0, -1)) expect(line).not.toMatch(/[《“]$/u);
        for (const whole of wholes) {
          expect(texts.reduce((sum, line) => sum + count(line, whole), 0)).toBe(count(text, whole));
        }
        for (const { line } of lines) expect(line.indent + line.width).toBeLessThanOrEqual(pt(300) + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('words that the phrase model cuts stay whole by the dictionary, names that the dictionary cuts by the model', () => {
  expect(linesOf(heads('习近平会见外方代表', 240), 2)).toEqual(['习近平会见', '外方代表']);
  expect(linesOf(heads('李明浩获一等奖', 240), 2)).toEqual(['李明浩', '获一等奖']);
  // 春 alone is no line: no head of three lines can be made of it.
  expect(linesOf(heads('春运今日开启', 240), 3)).toEqual([]);
});

test('a space is the best break, a pause the next; particles stand on the right side', () => {
  expect(linesOf(heads('全国两会今日开幕 代表委员热议民生', 240), 2)).toEqual(['全国两会今日开幕', '代表委员热议民生']);
  expect(linesOf(heads('春运今日开启：铁路发送旅客上亿', 240), 2)).toEqual(['春运今日开启：', '铁路发送旅客上亿']);
  expect(linesOf(heads('坚持以人民为中心的发展思想', 240), 2)).toEqual(['坚持以人民', '为中心的发展思想']);
});

test('the template may wish the first or the last line shorter', () => {
  const lines = (shape: 'even' | 'shortFirst' | 'shortLast') =>
    linesOf(heads('东城区政府工作报告', 240, { shape }), 2).join('/');
  expect(lines('even')).toBe('东城区政府/工作报告');
  expect(lines('shortFirst')).toBe('东城区/政府工作报告');
  expect(lines('shortLast')).toBe('东城区政府/工作报告');
});

test('means give in the order named: spacing, letter width, size', () => {
  const one = (fit: readonly ('spacing' | 'letterWidth' | 'size')[]) =>
    heads('市政府召开常务会议', 250, { ...LIMITS, fit, maxLines: 1 }).variants.map(proof);
  // 9 em of 30 pt in 250 pt.
  expect(one(['spacing', 'letterWidth', 'size'])).toEqual(['   30pt  市政府召开常务会议 0.00+8.33 ×0.944']);
  expect(one(['letterWidth', 'spacing', 'size'])).toEqual(['   30pt  市政府召开常务会议 0.00+8.33 ×0.926']);
  expect(one(['size', 'spacing', 'letterWidth'])).toEqual([' 27.5pt  市政府召开常务会议 0.00+9.09']);
  expect(one(['spacing', 'size', 'letterWidth'])).toEqual(['   28pt  市政府召开常务会议 0.00+8.93']);
});

test('what means after size can still save is no error; what they cannot is told', () => {
  const narrow = { ...LIMITS, smallest: pt(28), maxLines: 1, fit: ['size', 'spacing', 'letterWidth'] as const };
  expect(heads('市政府召开常务会议', 230, narrow)).toMatchObject({ found: [], variants: [{ size: pt(28) }] });
  expect(heads('市政府召开常务会议', 220, narrow).found).toContain('head-too-wide');
});

test('spread: short heads fill the measure up to the widest gap, lines of one head come out alike', () => {
  const spread = { style: { ...headStyle, align: 'spread' as const } };
  const set = (text: string | readonly string[], measure: number) => heads(text, measure, spread).variants.map(proof);
  expect(set('简讯', 120)).toEqual(['   30pt  简讯 0.00+4.00']);
  expect(set('简讯', 240)).toEqual(['   30pt  简讯 2.00+4.00']);
  expect(set(['天气', '要闻简报'], 150)).toEqual(['   30pt  天气 0.50+4.00 / 要闻简报 0.50+4.00']);
});

test('the blank half of a full-width mark does not shift a centred line', () => {
  const plain = { style: { ...headStyle, composition: { ...headStyle.composition, scheme: 'plain' as const } } };
  const [set] = heads('春天来了！', 240, plain).variants;
  // Ink of 4.5 em in 8 em: it begins at 1.75.
  expect(set && proof(set)).toBe('   30pt  春天来了！ 1.75+5.00');
  const [opened] = heads('“春天', 240, plain).variants;
  expect(opened && proof(opened)).toBe('   30pt  “春天 2.25+3.00');
});
