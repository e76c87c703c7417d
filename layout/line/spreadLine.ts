// Spread lines (均排): what a line lacks of its measure goes evenly into its gaps, words and dashes left whole.
import { em, type Length } from '../unit/length.js';
import type { Items } from './items.js';
import { Glue } from './junction.js';
import type { JustifiedLine } from './justifyLine.js';

/** Spreads the units from `from` on over `measure`, no gap by more than `most` em. */
export const spreadLine = (
  line: JustifiedLine,
  items: Items,
  from: number,
  measure: Length,
  most: number,
): JustifiedLine => {
  const opens = (k: number): boolean => k > 0 && items.glue[from + k] !== Glue.none;
  const gaps = line.x.filter((_, k) => opens(k)).length;
  const rest = measure - line.total;
  if (gaps === 0 || rest <= 0) return line;
  const each = Math.min(em(most, items.size), rest / gaps);
  let opened = 0;
  const x = line.x.map((at, k) => {
    if (opens(k)) opened += each;
    return at + opened;
  });
  return { ...line, x, total: line.total + each * gaps };
};
