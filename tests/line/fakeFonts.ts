// A font book without fonts: widths as in Noto Serif SC, so that the breaker's tests need no font file.
import type { Face, FontBook, ShapedGlyph } from '../../layout/font/face.js';
import { Class, classOf } from '../../layout/text/characterClass.js';

const UNITS = 1000;
const DIGIT = 505;
const LATIN = 500;
const SPACE = 224;
const INTERPUNCT = 327;

/** A character the fake faces do not have. */
export const MISSING = '\u{1f9ff}';

const advanceOf = (codePoint: number): number => {
  const value = classOf(codePoint);
  if (codePoint === 0x20) return SPACE;
  if (codePoint === 0xb7) return INTERPUNCT;
  if (value === Class.ignorable) return 0;
  if (value !== Class.western) return UNITS;
  return codePoint >= 0x30 && codePoint <= 0x39 ? DIGIT : LATIN;
};

const shape = (text: string, features: readonly string[]): readonly ShapedGlyph[] => {
  let offset = 0;
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const value = classOf(codePoint);
    const half = features.includes('halt') && value >= Class.open && value <= Class.stop;
    const start = offset;
    offset += character.length;
    return {
      id: codePoint,
      advance: half ? UNITS / 2 : advanceOf(codePoint),
      dx: half && value === Class.open ? -UNITS / 2 : 0,
      dy: 0,
      start,
      end: offset,
    };
  });
};

/** One fake face; its glyph ids are code points. */
export const fakeFace = (id: string): Face => ({
  id,
  postScriptName: id,
  unitsPerEm: UNITS,
  emTop: 880,
  emBottom: 120,
  has: (codePoint) => codePoint !== MISSING.codePointAt(0),
  shape,
  ink: () => undefined,
});

/** Answers every request with one face a family and weight. */
export const fakeFonts = (language = 'zh-Hans-CN'): FontBook => {
  const faces = new Map<string, Face>();
  const face: FontBook['face'] = ({ family, weight }) => {
    const id = `${family}-${weight}`;
    const found = faces.get(id) ?? fakeFace(id);
    faces.set(id, found);
    return found;
  };
  return {
    language,
    face,
    faceFor: (request, codePoint) => (face(request).has(codePoint) ? face(request) : undefined),
  };
};
