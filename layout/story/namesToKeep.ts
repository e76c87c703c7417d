// Strings that an edition keeps on one line: the house's own list, and the names it prints in bylines and the running head.
import type { Edition, Field, Story } from './story.js';

/** A name between spaces, strokes or brackets: two or three Han (TYPOGRAPHY rule 6). */
const NAME = /(?<!\p{Script=Han})\p{Script=Han}{2,3}(?!\p{Script=Han})/gu;

/** Words of a byline that are no names. */
const ROLES = new Set(['本报', '记者', '通讯员', '特约', '编辑', '实习生', '摄影', '撰文', '供图', '制图']);

const namesIn = (field: Field | undefined): readonly string[] => {
  const text = field?.runs.map((run) => run.text).join('') ?? '';
  return (text.match(NAME) ?? []).filter((word) => !ROLES.has(word));
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
