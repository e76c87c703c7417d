// Marks on half an em or a whole one where the font itself does not offer it: the blank side is cut or added, the ink stays whole.
import type { InkBox, ShapedGlyph } from './face.js';

/** Marks that hang to the right of their box, open to the text that follows. */
const OPENING: ReadonlySet<string> = new Set('（《〈【〔〖［｛「『“‘');
/** Marks in the middle of their box. */
const CENTRED: ReadonlySet<string> = new Set('·');
/** Every mark that CLREQ 3.1.6 lets be set on half an em. */
const MARKS: ReadonlySet<string> = new Set([...OPENING, ...CENTRED, ...'，、；：。．！？）》〉】〕〗］｝」』”’']);

/** Ink centres left of this share of a full-width advance stand in the left half; right of its mirror, in the right half. */
const LEFT_HALF = 3 / 8;

/** Whether a string is a mark whose width may be set. */
export const isMark = (text: string): boolean => MARKS.has(text);

/** A mark on a given width in font units; as it is where it has that width already. */
export function setMarkWidth(glyph: ShapedGlyph, mark: string, width: number, ink: InkBox | undefined): ShapedGlyph {
  const spare = glyph.advance - width;
  if (spare === 0 || !ink) return glyph;
  const centre = (ink.left + ink.right) / 2 / glyph.advance;
  // A narrow mark (Latin quotes in a Chinese font) takes its place by its kind, a full-width one keeps the half that holds ink.
  const left = spare < 0 ? !OPENING.has(mark) && !CENTRED.has(mark) : centre < LEFT_HALF;
  const right = spare < 0 ? OPENING.has(mark) : centre > 1 - LEFT_HALF;
  return { ...glyph, advance: width, dx: glyph.dx - (left ? 0 : right ? spare : spare / 2) };
}

/**
 * A mark on half an em, never nearer to the text it does not belong to: fonts that centre their marks in the half, or draw an opening
 * quote at its left, would have it lean on the wrong neighbour, which large heads show.
 */
export function leanToText(glyph: ShapedGlyph, mark: string, ink: InkBox | undefined): ShapedGlyph {
  if (!ink || CENTRED.has(mark)) return glyph;
  const before = glyph.dx + ink.left;
  const after = glyph.advance - glyph.dx - ink.right;
  const leansWrong = OPENING.has(mark) ? before < after : before > after;
  const fits = before >= 0 && after >= 0;
  return leansWrong && fits ? { ...glyph, dx: glyph.dx + (after - before) / 2 } : glyph;
}
