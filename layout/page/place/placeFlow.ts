// A flow in so many rows: picture, columns filled level, heads on their grounds, and what did not fit.
import type { FlowGalley, FlowLine } from '../../galley/galley.js';
import { baselineInRow } from '../../template/lineGrid.js';
import type { Length } from '../../unit/length.js';
import { type FilledFlow, fillFlow } from '../fill/fillFlow.js';
import { reportFilling } from '../fill/reportFilling.js';
import { insetWidth, insetX } from '../fill/runaround.js';
import { type FlowShape, placedInsets, type Segment } from '../fill/segments.js';
import { chunksBefore, storyRest } from '../fill/storyRest.js';
import type { FilledHead } from '../fill/traceFilling.js';
import { flowOutcome, recordFlow } from '../fitting/recordFlow.js';
import type { Frame, Paint, PlacedLine } from '../page.js';
import { groundRect, paintGround, paintRule } from '../paint/paint.js';
import { placeGalleys } from './placeGalleys.js';
import { placeLine } from './placeLine.js';
import { placePicture } from './placePicture.js';
import type { Place, Placing } from './placing.js';

/** The role of a line that says where a story goes on or comes from. */
const JUMP = 'jump';

/** Rules in the gutters, broken where something spans them. */
const columnRules = (
  flow: FlowGalley,
  shape: FlowShape,
  place: Place,
  rows: number,
  lineHeight: Length,
): readonly Paint[] => {
  const { columnRule, columns, gutter } = flow.part;
  if (!columnRule) return [];
  return Array.from({ length: columns - 1 }, (_, index) => index + 1).flatMap((column) => {
    const x = place.x + column * (flow.columnWidth + gutter) - Math.floor(gutter / 2);
    const rule = (from: number, to: number): readonly Paint[] =>
      to > from
        ? paintRule({ x, y: place.y + from * lineHeight }, { x, y: place.y + to * lineHeight }, columnRule)
        : [];
    const spanning = placedInsets(shape)
      .filter(({ columns: { from, to } }) => from <= column && to > column)
      .sort((a, b) => a.row - b.row);
    let row = 0;
    const paint = spanning.flatMap((inset) => {
      const above = rule(row, inset.row);
      row = inset.row + inset.rows;
      return above;
    });
    return [...paint, ...rule(row, rows)];
  });
};

/**
 * Fills a flow; a block that may not be parted between pages goes to the next one whole. What is left of the flow may then be cut
 * anew: a crosshead does not stay without its list.
 */
const fillWhole = (flow: FlowGalley, rows: number, placing: Placing): FilledFlow => {
  const { lineHeight } = placing.grid;
  const filled = fillFlow(flow, rows, lineHeight, placing.copyfit);
  const before = chunksBefore(flow, filled.filling);
  if (before === undefined) return filled;
  const kept = fillWhole({ ...flow, chunks: flow.chunks.slice(0, before) }, rows, placing);
  return { ...kept, filling: { ...kept.filling, cut: kept.filling.cut ?? { chunk: before } } };
};

/** Places a flow in so many rows: frames of its insets, its picture, its jump lines and, last, its text. Tells what came out amiss and what is left for a later page. */
export const placeFlow = (flow: FlowGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const { columns, gutter } = flow.part;
  const filled = fillWhole(flow, rows, placing);
  const { shape, filling, heights } = filled;
  const columnX = (column: number): Length => place.x + column * (flow.columnWidth + gutter);
  const segmentOf = (index: number): Segment => shape.segments[index] ?? { column: 0, row: 0, rows: 0 };

  const common = { slot: placing.slot, story: placing.story, grid: placing.grid.name };
  const frames: Frame[] = [];
  const lines: PlacedLine[] = [];
  const jumps: PlacedLine[] = [];
  const paint: Paint[] = [];
  const ordered = [
    ...filling.lines.map((entry) => ({ ...entry, kind: 'line' as const })),
    ...filling.heads.map((entry) => ({ ...entry, kind: 'head' as const })),
  ].sort((a, b) => a.column - b.column || a.row - b.row || Number(b.kind === 'head') - Number(a.kind === 'head'));
  for (const entry of ordered) {
    const segment = segmentOf(entry.column);
    const { column } = segment;
    const row = segment.row + entry.row;
    const x = columnX(column);
    const y = place.y + row * lineHeight;
    if (entry.kind === 'line') {
      const into = entry.line.role === JUMP ? jumps : lines;
      into.push(...placeFlowLine(entry.line, x, y, column, row, lineHeight));
    } else {
      const set = placeHead({ ...entry, column }, x, y, lineHeight);
      lines.push(...set.lines);
      paint.push(...set.paint);
    }
  }
  if (flow.jump) {
    const rest = storyRest(flow, filling);
    if (rest) {
      const { column, row, rows: own } = segmentOf(shape.segments.length - 1);
      const last = row + own - 1;
      jumps.push(
        ...placeFlowLine(flow.jump.line, columnX(column), place.y + last * lineHeight, column, last, lineHeight),
      );
      placing.leave({ story: placing.story, ...rest });
    }
  }
  paint.push(...columnRules(flow, shape, place, rows, lineHeight));
  for (const [index, { columns: spanned, row, rows: own }] of shape.insets.entries()) {
    const inset = flow.insets[index];
    if (!inset) continue;
    const { air } = inset.part;
    // One in the middle has its white above and under it.
    const above = { top: 0, middle: Math.floor(air / 2), foot: air }[spanned.place];
    const at = {
      x: place.x + insetX(flow, spanned),
      y: place.y + (row + above) * lineHeight,
      width: insetWidth(flow, spanned),
    };
    frames.push(...placeGalleys(inset.stack, at, Math.max(0, own - air), placing));
  }
  if (shape.picture) frames.push(...placePicture(flow, place, shape.picture, placing));
  const short = shape.segments.map(({ column }, index) => ({
    column,
    rows: (heights[index] ?? 0) - (filling.used[index] ?? 0),
  }));
  for (const line of jumps) {
    const { x, measure } = line;
    const y = line.baseline - baselineInRow(lineHeight, line.size);
    const rect = { x, y, width: measure, height: lineHeight };
    frames.push({ ...common, role: JUMP, rect, paint: [], lines: [line] });
  }
  const frame: Frame = {
    ...common,
    role: 'body',
    rect: { x: place.x, y: place.y, width: place.width, height: rows * lineHeight },
    paint,
    lines,
    fill: {
      used: filling.used.reduce((sum, used) => sum + used, 0),
      available: heights.reduce((sum, height) => sum + height, 0),
      columns: Array.from({ length: columns }, (_, column) =>
        short.filter((one) => one.column === column).reduce((sum, one) => sum + one.rows, 0),
      ),
    },
  };
  frames.push(frame);
  if (placing.copyfit) {
    recordFlow(flow, filled, rows, placing);
    placing.filled(flowOutcome(flow, filled, rows, placing));
  }
  reportFilling(flow, filled, frame, placing);
  return frames;
};

/** A body line on a row of the flow, its bullet first. */
const placeFlowLine = (
  line: FlowLine,
  x: Length,
  y: Length,
  column: number,
  row: number,
  lineHeight: Length,
): readonly PlacedLine[] => {
  const { lineSpan = 1, bullet } = line;
  const at = {
    baseline: y + baselineInRow(lineSpan * lineHeight, line.size),
    column,
    // What stands in several rows stands on the baseline of none.
    ...(lineSpan === 1 && { gridLine: row + 1 }),
  };
  return [
    ...(bullet ? [placeLine(bullet.line, { ...at, x: x + bullet.shift }, true)] : []),
    placeLine(line.line, { ...at, x: x + line.shift }, line.generated === true),
  ];
};

const placeHead = (
  { head, column }: FilledHead,
  x: Length,
  y: Length,
  lineHeight: Length,
): { readonly lines: readonly PlacedLine[]; readonly paint: readonly Paint[] } => {
  const height = head.rows * lineHeight;
  const left = x + head.shift;
  const rect = { x: left, y, width: head.width, height };
  const textTop = y + Math.floor((groundRect(head.ground, rect).height - head.variant.height) / 2);
  const lines = head.variant.lines.map(({ line, x: within, baseline }) =>
    placeLine(line, { x: left + head.sides + within, baseline: textTop + baseline, column }),
  );
  const [first] = lines;
  if (!head.bullet || !first) return { lines, paint: paintGround(head.ground, rect, lines) };
  const bullet = placeLine(head.bullet.line, { x: x + head.bullet.shift, baseline: first.baseline, column }, true);
  return { lines: [bullet, ...lines], paint: paintGround(head.ground, rect, lines) };
};
