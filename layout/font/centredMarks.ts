// Marks in the middle of their em, as Taiwan and Hong Kong set them (CLREQ 3.1.2).
import type { InkBox, ShapedGlyph } from './face.js';

/** Pause marks and stops: brackets, dashes and interpuncts stand alike everywhere. */
const MARKS: ReadonlySet<string> = new Set('，。、；：！？．');

/** Whether a language (BCP 47) is written with its pause marks and stops in the middle of their em. */
export const centresMarks = (language: string): boolean => /^zh-(?:Hant|TW|HK|MO)(?:-|$)/iu.test(language);

export const isCentredMark = (text: string): boolean => MARKS.has(text);

/** A mark with its ink in the middle of its advance and `height` above the baseline; a font that draws it there is left as it is. */
export const centreMark = (glyph: ShapedGlyph, ink: InkBox | undefined, height: number): ShapedGlyph => {
  if (!ink) return glyph;
  const dx = Math.round(glyph.advance / 2 - (ink.left + ink.right) / 2);
  const dy = Math.round(height - (ink.bottom + ink.top) / 2);
  return { ...glyph, dx, dy };
};
