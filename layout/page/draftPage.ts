// A draft's mark: a page with errors may be looked at, but nobody may take it for a press page.
import type { FontBook } from '../font/face.js';
import { plainRun } from '../galley/plainRun.js';
import { setParagraph } from '../line/setParagraph.js';
import type { Ink } from '../template/ink.js';
import { DEFAULT_COMPOSITION } from '../template/style.js';
import type { Template } from '../template/template.js';
import { mm, pt } from '../unit/length.js';
import type { Frame, Page } from './page.js';
import { placeLine } from './placeLine.js';

const MARK = '草样 DRAFT 草样 DRAFT 草样 DRAFT 草样';
const MARK_SIZE = pt(30);
const MARK_INK: Ink = { c: 100, m: 0, y: 0, k: 0 };
/** From the sheet's top to the mark's baseline: in the head margin, clear of the running head. */
const MARK_BASELINE = mm(13);

/** Adds the mark along the head of the sheet, on both halves of a double truck. */
export const draftPage = (page: Page, template: Template, fonts: FontBook): Page => {
  const width = template.fold ?? page.trim.width;
  const span = { file: template.file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const halves = template.fold === undefined ? [0] : [0, template.fold];
  const frames = halves.map((left): Frame => {
    const { lines } = setParagraph({
      runs: [plainRun(MARK, span)],
      style: {
        name: 'draft',
        font: { family: 'hei', weight: 700 },
        strong: { family: 'hei', weight: 700 },
        emphasis: { family: 'hei', weight: 700 },
        size: MARK_SIZE,
        indent: 0,
        align: 'centre',
        tracking: 0,
        ink: MARK_INK,
        composition: { ...DEFAULT_COMPOSITION, scheme: 'plain', level: 'none', dashStart: 'allow' },
      },
      measure: width,
      fonts,
      keep: [],
    });
    return {
      slot: 'furniture',
      role: 'draft',
      rect: { x: left, y: MARK_BASELINE - MARK_SIZE, width, height: MARK_SIZE * 2 },
      grid: 'none',
      paint: [],
      lines: lines.map((line) => placeLine(line, { x: left, baseline: MARK_BASELINE, column: 0 }, true)),
    };
  });
  return { ...page, frames: [...page.frames, ...frames] };
};
