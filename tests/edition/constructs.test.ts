// Whatever an author writes into whichever story: it stands on the page, or an error says that it does not.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasErrors } from '../../layout/diagnostic/diagnostic.js';
import { copyEdition, type EditionCopy } from './editionCopy.js';
import { lostText } from './pageInvariants.js';
import { STORIES } from './variant.js';

/** Put at the end of a story's body, or inside its last panel. */
const BLOCKS: Readonly<Record<string, string>> = {
  heading: '### 小院新景',
  'heading without text below': '文字一句。\n\n#### 小院新景',
  'deep heading': '##### 小院新景',
  'list in a list': '- 甲项\n  - 乙项\n    - 丙项',
  'ordered list': '3. 甲项\n4. 乙项',
  'list item of two paragraphs': '- 甲段\n\n  乙段',
  'list item with a heading': '- ### 小题\n\n  乙段',
  quote: '> 引一句话。',
  'list in a quote': '> - 甲项\n> - 乙项',
  'quote in a quote': '> 外\n>\n> > 内',
  'quote in a list': '- 甲\n\n  > 乙',
  break: '上段。\n\n***\n\n下段。',
  'line break': '上行\\\n下行。',
  crosshead: '::crosshead[小院新景]',
  'box without a label': ':::box\n盒里的话。\n:::',
  'empty box': ':::box[空盒]\n:::',
  'box in a box': '::::box[外盒]\n外面的话。\n\n:::box[内盒]\n里面的话。\n:::\n::::',
  'indicators with a paragraph': ':::indicators[指标]\n并非一条。\n\n- 一条\n:::',
  panel: ':::panel[又一部分]\n一段话。\n:::',
  'empty panel': ':::panel[又一部分]\n:::',
  'bold heading': '#### **重**与*轻*',
};

const FIELDS: Readonly<Record<string, string>> = {
  kicker: 'kicker: 引题一句\n',
  decks: 'decks: [副题一, 副题二]\n',
  digest: 'digest: 提要一句。\n',
  byline: 'byline: 某记者\n',
  dateline: 'dateline: 某地电\n',
  signature: 'signature: 文/某人\n',
  picture: 'picture: pictures/opening.png\ncaption: 图说一句\ncredit: 某人 摄\n',
};

let copy: EditionCopy;
let stories: ReadonlyMap<string, string>;
beforeAll(() => {
  copy = copyEdition();
  stories = new Map(STORIES.map(({ file }) => [file, readFileSync(copy.path(file), 'utf8')]));
});
afterAll(() => copy.dispose());

/** Text that has vanished without an error. */
const unspoken = async (): Promise<readonly string[]> => {
  const typeset = await copy.typeset();
  if (hasErrors(typeset.diagnostics) || !typeset.made) return [];
  return lostText(typeset.made, copy.root, typeset.diagnostics);
};

/** Each story in turn with its own text changed; the others as the edition has them. */
const eachStory = async (change: (story: string) => string): Promise<readonly string[]> => {
  const lost: string[] = [];
  for (const [file, story] of stories) {
    const changed = change(story);
    if (changed === story) continue;
    copy.write(file, changed);
    lost.push(...(await unspoken()));
    copy.write(file, story);
  }
  return lost;
};

test.each(Object.entries(BLOCKS))('%s', async (_, block) => {
  expect(await eachStory((story) => `${story.trimEnd()}\n\n${block}\n`)).toEqual([]);
  // Inside the last panel, where there is one.
  expect(await eachStory((story) => story.replace(/\n(:{3,})\n$/u, `\n\n${block}\n:$1\n`).replace(
    /^(:{3,})panel(?![\s\S]*^:{3,}panel)/mu,
    ':$1panel',
  ))).toEqual([]);
});

test.each(Object.entries(FIELDS))('%s', async (key, lines) => {
  const field = new RegExp(`^(?:${key}|caption|credit|alt):.*\\n(?: {2}- .*\\n)*`, 'gmu');
  expect(await eachStory((story) => story.replace(key === 'picture' ? field : new RegExp(`^${key}:.*\\n(?: {2}- .*\\n)*`, 'mu'), '').replace('---\n', `---\n${lines}`))).toEqual([]);
});

test('a field taken out', async () => {
  for (const key of Object.keys(FIELDS)) {
    expect(await eachStory((story) => story.replace(new RegExp(`^${key}:.*\\n(?: {2}- .*\\n)*`, 'mu'), ''))).toEqual([]);
  }
});

test('a container taken out', async () => {
  expect(await eachStory((story) => story.replace(/^:::indicators[\s\S]*?^:::\n/mu, ''))).toEqual([]);
  expect(await eachStory((story) => story.replace(/^:::box[\s\S]*?^:::\n/mu, ''))).toEqual([]);
});
