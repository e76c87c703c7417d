// Whatever an author writes into whichever story: it stands on the page, or an error says that it does not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEdition, type EditionCopy, madeUp } from './editionCopy.js';
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
  stories = new Map(STORIES.map(({ file }) => [file, copy.read(file)]));
});
afterAll(() => copy.dispose());

/** Stories whose text has vanished while no error points into their file. */
const unspoken = async (change: (story: string) => string): Promise<readonly string[]> => {
  for (const [file, story] of stories) copy.write(file, change(story));
  const typeset = await copy.typeset();
  const errors = typeset.diagnostics.filter(({ severity }) => severity === 'error');
  const told = new Set(errors.map(({ span }) => span?.file));
  const { edition } = madeUp(typeset);
  const silent = edition.sheets.map((sheet) => ({
    ...sheet,
    placements: sheet.placements.filter(({ story }) => !told.has(story.file)),
  }));
  return lostText({ ...madeUp(typeset), edition: { ...edition, sheets: silent } }, copy.root, typeset.diagnostics);
};

const atEnd = (block: string) => (story: string) => `${story.trimEnd()}\n\n${block}\n`;

/** Inside the last panel of a story that has panels; the panel gets colons enough to hold any box. */
const inPanel = (block: string) => (story: string) =>
  story.replace(
    /^:{3,}panel(?<inside>(?:(?!^:{3,}panel)[\s\S])*)^:{3,}\n*$(?![\s\S])/mu,
    (_, inside: string) => `:::::::panel${inside}\n${block}\n\n:::::::\n`,
  );

test.each(Object.entries(BLOCKS))('%s', async (_, block) => {
  expect(await unspoken(atEnd(block))).toEqual([]);
  expect(await unspoken(inPanel(block))).toEqual([]);
});

/** A key of the front matter with its value, a list or one line. */
const entry = (key: string): RegExp => new RegExp(`^${key}:.*\\n(?: {2}- .*\\n)*`, 'mu');

test.each(Object.entries(FIELDS))('%s', async (_, lines) => {
  const keys = [...lines.matchAll(/^(\w+):/gmu)].map(([, key = '']) => key);
  const without = (story: string): string => keys.reduce((text, key) => text.replace(entry(key), ''), story);
  expect(await unspoken((story) => without(story).replace('---\n', `---\n${lines}`))).toEqual([]);
  expect(await unspoken(without)).toEqual([]);
});

test('a container taken out', async () => {
  for (const name of ['indicators', 'box', 'panel']) {
    const container = new RegExp(`^(:{3,})${name}[\\s\\S]*?^\\1$`, 'mu');
    expect(await unspoken((story) => story.replace(container, ''))).toEqual([]);
  }
});
