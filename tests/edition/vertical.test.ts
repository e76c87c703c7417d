// A page with vertical heads and boxes: where everything stands, and that the press file shows all of it in reading order.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { type EditionCopy, madeUp, makeEdition } from './editionCopy.js';
import { runBuild } from './runBuild.js';

const FIXTURE = join(import.meta.dirname, 'vertical');

let edition: EditionCopy;
beforeAll(() => {
  edition = makeEdition((folder) => {
    cpSync(join(FIXTURE, 'stories'), folder, { recursive: true });
    const templates = join(dirname(dirname(folder)), 'templates');
    mkdirSync(templates);
    cpSync(join(FIXTURE, 'vertical.yaml'), join(templates, 'vertical.yaml'));
  });
});
afterAll(() => edition.dispose());

test('vertical lines stand where they stood (UPDATE=1 rewrites)', async () => {
  const typeset = await edition.typeset();
  expect(typeset.diagnostics).toEqual([]);
  const dump = dumpText([madeUp(typeset).page]);
  const golden = join(FIXTURE, 'page.txt');
  if (process.env.UPDATE) writeFileSync(golden, dump);
  expect(dump).toBe(readFileSync(golden, 'utf8'));
});

test('the press file is proved', async () => {
  const { status, findings } = await runBuild(edition.folder, { out: join(edition.root, 'output') });
  expect(findings).toEqual([]);
  expect(status).toBe(0);
});

test('what a vertical flow cannot hold is told: too much text, and a list', async () => {
  const box = edition.read('box.md');
  edition.write('box.md', `${box}\n${'河边的步道铺好了，傍晚散步的人比往年多了不少。'.repeat(40)}\n`);
  const over = (await edition.typeset()).diagnostics.find(({ id }) => id === 'overset');
  expect(over?.values).toMatchObject({ slot: 'box' });
  edition.write('box.md', `${box}\n- 甲项\n`);
  expect((await edition.typeset()).diagnostics.map(({ id }) => id)).toEqual(['block-without-place']);
  edition.write('box.md', box);
});

test('inline marks in vertical lines are told, each kind once a paragraph', async () => {
  const box = edition.read('box.md');
  edition.write('box.md', `${box}\n:dots[河边]的:name[东城]有:title[史记]，:ruby[晨|chén]跑5km:sup[2]、H:sub[2]O。\n`);
  const { diagnostics } = await edition.typeset();
  expect(diagnostics.map(({ id, values }) => `${id} ${values.mark}`)).toEqual(
    ['dots', 'name', 'title', 'ruby', 'sup', 'sub'].map((mark) => `mark-in-vertical ${mark}`),
  );
  edition.write('box.md', box);
});

test('a vertical head too wide for its cell is told, one too long for its rows needs more', async () => {
  const main = edition.read('main.md');
  edition.replace('main.md', /headline: .*/u, 'headline: [一行, 二行, 三行, 四行, 五行]');
  expect((await edition.typeset()).diagnostics.map(({ id }) => id)).toContain('head-too-wide');
  edition.write('main.md', main);
  edition.replace('main.md', /headline: .*/u, `headline: ${'很长的标题'.repeat(16)}`);
  expect((await edition.typeset()).diagnostics.map(({ id }) => id)).toContain('slot-too-small');
  edition.write('main.md', main);
});
