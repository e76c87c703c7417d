// A placed line as one text object: codes in reading order, every glyph at the place the line gives it.
import type { PlacedLine } from '../page/page.js';
import type { GlyphRun } from '../text/glyphRun.js';
import { type Length, toPt } from '../unit/length.js';
import { type Content, number, points } from './content.js';

/** How a run is shown: the resource name of the PDF font for a glyph with its characters, its code and stated advance. */
export interface ShownFace {
  fontName(glyph: number, text: string): string;
  code(glyph: number): string;
  advance(glyph: number): number;
}

const THOUSANDTHS = 1000;
export const PERCENT = 100;
export const SCALE_DECIMALS = 3;
/** Up to this size a thousandth of an em is finer than a hundredth of a point. */
const WHOLE_ADJUSTMENTS_PT = 10;

/** Draws a line of horizontal text. */
export function drawLine(content: Content, line: PlacedLine, shown: (run: GlyphRun) => ShownFace): void {
  content.add('BT');
  for (const run of line.runs) drawRun(content, line, run, shown(run));
  content.add('ET');
}

function drawRun(content: Content, line: PlacedLine, run: GlyphRun, face: ShownFace): void {
  const size = toPt(run.size);
  const decimals = size <= WHOLE_ADJUSTMENTS_PT ? 0 : 1;
  content.fill(run.ink);
  content.set('scale', `${number(run.scaleX * PERCENT, SCALE_DECIMALS)} Tz`);
  let font: string | undefined;
  let rise: Length | undefined;
  let origin: Length = 0;
  /** Where the pen stands after the glyphs shown so far, from `origin`, in thousandths of the set width. */
  let pen = 0;
  let shown: string[] = [];
  const show = (): void => {
    if (shown.length > 0) content.add(`[${shown.join('').replaceAll('><', '')}] TJ`);
    shown = [];
  };
  for (const { id, text, x, y } of run.glyphs) {
    const needed = face.fontName(id, text);
    if (needed !== font || y !== rise) {
      show();
      font = needed;
      rise = y;
      origin = x;
      pen = 0;
      content.set('font', `/${font} ${number(size, SCALE_DECIMALS)} Tf`);
      // The page's y grows downward, so the text matrix turns it over again.
      content.add(`1 0 0 -1 ${points(line.textX + x)} ${points(line.baseline - y)} Tm`);
    }
    // From absolute places and the pen as the viewer will have it: errors cannot add up along the line.
    const wanted = ((x - origin) * THOUSANDTHS) / (run.size * run.scaleX);
    const adjustment = number(pen - wanted, decimals);
    if (adjustment !== '0') {
      shown.push(adjustment);
      pen -= Number(adjustment);
    }
    shown.push(`<${face.code(id)}>`);
    pen += face.advance(id);
  }
  show();
}
