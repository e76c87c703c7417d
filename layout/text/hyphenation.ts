// English hyphenation: where a long word may be parted, by Liang's patterns.
import { createRequire } from 'node:module';

/** Fewest letters of a word worth parting. */
const SHORTEST_WORD = 6;
/** Letters that stay before a hyphen and go after it: TeX's \lefthyphenmin and \righthyphenmin for English. */
const LEAST_BEFORE = 2;
const LEAST_AFTER = 3;

/** One plain word, perhaps capitalised, with marks about it: no name with capitals inside, no number, no address. */
const WORD = /^([^A-Za-z0-9]*)([A-Z]?[a-z]+)[^A-Za-z0-9]*$/;

/** What a line that parts a word ends in. */
export const HYPHEN = '-';

/** How that hyphen reads, so that whoever copies the text gets the word whole (ISO 32000-1, 14.8.2.2.3). */
export const SOFT_HYPHEN = '\u00ad';

type Hyphenate = (text: string) => string;
let hyphenate: Hyphenate | undefined;

/** The patterns are loaded at the first word that is long enough: a page of Chinese never pays for them. */
const loadHyphenate = (): Hyphenate => {
  const load = createRequire(import.meta.url);
  const { hyphenateSync } = load('hyphen/en-us') as {
    readonly hyphenateSync: (text: string, options: { hyphenChar: string; minWordLength: number }) => string;
  };
  return (text) => hyphenateSync(text, { hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST_WORD });
};

/** UTF-16 offsets inside a Western string at which it may be hyphenated, ascending. */
export const hyphenPlaces = (text: string): readonly number[] => {
  // Soft hyphens that the author typed are the only places then.
  if (text.includes(SOFT_HYPHEN)) {
    return [...text.matchAll(/(?<=\p{L})\u00ad(?=\p{L})/gu)].map(({ index }) => index + 1);
  }
  if (text.length < SHORTEST_WORD) return [];
  const [, marks = '', word = ''] = WORD.exec(text) ?? [];
  if (word.length < SHORTEST_WORD) return [];
  hyphenate ??= loadHyphenate();
  const places: number[] = [];
  let at = 0;
  for (const part of hyphenate(word).split(SOFT_HYPHEN).slice(0, -1)) {
    at += part.length;
    if (at >= LEAST_BEFORE && word.length - at >= LEAST_AFTER) places.push(marks.length + at);
  }
  return places;
};
