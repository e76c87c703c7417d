// What is drawn beside a line's text: emphasis dots, name lines and title lines, as strokes and fills without characters.
import type { Ink } from '../template/ink.js';
import type { Length } from '../unit/length.js';

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

/** The marks of a line, readings included. */
export interface LineMarks {
  /** Dots and lines. A reading is text and stands among the line's runs. */
  readonly drawn: readonly LineMark[];
  /** How far readings reach above the baseline and dots and lines below it; 0 where there are none. */
  readonly above: Length;
  readonly below: Length;
}
