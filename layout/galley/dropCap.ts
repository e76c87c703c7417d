// The drop cap (首字下沉): the first character of a text, standing in its first rows, and the lines that begin after it.
import { diagnose } from '../diagnostic/diagnostic.js';
import { Chance } from '../line/junction.js';
import type { LineMeasure } from '../line/lineCost.js';
import type { PreparedParagraph } from '../line/preparedParagraph.js';
import { setParagraph } from '../line/setParagraph.js';
import type { TextRun } from '../story/story.js';
import type { DropCap } from '../template/template.js';
import { Class } from '../text/characterClass.js';
import { type Length, pt } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import type { FlowLine } from './galley.js';
import { sliceRuns } from './sliceRuns.js';

/** Wider than any column: a cap is set to its natural width. */
const ENDLESS: Length = pt(20_000);

/** A paragraph whose first character is dropped. */
export interface CappedText {
  readonly cap: FlowLine;
  /** Rows that the cap takes. */
  readonly rows: number;
  /** The text after the cap. */
  readonly runs: readonly TextRun[];
  /** The lines beside the cap. */
  readonly firstLines: readonly LineMeasure[];
}

/** Whether the runs up to `end` have no mark but a voice: what is drawn beside them belongs to the text's size. */
const isUnmarked = (runs: readonly TextRun[], end: number): boolean =>
  sliceRuns(runs, 0, end).every(({ marks }) => marks.every((mark) => mark === 'strong' || mark === 'emphasis'));

/** Where the cap ends in the text, an opening mark before the character taken in; undefined where the text has none to drop. */
const capEnd = ({ units, items }: PreparedParagraph, runs: readonly TextRun[]): number | undefined => {
  const first = units[0]?.class === Class.open ? 1 : 0;
  const unit = units[first];
  if (unit?.class !== Class.han) return undefined;
  // What may not begin a line may not begin one beside the cap either.
  const after = items.chance[first + 1] ?? Chance.hard;
  return after <= Chance.kept && isUnmarked(runs, unit.end) ? unit.end : undefined;
};

/**
 * Takes the first character off a paragraph that is `prepared` at a column's measure. The cap's em box reaches from the first
 * row's em box to the last one's. Undefined, and told, where the text does not begin with a Han.
 */
export const dropCap = (
  prepared: PreparedParagraph,
  runs: readonly TextRun[],
  { lines: rows, style, gap }: DropCap,
  column: Length,
  context: GalleyContext,
): CappedText | undefined => {
  const { source } = prepared;
  const end = capEnd(prepared, runs);
  const bodySize = prepared.style.size;
  const size = (rows - 1) * context.lineHeight + bodySize;
  const set =
    end === undefined
      ? undefined
      : setParagraph({
          runs: sliceRuns(runs, 0, end),
          style: { ...style, size, indent: 0, align: 'start' },
          measure: ENDLESS,
          fonts: context.fonts,
          keep: [],
        });
  const [line] = set?.lines ?? [];
  const shift = (line?.width ?? 0) + gap;
  if (!set || !line || end === undefined || column - shift < bodySize) {
    const shown = prepared.units[1]?.end ?? prepared.units[0]?.end ?? 0;
    context.report(diagnose('no-drop-cap', { text: source.text.slice(0, shown) }, source.spanOf(0, shown)));
    return undefined;
  }
  for (const diagnostic of set.diagnostics) context.report(diagnostic);
  return {
    cap: { line: { ...line, measure: line.width }, row: 0, lineSpan: rows, shift: 0, size, role: 'dropCap' },
    rows,
    runs: sliceRuns(runs, end, source.text.length),
    firstLines: Array.from({ length: rows }, () => ({ shift, measure: column - shift })),
  };
};
