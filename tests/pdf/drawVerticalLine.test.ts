// Vertical lines as PDF operators: upright glyphs and those on their side, at places that a viewer computes back.
import { expect, test } from 'vitest';
import { openFontBook } from '../../layout/font/openFontBook.js';
import { Content } from '../../layout/pdf/content.js';
import { drawVerticalLine } from '../../layout/pdf/drawVerticalLine.js';
import { BLACK } from '../../layout/template/ink.js';
import type { GlyphRun } from '../../layout/text/glyphRun.js';
import { pt } from '../../layout/unit/length.js';
import { placeLine } from './sampleDocument.js';

const face = openFontBook().face({ family: 'song', weight: 400 });
const shown = {
  fontName: () => 'F1',
  code: (glyph: number) => glyph.toString(16).padStart(4, '0'),
  advance: () => 1000,
};
const run = (glyphs: GlyphRun['glyphs'], pose: Partial<GlyphRun> = {}): GlyphRun => ({
  ...{ face, size: pt(10), scaleX: 1, ink: BLACK, glyphs },
  ...pose,
});

test('a Han hangs from the line’s top in its middle, digits share a cell, a word runs down on its side', () => {
  const content = new Content();
  const runs = [
    run([{ id: 1, text: '国', x: pt(8.8), y: pt(-5) }]),
    run(
      [
        { id: 2, text: '1', x: pt(18.8), y: pt(-5) },
        { id: 3, text: '2', x: pt(18.8), y: 0 },
      ],
      { scaleX: 0.9 },
    ),
    run([{ id: 4, text: 'A', x: pt(20), y: pt(-3.8) }], { turned: true }),
  ];
  drawVerticalLine(content, { ...placeLine(pt(50), pt(100), runs), dir: 'vertical' }, () => shown);
  expect(content.toString()).toMatchInlineSnapshot(`
    "BT
    0 0 0 1 k
    100 Tz
    /F1 10 Tf
    1 0 0 -1 50 108.8 Tm
    <0001> Tj
    90 Tz
    1 0 0 -1 50 118.8 Tm
    <0002> Tj
    1 0 0 -1 55 118.8 Tm
    <0003> Tj
    100 Tz
    0 1 1 0 51.2 120 Tm
    <0004> Tj
    ET"
  `);
});
