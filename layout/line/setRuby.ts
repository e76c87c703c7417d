// Readings (注音): each is set on a line of its own, and its base gets the room that the reading cannot borrow from neighbours.
import type { TextRun } from '../story/story.js';
import type { RubyMeasures, TextStyle } from '../template/style.js';
import type { ParagraphText } from '../text/paragraphText.js';
import type { TextUnit } from '../text/textUnits.js';
import { em, type Length, roundLength } from '../unit/length.js';
import type { Items } from './items.js';
import { Chance } from './junction.js';
import type { SetLine } from './setLine.js';

/** A base and its reading. */
export interface RubyGroup {
  /** The base's units: from…to−1. */
  readonly from: number;
  readonly to: number;
  /** The reading, set solid at its natural width. */
  readonly reading: SetLine;
  /** White added left and right of the base. */
  readonly left: Length;
  readonly right: Length;
}

/** A paragraph's units with their readings. */
export interface RubyUnits {
  readonly units: readonly TextUnit[];
  /** In order; a base's units belong to one group or, inside a word, to several. */
  readonly ruby: readonly RubyGroup[];
}

interface Base {
  readonly from: number;
  readonly to: number;
  readonly reading: SetLine;
}

/** The style of a reading. */
const readingStyle = (style: TextStyle, { font, size }: RubyMeasures): TextStyle => {
  const own = font && { font, strong: font, emphasis: font };
  return { ...style, ...own, size: em(size, style.size), indent: 0, align: 'start', tracking: 0 };
};

/** The units that a stretch of text touches, looked for from `first` on. */
const unitsIn = (units: readonly TextUnit[], start: number, end: number, first: number): readonly [number, number] => {
  let from = first;
  while (from < units.length && (units[from]?.end ?? 0) <= start) from++;
  let to = from;
  while (to < units.length && (units[to]?.start ?? end) < end) to++;
  return [from, to];
};

const widthOf = (units: readonly TextUnit[], from: number, to: number): Length =>
  units.slice(from, to).reduce((sum, unit) => sum + unit.shaped.width, 0);

/** A unit with white before and after it. */
const padded = (unit: TextUnit, left: Length, right: Length, size: Length): TextUnit => {
  const { shaped, face } = unit;
  const dx = (left * face.unitsPerEm) / (shaped.script?.size ?? size);
  const glyphs = left === 0 ? shaped.glyphs : shaped.glyphs.map((glyph) => ({ ...glyph, dx: glyph.dx + dx }));
  const more = left + right;
  return { ...unit, shaped: { ...shaped, glyphs, width: shaped.width + more, least: shaped.least + more } };
};

/**
 * Sets a paragraph's readings. A reading is solid and centred over its base (CLREQ 3.3.4). It may stand over a neighbour
 * without one, never over more than its half; beside another reading, and where a paragraph begins or ends, the base is set
 * wider instead. All this is the same wherever lines break.
 *
 * @param setReading sets a run as one line of its natural width
 */
export const setRuby = (
  source: ParagraphText,
  units: readonly TextUnit[],
  hardBreaks: ReadonlySet<number>,
  style: TextStyle,
  setReading: (reading: TextRun, style: TextStyle) => SetLine,
): RubyUnits => {
  const measures = style.marks?.ruby;
  if (source.stretches.length === 0 || !measures) return { units, ruby: [] };
  const own = readingStyle(style, measures);
  const bases: Base[] = [];
  let first = 0;
  for (const { mark, start, end } of source.stretches) {
    if (mark === 'dots' || mark.type !== 'ruby') continue;
    const [from, to] = unitsIn(units, start, end, first);
    if (from === to) continue;
    bases.push({ from, to, reading: setReading({ text: mark.reading, marks: [], span: mark.span }, own) });
    // The next base may begin within the same word.
    first = to - 1;
  }

  const { size } = style;
  const apart = em(measures.apart, size);
  const overhang = em(measures.overhang, size);
  /** How far a reading may stand out over what is beside its base: `base` with a reading of its own, or the plain unit `at`. */
  const room = (base: boolean, at: number, hard: boolean): Length => {
    const unit = hard ? undefined : units[at];
    if (!unit) return 0;
    return base ? -apart / 2 : Math.max(0, Math.min(overhang, (unit.shaped.width - apart) / 2));
  };
  const ruby = bases.map(({ from, to, reading }, index): RubyGroup => {
    const beyond = (reading.width - widthOf(units, from, to)) / 2;
    const before = room((bases[index - 1]?.to ?? -1) >= from, from - 1, hardBreaks.has(from));
    const after = room((bases[index + 1]?.from ?? units.length) <= to, to, hardBreaks.has(to));
    const left = roundLength(Math.max(0, beyond - before));
    const right = roundLength(Math.max(0, beyond - after));
    return { from, to, reading, left, right };
  });
  const wider = [...units];
  for (const { from, to, left, right } of ruby) {
    const [opening, closing] = [wider[from], wider[to - 1]];
    if (opening && from === to - 1) wider[from] = padded(opening, left, right, size);
    else if (opening && closing) {
      wider[from] = padded(opening, left, 0, size);
      wider[to - 1] = padded(closing, 0, right, size);
    }
  }
  return { units: wider, ruby };
};

/** Keeps a base whole: no line may end inside it, but for the author's own line break. */
export const holdBases = ({ chance }: Items, ruby: readonly RubyGroup[]): void => {
  for (const { from, to } of ruby) {
    for (let k = from + 1; k < to; k++) if (chance[k] !== Chance.hard) chance[k] = Chance.glued;
  }
};
