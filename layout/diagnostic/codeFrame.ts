// The source line a finding points at, with carets under the place.
import { cellsOf, displayWidth } from './displayWidth.js';
import type { Span } from './span.js';

const TAB = '  ';
/** Cells of a line shown at most: a paragraph is one line of source, and it may be a long one. */
const MOST_CELLS = 76;
/** Cells shown before the place in a line that is cut. */
const LEAD_CELLS = 24;
const MOST_CARETS = 48;

/** A source line cut to the terminal, and the caret line below it. Undefined for a place that the text does not have. */
export const codeFrame = (text: string, span: Span): { readonly line: string; readonly carets: string } | undefined => {
  const source = text.split('\n', span.start.line)[span.start.line - 1];
  if (source === undefined) return undefined;
  const characters = [...source].map((character) => (character === '\t' ? TAB : printable(character)));
  const from = Math.min(span.start.column - 1, characters.length);
  const to = span.end.line > span.start.line ? characters.length : Math.max(span.end.column - 1, from);

  let first = 0;
  if (displayWidth(characters.join('')) > MOST_CELLS) {
    let lead = 0;
    first = from;
    while (first > 0 && lead < LEAD_CELLS) {
      first--;
      lead += cells(characters[first]);
    }
  }
  let last = first;
  for (let width = 0; last < characters.length; last++) {
    width += cells(characters[last]);
    if (width > MOST_CELLS) break;
  }
  const before = `${first > 0 ? '…' : ''}${characters.slice(first, from).join('')}`;
  const marked = displayWidth(characters.slice(from, Math.min(to, last)).join(''));
  return {
    line: `${first > 0 ? '…' : ''}${characters.slice(first, last).join('')}${last < characters.length ? '…' : ''}`,
    carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.min(Math.max(marked, 1), MOST_CARETS)),
  };
};

const cells = (shown: string | undefined): number => (shown === undefined ? 0 : displayWidth(shown));

// A control character in a terminal does harm; a replacement keeps the columns true.
const printable = (character: string): string =>
  /\p{Cc}/u.test(character) || cellsOf(character) === 0 ? '\uFFFD' : character;
