// Lays the text read from a PDF page beside the lines that the layout placed there, so that each character has its line.
import type { Frame, Page, PlacedLine } from '../page/page.js';
import { countedText } from './countedCharacter.js';

/** A placed line with the text that the PDF shows in its stead. */
export interface ReadLine {
  readonly frame: Frame;
  readonly line: PlacedLine;
  /** As read from the PDF, counted; a hyphen of the setter's own left out. */
  readonly text: string;
}

/** How the hyphen of a word that the setter parted reads. */
const SETTERS_HYPHEN = '\u00AD';

/** Whether a line ends in a hyphen that is the setter's own. */
const isHyphenated = ({ runs }: PlacedLine): boolean => runs.at(-1)?.glyphs.at(-1)?.text === SETTERS_HYPHEN;

/** A line's text as its source has it: without the hyphen that parted its last word. */
const withoutHyphen = (line: PlacedLine, text: string): string => (isHyphenated(line) ? text.replace(/-$/, '') : text);

/** Where PDF and layout part. */
export interface PageDifference {
  readonly frame: Frame | undefined;
  readonly line: PlacedLine | undefined;
  readonly expected: string;
  readonly found: string;
  /** The offset of the first difference in both texts. */
  readonly at: number;
}

export interface AlignedPage {
  readonly lines: readonly ReadLine[];
  readonly difference?: PageDifference;
}

/** Length of what both texts have in common at the start. */
const commonStart = (a: string, b: string): number => {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};

/** Characters that a line's text must have, with what follows it, to be looked for further on. */
const PROBE = 6;

/** What stands from line `index` on, long enough to be told from its like. */
const probe = (texts: readonly string[], index: number): string => {
  let text = '';
  for (let next = index; next < texts.length && text.length < PROBE; next++) text += texts[next];
  return text;
};

/**
 * The page's lines with the text read for each. Where a line is not found in its place, it is given everything up to the next
 * line that can be found: so no character of the PDF is left out of the account.
 */
export const alignPage = (page: Page, found: string): AlignedPage => {
  const placed = page.frames.flatMap((frame) => frame.lines.map((line) => ({ frame, line })));
  const texts = placed.map(({ line }) => countedText(line.text + (isHyphenated(line) ? SETTERS_HYPHEN : '')));
  const expected = texts.join('');

  /** The next line that is found at or after `at`, and where; the page's end where none is. */
  const rejoin = (index: number, at: number): { readonly index: number; readonly at: number } => {
    for (let next = index + 1; next < texts.length; next++) {
      const wanted = probe(texts, next);
      const place = wanted === '' ? -1 : found.indexOf(wanted, at);
      if (place >= 0) return { index: next, at: place };
    }
    return { index: texts.length, at: found.length };
  };

  const read = texts.map(() => '');
  let at = 0;
  for (let index = 0; index < texts.length; ) {
    const text = texts[index] ?? '';
    const last = index === texts.length - 1;
    const inPlace = found.startsWith(text, at) && (!last || at + text.length === found.length);
    const next = inPlace ? { index: index + 1, at: at + text.length } : rejoin(index, at);
    read[index] = found.slice(at, next.at);
    ({ index, at } = next);
  }
  const lines = placed.map((entry, index) => ({ ...entry, text: withoutHyphen(entry.line, read[index] ?? '') }));
  if (expected === found) return { lines };
  const faulty = placed[texts.findIndex((text, index) => text !== read[index])];
  return {
    lines,
    difference: {
      frame: faulty?.frame,
      line: faulty?.line,
      expected,
      found,
      at: commonStart(expected, found),
    },
  };
};
