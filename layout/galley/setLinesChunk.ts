// A paragraph, list item or quotation as a chunk of body lines, with its settings a line shorter and longer.

import type { PreparedParagraph } from '../line/preparedParagraph.js';
import { prepareParagraph } from '../line/prepareParagraph.js';
import { setPrepared } from '../line/setParagraph.js';
import { HAN_GAP_SEEN } from '../line/weights.js';
import type { TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import type { DropCap } from '../template/template.js';
import type { Length } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import { type CappedText, dropCap } from './dropCap.js';
import type { FlowLine, LinesChunk, LinesVariant } from './galley.js';
import { reportCrowding } from './reportCrowding.js';

export interface LinesInput {
  readonly runs: readonly TextRun[];
  readonly style: TextStyle;
  /** From the column's left edge to the measure. */
  readonly shift: Length;
  readonly measure: Length;
  readonly role: string;
  readonly bullet?: NonNullable<FlowLine['bullet']>;
  readonly dropCap?: DropCap;
}

/** A paragraph ready to be set, its drop cap taken off where it has one. */
const prepare = (
  { runs, style, measure, dropCap: wanted }: LinesInput,
  context: GalleyContext,
): { readonly prepared: PreparedParagraph; readonly capped?: CappedText } => {
  const { fonts, keep } = context;
  const prepared = prepareParagraph({ runs, style, measure, fonts, keep });
  const capped = wanted && dropCap(prepared, runs, wanted, measure, context);
  if (!capped) return { prepared };
  const { runs: rest, firstLines } = capped;
  const beside = { ...style, indent: 0 };
  return { prepared: prepareParagraph({ runs: rest, style: beside, measure, firstLines, fonts, keep }), capped };
};

export const setLinesChunk = (input: LinesInput, context: GalleyContext): LinesChunk => {
  const { style } = input;
  const { prepared, capped } = prepare(input, context);
  const asVariant = (set: { readonly lines: readonly FlowLine['line'][] }, delta: number): LinesVariant => ({
    rows: Math.max(set.lines.length, capped?.rows ?? 0),
    together: capped?.rows ?? 1,
    delta,
    loose: set.lines.filter(({ gapEm }) => gapEm > HAN_GAP_SEEN).length,
    lines: [
      ...(capped ? [capped.cap] : []),
      ...set.lines.map((line, row) => ({
        line,
        row,
        shift: input.shift,
        size: style.size,
        role: input.role,
        ...(row === 0 && input.bullet && { bullet: input.bullet }),
      })),
    ],
  });
  const best = setPrepared(prepared);
  for (const diagnostic of best.diagnostics) context.report(diagnostic);
  reportCrowding(best.lines, style.size, context.lineHeight, context.report);
  const altered = new Map<number, LinesVariant | undefined>();
  return {
    type: 'lines',
    best: asVariant(best, 0),
    // Asked for only where a column's end needs it: each answer breaks the paragraph again.
    alter: (delta) => {
      if (!altered.has(delta)) {
        const set = setPrepared(prepared, best.lines.length + delta);
        altered.set(delta, set && asVariant(set, delta));
      }
      return altered.get(delta);
    },
  };
};
