// Reads one scalar of a front matter by hand, with the place of every character.
import type { SourceCharacters } from './countedSource.js';

/** What a letter after a backslash stands for (YAML 1.2.2, 5.7); any other character stands for itself. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', N: '\x85', _: '\xA0' };

/** The characters from `start` to `end` as they stand. */
export const plainScalar = (raw: string, start: number, end: number): SourceCharacters => {
  const text: string[] = [];
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    text.push(raw.charAt(at));
    offsets.push(at);
  }
  return { text, offsets };
};

/** A quoted scalar that opens at `start`, its escapes read; `end` is the offset after the closing quote. */
export const quotedScalar = (
  raw: string,
  start: number,
  limit: number,
): SourceCharacters & { readonly end: number } => {
  const quote = raw.charAt(start);
  const text: string[] = [];
  const offsets: number[] = [];
  let at = start + 1;
  while (at < limit) {
    const character = raw.charAt(at);
    let length = 1;
    let value = character;
    if (quote === "'" && character === "'") {
      if (raw.charAt(at + 1) !== "'") return { text, offsets, end: at + 1 };
      length = 2;
    } else if (quote === '"' && character === '"') {
      return { text, offsets, end: at + 1 };
    } else if (quote === '"' && character === '\\') {
      const code = /^\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/.exec(raw.slice(at, at + 10));
      const digits = code?.[1] ?? code?.[2] ?? code?.[3];
      const escaped = raw.charAt(at + 1);
      length = code ? code[0].length : 2;
      value = digits ? String.fromCodePoint(Number.parseInt(digits, 16)) : (ESCAPES[escaped] ?? escaped);
    }
    text.push(value);
    offsets.push(at);
    at += length;
  }
  return { text, offsets, end: at };
};

/** Offset where a plain scalar ends on its line: before a comment, and inside a flow list before a comma or bracket. */
export const plainEnd = (raw: string, start: number, limit: number, inFlow: boolean): number => {
  let at = start;
  for (; at < limit && !/[\r\n]/.test(raw.charAt(at)); at++) {
    const character = raw.charAt(at);
    if (character === '#' && /\s/.test(raw.charAt(at - 1))) break;
    if (inFlow && /[,[\]{}]/.test(character)) break;
  }
  return at;
};
