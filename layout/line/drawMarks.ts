// Emphasis dots, name lines and title lines of one line, from where its characters stand (CLREQ 3.1.8, interlinear punctuation).
import { EM_BOX_ABOVE } from '../template/lineGrid.js';
import type { LineMeasures, TextStyle } from '../template/style.js';
import { Class } from '../text/characterClass.js';
import type { MarkStretch } from '../text/markStretches.js';
import { em, type Length, roundLength } from '../unit/length.js';
import type { DotMark, LineMark, LineMarks, NameMark, Reach, TitleMark } from './lineMark.js';
import type { PlacedReadings } from './placeReadings.js';

/** Where a drawn character stands: UTF-16 offsets into the paragraph, lengths from the line's left edge. */
export interface CharacterBox {
  readonly start: number;
  readonly end: number;
  /** `Class` of its unit. */
  readonly class: number;
  readonly left: Length;
  readonly right: Length;
  /** Middle of the glyph's own width. */
  readonly middle: Length;
}

/** Em below the baseline that the character frame covers. */
const EM_BOX_BELOW = 1 - EM_BOX_ABOVE;

/** How high a reading's ink stands over its baseline, in em of its size: ń and ǎ of common faces; rare ǘ stands some hairlines higher. */
const READING_ASCENT = 0.84;

interface NameLine {
  readonly stretch: MarkStretch;
  readonly measures: LineMeasures & { readonly height?: number; readonly length?: number };
  readonly boxes: readonly CharacterBox[];
}

const covers = ({ start, end }: MarkStretch, box: Pick<CharacterBox, 'start' | 'end'>): boolean =>
  box.end > start && box.start < end;

/** How far below the baseline a line's ink ends, in em. */
const footOf = ({ drop, weight, height = 0 }: NameLine['measures']): number => drop + (height + weight) / 2;

const drawLines = (lines: readonly NameLine[], style: TextStyle): readonly (NameMark | TitleMark)[] => {
  const { size, ink } = style;
  return lines.map(({ stretch, measures, boxes }) => {
    // Where two names touch, white keeps their lines apart; at a line's end nothing is taken off.
    const inset = roundLength(em(measures.apart, size) / 2);
    const touches = (place: 'start' | 'end'): boolean =>
      lines.some((other) =>
        place === 'start' ? other.stretch.end === stretch.start : other.stretch.start === stretch.end,
      );
    const stroke = {
      from: roundLength(Math.min(...boxes.map(({ left }) => left))) + (touches('start') ? inset : 0),
      to: roundLength(Math.max(...boxes.map(({ right }) => right))) - (touches('end') ? inset : 0),
      y: -em(measures.drop, size),
      weight: em(measures.weight, size),
      ink,
    };
    const { height, length } = measures;
    if (height === undefined || length === undefined) return { type: 'name', ...stroke };
    return { type: 'title', ...stroke, height: em(height, size), length: em(length, size) };
  });
};

/** Draws the marks of a line whose characters stand in `boxes`; undefined where it has none. */
export const drawMarks = (
  stretches: readonly MarkStretch[],
  boxes: readonly CharacterBox[],
  readings: PlacedReadings,
  style: TextStyle,
): LineMarks | undefined => {
  const measures = style.marks;
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!measures || !first || !last) return undefined;
  const { size, ink } = style;
  const lines: NameLine[] = [];
  const dotted: CharacterBox[] = [];
  for (const stretch of stretches) {
    if (stretch.end <= first.start || stretch.start >= last.end) continue;
    const { mark } = stretch;
    const own = boxes.filter((box) => covers(stretch, box));
    if (own.length === 0) continue;
    if (mark === 'dots') dotted.push(...own.filter((box) => box.class === Class.han));
    else if (mark.type !== 'ruby' && measures[mark.type]) {
      lines.push({ stretch, measures: measures[mark.type] as NameLine['measures'], boxes: own });
    }
  }
  const { dots, ruby } = measures;
  const strokes = drawLines(lines, style);
  const marks: LineMark[] = [...strokes];
  const below = strokes.map(
    ({ from, to }, index): Reach => ({ from, to, reach: em(footOf((lines[index] as NameLine).measures), size) }),
  );
  if (dots) {
    const radius = dots.size / 2;
    for (const { start, end, middle } of dotted) {
      // A line comes first, a dot stands below it.
      const under = lines.find(({ stretch }) => covers(stretch, { start, end }));
      const drop = dots.drop + (under ? Math.max(0, footOf(under.measures) - EM_BOX_BELOW) : 0);
      const dot: DotMark = { type: 'dot', x: roundLength(middle), y: -em(drop, size), size: em(dots.size, size), ink };
      marks.push(dot);
      below.push({ from: dot.x - em(radius, size), to: dot.x + em(radius, size), reach: em(drop + radius, size) });
    }
  }
  const above = [...readings.values()].flat().map(
    ({ reading, x }): Reach => ({
      from: x,
      to: x + reading.width,
      reach: ruby ? em(ruby.rise + READING_ASCENT * ruby.size, size) : 0,
    }),
  );
  return marks.length > 0 || above.length > 0 ? { drawn: marks, above, below } : undefined;
};
