// A line of lettering on a dummy: as large as it is asked for, or smaller where its room is narrow.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { FontBook } from '../font/face.js';
import { plainRun } from '../galley/plainRun.js';
import { setParagraph } from '../line/setParagraph.js';
import type { PlacedLine } from '../page/page.js';
import { placeLine } from '../page/placeLine.js';
import type { Ink } from '../template/ink.js';
import { baselineInRow } from '../template/lineGrid.js';
import { DEFAULT_COMPOSITION, type TextStyle } from '../template/style.js';
import { type Length, pt } from '../unit/length.js';
import type { Rect } from '../unit/rect.js';

/** The face of all lettering: the catalogue's 黑体, which no workspace can be without. */
const FAMILY = 'hei';
/** Wider than any sheet: lettering is one line. */
const ENDLESS = pt(20_000);

/** How lettering looks. */
export interface Lettering {
  readonly size: Length;
  /** Of the face, in hundreds. */
  readonly weight: number;
  readonly ink: Ink;
  readonly align: 'start' | 'centre' | 'end';
}

/** Lettering at its place. */
export interface Label {
  readonly line: PlacedLine;
  readonly width: Length;
}

/** What sets lettering: the fonts, where it comes from, and who hears of missing characters. */
export interface Letterer {
  readonly fonts: FontBook;
  readonly span: Span;
  report(diagnostic: Diagnostic): void;
}

const styleOf = ({ weight, ink }: Lettering, size: Length): TextStyle => {
  const font = { family: FAMILY, weight };
  return {
    name: 'dummy',
    font,
    strong: font,
    emphasis: font,
    size,
    indent: 0,
    align: 'start',
    tracking: 0,
    spreadGap: 0,
    ink,
    direction: 'horizontal',
    verticalQuotes: 'gb',
    composition: { ...DEFAULT_COMPOSITION, scheme: 'plain', level: 'none', hyphenation: 'none' },
  };
};

/** Sets a line into the middle of a rectangle's height, made smaller where it is wider than the rectangle. */
export const label = (text: string, rect: Rect, lettering: Lettering, letterer: Letterer): Label | undefined => {
  const { fonts, span, report } = letterer;
  const set = (size: Length) => {
    const runs = [plainRun(text, span)];
    const { lines, diagnostics } = setParagraph({
      runs,
      style: styleOf(lettering, size),
      measure: ENDLESS,
      fonts,
      keep: [],
    });
    return { line: lines[0], diagnostics };
  };
  const natural = set(lettering.size);
  if (!natural.line) return undefined;
  for (const diagnostic of natural.diagnostics) report(diagnostic);
  const fits = natural.line.width <= rect.width;
  const size = fits ? lettering.size : Math.floor((lettering.size * rect.width) / natural.line.width);
  const { line } = fits ? natural : set(size);
  if (!line) return undefined;
  const spare = rect.width - line.width;
  const shift = { start: 0, centre: Math.floor(spare / 2), end: spare }[lettering.align];
  const at = { x: rect.x + shift, baseline: rect.y + baselineInRow(rect.height, size), column: 0 };
  return { line: { ...placeLine(line, at, true), measure: rect.width }, width: line.width };
};
