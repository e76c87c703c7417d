// Shapes one unit of a vertical line: upright in its cell, turned, or a mark in the half of its cell that vertical setting gives it.
import type { Face, ShapedGlyph } from '../font/face.js';
import type { TextStyle, VerticalQuotes } from '../template/style.js';
import { em, type Length, roundLength } from '../unit/length.js';
import { Class } from './characterClass.js';
import { type Pose, TURNED, UPRIGHT } from './pose.js';
import { rigidUnit, type ShapedUnit } from './shapedUnit.js';
import { MARK_BODY, markWidth, type WidthScheme } from './widthScheme.js';

/*
 * Glyphs of vertical lines count otherwise than those of horizontal ones: `advance` runs down the line, `dx` goes down from the pen to
 * the glyph's origin, `dy` goes right from the line's middle. The cell is the ideographic em box: vertical metrics of Chinese fonts
 * put a Han's origin at its top and its advance at one em (OpenType, vmtx and VORG), and outlines' own tops need not be read.
 */

/** What quotes become by GB/T 15834-2011 (5.2: ﹃﹄ around, ﹁﹂ inside) and in the corners' other order. */
const QUOTES: Readonly<Record<VerticalQuotes, Readonly<Record<string, string>>>> = {
  gb: { '“': '『', '”': '』', '‘': '「', '’': '」' },
  corner: { '“': '「', '”': '」', '‘': '『', '’': '』' },
};

/** Room that ink may take over the half of its cell, in em: drawings round. */
const INK_TOLERANCE = 1 / 16;
/** White right of and above a pause mark that the font draws for horizontal lines only, in em, at least. */
const CORNER_WHITE = 1 / 16;

const sumOf = (glyphs: readonly ShapedGlyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0);

const thousandths = (face: Face, value: number): number => (value * face.unitsPerEm) / 1000;

/** From the baseline up to the middle of the em box. */
const middle = (face: Face): number => thousandths(face, (face.emTop - face.emBottom) / 2);

/** Glyphs on their side, `rise` of the horizontal line on the vertical one's middle. */
const turned = (glyphs: readonly ShapedGlyph[], rise: number): readonly ShapedGlyph[] =>
  glyphs.map((glyph) => ({ ...glyph, dy: glyph.dy - rise }));

/** Glyphs side by side in one cell, in the middle of the line. */
const inCell = (glyphs: readonly ShapedGlyph[], face: Face, scaleX: number): readonly ShapedGlyph[] => {
  let across = (-sumOf(glyphs) * scaleX) / 2;
  return glyphs.map((glyph, index) => {
    const placed = {
      ...glyph,
      advance: index === glyphs.length - 1 ? face.unitsPerEm : 0,
      dx: thousandths(face, face.emTop) - glyph.dy,
      dy: across + glyph.dx * scaleX,
    };
    across += glyph.advance * scaleX;
    return placed;
  });
};

/** Digits that share a cell: the font's own narrow forms where they fit, else condensed. */
const shapeDigits = (text: string, face: Face, size: Length): ShapedUnit => {
  const forms = [[], ['hwid'], ['twid']].map((features) => face.shape(text, features));
  const glyphs = forms.find((form) => sumOf(form) <= face.unitsPerEm) ?? face.shape(text, []);
  const scaleX = Math.min(1, face.unitsPerEm / sumOf(glyphs));
  return rigidUnit(inCell(glyphs, face, scaleX), size, { scaleX, turned: false });
};

/** A mark's glyph and where its ink lies in the cell, from the cell's top in font units. */
interface StandingMark {
  readonly glyph: ShapedGlyph;
  readonly pose: Pose;
  readonly top: number;
  readonly bottom: number;
}

/** A mark as the font draws it for vertical lines; without such a drawing a bracket is turned, another mark moved up and right. */
const standMark = (mark: string, value: number, face: Face, centred: boolean): StandingMark | undefined => {
  const [horizontal] = face.shape(mark, []);
  const [vertical] = face.shape(mark, ['vert']);
  if (!horizontal || !vertical) return undefined;
  const unit = face.unitsPerEm;
  const top = thousandths(face, face.emTop);
  const ink = face.ink(vertical.id) ?? { left: 0, right: vertical.advance, bottom: 0, top };
  if (centred) {
    const [across, up] = [(ink.left + ink.right) / 2, (ink.bottom + ink.top) / 2];
    const half = (ink.top - ink.bottom) / 2;
    const glyph = { ...vertical, advance: unit, dx: unit / 2 + up, dy: -across };
    return { glyph, pose: UPRIGHT, top: unit / 2 - half, bottom: unit / 2 + half };
  }
  if (vertical.id !== horizontal.id) {
    const glyph = { ...vertical, advance: unit, dx: top, dy: -vertical.advance / 2 };
    return { glyph, pose: UPRIGHT, top: top - ink.top, bottom: top - ink.bottom };
  }
  if (value === Class.open || value === Class.close) {
    // A narrow drawing (Latin quotes) stands against the text it belongs to.
    const down = value === Class.open ? unit - horizontal.advance : 0;
    const glyph = { ...horizontal, advance: unit, dx: down, dy: -middle(face) };
    return { glyph, pose: TURNED, top: down + ink.left, bottom: down + ink.right };
  }
  const white = Math.max(ink.left, CORNER_WHITE * unit);
  const height = ink.top - ink.bottom;
  const above = height > MARK_BODY * unit ? (unit - height) / 2 : white;
  const glyph = { ...horizontal, advance: unit, dx: above + ink.top, dy: unit / 2 - white - ink.right };
  return { glyph, pose: UPRIGHT, top: above, bottom: above + height };
};

/** A mark in the half of its cell that holds its ink; `！？：；`, whose ink fills more than half, keep the whole. */
const shapeMark = (text: string, value: number, face: Face, style: TextStyle, scheme: WidthScheme): ShapedUnit => {
  const quote = QUOTES[style.verticalQuotes][text];
  const mark = quote !== undefined && face.has(quote.codePointAt(0) ?? 0) ? quote : text;
  // Taiwan and Hong Kong set pause marks and stops in the middle of their cell, in vertical lines too (CLREQ 3.1.2).
  const inMiddle = scheme.centred && (value === Class.comma || value === Class.stop);
  const centred = inMiddle || value === Class.interpunct;
  const standing = standMark(mark, value, face, centred);
  if (!standing) return rigidUnit([], style.size, UPRIGHT);
  const { glyph, pose, top, bottom } = standing;
  const unit = face.unitsPerEm;
  const half = MARK_BODY * unit;
  const blankLeft = value === Class.open ? 1 : centred ? 1 / 2 : 0;
  const from = blankLeft * (unit - half);
  // Offsets count in the mark as it was typed.
  const shown = { ...glyph, start: 0, end: text.length };
  if (top < from - INK_TOLERANCE * unit || bottom > from + half + INK_TOLERANCE * unit) {
    return rigidUnit([shown], style.size, pose);
  }
  const row = markWidth(scheme, value);
  const width = em(row?.natural ?? 1, style.size);
  const trim = scheme.edges ? width - em(MARK_BODY, style.size) : 0;
  return {
    glyphs: [{ ...shown, dx: shown.dx - from }],
    width,
    least: em(row?.least ?? 1, style.size),
    startTrim: value === Class.open ? trim : 0,
    endTrim: value === Class.open || inMiddle ? 0 : trim,
    blankLeft,
    pose,
  };
};

const DIGITS = /^[0-9]{2,3}$/u;

/** Shapes one unit of class `value` for a vertical line. */
export const shapeVertical = (
  text: string,
  value: number,
  face: Face,
  style: TextStyle,
  scheme: WidthScheme,
): ShapedUnit => {
  if (text === '') return rigidUnit([], 0, UPRIGHT);
  if (markWidth(scheme, value)) return shapeMark(text, value, face, style, scheme);
  const unit = face.unitsPerEm;
  switch (value) {
    case Class.dash:
    case Class.ellipsis: {
      // Turned, two of them are one stroke or one row of dots, as in a horizontal line.
      const glyphs = face.shape(text, ['fwid']);
      const width = text.length * style.size;
      const slack = (text.length * unit - sumOf(glyphs)) / 2;
      const centred = glyphs.map((glyph) => ({ ...glyph, dx: glyph.dx + slack }));
      return rigidUnit(turned(centred, middle(face)), width, TURNED);
    }
    case Class.western:
    case Class.connector:
    case Class.slash: {
      const glyphs = face.shape(text, []);
      return rigidUnit(turned(glyphs, middle(face)), roundLength((sumOf(glyphs) * style.size) / unit), TURNED);
    }
    default:
      if (DIGITS.test(text)) return shapeDigits(text, face, style.size);
      return rigidUnit(inCell(face.shape(text, ['vert']), face, 1), style.size, UPRIGHT);
  }
};
