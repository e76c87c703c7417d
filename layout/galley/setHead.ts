// Heads: fields set to a measure at the largest size that fits, broken by sense into balanced lines.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SetLine } from '../line/setLine.js';
import { setParagraph } from '../line/setParagraph.js';
import type { Field, TextRun } from '../story/story.js';
import { EM_BOX_ABOVE } from '../template/lineGrid.js';
import type { TextStyle } from '../template/style.js';
import type { HeadSetting } from '../template/template.js';
import { type Length, roundLength } from '../unit/length.js';
import { breakHead } from './breakHead.js';
import type { GalleyContext } from './context.js';
import { fitHead } from './fitHead.js';
import type { HeadVariant } from './galley.js';
import { headLine, naturalLine } from './headLine.js';
import { insideBase } from './insideBase.js';
import { reportTooWide } from './reportTooWide.js';
import { sliceRuns } from './sliceRuns.js';

const setLines = (
  lines: readonly (readonly TextRun[])[],
  style: TextStyle,
  measure: Length,
  context: GalleyContext,
): readonly SetLine[] =>
  lines.flatMap((runs) => {
    const set = setParagraph({ runs, style, measure, fonts: context.fonts, keep: context.keep });
    for (const diagnostic of set.diagnostics) context.report(diagnostic);
    return set.lines;
  });

/** Sets a variant; what there is to say about it is told only if it is the one that is placed. */
const variantOf = (
  size: Length,
  leading: number,
  context: GalleyContext,
  set: (context: GalleyContext) => readonly SetLine[],
): HeadVariant => {
  const findings: Diagnostic[] = [];
  const lines = set({ ...context, report: (finding) => findings.push(finding) });
  return {
    size,
    lines: lines.map((line, index) => ({
      line,
      x: 0,
      baseline: roundLength(size * (EM_BOX_ABOVE + index * leading)),
    })),
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: roundLength(size * (1 + Math.max(0, lines.length - 1) * leading)),
    findings,
  };
};

/** The ways a field list can be divided into lines: the author's own, or one field broken by the engine into 1 … maxLines. */
export const divisions = (
  fields: readonly Field[],
  setting: HeadSetting,
  context: GalleyContext,
): readonly (readonly (readonly TextRun[])[])[] => {
  const own = fields.flatMap((field) => (setting.breakAtSpace ? splitAtSpaces(field.runs) : [field.runs]));
  if (own.length !== 1 || setting.maxLines === 1) return [own];
  const [runs = []] = own;
  return Array.from({ length: setting.maxLines }, (_, index) => breakHead(runs, index + 1, setting, context)).filter(
    (division, index) => division.length === index + 1,
  );
};

const splitAtSpaces = (runs: readonly TextRun[]): readonly (readonly TextRun[])[] => {
  const text = runs.map((run) => run.text).join('');
  const cuts = [...text.matchAll(/[ \u3000]+/gu)].filter(({ index }) => !insideBase(runs, index));
  const edges = [0, ...cuts.flatMap((cut) => [cut.index, cut.index + cut[0].length]), text.length];
  const pieces: (readonly TextRun[])[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    pieces.push(sliceRuns(runs, edges[index] ?? 0, edges[index + 1] ?? text.length));
  }
  return pieces;
};

/** Sets a head to a measure in every division that fits, largest size first. A head that fits in no way is set at the least size and reported. */
export const setHead = (
  role: string,
  fields: readonly Field[],
  setting: HeadSetting,
  measure: Length,
  context: GalleyContext,
): readonly HeadVariant[] => {
  const { style, smallest, leading } = setting;
  if (style.align === 'justify') {
    const runs = fields.map((field) => field.runs);
    return [variantOf(style.size, leading, context, (own) => setLines(runs, style, measure, own))];
  }
  const fitted = divisions(fields, setting, context).map((division) => {
    const natural = division.map((runs) => naturalLine(runs, setting, context));
    return { division, natural, ...fitHead(natural, setting, measure) };
  });
  const fitting = fitted.filter(({ fits }) => fits);
  const [last] = fitted.slice(-1);
  if (fitting.length === 0 && last) {
    const widest = Math.max(...last.natural.map(({ width }) => width));
    reportTooWide(role, fields, smallest, (widest * smallest) / style.size, measure, context);
    const least = { ...style, size: smallest };
    return [variantOf(smallest, leading, context, (own) => setLines(last.division, least, measure, own))];
  }
  return fitting
    .map(({ division, natural, size, lines }) =>
      variantOf(size, leading, context, (own) =>
        lines.flatMap((line, index) => {
          const asMeasured = size === style.size ? natural[index]?.set : undefined;
          return headLine(division[index] ?? [], { ...style, size }, line, measure, own, asMeasured);
        }),
      ),
    )
    .sort((a, b) => b.size - a.size);
};
