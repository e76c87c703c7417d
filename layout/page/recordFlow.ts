// What copyfitting did to a flow, and how the flow came out of it.

import type { Span } from '../diagnostic/span.js';
import type { FlowGalley, LinesVariant } from '../galley/galley.js';
import { alteredCost } from './alteredCost.js';
import type { FilledFlow } from './fillFlow.js';
import type { FlowOutcome } from './flowOutcome.js';
import { footCost, hasElasticGaps, mayBeEmpty } from './footCost.js';
import { expectedRows, insetRows, rowsTaken } from './heights.js';
import { cropped, naturalPictureRows, pictureHeight, shapeCost, textRows, textRowsUnder } from './pictureRows.js';
import type { Placing } from './placing.js';
import { UNEVEN_FOOT } from './weights.js';

/** Characters by which an editor finds a paragraph. */
const FIRST_CHARACTERS = 12;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Rows that each stretch of columns leaves empty. */
const whiteOf = ({ heights, filling }: FilledFlow): readonly number[] =>
  heights.map((height, index) => height - (filling.used[index] ?? 0));

const footOf = (flow: FlowGalley, filled: FilledFlow): number => {
  const white = whiteOf(filled);
  // Columns after the last that holds text are missing as one: only a foot before it is uneven.
  const last = filled.filling.used.findLastIndex((used) => used > 0);
  const missing = sum(white.slice(Math.max(0, last)));
  const uneven = sum(white.slice(0, Math.max(0, last)));
  return footCost(missing, filled.heights, hasElasticGaps(flow.chunks)) + UNEVEN_FOOT * uneven;
};

const textOf = ({ lines }: LinesVariant): { readonly begins: string; readonly span?: Span } => {
  const own = lines.filter(({ generated }) => !generated).map(({ line }) => line);
  const [first] = own;
  const last = own.at(-1);
  const begins = [...own.map(({ text }) => text).join('')].slice(0, FIRST_CHARACTERS).join('');
  return { begins, ...(first && { span: { ...first.span, end: last?.span.end ?? first.span.end } }) };
};

/** Records a flow's picture, gaps, paragraphs and feet as they were fitted to so many rows. */
export const recordFlow = (flow: FlowGalley, filled: FilledFlow, rows: number, placing: Placing): void => {
  const { slot, story, span, grid, record, spend } = placing;
  const { shape, filling } = filled;
  const { picture } = shape;
  spend(filling.cost);
  if (picture && flow.picture) {
    const height = pictureHeight(flow, picture.rows, grid.lineHeight);
    const cost = shapeCost(flow, height);
    spend(cost);
    const wished = naturalPictureRows(flow, rows, grid.lineHeight);
    const more = picture.rows - wished;
    if (more !== 0) {
      const dearer = cost - shapeCost(flow, pictureHeight(flow, wished, grid.lineHeight));
      const lines = textRowsUnder(flow, more);
      record({
        type: 'picture',
        slot,
        story,
        file: flow.picture.file,
        cut: cropped(flow, height),
        rows: more,
        lines,
        cost: dearer,
      });
    }
  }
  const { opened, closed, cost } = filling.fitted.gaps;
  if (opened > 0 || closed > 0) {
    const more = opened - closed;
    record({ type: 'gaps', slot, story, opened, closed, rows: more, lines: more, cost });
  }
  const white = sum(whiteOf(filled));
  // A story that is too long has no white of its own at any foot.
  if (white > 0 && filling.over === 0) {
    record({ type: 'foot', slot, story, rows: white, lines: white, cost: footOf(flow, filled) });
  }
  for (const { variant, best } of filling.fitted.paragraphs) {
    const { begins, span: own = span } = textOf(variant);
    const widestGapEm = Math.max(0, ...variant.lines.map(({ line }) => line.gapEm));
    const more = variant.rows - best.rows;
    const common = { slot, story, rows: more, lines: more, cost: alteredCost(variant, best) };
    record({ type: 'paragraph', ...common, begins, span: own, widestGapEm });
  }
};

/** How a flow came out in so many rows, beside what was expected. */
export const flowOutcome = (
  flow: FlowGalley,
  { shape, filling, heights }: FilledFlow,
  rows: number,
  { grid }: Placing,
): FlowOutcome => {
  const over = flow.jump ? 0 : filling.over;
  const white = over > 0 ? 0 : sum(heights) - sum(filling.used);
  const missing = Math.max(0, white - mayBeEmpty(sum(heights)));
  const capacity = textRows(flow, rows, rowsTaken(flow, insetRows(flow, grid.lineHeight)), shape.picture?.rows ?? 0);
  const expected = expectedRows(flow, rows);
  // What was found to be the least, or the most, that the matter takes.
  const error = over > 0 ? capacity + over - expected.min : missing > 0 ? capacity - white - expected.max : 0;
  return { chunks: flow.chunks, over, missing, error: flow.jump ? 0 : error };
};
