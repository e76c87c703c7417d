// A source file as text, and the way from an offset in it to a line and a column.
import type { Position, Span } from './span.js';

/** A source file, decoded: no byte order mark, every line ended by a bare line feed. */
export interface SourceText {
  /** As in `Span.file`. */
  readonly file: string;
  readonly text: string;
  /** The span of a stretch of `text`, offsets in UTF-16 units as JavaScript and the parsers count them. */
  spanOf(start: number, end: number): Span;
}

/** Wraps a decoded text; its line starts are found once. */
export const sourceText = (file: string, text: string): SourceText => {
  const lineStarts = offsetsOf(text, /\n/g).map((offset) => offset + 1);
  // Characters outside the basic plane take two units and one column.
  const astral = offsetsOf(text, /[\uD800-\uDBFF][\uDC00-\uDFFF]/g);

  const position = (offset: number): Position => {
    const line = countUpTo(lineStarts, offset + 1);
    const start = lineStarts[line - 1] ?? 0;
    const pairs = countUpTo(astral, offset) - countUpTo(astral, start);
    return { line: line + 1, column: offset - start - pairs + 1 };
  };

  return { file, text, spanOf: (start, end) => ({ file, start: position(start), end: position(end) }) };
};

const offsetsOf = (text: string, pattern: RegExp): readonly number[] =>
  Array.from(text.matchAll(pattern), (match) => match.index);

/** How many of the rising offsets stand before `limit`. */
const countUpTo = (offsets: readonly number[], limit: number): number => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
