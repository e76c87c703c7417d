// Breaking a head of one field into lines of sense and like width.
import { setParagraph } from '../line/setParagraph.js';
import type { TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import { pt } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import { insideBase } from './insideBase.js';
import { sliceRuns } from './sliceRuns.js';

const ENDLESS = pt(20_000);

/** A line break at a space reads better than one between words: as good as this share of the width less unevenness. */
const SPACE_BONUS = 0.25;

/**
 * Breaks a head into exactly `count` lines at phrase boundaries so that the widest line is as narrow as can be.
 * Returns fewer lines when the head has too few phrases.
 */
export const breakHead = (
  runs: readonly TextRun[],
  count: number,
  style: TextStyle,
  context: GalleyContext,
): readonly (readonly TextRun[])[] => {
  if (count === 1) return [runs];
  const text = runs.map((run) => run.text).join('');
  const boundaries: number[] = [];
  let end = 0;
  for (const phrase of context.phrases(text)) {
    end += phrase.length;
    if (end < text.length) boundaries.push(end);
  }
  const kept = (offset: number): boolean =>
    context.keep.some((term) => {
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        if (at < offset && offset < at + term.length) return true;
      }
      return false;
    });
  const places = boundaries.filter((offset) => !kept(offset) && !insideBase(runs, offset));
  const widthTo = widths(runs, text, style, context);

  let best: { readonly cuts: readonly number[]; readonly cost: number } | undefined;
  const search = (cuts: readonly number[], from: number): void => {
    if (cuts.length === count - 1) {
      const edges = [0, ...cuts, text.length];
      let widest = 0;
      for (let index = 1; index < edges.length; index++) {
        widest = Math.max(widest, widthTo(edges[index] ?? 0) - widthTo(edges[index - 1] ?? 0));
      }
      const spaces = cuts.filter((cut) => /\s/u.test(text[cut - 1] ?? '') || /\s/u.test(text[cut] ?? '')).length;
      const cost = widest / widthTo(text.length) - (SPACE_BONUS * spaces) / count;
      if (!best || cost < best.cost) best = { cuts, cost };
      return;
    }
    for (const place of places) if (place > from) search([...cuts, place], place);
  };
  search([], 0);
  if (!best) return [runs];
  const edges = [0, ...best.cuts, text.length];
  return edges.slice(1).map((edge, index) => trimmed(runs, text, edges[index] ?? 0, edge));
};

const trimmed = (runs: readonly TextRun[], text: string, from: number, to: number): readonly TextRun[] => {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return sliceRuns(runs, start, end);
};

/** Width of the text up to a UTF-16 offset, from one setting on an endless line. */
const widths = (
  runs: readonly TextRun[],
  text: string,
  style: TextStyle,
  context: GalleyContext,
): ((offset: number) => number) => {
  // Readings are no part of the text whose offsets count here.
  const { marks, ...unmarked } = style;
  const endless = { ...unmarked, align: 'start' as const, indent: 0 };
  const { lines } = setParagraph({ runs, style: endless, measure: ENDLESS, fonts: context.fonts, keep: [] });
  const ends = new Float64Array(text.length + 1);
  let offset = 0;
  for (const line of lines) {
    const glyphs = line.runs.flatMap((run) => run.glyphs);
    for (const glyph of glyphs) {
      for (let index = 0; index < glyph.text.length; index++) ends[offset++] = glyph.x;
    }
    ends[text.length] = line.width;
  }
  return (at) => ends[at] ?? 0;
};
