// A paragraph, list item or quotation as a chunk of body lines, with its settings a line shorter and longer.

import type { LineMeasure } from '../line/lineCost.js';
import type { PreparedParagraph } from '../line/preparedParagraph.js';
import { prepareParagraph } from '../line/prepareParagraph.js';
import type { SetLine } from '../line/setLine.js';
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
import { sliceRuns } from './sliceRuns.js';

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
interface Ready {
  readonly prepared: PreparedParagraph;
  readonly capped?: CappedText;
}

const prepare = (
  { runs, style, measure, dropCap: wanted }: LinesInput,
  context: GalleyContext,
  lines?: readonly LineMeasure[],
): Ready => {
  const { fonts, keep } = context;
  const prepared = prepareParagraph({ runs, style, measure, ...(lines && { firstLines: lines }), fonts, keep });
  const capped = wanted && dropCap(prepared, runs, wanted, lines?.[0]?.measure ?? measure, context);
  if (!capped) return { prepared };
  const { runs: rest, firstLines } = capped;
  const beside = { ...style, indent: 0 };
  const first = lines ? besideCap(lines, capped) : firstLines;
  return { prepared: prepareParagraph({ runs: rest, style: beside, measure, firstLines: first, fonts, keep }), capped };
};

/** Lines beside what intrudes, the first of them beside the cap too. */
const besideCap = (lines: readonly LineMeasure[], { firstLines }: CappedText): readonly LineMeasure[] =>
  lines.map((line, index) => {
    const cap = firstLines[index]?.shift ?? 0;
    return { shift: line.shift + cap, measure: line.measure - cap };
  });

const variantOf = (
  input: LinesInput,
  capped: CappedText | undefined,
  set: { readonly lines: readonly SetLine[] },
  delta: number,
  capShift: Length = 0,
): LinesVariant => ({
  rows: Math.max(set.lines.length, capped?.rows ?? 0),
  together: capped?.rows ?? 1,
  delta,
  loose: set.lines.filter(({ gapEm }) => gapEm > HAN_GAP_SEEN).length,
  lines: [
    ...(capped ? [{ ...capped.cap, shift: capped.cap.shift + capShift }] : []),
    ...set.lines.map((line, row) => ({
      line,
      row,
      shift: input.shift,
      size: input.style.size,
      role: input.role,
      ...(row === 0 && input.bullet && { bullet: input.bullet }),
    })),
  ],
});

export const setLinesChunk = (input: LinesInput, context: GalleyContext): LinesChunk => {
  const { style } = input;
  const { prepared, capped } = prepare(input, context);
  const best = setPrepared(prepared);
  for (const diagnostic of best.diagnostics) context.report(diagnostic);
  reportCrowding(best.lines, style.size, context.lineHeight, context.report);
  const altered = new Map<number, LinesVariant | undefined>();
  return {
    type: 'lines',
    best: variantOf(input, capped, best, 0),
    // Asked for only where a column's end needs it: each answer breaks the paragraph again.
    alter: (delta) => {
      // Ragged lines have no gaps to give: another line would only be broken off too early.
      if (style.align !== 'justify') return undefined;
      if (!altered.has(delta)) {
        const set = setPrepared(prepared, best.lines.length + delta);
        altered.set(delta, set && variantOf(input, capped, set, delta));
      }
      return altered.get(delta);
    },
    around: (lines) => {
      const shifted = lines.map(({ shift, measure }) => ({ shift, measure: measure - input.shift }));
      // What there is to say of the paragraph's text was said of its best setting.
      const ready = prepare(input, { ...context, report: () => {} }, shifted);
      return variantOf(input, ready.capped, setPrepared(ready.prepared), 0, lines[0]?.shift);
    },
    ...(!input.bullet && { restFrom: (line) => restOf(capped?.runs ?? input.runs, line) }),
  };
};

/** The runs of a paragraph from a line on. */
const restOf = (runs: readonly TextRun[], { start }: SetLine): readonly TextRun[] => {
  const text = runs.map((run) => run.text).join('');
  const offset = [...text].slice(0, start).join('').length;
  return sliceRuns(runs, offset, text.length);
};
