// Takes inline directives out of a paragraph: the text in their brackets, and readings after the characters they belong to.
import type { SourceCharacters } from './countedSource.js';

/** Offset of the bracket that closes the one at `open`; -1 where none does. */
export const labelEnd = (raw: string, open: number, end: number): number => {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const character = raw.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at;
  }
  return -1;
};

const OPENING = /^:(dots|name|title|ruby|sup|sub)\[/;

/** An inline directive: offsets of its label and of what follows the closing bracket. */
export interface InlineDirective {
  readonly ruby: boolean;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The directive whose colon stands at `at`. */
export const directiveAt = (text: string, at: number): InlineDirective | undefined => {
  const opening = OPENING.exec(text.slice(at, at + 8));
  if (!opening) return undefined;
  const from = at + opening[0].length;
  const to = labelEnd(text, from - 1, text.length);
  return to < 0 ? undefined : { ruby: opening[1] === 'ruby', from, to, end: to + 1 };
};

interface Character {
  readonly text: string;
  readonly offset: number;
}

/** Whether a character continues the one before it: blank, erased, a mark, a variation selector, the second half of a pair. */
const continues = ({ text }: Character): boolean => /^(?:[\s\p{M}]*|[\uDC00-\uDFFF\uDB40])$/u.test(text);

/**
 * The characters of a `:ruby` label in the order of reading: a single reading follows its whole text, several follow their
 * characters one by one.
 *
 * @param label as it stands in the file, between the brackets
 * @param counted its characters with the markup erased, entry by entry
 */
export const readRuby = (label: string, { text, offsets }: SourceCharacters): SourceCharacters => {
  const parts: Character[][] = [[]];
  for (const [index, character] of text.entries()) {
    const bar = label.charAt(index) === '|' && character === '|' && !/(?<!\\)(?:\\\\)*\\$/.test(label.slice(0, index));
    if (bar) parts.push([]);
    else parts.at(-1)?.push({ text: character, offset: offsets[index] ?? 0 });
  }
  const [base = [], ...readings] = parts;
  const read: Character[] = [];
  if (readings.length < 2) read.push(...parts.flat());
  else {
    let reading = -1;
    for (const character of base) {
      if (!continues(character)) read.push(...(readings[reading++] ?? []));
      read.push(character);
    }
    read.push(...readings.slice(Math.max(0, reading)).flat());
  }
  return { text: read.map((character) => character.text), offsets: read.map(({ offset }) => offset) };
};
