// Shapes one unit: its glyphs, its width in the scheme, and what of that width can be taken away.
import type { Face, ShapedGlyph } from '../font/face.js';
import type { TextStyle } from '../template/style.js';
import { em, type Length, roundLength } from '../unit/length.js';
import { Class, classOf } from './characterClass.js';
import { UPRIGHT } from './pose.js';
import { rigidUnit, type ShapedUnit } from './shapedUnit.js';
import { shapeVertical } from './shapeVertical.js';
import { MARK_BODY, markWidth, type WidthScheme } from './widthScheme.js';

const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

/** Joiners and variation selectors choose glyphs; every other ignorable character must not reach the font. */
const shapes = (codePoint: number): boolean =>
  classOf(codePoint) !== Class.ignorable ||
  codePoint === ZERO_WIDTH_JOINER ||
  codePoint === ZERO_WIDTH_NON_JOINER ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  codePoint >= 0xe0000;

const holdsHidden = (text: string): boolean => {
  for (const character of text) if (!shapes(character.codePointAt(0) ?? 0)) return true;
  return false;
};

/** Shapes `text` without its ignorable characters; offsets count in `text` as given. */
const shapeVisible = (text: string, face: Face, features: readonly string[]): readonly ShapedGlyph[] => {
  if (!holdsHidden(text)) return face.shape(text, features);
  let visible = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    if (shapes(codePoint)) {
      for (let k = 0; k < length; k++) at.push(i + k);
      visible += text.slice(i, i + length);
    }
    i += length;
  }
  return face.shape(visible, features).map((glyph) => ({
    ...glyph,
    start: at[glyph.start] ?? text.length,
    end: at[glyph.end] ?? text.length,
  }));
};

const sumOf = (glyphs: readonly ShapedGlyph[]): number => glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);

const shifted = (glyphs: readonly ShapedGlyph[], dx: number): readonly ShapedGlyph[] =>
  dx === 0 ? glyphs : glyphs.map((glyph) => ({ ...glyph, dx: glyph.dx + dx }));

/** How far a half-width advance may be off and still be one, in em: some faces round. */
const HALF_TOLERANCE = 0.1;

/**
 * A mark in a box of half an em: the font's own `halt` form where it has one; else the full glyph moved over its blank
 * half, or a narrow one set against the text it belongs to.
 */
const shapeMark = (text: string, value: number, face: Face, style: TextStyle, scheme: WidthScheme): ShapedUnit => {
  if (scheme.centred && (value === Class.comma || value === Class.stop))
    return shapeCentred(text, value, face, style, scheme);
  const unit = face.unitsPerEm;
  const body = MARK_BODY * unit;
  const halved = shapeVisible(text, face, ['halt']);
  const advance = sumOf(halved);
  const slack = body - advance;
  let move = 0;
  if (value === Class.interpunct) move = slack / 2;
  else if (Math.abs(slack) > HALF_TOLERANCE * unit && value === Class.open) move = slack;
  const glyphs = shifted(halved, move);
  const row = markWidth(scheme, value);
  const width = em(row?.natural ?? 1, style.size);
  const trim = scheme.edges ? width - em(MARK_BODY, style.size) : 0;
  const towardsStart = -(halved[0]?.dx ?? 0) / body;
  let blankLeft = Math.min(1, Math.max(0, towardsStart));
  if (value === Class.open) blankLeft = 1;
  if (value === Class.interpunct) blankLeft = 1 / 2;
  return {
    glyphs,
    width,
    least: em(row?.least ?? 1, style.size),
    startTrim: value === Class.open ? trim : 0,
    endTrim: value === Class.open ? 0 : trim,
    blankLeft,
    pose: UPRIGHT,
  };
};

/** A mark in the middle of its em: what it gives, it gives on both sides, and nothing at a line's edge. */
const shapeCentred = (text: string, value: number, face: Face, style: TextStyle, scheme: WidthScheme): ShapedUnit => {
  const row = markWidth(scheme, value);
  return {
    // The glyph's em reaches a quarter out of the half em that is its body, on either side.
    glyphs: shifted(shapeVisible(text, face, ['fwid']), (-(1 - MARK_BODY) / 2) * face.unitsPerEm),
    width: em(row?.natural ?? 1, style.size),
    least: em(row?.least ?? 1, style.size),
    startTrim: 0,
    endTrim: 0,
    blankLeft: 1 / 2,
    pose: UPRIGHT,
  };
};

/** Shapes one unit of class `value`. */
export const shapeUnit = (
  text: string,
  value: number,
  face: Face,
  style: TextStyle,
  scheme: WidthScheme,
): ShapedUnit => {
  if (style.direction === 'vertical') return shapeVertical(text, value, face, style, scheme);
  if (text === '') return rigidUnit([], 0, UPRIGHT);
  if (markWidth(scheme, value)) return shapeMark(text, value, face, style, scheme);
  const rigid = (glyphs: readonly ShapedGlyph[], width: Length): ShapedUnit => rigidUnit(glyphs, width, UPRIGHT);
  if (value === Class.dash || value === Class.ellipsis) {
    // One em a character, whatever the font's own width (rule 3); `fwid` joins the two dashes into one stroke of two em.
    const glyphs = shapeVisible(text, face, ['fwid']);
    const width = text.length * style.size;
    return rigid(shifted(glyphs, (text.length * face.unitsPerEm - sumOf(glyphs)) / 2), width);
  }
  const features: readonly string[] = [];
  const shaped = shapeVisible(text, face, features);
  const tracking = style.tracking * face.unitsPerEm;
  const last = shaped.length - 1;
  const glyphs =
    tracking === 0 || last < 1
      ? shaped
      : shaped.map((glyph, i) => (i < last ? { ...glyph, advance: glyph.advance + tracking } : glyph));
  return rigid(glyphs, roundLength((sumOf(glyphs) * style.size) / face.unitsPerEm));
};
