// Cuts text into its smallest whole pieces: a Han, a mark, a pair of dashes, a Western word, a space.
import { type CharacterClass, Class, classOf } from './characterClass.js';
import { graphemeEnd } from './graphemeEnd.js';

/** Dashes and dots are set in pairs of two em (rule 3). */
const PAIR = 2;

/** Where a run of one class ends, at most `most` characters on. */
const runEnd = (text: string, start: number, value: CharacterClass, most: number): number => {
  let at = start;
  while (at < text.length && at - start < most && classOf(text.charCodeAt(at)) === value) at++;
  return at;
};

/** ’, which is an apostrophe inside a word. */
export const RIGHT_QUOTE = 0x2019;

/** Class in context: an apostrophe between letters belongs to the word. */
const classAt = (text: string, at: number, codePoint: number): CharacterClass => {
  const value = classOf(codePoint);
  if (codePoint !== RIGHT_QUOTE || at === 0) return value;
  const between =
    classOf(text.charCodeAt(at - 1)) === Class.western && classOf(text.charCodeAt(at + 1)) === Class.western;
  return between ? Class.western : value;
};

const wordEnd = (text: string, start: number): number => {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const value = classAt(text, at, codePoint);
    if (value !== Class.western && value !== Class.ignorable) break;
    at = graphemeEnd(text, at);
  }
  return at;
};

/** Lone marks between Han are connectors, whatever the keyboard gave. */
const loneMark = (word: string): CharacterClass => {
  if (word === '-' || word === '‐' || word === '‑' || word === '–' || word === '~') return Class.connector;
  return word === '/' ? Class.slash : Class.western;
};

/** A stretch of text that stays together. UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly class: CharacterClass;
}

/** The next unit's extent and class; spaces and line ends are returned as such. */
export const nextPiece = (text: string, start: number): Piece => {
  const codePoint = text.codePointAt(start) ?? 0;
  const value = classAt(text, start, codePoint);
  switch (value) {
    case Class.western: {
      const end = wordEnd(text, start);
      return { start, end, class: end - start === 1 ? loneMark(text.slice(start, end)) : value };
    }
    case Class.dash: {
      const end = runEnd(text, start, value, PAIR);
      return { start, end, class: end - start === 1 ? Class.connector : value };
    }
    case Class.ellipsis:
      return { start, end: runEnd(text, start, value, PAIR), class: value };
    case Class.space:
    case Class.newline:
    case Class.ignorable:
      return { start, end: start + (codePoint > 0xffff ? 2 : 1), class: value };
    default:
      return { start, end: graphemeEnd(text, start), class: value };
  }
};
