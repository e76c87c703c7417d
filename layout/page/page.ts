// Finished pages: frames at fixed positions, and the flat list of things to paint.
import type { Span } from '../diagnostic/span.js';
import type { LineMark } from '../line/lineMark.js';
import type { Ink } from '../template/ink.js';
import type { Corners } from '../template/template.js';
import type { GlyphRun } from '../text/glyphRun.js';
import type { Length } from '../unit/length.js';
import type { PathSegment } from '../unit/path.js';
import type { Point, Rect, Size } from '../unit/rect.js';

/** A line of text at its place on the sheet. A vertical line runs down: its length is `width`, `size` is how wide it stands. */
export interface PlacedLine {
  /** 0-based column in its frame. */
  readonly column: number;
  /** 1-based line of the frame's grid; undefined for heads, which stand free of it. */
  readonly gridLine?: number;
  /** Left edge of the measure (vertical: of the line). */
  readonly x: Length;
  /** Left edge of the first glyph (vertical: of the em boxes). */
  readonly textX: Length;
  /** Vertical lines: the top of the first em box. */
  readonly baseline: Length;
  /** Width of the set matter. */
  readonly width: Length;
  /** Type size: the em box stands 0.88 above the baseline. */
  readonly size: Length;
  readonly measure: Length;
  readonly gapEm: number;
  readonly text: string;
  readonly dir: 'horizontal' | 'vertical';
  /** True for matter that the template or the engine adds and no source file holds (a folio, a bullet, a label). */
  readonly generated: boolean;
  readonly runs: readonly GlyphRun[];
  /** Dots and lines beside the text, from `textX` and the baseline; left out where there are none. */
  readonly marks?: readonly LineMark[];
  readonly source: Span;
}

/** A filled or stroked rectangle, with rounded corners where `radius` is given. */
export interface PaintBox {
  readonly type: 'box';
  readonly rect: Rect;
  readonly fill?: Ink;
  readonly stroke?: { readonly ink: Ink; readonly width: Length };
  readonly radius?: Length;
  /** Which of them; all where it is left out. */
  readonly corners?: Corners;
}

/** A straight rule. */
export interface PaintRule {
  readonly type: 'rule';
  readonly from: Point;
  readonly to: Point;
  readonly width: Length;
  readonly ink: Ink;
  readonly dash?: StrokeDash;
}

/** Dashes along a stroke, with the white after each. Where `on` is 0 they are round dots as wide as the stroke, `off` from middle to middle. */
export interface StrokeDash {
  readonly on: Length;
  readonly off: Length;
  /** How much of the first dash and its white is left out at the beginning. */
  readonly phase?: Length;
}

/** Lines and curves, filled or stroked: what an ornament or a wave is made of. */
export interface PaintPath {
  readonly type: 'path';
  readonly path: readonly PathSegment[];
  readonly fill?: Ink;
  readonly stroke?: { readonly ink: Ink; readonly width: Length; readonly dash?: StrokeDash };
}

/** A picture, cropped to its rectangle. */
export interface PaintPicture {
  readonly type: 'picture';
  readonly rect: Rect;
  /** Path as in `Story.picture.file`. */
  readonly file: string;
  /** What part of the picture shows: fractions (0–1) of its width and height. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly alt?: string;
}

export type Paint = PaintBox | PaintRule | PaintPath | PaintPicture;

/** Filled space: one part of a slot with its lines. */
export interface Frame {
  readonly slot: string;
  /** The part's role: headline, deck, digest, body, caption, … */
  readonly role: string;
  /** Story id; undefined for furniture. */
  readonly story?: string;
  readonly rect: Rect;
  /** Name of the line grid. */
  readonly grid: string;
  /** Drawn under the lines, in order. */
  readonly paint: readonly Paint[];
  readonly lines: readonly PlacedLine[];
  /** Fill, for frames that hold running text. */
  readonly fill?: { readonly used: number; readonly available: number; readonly columns: readonly number[] };
}

/** One sheet side as it will be trimmed. Frames stand in reading order. */
export interface Page {
  /** Page label, e.g. `2/3`. */
  readonly folio: string;
  readonly trim: Size;
  readonly frames: readonly Frame[];
}
