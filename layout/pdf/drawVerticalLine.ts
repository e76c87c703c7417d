// A placed vertical line as one text object: glyphs from the top down, each at its own place, upright or on its side.
import type { PlacedLine } from '../page/page.js';
import type { GlyphRun } from '../text/glyphRun.js';
import { roundLength, toPt } from '../unit/length.js';
import { type Content, number, points } from './content.js';
import { PERCENT, SCALE_DECIMALS, type ShownFace } from './drawLine.js';

/** Text matrices without their places; the page's y grows downward. A quarter clockwise, the baseline runs down and letters' tops look right. */
const UPRIGHT = '1 0 0 -1';
const TURNED = '0 1 1 0';

/** Draws a line of vertical text. Its fonts are those of horizontal lines: every glyph is placed by its horizontal origin. */
export function drawVerticalLine(content: Content, line: PlacedLine, shown: (run: GlyphRun) => ShownFace): void {
  const middle = line.textX + roundLength(line.size / 2);
  content.add('BT');
  for (const run of line.runs) {
    const face = shown(run);
    content.fill(run.ink);
    content.set('scale', `${number(run.scaleX * PERCENT, SCALE_DECIMALS)} Tz`);
    for (const { id, text, x, y } of run.glyphs) {
      content.set('font', `/${face.fontName(id, text)} ${number(toPt(run.size), SCALE_DECIMALS)} Tf`);
      content.add(`${run.turned ? TURNED : UPRIGHT} ${points(middle + y)} ${points(line.baseline + x)} Tm`);
      content.add(`<${face.code(id)}> Tj`);
    }
  }
  content.add('ET');
}
