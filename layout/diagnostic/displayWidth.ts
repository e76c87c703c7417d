// How many cells a text takes on a terminal.

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Cells of one character: two for Han and everything as wide, none for marks and invisible characters, one for the rest (Unicode UAX #11). */
export const cellsOf = (character: string): number => (WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1);

/** Cells of a text. */
export const displayWidth = (text: string): number => [...text].reduce((sum, character) => sum + cellsOf(character), 0);
