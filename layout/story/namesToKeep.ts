// Strings that an edition keeps on one line: the house's own list, and the names it prints in bylines and the running head.
import type { Edition, Field, Story } from './story.js';

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

const namesIn = (field: Field | undefined): readonly string[] => {
  const text = field?.runs.map((run) => run.text).join('') ?? '';
  return text.replace(ROLES, ' ').replace(PHOTOGRAPHER, ' ').match(NAME) ?? [];
};

const namesOf = ({ byline, signature, picture }: Story): readonly string[] =>
  [byline, signature, picture?.credit].flatMap(namesIn);

/** Every kept string of an edition, each once. */
export const namesToKeep = (edition: Edition): readonly string[] => [
  ...new Set([
    ...edition.keep,
    ...edition.pageEditors,
    ...edition.artEditors,
    ...edition.placements.flatMap(({ story }) => namesOf(story)),
  ]),
];
