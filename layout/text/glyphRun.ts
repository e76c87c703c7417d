// Glyph runs: set text, ready to be drawn.
import type { Face } from '../font/face.js';
import type { Ink } from '../template/ink.js';
import type { Length } from '../unit/length.js';

/** One glyph at its place. */
export interface Glyph {
  readonly id: number;
  /**
   * Source characters this glyph stands for, as a reader must extract them; empty for the second glyph of a cluster, a soft
   * hyphen alone for the hyphen of a word that the setter parted.
   */
  readonly text: string;
  /** Pen position from the line's left edge (vertical lines: from its top), any glyph offset included. */
  readonly x: Length;
  /** Rise above the baseline (vertical lines: from the line's middle to the right). */
  readonly y: Length;
}

/** Glyphs of one face, size and ink. */
export interface GlyphRun {
  readonly face: Face;
  readonly size: Length;
  /** Letter width: 1 is natural, 0.9 is condensed by a tenth. */
  readonly scaleX: number;
  /** Vertical lines: the glyphs lie on their side, turned a quarter clockwise. */
  readonly turned?: boolean;
  readonly ink: Ink;
  readonly glyphs: readonly Glyph[];
}
