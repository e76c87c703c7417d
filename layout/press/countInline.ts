// Takes the inline markup out of a paragraph: CommonMark's emphasis, links, code and escapes, with the CJK-friendly flanking rule.

import { directiveAt, readRuby } from './countDirective.js';
import type { SourceCharacters } from './countedSource.js';
import { decodeEntity } from './decodeEntity.js';

/** A run of `*` or `_` that may open or close emphasis. `start` and `end` shrink as its marks are used. */
interface Delimiter {
  readonly mark: string;
  readonly length: number;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A `[` or `![` that waits for its `]`. */
interface Bracket {
  readonly start: number;
  readonly image: boolean;
  /** How many delimiters stand before it. */
  readonly below: number;
  active: boolean;
}

const SPACE = /^[\s\u3000]$|^$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
// East Asian wide and full-width characters; quotes, dashes and ellipses are of ambiguous width and do not count.
const CJK =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7FB\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFFDC\uFFE0-\uFFEE\u{16FE0}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]$/u;
const ESCAPABLE = /^[!-/:-@[-`{-~]$/;
const AUTOLINK =
  /^<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)>/;
const LINK_TITLE = /^[ \t\n]+(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\))/;

const codePointBefore = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const codePointAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** CommonMark 0.31 section 6.2, where punctuation beside a CJK character is not held against the run. */
const delimiterAt = (text: string, start: number, end: number): Delimiter => {
  const mark = text.charAt(start);
  const before = codePointBefore(text, start);
  const after = codePointAt(text, end);
  const beforeMark = PUNCTUATION.test(before);
  const afterMark = PUNCTUATION.test(after);
  const cjkBefore = CJK.test(before);
  const cjkAfter = CJK.test(after);
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const left = !spaceAfter && (!afterMark || cjkAfter || spaceBefore || beforeMark || cjkBefore);
  const right = !spaceBefore && (!beforeMark || cjkBefore || spaceAfter || afterMark || cjkAfter);
  const opens = mark === '*' ? left : left && (!right || beforeMark);
  const closes = mark === '*' ? right : right && (!left || afterMark);
  return { mark, length: end - start, start, end, opens, closes };
};

/** Pairs the delimiters from `below` on, and erases the marks that pair. */
const pairDelimiters = (delimiters: Delimiter[], below: number, erase: (from: number, to: number) => void): void => {
  let closer = below;
  while (closer < delimiters.length) {
    const close = delimiters[closer];
    if (!close?.closes || close.end === close.start) {
      closer++;
      continue;
    }
    let opener = closer - 1;
    for (; opener >= below; opener--) {
      const open = delimiters[opener];
      if (!open?.opens || open.mark !== close.mark || open.end === open.start) continue;
      const both = open.closes || close.opens;
      const [openLeft, closeLeft] = [open.end - open.start, close.end - close.start];
      if (!(both && closeLeft % 3 !== 0 && (openLeft + closeLeft) % 3 === 0)) break;
    }
    const open = delimiters[opener];
    if (opener < below || !open) {
      closer++;
      continue;
    }
    const used = open.end - open.start > 1 && close.end - close.start > 1 ? 2 : 1;
    erase(open.end - used, open.end);
    erase(close.start, close.start + used);
    open.end -= used;
    close.start += used;
    delimiters.splice(opener + 1, closer - opener - 1);
    closer = opener + 1;
  }
  delimiters.length = Math.min(delimiters.length, below);
};

/** Length of `(destination "title")` at the start of `rest`; 0 where there is none. */
const resourceLength = (rest: string): number => {
  let at = /^\([ \t\n]*/.exec(rest)?.[0].length ?? 0;
  if (at === 0) return 0;
  const angled = /^<(?:\\.|[^<>\n\\])*>/.exec(rest.slice(at));
  if (angled) at += angled[0].length;
  else {
    for (let depth = 0; at < rest.length && !/[\s]/.test(rest.charAt(at)); at++) {
      const character = rest.charAt(at);
      if (character === '\\' && ESCAPABLE.test(rest.charAt(at + 1))) at++;
      else if (character === '(') depth++;
      else if (character === ')' && depth-- === 0) break;
    }
  }
  at += LINK_TITLE.exec(rest.slice(at))?.[0].length ?? 0;
  const close = /^[ \t\n]*\)/.exec(rest.slice(at));
  return close ? at + close[0].length : 0;
};

/** A reference label as it is compared. */
export const referenceLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();

/** The paragraph's characters with the markup erased; `references` are the labels that the file defines. */
export const countInline = (
  text: string,
  offsets: readonly number[],
  references: ReadonlySet<string>,
): SourceCharacters => {
  const kept = [...Array(text.length).keys()].map((index) => text.charAt(index));
  const places = [...offsets];
  const erase = (from: number, to: number): void => {
    kept.fill('', from, to);
  };
  const delimiters: Delimiter[] = [];
  const brackets: Bracket[] = [];

  /** Closes the last open bracket at `at`; gives the offset after the link or picture. */
  const closeBracket = (at: number): number => {
    const bracket = brackets.pop();
    if (!bracket?.active) return at + 1;
    const rest = text.slice(at + 1);
    const label = text.slice(bracket.start + (bracket.image ? 2 : 1), at);
    const reference = /^\[((?:\\.|[^[\]\\])*)\]/.exec(rest);
    const named = referenceLabel(reference?.[1] ? reference[1] : label);
    const tail = resourceLength(rest) || (references.has(named) ? (reference?.[0].length ?? 0) : -1);
    if (tail < 0) return at + 1;
    const end = at + 1 + tail;
    pairDelimiters(delimiters, bracket.below, erase);
    if (bracket.image) erase(bracket.start, end);
    else {
      erase(bracket.start, bracket.start + 1);
      erase(at, end);
      for (const outer of brackets) if (!outer.image) outer.active = false;
    }
    return end;
  };

  /** Reads the inline directive at `at`, its label on its own; gives the offset after it. */
  const readDirective = (at: number): number => {
    const directive = text.charAt(at - 1) === ':' && !escapes.has(at - 1) ? undefined : directiveAt(text, at);
    if (!directive) return at + 1;
    const { from, to, end } = directive;
    const label = text.slice(from, to);
    const inner = countInline(label, offsets.slice(from, to), references);
    const read = directive.ruby ? readRuby(label, inner) : inner;
    erase(at, end);
    for (const [index, character] of read.text.entries()) {
      kept[from + index] = character;
      places[from + index] = read.offsets[index] ?? 0;
    }
    return end;
  };

  const escapes = new Set<number>();
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const rest = /[<&`*_]/.test(character) ? text.slice(at) : '';
    if (character === '\\') {
      const escaped = ESCAPABLE.test(text.charAt(at + 1));
      if (escaped || text.charAt(at + 1) === '\n') erase(at, at + 1);
      if (escaped) escapes.add(at + 1);
      at += escaped ? 2 : 1;
    } else if (character === '`') {
      const ticks = /^`+/.exec(rest)?.[0] ?? '`';
      const close = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(text.slice(at + ticks.length));
      if (close) {
        const end = at + ticks.length + close.index;
        erase(at, at + ticks.length);
        erase(end, end + ticks.length);
        at = end + ticks.length;
      } else at += ticks.length;
    } else if (character === '<') {
      const link = AUTOLINK.exec(rest)?.[0];
      if (link) {
        erase(at, at + 1);
        erase(at + link.length - 1, at + link.length);
      }
      at += link?.length ?? 1;
    } else if (character === '&') {
      const entity = decodeEntity(rest);
      if (entity) {
        erase(at, at + entity.length);
        kept[at] = entity.text;
      }
      at += entity?.length ?? 1;
    } else if (character === '*' || character === '_') {
      const run = (character === '*' ? /^\*+/ : /^_+/).exec(rest)?.[0].length ?? 1;
      delimiters.push(delimiterAt(text, at, at + run));
      at += run;
    } else if (character === '[' || (character === '!' && text.charAt(at + 1) === '[')) {
      brackets.push({ start: at, image: character === '!', below: delimiters.length, active: true });
      at += character === '!' ? 2 : 1;
    } else if (character === ':') at = readDirective(at);
    else at = character === ']' ? closeBracket(at) : at + 1;
  }
  pairDelimiters(delimiters, 0, erase);
  return { text: kept, offsets: places };
};
