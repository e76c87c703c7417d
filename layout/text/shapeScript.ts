// Shapes superscript and subscript: the font's own forms where it has them, else smaller ones off the baseline.
import type { Face } from '../font/face.js';
import type { TextStyle } from '../template/style.js';
import { em, roundLength } from '../unit/length.js';
import { Script } from './paragraphText.js';
import type { ShapedUnit } from './shapedUnit.js';
import { shapeUnit } from './shapeUnit.js';
import type { WidthScheme } from './widthScheme.js';

/** OpenType features of forms drawn for the place, at the text's own size. */
const SUPERIORS: readonly string[] = ['sups'];
const INFERIORS: readonly string[] = ['subs'];

/** Shapes one unit of class `value` as `script` asks. Without measures in the style it stands on the baseline, which is reported elsewhere. */
export const shapeScript = (
  text: string,
  value: number,
  face: Face,
  style: TextStyle,
  scheme: WidthScheme,
  script: number,
): ShapedUnit => {
  const measures = script === Script.sup ? style.marks?.sup : style.marks?.sub;
  const plain = shapeUnit(text, value, face, style, scheme);
  if (!measures) return plain;
  const drawn = face.shape(text, script === Script.sup ? SUPERIORS : INFERIORS);
  // A font that has a form for every character draws them all in one size; a mixture would not.
  if (drawn.length === plain.glyphs.length && drawn.every(({ id }, index) => id !== plain.glyphs[index]?.id)) {
    const width = roundLength((drawn.reduce((sum, { advance }) => sum + advance, 0) * style.size) / face.unitsPerEm);
    return { ...plain, glyphs: drawn, width, least: width };
  }
  const size = em(measures.size, style.size);
  const rise = 'rise' in measures ? measures.rise : -measures.drop;
  return { ...shapeUnit(text, value, face, { ...style, size }, scheme), script: { size, rise: em(rise, style.size) } };
};
