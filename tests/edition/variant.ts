// Variants of the edition: stories longer and shorter, pictures of other shapes, other heads, more and fewer sections.
import fc from 'fast-check';
import type { EditionCopy } from './editionCopy.js';
import { headWords, sentences } from './filler.js';

/** The edition's stories with what a line of each holds, in characters of its measure. */
export const STORIES = [
  { slot: 'opening', file: 'opening.md', lineLength: 15.75 },
  { slot: 'panelA', file: 'panel-a.md', lineLength: 26 },
  { slot: 'voices', file: 'voices.md', lineLength: 15.75 },
  { slot: 'plenary', file: 'plenary.md', lineLength: 15.75 },
  { slot: 'panelB', file: 'panel-b.md', lineLength: 32 },
] as const;

/** A head to be set in place of a story's own: its characters, in one field or divided into two. */
export interface HeadVariation {
  readonly characters: number;
  readonly divided: boolean;
}

/** What is changed; what is left out stays as the edition has it. */
export interface Variant {
  /** Lines added to or cut from each story, in the order of `STORIES`. */
  readonly lines: readonly number[];
  /** Width ÷ height of the photo. */
  readonly aspect?: number;
  readonly heads?: readonly HeadVariation[];
  /** Sections of each panel: two of panel A, two of panel B. */
  readonly sections?: readonly number[];
  /** Chooses the words. */
  readonly turn: number;
}

/** Shapes of the photo, 3:2 to 3:1. */
export const ASPECTS = [1.5, 1.75, 2, 2.25, 2.5, 2.75, 3] as const;

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
  all: fc.record({ lines, turn, aspect, heads, sections }),
} satisfies Record<string, fc.Arbitrary<Variant>>;

/** File name of a photo of this shape. */
export const photoOf = (shape: number): string => `pictures/photo-${shape}.png`;

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** A line that is running text: no mark-up, not empty. */
const isParagraph = (line: string): boolean => line !== '' && !/^(?:[:#-]|\s)/u.test(line);

/** Adds so many characters to a body, or cuts them: whole sentences from the end, what was cut too much put back in own words. */
const resize = (body: string, characters: number, seed: number): string => {
  const rows = body.split('\n');
  const paragraphs = rows.flatMap((row, index) => (isParagraph(row) ? [index] : []));
  const chosen = paragraphs[(seed * 3 + 1) % paragraphs.length] ?? 0;
  if (characters >= 0) {
    rows[chosen] += sentences(characters, seed);
    return rows.join('\n');
  }
  let excess = -characters;
  // Longest paragraphs first, so that none is cut away whole.
  const byLength = [...paragraphs].sort((a, b) => (rows[b]?.length ?? 0) - (rows[a]?.length ?? 0));
  for (const index of byLength) {
    const [first = '', ...rest] = (rows[index] ?? '').split(/(?<=。)/u);
    while (rest.length > 0 && excess > 0) excess -= rest.pop()?.length ?? 0;
    rows[index] = [first, ...rest].join('');
    if (excess <= 0) break;
  }
  rows[chosen] += sentences(-excess, seed);
  return rows.join('\n');
};

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

const setAllSections = (body: string, counts: readonly number[], seed: number): string => {
  let at = 0;
  return body.replace(
    /^(:{3,}panel\[[^\]]*\]\n)([\s\S]*?)^(:{3,})$(?=\n*(?::{3,}panel|$(?![\s\S])))/gmu,
    (_, open: string, inner: string, close: string) =>
      open + setSections(inner, counts[at++] ?? 1, seed) + close,
  );
};

const setHeadline = (frontMatter: string, { characters, divided }: HeadVariation, seed: number): string => {
  const text = headWords(characters, seed);
  const half = Math.ceil(characters / 2);
  const value = divided ? `\n  - ${text.slice(0, half)}\n  - ${text.slice(half)}` : ` ${text}`;
  return frontMatter.replace(/^headline:.*\n(?: {2}- .*\n)*/mu, `headline:${value}\n`);
};

/** Writes a variant into a workspace whose stories are given as the edition has them. */
export const writeVariant = (copy: EditionCopy, stories: ReadonlyMap<string, string>, variant: Variant): void => {
  STORIES.forEach(({ slot, file, lineLength }, index) => {
    const whole = stories.get(file) ?? '';
    let frontMatter = FRONT_MATTER.exec(whole)?.[0] ?? '';
    let body = whole.slice(frontMatter.length);
    const seed = variant.turn + index;
    if (variant.sections && slot === 'panelA') body = setAllSections(body, variant.sections.slice(0, 2), seed);
    if (variant.sections && slot === 'panelB') body = setAllSections(body, variant.sections.slice(2), seed);
    body = resize(body, Math.round((variant.lines[index] ?? 0) * lineLength), seed);
    const head = variant.heads?.[index];
    if (head) frontMatter = setHeadline(frontMatter, head, seed);
    if (variant.aspect) frontMatter = frontMatter.replace(/^picture: .*$/mu, `picture: ${photoOf(variant.aspect)}`);
    copy.write(file, frontMatter + body);
  });
};
