// Strings that an edition keeps on one line: the house's own list, and the names it prints in bylines, heads and the running head.
import { storiesOf } from './storiesOf.js';
import type { Edition, Field, Story, TextRun } from './story.js';

/** Words of a byline that are no names, wherever they stand. */
const ROLES =
  /本[报報]|特[约約]|[记記]者|通[讯訊][员員]|[实實][习習]生|[摄攝]影|撰文|供[图圖]|制[图圖]|[编編][辑輯]|文[字图圖]/gu;
/** 摄 after a photographer's name; no name ends in it. */
const PHOTOGRAPHER = /[摄攝](?!\p{Script=Han})/gu;

/** Surnames of two characters still in use; those who bear them have names of three or four. */
const DOUBLE_SURNAMES =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|司徒|令狐|端木|东方|東方|南宫|南宮|独孤|獨孤';

/** A name between spaces, strokes or brackets: two or three Han (TYPOGRAPHY rule 6), four with a double surname. */
const NAME = new RegExp(
  `(?<!\\p{Script=Han})(?:\\p{Script=Han}{2,3}|(?:${DOUBLE_SURNAMES})\\p{Script=Han}{2})(?!\\p{Script=Han})`,
  'gu',
);

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

const namesIn = (field: Field | undefined): readonly string[] => {
  const text = textOf(field?.runs ?? []);
  return text.replace(ROLES, ' ').replace(PHOTOGRAPHER, ' ').match(NAME) ?? [];
};

/** A list of two or three Han each, as names stand in a sentence. */
const LIST = /\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})+/gu;

/** Names that the heads of a story run together (孙新军肖志刚等出席) and its text lists one by one. */
const namesInHeads = ({ headline, decks, blocks }: Story): readonly string[] => {
  const heads = [...headline, ...decks].map(({ runs }) => textOf(runs)).join(' ');
  return blocks.flatMap((block) => {
    const lists = block.type === 'paragraph' ? (textOf(block.runs).match(LIST) ?? []) : [];
    return lists.flatMap((list) => {
      // At the ends of a list a name of two may have a word's character beside it (导王刚、陈安等).
      const named = list.split('、').flatMap((name) => {
        const found = [name, name.slice(-2), name.slice(0, 2)].find((part) => heads.includes(part));
        return found ?? [];
      });
      // Any two words of a list may stand in a head; only names are run together there.
      return named.some((one) => named.some((other) => heads.includes(one + other))) ? named : [];
    });
  });
};

const namesOf = (story: Story): readonly string[] => [
  ...[story.byline, story.signature, story.picture?.credit].flatMap(namesIn),
  ...namesInHeads(story),
];

/** Every kept string of an edition, each once. */
export const namesToKeep = (edition: Edition): readonly string[] => [
  ...new Set([
    ...edition.keep,
    ...edition.sheets.flatMap(({ pageEditors, artEditors }) => [...pageEditors, ...artEditors]),
    ...storiesOf(edition).flatMap(namesOf),
  ]),
];
