// Variants of the edition: stories longer and shorter, pictures of other shapes, other heads, more and fewer sections.
import fc from 'fast-check';
import type { EditionCopy } from './editionCopy.js';
import { headWords, sentences } from './filler.js';
import {
  ASPECTS,
  FRONT_MATTER,
  type HeadVariation,
  isParagraph,
  resize,
  setHeadline,
  setPhoto,
} from './storyChange.js';

/** The edition's stories with what a line of each holds, in characters of its measure. */
export const STORIES = [
  { slot: 'opening', file: 'opening.md', lineLength: 15.75 },
  { slot: 'panelA', file: 'panel-a.md', lineLength: 26 },
  { slot: 'voices', file: 'voices.md', lineLength: 15.75 },
  { slot: 'plenary', file: 'plenary.md', lineLength: 15.75 },
  { slot: 'panelB', file: 'panel-b.md', lineLength: 32 },
] as const;

/** What is changed; what is left out stays as the edition has it. */
export interface Variant {
  /** Lines added to or cut from each story, in the order of `STORIES`. */
  readonly lines: readonly number[];
  /** Width ÷ height of the photo. */
  readonly aspect?: number;
  readonly heads?: readonly HeadVariation[];
  /** Sections of each panel: two of panel A, two of panel B; more and fewer of them as they are, with their text. */
  readonly sections?: readonly number[];
  /** Sections of each panel, the same matter parted by more or fewer heads. */
  readonly regrouped?: readonly number[];
  /** Chooses the words. */
  readonly turn: number;
}

const lines = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: STORIES.length, maxLength: STORIES.length });
const aspect = fc.constantFrom(...ASPECTS);
const heads = fc.array(fc.record({ characters: fc.integer({ min: 6, max: 26 }), divided: fc.boolean() }), {
  minLength: STORIES.length,
  maxLength: STORIES.length,
});
const sections = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
const turn = fc.integer({ min: 0, max: 1000 });

/** What a family of variants changes. */
export const FAMILIES = {
  text: fc.record({ lines, turn }),
  photo: fc.record({ lines, turn, aspect }),
  heads: fc.record({ lines, turn, heads }),
  sections: fc.record({ lines, turn, sections }),
  regrouped: fc.record({ lines, turn, regrouped: sections }),
  all: fc.record({ lines, turn, aspect, heads, sections }),
} satisfies Record<string, fc.Arbitrary<Variant>>;

/** Drops a panel's last sections or repeats its first ones in other words. */
const setSections = (panel: string, count: number, seed: number): string => {
  const [lead = '', ...own] = panel.split(/^(?=### )/mu);
  const made = Array.from({ length: Math.max(0, count - own.length) }, (_, index) => {
    const model = own[index % own.length] ?? '';
    return model
      .split('\n')
      .map((row, line) => {
        const mark = /^#+ /u.exec(row)?.[0];
        if (mark) return mark + headWords(row.length - mark.length, seed + index + line);
        return isParagraph(row) ? sentences(row.length, seed + index + line) : row;
      })
      .join('\n');
  });
  return lead + [...own.slice(0, count), ...made].map((section) => `${section.trim()}\n\n`).join('');
};

/** What a line of each panel holds, and the lines that a section's head takes from its text. */
const PANEL_LINES = [26, 32, 34, 36] as const;
const HEAD_LINES = 4;

/** Parts the same matter by another number of section heads; the text makes room for a head more, or fills that of one less. */
const regroup = (panel: string, count: number, lineLength: number, seed: number): string => {
  const rows = panel.split('\n');
  const isHead = (row: string | undefined): boolean => /^### /u.test(row ?? '');
  const headed = rows.flatMap((row, index) => (isHead(row) ? [index] : []));
  for (const index of headed.slice(count)) rows[index] = '';
  // A new head stands before an item or a paragraph, never right below another head.
  const free = rows.flatMap((row, index) => {
    const above = rows.slice(0, index).findLast((other) => other !== '');
    return (row.startsWith('#### ') || isParagraph(row)) && above !== undefined && !above.startsWith('#')
      ? [index]
      : [];
  });
  const added = Math.min(free.length, Math.max(0, count - headed.length));
  for (let number = 0; number < added; number++) {
    const index = free[Math.floor(((number + 0.5) * free.length) / added)] ?? 0;
    rows[index] = `### ${headWords(8 + (seed % 5), seed + number)}\n\n${rows[index]}`;
  }
  const taken = headed.length - Math.min(headed.length, count);
  return resize(rows.join('\n').replace(/\n{3,}/gu, '\n\n'), (taken - added) * HEAD_LINES * lineLength, seed);
};

const PANEL = /^(:{3,}panel\[[^\]]*\]\n)([\s\S]*?)^(:{3,})$(?=\n*(?::{3,}panel|$(?![\s\S])))/gmu;

/** Rewrites the inside of each panel of a story. */
const eachPanel = (body: string, write: (panel: string, index: number) => string): string => {
  let index = 0;
  return body.replace(PANEL, (_, open: string, inner: string, close: string) => open + write(inner, index++) + close);
};

/** Writes a variant into a workspace whose stories are given as the edition has them. */
export const writeVariant = (copy: EditionCopy, stories: ReadonlyMap<string, string>, variant: Variant): void => {
  STORIES.forEach(({ slot, file, lineLength }, index) => {
    const whole = stories.get(file) ?? '';
    let frontMatter = FRONT_MATTER.exec(whole)?.[0] ?? '';
    let body = whole.slice(frontMatter.length);
    const seed = variant.turn + index;
    const first = { panelA: 0, panelB: 2 }[slot as string];
    const { sections: counts, regrouped } = variant;
    if (first !== undefined && counts) {
      body = eachPanel(body, (panel, at) => setSections(panel, counts[first + at] ?? 1, seed));
    }
    if (first !== undefined && regrouped) {
      body = eachPanel(body, (panel, at) =>
        regroup(panel, regrouped[first + at] ?? 1, PANEL_LINES[first + at] ?? 1, seed),
      );
    }
    body = resize(body, Math.round((variant.lines[index] ?? 0) * lineLength), seed);
    const head = variant.heads?.[index];
    if (head) frontMatter = setHeadline(frontMatter, head, seed);
    if (variant.aspect) frontMatter = setPhoto(frontMatter, variant.aspect);
    copy.write(file, frontMatter + body);
  });
};
