// The newspaper's taboos on pages that the engine makes: four stories that fall apart, and the report that counts it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EditionCopy, makeEdition } from './editionCopy.js';
import { sentences } from './filler.js';
import { runBuild } from './runBuild.js';

const SLOTS = ['upperLeft', 'upperRight', 'lowerLeft', 'lowerRight'] as const;
/** Characters that fill a slot's two columns of eleven em below its head. */
const LENGTH = 470;

/** Two rows of two stories; the lower ones part at `fold` em, the right heads are so many points large. */
const templateOf = (fold: number, right: number): string => `sheet: { width: 200mm, height: 260mm }
typeArea: { x: 10mm, y: 10mm, em: 10pt, width: 49, lines: 49, lineHeight: 14pt }
inks: { black: [0, 0, 0, 100] }
defaults: { strong: hei 700, emphasis: kai 400, ink: black, indent: 0 }
styles:
  body: { font: song 400, size: 10pt, indent: 2 }
  head: { font: song 900, size: 20pt, align: centre }
  rightHead: { like: head, size: ${right}pt }
  draft: { font: hei 700, size: 20pt, align: centre }
slots:
  upperLeft:
    at: { x: 0, line: 1, width: 24, lines: 24 }
    parts: &left [{ text: { role: headline, style: head } }, { flow: { columns: 2, gutter: 2, paragraph: body } }]
  upperRight:
    at: { x: 25, line: 1, width: 24, lines: 24 }
    parts: &right [{ text: { role: headline, style: rightHead } }, { flow: { columns: 2, gutter: 2, paragraph: body } }]
  lowerLeft: { at: { x: 0, line: 26, width: ${fold}, lines: 24 }, parts: *left }
  lowerRight: { at: { x: ${fold + 1}, line: 26, width: ${48 - fold}, lines: 24 }, parts: *right }
draft: { y: 2mm, height: 8mm, text: "草样", style: draft }
`;

let edition: EditionCopy;
beforeAll(() => {
  edition = makeEdition((folder) => {
    const stories = SLOTS.map((slot) => `  - { slot: ${slot}, file: ${slot}.md }`).join('\n');
    const head = 'date: 2025-01-09\nweekday: 星期四\nfolios: [2]\nsection: 要闻\ntemplate: four';
    writeFileSync(join(folder, 'edition.yaml'), `${head}\nstories:\n${stories}\n`);
    SLOTS.forEach((slot, turn) => {
      writeFileSync(join(folder, `${slot}.md`), `---\nheadline: 河畔步道连邻里\n---\n\n${sentences(LENGTH, turn)}\n`);
    });
  });
  mkdirSync(join(edition.root, 'templates'));
});
afterAll(() => edition.dispose());

const TABOOS = [
  'bumped-heads',
  'through-gutter',
  'head-without-story',
  'headline-at-foot',
  'jumped-columns',
  'pictures-touch',
];

/** How often the report counts each taboo. */
const countsUnder = async (template: string): Promise<Readonly<Record<string, unknown>>> => {
  writeFileSync(join(edition.root, 'templates/four.yaml'), template);
  const { said } = await runBuild(edition.folder, { out: join(edition.root, 'output'), draft: true, json: true });
  const { checks } = JSON.parse(said[0] ?? '{}') as { checks: Readonly<Record<string, unknown>> };
  return Object.fromEntries(TABOOS.map((id) => [id, checks[id]]));
};

const NONE = Object.fromEntries(TABOOS.map((id) => [id, 0]));

test('four stories in a cross bump their heads and fall apart both ways', async () => {
  expect(await countsUnder(templateOf(24, 20))).toEqual({ ...NONE, 'bumped-heads': 2, 'through-gutter': 2 });
});

test('staggered below, with smaller heads at the right, they are cut across alone', async () => {
  expect(await countsUnder(templateOf(30, 15))).toEqual({ ...NONE, 'through-gutter': 1 });
});

test('the place of a bumped head is its line in the story', async () => {
  writeFileSync(join(edition.root, 'templates/four.yaml'), templateOf(24, 20));
  const { diagnostics } = await edition.typeset();
  const bumped = diagnostics.filter(({ id }) => id === 'bumped-heads');
  expect(bumped.map(({ span, values }) => [span?.file, span?.start.line, values.slot, values.otherSlot])).toEqual([
    ['content/2025-01-09/upperLeft.md', 2, 'upperLeft', 'upperRight'],
    ['content/2025-01-09/lowerLeft.md', 2, 'lowerLeft', 'lowerRight'],
  ]);
});
