// Drawn lines read back as a viewer would: every glyph must stand where the line put it, however long the line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFontBook } from '../../layout/font/openFontBook.js';
import { Content } from '../../layout/pdf/content.js';
import { drawLine, type ShownFace } from '../../layout/pdf/drawLine.js';
import { BLACK } from '../../layout/template/ink.js';
import { pt, toPt } from '../../layout/unit/length.js';
import { placeLine } from './sampleDocument.js';

const songFace = openFontBook().face({ family: 'song', weight: 400 });
const WIDTHS = [1000, 500, 2000, 487, 333];
const face: ShownFace = {
  fontName: (_, text) => (text === '—' ? 'F1.1' : 'F1'),
  code: (glyph) => glyph.toString(16).padStart(4, '0'),
  advance: (glyph) => WIDTHS[glyph % WIDTHS.length] ?? 0,
};

/** Where a viewer puts each glyph, in points: the text operators of ISO 32000-1, 9.4, for the few that are used. */
function viewerPlaces(
  operators: string,
): readonly { readonly glyph: number; readonly x: number; readonly y: number }[] {
  const places: { glyph: number; x: number; y: number }[] = [];
  let [size, scale, x, y] = [0, 1, 0, 0];
  for (const line of operators.split('\n')) {
    const operands = line.split(' ');
    if (line.endsWith(' Tf')) size = Number(operands[1]);
    if (line.endsWith(' Tz')) scale = Number(operands[0]) / 100;
    if (line.endsWith(' Tm')) [x = 0, y = 0] = operands.slice(4, 6).map(Number);
    if (!line.endsWith('TJ')) continue;
    for (const [, codes, adjustment] of line.matchAll(/<([0-9a-f]+)>|(-?[0-9.]+)/g)) {
      if (adjustment !== undefined) x -= (Number(adjustment) / 1000) * size * scale;
      for (const code of codes?.match(/.{4}/g) ?? []) {
        const glyph = Number.parseInt(code, 16);
        places.push({ glyph, x, y });
        x += (face.advance(glyph) / 1000) * size * scale;
      }
    }
  }
  return places;
}

const NEAR = 0.01;

test('glyphs stand within a hundredth of a point of their places', () => {
  const glyph = fc.record({
    id: fc.integer({ min: 1, max: 30_000 }),
    text: fc.constantFrom('字', '—'),
    step: fc.integer({ min: -pt(3), max: pt(12) }),
    y: fc.constantFrom(0, 0, 0, pt(1.5)),
  });
  const sizes = fc.constantFrom(pt(5.25), pt(7.875), pt(9), pt(10.5), pt(36), pt(84));
  fc.assert(
    fc.property(
      fc.array(glyph, { minLength: 1, maxLength: 120 }),
      sizes,
      fc.constantFrom(1, 0.9, 1.1),
      (steps, size, scaleX) => {
        let pen = 0;
        const glyphs = steps.map(({ id, text, step, y }) => {
          const x = pen;
          pen += step + Math.round((size * scaleX * face.advance(id)) / 1000);
          return { id, text, x, y };
        });
        const run = { face: songFace, size, scaleX, ink: BLACK, glyphs };
        const content = new Content();
        drawLine(content, placeLine(pt(50), pt(100), [run]), () => face);
        const seen = viewerPlaces(content.toString());
        expect(seen.map((place) => place.glyph)).toEqual(glyphs.map(({ id }) => id));
        for (const [i, place] of seen.entries()) {
          expect(Math.abs(place.x - 50 - toPt(glyphs[i]?.x ?? 0))).toBeLessThan(NEAR);
          expect(Math.abs(place.y - 100 + toPt(glyphs[i]?.y ?? 0))).toBeLessThan(NEAR);
        }
      },
    ),
  );
});

test('solid text is one string, one text object a line', () => {
  const glyphs = [5, 10, 15].map((id, i) => ({ id, text: '字', x: i * pt(9), y: 0 }));
  const content = new Content();
  const run = { face: songFace, size: pt(9), scaleX: 1, ink: BLACK, glyphs };
  drawLine(content, placeLine(pt(50), pt(100), [run]), () => face);
  expect(content.toString()).toMatchInlineSnapshot(`
    "BT
    0 0 0 1 k
    100 Tz
    /F1 9 Tf
    1 0 0 -1 50 100 Tm
    [<0005000a000f>] TJ
    ET"
  `);
});
