// A set line: what the breaker and the justifier leave of a paragraph.
import type { Span } from '../diagnostic/span.js';
import type { Direction } from '../template/style.js';
import type { GlyphRun } from '../text/glyphRun.js';
import type { Length } from '../unit/length.js';
import type { LineMarks } from './lineMark.js';

/** A line; in a vertical one widths run down the line, and its left edge is its top. */
export interface SetLine {
  readonly dir: Direction;
  readonly runs: readonly GlyphRun[];
  /** The line's characters as in the source, readings after their bases. */
  readonly text: string;
  /** Offsets in code points into the paragraph's text, readings left out. */
  readonly start: number;
  readonly end: number;
  /** Left edge of the first glyph from the measure's left edge (a line's own shift, indent, alignment). */
  readonly indent: Length;
  /** Width of the set matter, indent left out; a mark that hangs is outside it, a hyphen within. */
  readonly width: Length;
  /** What the line was to fill, counted from where the paragraph's lines begin; on cells a whole number of them. */
  readonly measure: Length;
  /** Width before justification, in em. */
  readonly naturalEm: number;
  /** Stretch at ordinary Han gaps in em, negative when squeezed; 0 for a last line. */
  readonly gapEm: number;
  /** Largest stretch at any gap, in em. */
  readonly maxGapEm: number;
  readonly last: boolean;
  /** Left out where nothing is drawn beside the text. */
  readonly marks?: LineMarks;
  /** Source of the line's first character. */
  readonly span: Span;
}
