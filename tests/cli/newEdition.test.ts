// `tekan new edition`: a folder that builds at once, its pages nearly full of filler; nothing that is there is touched.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './deskWorkspace.js';
import { runCli, STACK } from './runCli.js';

const desk: Desk = openDesk();
afterAll(() => desk.dispose());

const read = (file: string): string => readFileSync(join(desk.root, 'content', file), 'utf8');

interface Report {
  readonly diagnostics: readonly { readonly id: string }[];
  readonly pages: readonly { readonly frames: readonly { readonly used: number; readonly available: number }[] }[];
}

/** Builds an edition that must come out well, and gives its report. */
const built = (date: string): Report => {
  const { status, err } = desk.run('build', `content/${date}`);
  expect(status, err).toBe(0);
  return JSON.parse(readFileSync(join(desk.root, 'output', date, 'report.json'), 'utf8')) as Report;
};

const fullness = ({ pages }: Report): number => {
  const frames = pages.flatMap((page) => page.frames);
  const sum = (key: 'used' | 'available') => frames.reduce((total, frame) => total + frame[key], 0);
  return sum('used') / sum('available');
};

test('one page: the keys stand at the top, places that may stay empty are comments', () => {
  const { status, out, err } = desk.run('new', 'edition', '2025-06-01', '--template', 'front');
  expect(status, err).toBe(0);
  expect(out).toMatch(/^content\/2025-06-01\/edition\.yaml\n[\s\S]*next: tekan build content\/2025-06-01\n$/u);
  expect(read('2025-06-01/edition.yaml')).toBe(`date: 2025-06-01
weekday: 星期日
# newspaper: 报名
# issueNumber: 第1号
# keep: [不许拆在两行的人名, 提法]
folios: [1]
section: 版名 # 换成这一版的名字，如 要闻
# runningTitles: [版头第一行, 版头第二行]
# pageEditors: [姓名]
# artEditor: 姓名
template: front
stories: # 按阅读顺序
  - { slot: 头条, file: 头条.md } # 75 字 × 30 行
  - { slot: firstOne, file: first-one.md } # 44.5 字 × 约 20 行，共用
  - { slot: secondOne, file: second-one.md } # 44.5 字 × 约 20 行，共用
  - { slot: poem, file: poem.md } # 29.25 字 × 20 行
#  - { slot: thirdOne, file: third-one.md } # 44.5 字 × 约 9 行，共用，可空
# fillers: [bits.md] # 补白
# index: # 导读
#  - { story: 稿件文件名, text: 一句话 }
`);
  expect(readdirSync(join(desk.root, 'content'))).toEqual(['2025-06-01']);
});

test('a story has the fields that its place sets, and tells its room', () => {
  const [front = '', body = ''] = read('2025-06-01/头条.md')
    .split(/^---\n/mu)
    .slice(1);
  expect(front).toContain('# 版位 头条：75 字 × 30 行');
  expect(front).toContain('#   正文：5 栏 × 14 字 × 约 ');
  expect(front).toMatch(/^headline: # 一行一条\n {2}- 主题第一行/mu);
  expect(front).toMatch(/^decks: 副题示例/mu);
  expect(front).toMatch(/^# picture: /mu);
  expect(front).not.toMatch(/kicker|digest|byline/u);
  expect(body).toMatch(/示例文字/u);
});

test('it builds: what is found is at most that a place is not quite full', () => {
  const report = built('2025-06-01');
  expect(report.diagnostics.map(({ id }) => id).filter((id) => id !== 'underfull')).toEqual([]);
  expect(fullness(report)).toBeGreaterThan(0.95);
});

test('several pages: folios are counted up, a double truck takes two', () => {
  const wanted = ['special-issue', 'front', 'front'].flatMap((name) => ['--template', name]);
  const { status, err } = desk.run('new', 'edition', '2025-06-02', ...wanted);
  expect(status, err).toBe(0);
  const yaml = read('2025-06-02/edition.yaml');
  expect(yaml.match(/folios: .*/gu)).toEqual(['folios: [1, 2]', 'folios: [3]', 'folios: [4]']);
  expect(yaml).toContain('- { slot: panelA, file: "01-panel-a.md" }');
  expect(yaml).toContain('- { slot: firstOne, file: "04-first-one.md" }');
  expect(read('2025-06-02/01-panel-a.md')).toMatch(/^::::panel\[示例栏题\]\n\n:::box\[示例栏题\]$/mu);
  const report = built('2025-06-02');
  expect(report.pages.length).toBe(3);
  expect(fullness(report)).toBeGreaterThan(0.95);
});

test('the same command makes the same files', () => {
  desk.run('new', 'edition', '2025-06-08', '--template', 'front');
  const text = (file: string): string => read(`2025-06-08/${file}`).replace('2025-06-08', '2025-06-01');
  for (const file of readdirSync(join(desk.root, 'content/2025-06-01')))
    expect(text(file)).toBe(read(`2025-06-01/${file}`));
});

describe('wrong use leaves everything as it is', () => {
  test.each([
    ['a day that is none', ['2025-02-30', '--template', 'front'], '2025-02-30'],
    ['an edition that is there', ['2025-06-01', '--template', 'front'], 'is there already'],
    [
      'a template that nobody knows',
      ['2025-06-03', '--template', 'frnt'],
      'known templates: front, front-page, inside-page, special-issue',
    ],
    ['a path for a template', ['2025-06-03', '--template', '../templates/front'], 'cannot be the name'],
  ])('%s', (_, args, told) => {
    const before = readdirSync(desk.root, { recursive: true, encoding: 'utf8' }).sort();
    const story = read('2025-06-01/头条.md');
    const { status, out, err } = desk.run('new', 'edition', ...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(told);
    expect(err).not.toMatch(STACK);
    expect(readdirSync(desk.root, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
    expect(read('2025-06-01/头条.md')).toBe(story);
  });

  test('a folder that is no workspace', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tekan-nowhere-'));
    const { status, err } = runCli(['new', 'edition', '2025-06-01', '--template', 'special-issue'], { cwd: folder });
    expect(status).toBe(2);
    expect(err).toContain('mkdir content');
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(join(folder, 'content'));
    expect(runCli(['new', 'edition', '2025-06-01', '--template', 'special-issue'], { cwd: folder }).status).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
