// The font book against the shipped faces: what other rooms rely on when they shape text.
import { describe, expect, test } from 'vitest';
import { openFontBook } from '../../layout/font/openFontBook.js';

const regular = { family: 'song', weight: 400 };

describe('shaping with the shipped faces', () => {
  const book = openFontBook();

  test('a Han character is one glyph of one em', () => {
    const face = book.face(regular);
    expect(face.shape('中', [])).toEqual([expect.objectContaining({ advance: 1000, start: 0, end: 1 })]);
    expect(face.shape('中', [])).toBe(face.shape('中', []));
    expect([face.emTop, face.emBottom, face.unitsPerEm]).toEqual([880, 120, 1000]);
  });

  test('`halt` sets marks on half an em', () => {
    for (const family of ['song', 'hei', 'kai']) {
      const face = book.face({ family, weight: 400 });
      for (const mark of '，。、；：！？（）《》“”') {
        expect(face.shape(mark, ['halt'])[0]?.advance, `${family} ${mark}`).toBe(500);
      }
    }
  });

  test('a dash is one glyph of two em with `fwid`, standing for both characters', () => {
    expect(book.face(regular).shape('——', ['fwid'])).toEqual([
      expect.objectContaining({ advance: 2000, start: 0, end: 2 }),
    ]);
  });

  test('clusters are UTF-16 offsets', () => {
    const glyphs = book.face(regular).shape('𠮷a', []);
    expect(glyphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});

test('traditional text has its pause marks and stops in the middle of their em, brackets where they were', () => {
  const taiwan = openFontBook(undefined, 'zh-Hant-TW');
  const mainland = openFontBook();
  for (const family of ['song', 'hei', 'kai']) {
    const request = { family, weight: 400 };
    const [here, there] = [taiwan, mainland].map((book) => book.face(request));
    if (!here || !there) throw new Error('no face');
    for (const mark of '，。、；：！？') {
      const [centred, corner] = [here.shape(mark, ['fwid'])[0], there.shape(mark, ['fwid'])[0]];
      expect(centred?.advance, `${family} ${mark}`).toBe(here.unitsPerEm);
      // In the mainland they stand to the left; the comma and the stop on the baseline as well.
      expect((centred?.dx ?? 0) - (corner?.dx ?? 0), `${family} ${mark}`).toBeGreaterThan(here.unitsPerEm / 10);
      if ('，。、'.includes(mark)) expect(centred?.dy, `${family} ${mark}`).toBeGreaterThan(here.unitsPerEm / 5);
    }
    expect(here.shape('「', ['halt'])).toEqual(there.shape('「', ['halt']));
  }
});
