// What stands at the head of a paragraph, from Markdown to the press file: small heads that run in, and the drop cap.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { lineBox } from '../../layout/page/inkBoxes.js';
import { readBack } from '../../layout/press/readBack.js';
import { toPt } from '../../layout/unit/length.js';
import { bottom } from '../../layout/unit/rect.js';
import { runCli } from '../cli/runCli.js';
import { type EditionCopy, madeUp, openFixture } from './editionCopy.js';
import { runBuild } from './runBuild.js';

const FIXTURE = join(import.meta.dirname, 'fixtures/paragraphHeads');
const GOLDEN = join(import.meta.dirname, 'golden/paragraphHeads.txt');

let copy: EditionCopy;
beforeAll(() => {
  copy = openFixture(FIXTURE);
});
afterAll(() => copy.dispose());

const template = readFileSync(join(FIXTURE, 'template.yaml'), 'utf8');
const story = readFileSync(join(FIXTURE, 'story.md'), 'utf8');

/** The page of the fixture with its story or template changed. */
const typeset = (text = story, changed = template) => {
  copy.write('story.md', text);
  writeFileSync(join(copy.root, 'templates/paragraphHeads.yaml'), changed);
  return copy.typeset();
};

const bodyOf = (made: Awaited<ReturnType<typeof typeset>>) =>
  madeUp(made).page.frames.find(({ role }) => role === 'body')?.lines ?? [];

test('the page as it is dumped', async () => {
  const dump = dumpText([madeUp(await typeset()).page]);
  if (process.env.UPDATE) writeFileSync(GOLDEN, dump);
  expect(dump).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('the press file reads as the story does: the cap before the lines beside it, small heads before their text', async () => {
  await typeset();
  const { status, findings } = await runBuild(copy.folder, { out: join(copy.root, 'out') });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(status).toBe(0);
  const [text] = (await readBack(readFileSync(join(copy.root, 'out/press.pdf')))) ?? [];
  expect(text).toContain('雪后的早晨夜里下了一场薄雪，早起的人');
  expect(text).toContain('开始了。扫雪的人街道办的老陈天不亮');
  expect(text).toContain('记者手记走在这样的街上');
  expect(text).toContain('亮一些。几点提示●出门早一点。');
});

/** The story with another first paragraph. */
const beginning = (text: string): string => story.replace(/^夜里.*$/mu, text);

test.each([
  { rows: 2, text: '夜里下了雪。', cap: '夜' },
  { rows: 3, text: '夜里下了雪。', cap: '夜' },
  { rows: 3, text: '“**夜**里下了雪。”', cap: '“夜' },
])(
  'the em box of a cap of $rows lines reaches from the first row’s to the last one’s: $text',
  async ({ rows, text, cap }) => {
    const made = await typeset(beginning(text), template.replace('lines: 3, style: cap', `lines: ${rows}, style: cap`));
    const [set, first, next] = bodyOf(made);
    expect([set?.text, set?.gridLine]).toEqual([cap, undefined]);
    if (!set || !first || !next) throw new Error('no lines');
    // A paragraph shorter than its cap takes the cap's rows all the same.
    expect([first.gridLine, next.gridLine]).toEqual([1, rows + 1]);
    const box = lineBox(set);
    expect(toPt(lineBox(first).y - box.y)).toBeCloseTo(0, 2);
    expect(toPt(bottom(lineBox(next)) - bottom(box))).toBeCloseTo(13, 2);
    expect(toPt(first.textX - set.textX - set.width)).toBeCloseTo(1, 2);
  },
);

test.each(['2025年下了雪。', 'A座下了雪。', '——雪。', '“‘夜’里下了雪。”', '夜，下了雪。', ':dots[夜]里下了雪。', '夜'])(
  'what cannot be dropped is set as ever, and told: %s',
  async (text) => {
    const made = await typeset(
      beginning(text),
      template.replace('ink: black }', 'ink: black, marks: { dots: { size: 0.16, drop: 0.25 } } }'),
    );
    const told = made.diagnostics.filter(({ id }) => id === 'no-drop-cap');
    expect(told).toMatchObject([
      { severity: 'note', span: { file: 'content/2025-01-09/story.md', start: { line: 5 } } },
    ]);
    expect(bodyOf(made)[0]?.gridLine).toBe(1);
  },
);

test('a box that takes a container drops the cap of its own flow', async () => {
  const box = `- box:
          take: panel
          parts:
            - flow: { paragraph: body, dropCap: { lines: 2, style: cap, gap: 1pt } }
      - flow:`;
  const text = beginning(':::panel\n冬天来了。\n:::\n\n夜里下了雪。');
  const made = await typeset(text, template.replace('- flow:', box));
  const caps = madeUp(made).page.frames.flatMap(({ lines }) =>
    lines.filter(({ text }) => /^\p{Script=Han}$/u.test(text)),
  );
  expect(caps.map((line) => line.text)).toEqual(['冬', '夜']);
  expect(caps[0]?.size).toBeLessThan(caps[1]?.size ?? 0);
});

test('dump --ast tells where a small head and its paragraph went, on one line too', async () => {
  await typeset('---\nheadline: 题\n---\n\n夜里下了一场薄雪，早起的人在门前扫雪。\n\n#### 小题\n\n雪停了。\n');
  const { out } = runCli(['dump', copy.folder, '--ast']);
  const became = out.split('\n').flatMap((row) => row.match(/^ {2}(?:paragraph|heading).*→ (.*)$/u)?.[1] ?? []);
  expect(became).toEqual([
    'main/body, column 1 from line 1, 2 lines',
    'main/body, column 1 from line 4, 1 lines',
    'main/body, column 1 from line 4, 1 lines',
  ]);
});

test('a small head with no paragraph after it is a paragraph of its own', async () => {
  const made = await typeset('---\nheadline: 题\n---\n\n夜里下了雪。\n\n#### 末尾的小题\n');
  expect(bodyOf(made).at(-1)).toMatchObject({ text: '末尾的小题', gridLine: 4 });
});

test.each([
  { gap: 1, row: 1, used: 3 },
  { gap: 12, row: 4, used: 4 },
])('a signature stands beside the last words or under the cap: gap $gap', async ({ gap, row, used }) => {
  const changed = template.replace('leaves:', `signature: { style: body, gap: ${gap} }\n          leaves:`);
  const made = await typeset('---\nheadline: 题\nsignature: 某文\n---\n\n夜里下了雪。\n', changed);
  const { lines, fill } = madeUp(made).page.frames.find(({ role }) => role === 'body') ?? {};
  expect(lines?.at(-1)).toMatchObject({ text: '某文', gridLine: row });
  expect(fill?.used).toBe(used);
});
