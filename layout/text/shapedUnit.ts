// What shaping leaves of one unit: glyphs, widths, and what of its width can be taken away.
import type { ShapedGlyph } from '../font/face.js';
import type { Length } from '../unit/length.js';
import type { Pose } from './pose.js';

/** A unit's glyphs and widths, apart from where it stands. */
export interface ShapedUnit {
  /** Offsets are UTF-16 from the unit's start; `dx` already places the glyph in its box. In vertical lines `shapeVertical` says how they count. */
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: Length;
  readonly least: Length;
  readonly startTrim: Length;
  readonly endTrim: Length;
  readonly blankLeft: number;
  readonly pose: Pose;
  /** Type size and rise above the baseline of a superscript or subscript. */
  readonly script?: { readonly size: Length; readonly rise: Length };
}

/** A unit that gives nothing: all of its `width` stays wherever it stands. */
export const rigidUnit = (glyphs: readonly ShapedGlyph[], width: Length, pose: Pose): ShapedUnit => ({
  glyphs,
  width,
  least: width,
  startTrim: 0,
  endTrim: 0,
  blankLeft: 0,
  pose,
});
