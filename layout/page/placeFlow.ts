// A flow in so many rows: picture, columns filled level, heads on their grounds, and what did not fit.
import type { FlowGalley } from '../galley/galley.js';
import { baselineInRow } from '../template/lineGrid.js';
import type { Length } from '../unit/length.js';
import { fillColumns } from './fillColumns.js';
import { capacityCost, flowRows } from './heights.js';
import type { Frame, Paint, PlacedLine } from './page.js';
import { groundRect, paintGround, paintRule } from './paint.js';
import { pictureRows } from './pictureRows.js';
import { placeLine } from './placeLine.js';
import { placePicture } from './placePicture.js';
import type { Place, Placing } from './placing.js';
import { reportFilling } from './reportFilling.js';
import type { FilledHead, Filling } from './traceFilling.js';
import { FAULT_THAT_SHOWS } from './weights.js';

export const placeFlow = (flow: FlowGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const { columns, gutter, paragraph } = flow.part;
  const need = flowRows(flow);
  const spanned = flow.part.picture;
  const top =
    flow.picture && spanned ? pictureRows(flow, rows, lineHeight, (capacity) => capacityCost(capacity, need)).rows : 0;
  const under = (column: number): boolean =>
    top > 0 && spanned !== undefined && column + 1 >= spanned.from && column + 1 <= spanned.to;
  const heights = Array.from({ length: columns }, (_, column) => rows - (under(column) ? top : 0));
  const filling = fill(flow, heights);
  const columnX = (column: number): Length => place.x + column * (flow.columnWidth + gutter);
  const rowY = (column: number, row: number): Length => place.y + (row + (under(column) ? top : 0)) * lineHeight;

  const frames: Frame[] = [];
  if (flow.picture && spanned && top > 0)
    frames.push(...placePicture(flow, { x: columnX(spanned.from - 1), y: place.y }, top, placing));

  const lines: PlacedLine[] = [];
  const paint: Paint[] = [];
  const ordered = [
    ...filling.lines.map((entry) => ({ ...entry, kind: 'line' as const })),
    ...filling.heads.map((entry) => ({ ...entry, kind: 'head' as const })),
  ].sort((a, b) => a.column - b.column || a.row - b.row || Number(b.kind === 'head') - Number(a.kind === 'head'));
  for (const entry of ordered) {
    const x = columnX(entry.column);
    const y = rowY(entry.column, entry.row);
    if (entry.kind === 'line') {
      const { line } = entry;
      const { lineSpan = 1 } = line;
      const at = {
        baseline: y + baselineInRow(lineSpan * lineHeight, line.size),
        column: entry.column,
        // What stands in several rows stands on the baseline of none.
        ...(lineSpan === 1 && { gridLine: entry.row + (under(entry.column) ? top : 0) + 1 }),
      };
      if (line.bullet) lines.push(placeLine(line.bullet.line, { ...at, x: x + line.bullet.shift }, true));
      lines.push(placeLine(line.line, { ...at, x: x + line.shift }));
    } else {
      const set = placeHead(entry, x, y, lineHeight);
      lines.push(...set.lines);
      paint.push(...set.paint);
    }
  }
  if (flow.part.columnRule) {
    for (let column = 1; column < columns; column++) {
      const x = columnX(column) - Math.floor(gutter / 2);
      paint.push(...paintRule({ x, y: rowY(column, 0) }, { x, y: place.y + rows * lineHeight }, flow.part.columnRule));
    }
  }
  const frame: Frame = {
    slot: placing.slot,
    role: 'body',
    story: placing.story,
    rect: { x: place.x, y: place.y, width: place.width, height: rows * lineHeight },
    grid: placing.grid.name,
    paint,
    lines,
    fill: {
      used: filling.used.reduce((sum, used) => sum + used, 0),
      available: heights.reduce((sum, height) => sum + height, 0),
      columns: filling.used.map((used, column) => (heights[column] ?? 0) - used),
    },
  };
  frames.push(frame);
  reportFilling(filling, frame, paragraph.size, flow.columnWidth, placing);
  return frames;
};

/** The best setting of every paragraph first; only where columns come out with a fault that shows are others tried. */
const fill = (flow: FlowGalley, heights: readonly number[]): Filling => {
  const plain = fillColumns(flow.chunks, heights, false);
  return plain.cost < FAULT_THAT_SHOWS ? plain : fillColumns(flow.chunks, heights, true);
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
