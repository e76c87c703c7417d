// A flow in so many rows: picture, columns filled level, heads on their grounds, and what did not fit.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { FlowGalley, FlowLine } from '../galley/galley.js';
import { baselineInRow } from '../template/lineGrid.js';
import type { Length } from '../unit/length.js';
import { type FilledHead, type Filling, fillColumns } from './fillColumns.js';
import { capacityCost, flowRows } from './heights.js';
import type { Frame, Paint, PlacedLine } from './page.js';
import { paintGround, paintRule } from './paint.js';
import { cropped, pictureHeight, pictureRows, ROWS_UNDER_CAPTION } from './pictureRows.js';
import { placeLine } from './placeLine.js';
import type { Place, Placing } from './placing.js';

/** A picture's crop is centred: what an editor expects who names no other place. */
const centredCrop = (aspect: number, width: Length, height: Length) => {
  const ratio = width / height / aspect;
  const across = Math.min(1, ratio);
  const down = Math.min(1, 1 / ratio);
  return { x: (1 - across) / 2, y: (1 - down) / 2, width: across, height: down };
};

export const placeFlow = (flow: FlowGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const { columns, gutter, paragraph } = flow.part;
  const need = flowRows(flow);
  const spanned = flow.part.picture;
  const top =
    flow.picture && spanned
      ? pictureRows(flow, rows, lineHeight, (capacity) => capacityCost(capacity, need, columns)).rows
      : 0;
  const under = (column: number): boolean =>
    top > 0 && spanned !== undefined && column + 1 >= spanned.from && column + 1 <= spanned.to;
  const heights = Array.from({ length: columns }, (_, column) => rows - (under(column) ? top : 0));
  const filling = fill(flow, heights);
  const columnX = (column: number): Length => place.x + column * (flow.columnWidth + gutter);
  const rowY = (column: number, row: number): Length => place.y + (row + (under(column) ? top : 0)) * lineHeight;

  const frames: Frame[] = [];
  if (flow.picture && top > 0) frames.push(...placePicture(flow, place, top, placing, columnX));

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
      const at = {
        baseline: y + baselineInRow(lineHeight, line.size),
        column: entry.column,
        gridLine: entry.row + (under(entry.column) ? top : 0) + 1,
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

/** The best setting of every paragraph first; only where that leaves a line alone or a foot uneven are others tried. */
const fill = (flow: FlowGalley, heights: readonly number[]): Filling => {
  const plain = fillColumns(flow.chunks, heights, false);
  const uneven = plain.used.some((used, column) => column < heights.length - 1 && used < (heights[column] ?? 0));
  if (plain.lone.length === 0 && !uneven && plain.overset.length === 0) return plain;
  return fillColumns(flow.chunks, heights, true);
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
  const textTop = y + Math.floor((height - head.variant.height) / 2);
  const lines = head.variant.lines.map(({ line, baseline }) =>
    placeLine(line, { x: left + head.sides, baseline: textTop + baseline, column }),
  );
  const [first] = lines;
  if (!head.bullet || !first) return { lines, paint: paintGround(head.ground, rect) };
  const bullet = placeLine(head.bullet.line, { x: x + head.bullet.shift, baseline: first.baseline, column }, true);
  return { lines: [bullet, ...lines], paint: paintGround(head.ground, rect) };
};

const placePicture = (
  flow: FlowGalley,
  place: Place,
  rows: number,
  placing: Placing,
  columnX: (column: number) => Length,
): readonly Frame[] => {
  const { picture } = flow;
  const spanned = flow.part.picture;
  if (!picture || !spanned) return [];
  const { lineHeight } = placing.grid;
  const half = Math.floor((lineHeight - flow.part.paragraph.size) / 2);
  const x = columnX(spanned.from - 1);
  const height = pictureHeight(flow, rows, lineHeight);
  const lost = cropped(flow, height);
  if (lost > spanned.crop) {
    const values = { file: picture.file, percent: Math.round(lost * 100) };
    placing.report(diagnose('picture-cropped', values, picture.span));
  }
  const rect = { x, y: place.y + half, width: picture.width, height };
  const frames: Frame[] = [];
  const common = { slot: placing.slot, story: placing.story, grid: placing.grid.name };
  if (picture.aspect > 0) {
    frames.push({
      ...common,
      role: 'picture',
      rect,
      paint: [
        {
          type: 'picture',
          rect,
          file: picture.file,
          crop: centredCrop(picture.aspect, picture.width, height),
          ...(picture.alt !== undefined && { alt: picture.alt }),
        },
      ],
      lines: [],
    });
  }
  const firstRow = rows - ROWS_UNDER_CAPTION - picture.captionRows;
  const captionOf = (role: string): readonly FlowLine[] => picture.caption.filter((line) => line.role === role);
  for (const role of ['caption', 'credit']) {
    const own = captionOf(role);
    if (own.length === 0) continue;
    frames.push({
      ...common,
      role,
      rect: {
        x,
        y: place.y + (firstRow + (own[0]?.row ?? 0)) * lineHeight,
        width: picture.width,
        height: own.length * lineHeight,
      },
      paint: [],
      lines: own.map(({ line, row, size }) =>
        placeLine(line, {
          x,
          baseline: place.y + (firstRow + row) * lineHeight + baselineInRow(lineHeight, size),
          column: 0,
          gridLine: firstRow + row + 1,
        }),
      ),
    });
  }
  return frames;
};

/** Least share of a frame's rows that must be used. */
const FULL_ENOUGH = 0.97;

const reportFilling = (filling: Filling, frame: Frame, size: Length, columnWidth: Length, placing: Placing): void => {
  const { slot, story, span } = placing;
  const { fill: filled } = frame;
  if (!filled) return;
  if (filling.overset.length > 0) {
    const [first] = filling.overset;
    const characters = filling.overset.reduce((sum, { line }) => sum + [...line.text].length, 0);
    placing.report(
      diagnose('overset', { story, slot, lines: filling.overset.length, characters }, first?.line.span ?? span),
    );
    return;
  }
  const missing = filled.available - filled.used;
  if (filled.available > 0 && filled.used / filled.available < FULL_ENOUGH) {
    const characters = Math.round((missing * columnWidth) / size);
    placing.report(
      diagnose(
        'underfull',
        { story, slot, role: frame.role, lines: missing, available: filled.available, used: filled.used, characters },
        span,
      ),
    );
  }
  filled.columns.forEach((short, column) => {
    if (short > 0 && column < filled.columns.length - 1) {
      placing.report(diagnose('uneven-feet', { story, slot, column: column + 1, lines: short }, span));
    }
  });
  for (const { column, where } of filling.lone) {
    placing.report(diagnose('lone-line', { story, column: column + 1, where }, span));
  }
};
