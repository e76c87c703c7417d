// What is drawn beside a line's text: emphasis dots, name lines and title lines, as strokes and fills without characters.
import type { Ink } from '../template/ink.js';
import { type Length, roundLength } from '../unit/length.js';

/** 着重号: a filled circle. `x` and `y` are its centre: from the line's left edge, and its rise above the baseline (negative below). */
export interface DotMark {
  readonly type: 'dot';
  readonly x: Length;
  readonly y: Length;
  /** Diameter. */
  readonly size: Length;
  readonly ink: Ink;
}

/** 专名号: a straight stroke; places as in `DotMark`. */
export interface NameMark {
  readonly type: 'name';
  readonly from: Length;
  readonly to: Length;
  /** The stroke's middle. */
  readonly y: Length;
  readonly weight: Length;
  readonly ink: Ink;
}

/** 书名线: a wave of whole half waves. */
export interface TitleMark extends Omit<NameMark, 'type'> {
  readonly type: 'title';
  /** From crest to trough, middle to middle of the stroke. */
  readonly height: Length;
  /** Length of one wave; the drawn one differs so that whole half waves fill the stroke. */
  readonly length: Length;
}

export type LineMark = DotMark | NameMark | TitleMark;

/** How far something reaches out of the line between two places, places as in `DotMark`. */
export interface Reach {
  readonly from: Length;
  readonly to: Length;
  /** From the baseline, up or down. */
  readonly reach: Length;
}

/** The same marks where a line's places are stretched by `factor`: dots and strokes keep their size. */
export const widenMarks = ({ drawn, above, below }: LineMarks, factor: number): LineMarks => {
  const widen = <T extends { readonly from: Length; readonly to: Length }>(mark: T): T => ({
    ...mark,
    from: roundLength(mark.from * factor),
    to: roundLength(mark.to * factor),
  });
  return {
    drawn: drawn.map((mark) => (mark.type === 'dot' ? { ...mark, x: roundLength(mark.x * factor) } : widen(mark))),
    above: above.map(widen),
    below: below.map(widen),
  };
};

/** The marks of a line. */
export interface LineMarks {
  /** Dots and lines. A reading is text and stands among the line's runs. */
  readonly drawn: readonly LineMark[];
  /** Ink of readings above the baseline, and of dots and lines below it. */
  readonly above: readonly Reach[];
  readonly below: readonly Reach[];
}
