// Copyfitting in figures, for report.json: each means in rank order, and what they came to.
import { toPt } from '../unit/length.js';
import { type FittingMeans, rankOf } from './fittingMeans.js';

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** What a means alone tells. */
const ownFigures = (means: FittingMeans) => {
  switch (means.type) {
    case 'picture':
      return { file: means.file, cut: thousandths(means.cut) };
    case 'air':
      return { roles: means.roles };
    case 'gaps':
      return { opened: means.opened, closed: means.closed };
    case 'head':
      return {
        role: means.role,
        fromPt: thousandths(toPt(means.from)),
        toPt: thousandths(toPt(means.to)),
        inLines: means.inLines,
      };
    case 'paragraph':
      return {
        begins: means.begins,
        source: { file: means.span.file, line: means.span.start.line, column: means.span.start.column },
        widestGapEm: thousandths(means.widestGapEm),
      };
    case 'space':
    case 'foot':
    case 'filler':
      return {};
  }
};

/** A page's means of copyfitting, as they were ranked, and their totals. */
export const measureFitting = (fitting: readonly FittingMeans[]) => ({
  copyfit: fitting.map((means) => ({
    rank: rankOf(means),
    type: means.type,
    slot: means.slot,
    story: means.story,
    rows: means.rows,
    lines: means.lines,
    cost: thousandths(means.cost),
    ...ownFigures(means),
  })),
  copyfitTotals: totalsOf(fitting),
});

/** Lines of running text that means fill and make free, and what they cost together. */
export const totalsOf = (fitting: readonly FittingMeans[]) => ({
  means: fitting.length,
  filled: fitting.reduce((sum, { lines }) => sum + Math.max(0, lines), 0),
  freed: fitting.reduce((sum, { lines }) => sum + Math.max(0, -lines), 0),
  cost: thousandths(fitting.reduce((sum, { cost }) => sum + cost, 0)),
});
