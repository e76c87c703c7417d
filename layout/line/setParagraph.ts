// Sets a paragraph: runs in, justified lines of placed glyphs out.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { breakDiagnostics } from './breakDiagnostics.js';
import { type Breaks, breakByCount, breakLines } from './breakLines.js';
import { drawLine } from './drawLine.js';
import type { PreparedParagraph } from './preparedParagraph.js';
import { type ParagraphInput, prepareParagraph } from './prepareParagraph.js';
import type { SetLine } from './setLine.js';
import { RUNT_HAN, SHORT_LAST_EM } from './weights.js';

/** A set paragraph. Its lines cover every character of the runs. */
export interface SetParagraph {
  readonly lines: readonly SetLine[];
  readonly diagnostics: readonly Diagnostic[];
}

const finish = (prepared: PreparedParagraph, breaks: Breaks): SetParagraph => {
  const { units, source } = prepared;
  const lines: SetLine[] = [];
  let from = 0;
  for (const [number, to] of breaks.ends.entries()) {
    // Spaces at a break belong to the line before it; what precedes the first unit belongs to the first line.
    const start = from === 0 ? 0 : (units[from]?.start ?? 0);
    const end = to === units.length ? source.text.length : (units[to]?.start ?? source.text.length);
    lines.push(drawLine(prepared, number, from, to, start, end));
    from = to;
  }
  return { lines, diagnostics: [...prepared.diagnostics, ...breakDiagnostics(prepared, breaks.ends, lines)] };
};

/** The breaks for each number of lines within the limits; a last line of less than two Han is outside them (rule 13), unless it is Western text of some length. */
const breaksByCount = ({ items, goal }: PreparedParagraph): ReadonlyMap<number, Breaks> =>
  new Map(
    [...breakByCount(items, goal)].filter(([count, { ends }]) => {
      const lastStart = ends[count - 2] ?? 0;
      const hans = (items.hans[items.count] ?? 0) - (items.hans[lastStart] ?? 0);
      const matter = (items.matter[items.count] ?? 0) - (items.matter[lastStart] ?? 0);
      return count === 1 || hans >= RUNT_HAN || matter >= SHORT_LAST_EM;
    }),
  );

/** Sets a prepared paragraph at its best, or in exactly `lines` lines: undefined where the limits do not allow that. */
export function setPrepared(prepared: PreparedParagraph): SetParagraph;
export function setPrepared(prepared: PreparedParagraph, lines: number | undefined): SetParagraph | undefined;
export function setPrepared(prepared: PreparedParagraph, lines?: number): SetParagraph | undefined {
  if (prepared.units.length === 0) return { lines: [], diagnostics: prepared.diagnostics };
  const breaks = lines === undefined ? breakLines(prepared.items, prepared.goal) : breaksByCount(prepared).get(lines);
  return breaks && finish(prepared, breaks);
}

/** Sets a paragraph at its best, or in exactly `lines` lines (no gap past 0.10 em, no squeeze past −0.03 em): undefined where that cannot be. */
export function setParagraph(input: ParagraphInput): SetParagraph;
export function setParagraph(input: ParagraphInput & { readonly lines?: number }): SetParagraph | undefined;
export function setParagraph(input: ParagraphInput & { readonly lines?: number }): SetParagraph | undefined {
  return setPrepared(prepareParagraph(input), input.lines);
}

/** The numbers of lines a paragraph can be set in within the limits, ascending, and the best of them. */
export interface LineCounts {
  readonly best: number;
  readonly possible: readonly number[];
}

/** Which line counts a prepared paragraph allows; one pass over the paragraph for all of them. */
export const lineCounts = (prepared: PreparedParagraph): LineCounts => {
  if (prepared.units.length === 0) return { best: 0, possible: [0] };
  const possible = [...breaksByCount(prepared).keys()].sort((a, b) => a - b);
  return { best: breakLines(prepared.items, prepared.goal).ends.length, possible };
};
