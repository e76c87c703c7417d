// Subsets against the fonts they were cut from: fontkit reads the same outlines in both.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { FileFace } from '../../layout/font/fileFace.js';
import { openFontBook } from '../../layout/font/openFontBook.js';
import { subsetFace } from '../../layout/font/subsetFace.js';

const fontkit: typeof import('@pdf-lib/fontkit') = createRequire(import.meta.url)('@pdf-lib/fontkit');
const TEXT = '特刊，排版“样张”——2025年１Ａéfi龘';

describe.each([
  ['song', 400],
  ['hei', 900],
  ['kai', 400],
])('a subset of %s %i', (family, weight) => {
  const face = openFontBook().face({ family, weight });
  if (!(face instanceof FileFace)) throw new Error('a shipped face is a file');
  const glyphs = face.shape(TEXT, []).map(({ id }) => id);
  const subset = subsetFace(face, glyphs);

  test('keeps ids, outlines and widths of the glyphs used, and nothing else', () => {
    const before = fontkit.create(readFileSync(face.file.path));
    const after = fontkit.create(subset.bytes);
    for (const glyph of glyphs) {
      expect(after.getGlyph(glyph).path.toSVG()).toBe(before.getGlyph(glyph).path.toSVG());
      expect(subset.advance(glyph)).toBe(before.getGlyph(glyph).advanceWidth);
    }
    expect(subset.bytes.length).toBeLessThan(400_000);
    const unused = face.shape('囍', [])[0]?.id ?? 0;
    if (unused <= Math.max(...glyphs)) expect(after.getGlyph(unused).path.toSVG()).toBe('');
  });

  test('is the same twice', () => {
    expect(Buffer.compare(subsetFace(face, glyphs.toReversed()).bytes, subset.bytes)).toBe(0);
  });
});
