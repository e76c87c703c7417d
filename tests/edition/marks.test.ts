// Inline marks from Markdown to the press file: where they stand, and how the finished PDF reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { readBack } from '../../layout/press/readBack.js';
import { runQpdf } from '../pdf/readPdf.js';
import { type EditionCopy, madeUp, openFixture } from './editionCopy.js';
import { runBuild } from './runBuild.js';

const FIXTURE = join(import.meta.dirname, 'fixtures/marks');
const GOLDEN = join(import.meta.dirname, 'golden/marks.txt');

let copy: EditionCopy;
beforeAll(() => {
  copy = openFixture(FIXTURE);
});
afterAll(() => copy.dispose());

const template = readFileSync(join(FIXTURE, 'template.yaml'), 'utf8');
const build = (changed: string) => {
  writeFileSync(join(copy.root, 'templates/marks.yaml'), changed);
  return runBuild(copy.folder, { out: join(copy.root, 'out') });
};

test('the page as it is dumped', async () => {
  writeFileSync(join(copy.root, 'templates/marks.yaml'), template);
  const dump = dumpText([madeUp(await copy.typeset()).page]);
  if (process.env.UPDATE) writeFileSync(GOLDEN, dump);
  expect(dump).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('the press file reads as the story does, readings after their bases, and dots and lines are no text', async () => {
  const { status, findings } = await build(template);
  // The story does not fill its page to the line, which is no matter here.
  expect(findings.map(({ id }) => id)).toEqual(['hole', 'lone-line']);
  expect(status).toBe(0);
  const pdf = readFileSync(join(copy.root, 'out/press.pdf'));
  const [text] = (await readBack(pdf)) ?? [];
  expect(text).toBe(
    [
      '行内标注',
      '题里也能加着重和京jīng',
      '大家都说，邻里“守望”，比WiFi要紧。夜读史记、资治通鉴，又谈司马迁班固两家；北京市东城区与通州区并列，',
      '这个名字很长很长：甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥联合会，过了行末再接着画。',
      '逐字注音：东dōng城chéng、庄zhuāng严yán、什shí刹chà海；',
      '整词注音：胡同hútòng里、王府井步行街WángfǔjǐngBùxíngjiē旁。窗chuāng外的霜shuāng。',
      '面积5km2，水是H2O，见注［1］。先线后点：东城区、论语。粗体着重、',
      '又yòu一yī行háng字zì都dōu有yǒu音yīn，上面一行加点，床chuáng。',
    ].join(''),
  );
  const { out } = await runQpdf(pdf, '--qdf', '--object-streams=disable', '/out.pdf');
  const count = (operators: RegExp): number => out.match(operators)?.length ?? 0;
  // Dots are filled paths, name lines and waves are strokes.
  expect(count(/ c h f$/gmu)).toBe(2 + 7 + 5 + 6);
  expect(count(/ l S$/gmu)).toBe(7);
  expect(count(/ c S$/gmu)).toBe(3);
});

test('a grid too tight for them is told, a template without their measures is an error', async () => {
  const tight = await build(template.replace('lineHeight: 13pt', 'lineHeight: 11.5pt'));
  expect(tight.findings.map(({ id }) => id)).toContain('marks-crowded');
  const without = await build(template.replace(/^ {4}ruby: .*\n/mu, ''));
  expect(without.status).toBe(1);
  const missing = without.findings.filter(({ id }) => id === 'mark-without-measures');
  expect(missing.map(({ id, values }) => `${id} ${values.mark} ${values.style}`)).toEqual([
    'mark-without-measures ruby cross',
    'mark-without-measures ruby body',
    'mark-without-measures ruby body',
  ]);
});

test('a head is divided around bases, and each reading stands once', async () => {
  const heads = [
    '## 一行 :ruby[东 城|Dōng Chéng] 另一行\n\n字。',
    '### 长长的小标题要分成两行里面有:ruby[什刹海胡同|Shíchàhǎi Hútòng]\n\n字。',
  ];
  copy.write('story.md', `---\nheadline: 题\n---\n\n${heads.join('\n\n')}\n`);
  const head = '{ style: cross, lines: 2, smallest: 12pt, rows: 2';
  const { findings } = await build(
    template.replace(/headings: .*/u, `headings: { 2: ${head}, breakAtSpace: true }, 3: ${head} } }`),
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [text] = (await readBack(readFileSync(join(copy.root, 'out/press.pdf')))) ?? [];
  expect(text).toContain('一行东城DōngChéng另一行字。');
  expect(text).toContain('里面有什刹海胡同ShíchàhǎiHútòng字。');
});
