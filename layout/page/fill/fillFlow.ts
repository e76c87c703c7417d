// A flow in so many rows: what is set into it gets its place, and its text the columns that are left.
import type { Chunk, FlowGalley } from '../../galley/galley.js';
import type { LineMeasure } from '../../line/lineCost.js';
import type { Length } from '../../unit/length.js';
import { flowCost, insetRows, neededRows, rowsTaken } from '../heights.js';
import { naturalPictureRows, pictureHeight, pictureRows, shapeCost } from '../pictureRows.js';
import { FAULT_THAT_SHOWS } from '../weights.js';
import { fillColumns } from './fillColumns.js';
import { leastBeside } from './runaround.js';
import { type FlowShape, measureAt, runsAround, shapeOf } from './segments.js';
import type { Filling } from './traceFilling.js';

/** A flow with its text in its columns. */
export interface FilledFlow {
  readonly shape: FlowShape;
  /** Its columns are the shape's segments. */
  readonly filling: Filling;
  /** Rows of each segment that text may take. */
  readonly heights: readonly number[];
}

/** How many heights beside the one that seems best a picture is tried in whose text runs around it: what the lines beside it need is known only when they are set. */
const TRIED_BESIDE = 3;

/** Fills a flow. Without `copyfit` a picture keeps its own shape, and paragraphs and gaps stand as they wish to. */
export const fillFlow = (flow: FlowGalley, rows: number, lineHeight: Length, copyfit: boolean): FilledFlow => {
  const insets = insetRows(flow, lineHeight);
  const taken = rowsTaken(flow, insets);
  const need = neededRows(flow);
  const best = copyfit
    ? pictureRows(flow, rows, lineHeight, taken, (capacity) => flowCost(flow, capacity, need)).rows
    : naturalPictureRows(flow, rows, lineHeight);
  const filled = (picture: number): FilledFlow => {
    const shape = shapeOf(flow, rows, insets, picture);
    const heights = heightsOf(flow, shape);
    if (!runsAround(shape)) return { shape, filling: fillPlain(flow, heights, copyfit), heights };
    const around = fillAround(flow, shape, heights);
    if (around) return { shape, filling: around, heights };
    const apart = shapeOf(flow, rows, insets, picture, false);
    const own = heightsOf(flow, apart);
    return { shape: apart, filling: fillPlain(flow, own, copyfit), heights: own };
  };
  if (!copyfit || !flow.part.picture?.runaround || !flow.picture) return filled(best);
  const { min, max } = flow.part.picture.rows;
  const tried = Array.from({ length: 2 * TRIED_BESIDE + 1 }, (_, index) => best + index - TRIED_BESIDE)
    .filter((picture) => picture >= min && picture <= Math.min(max, rows))
    .map((picture) => ({ flow: filled(picture), shape: shapeCost(flow, pictureHeight(flow, picture, lineHeight)) }));
  const costs = tried.map(({ flow: { filling }, shape }) => filling.cost + shape);
  return tried[costs.indexOf(Math.min(...costs))]?.flow ?? filled(best);
};

/** Rows of each segment that text may take: the last row of a story that goes on elsewhere says where. */
const heightsOf = (flow: FlowGalley, { segments }: FlowShape): readonly number[] =>
  segments.map(({ rows }, index) => rows - (flow.jump && index === segments.length - 1 ? 1 : 0));

/** Gaps as wide as they wish to be. */
const rigid = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.map((chunk) => {
    if (chunk.type !== 'gap') return chunk;
    const { want } = chunk.rows;
    return { ...chunk, rows: { min: want, want, max: want } };
  });

/** The best setting of every paragraph first; only where columns come out with a fault that shows, or not full, are others tried. */
const fillPlain = (flow: FlowGalley, heights: readonly number[], copyfit: boolean): Filling => {
  const open = flow.jump !== undefined;
  if (!copyfit) return fillColumns(rigid(flow.chunks), heights, { altering: false, open });
  const plain = fillColumns(flow.chunks, heights, { altering: false, open });
  const full = plain.used.every((used, index) => used === heights[index]);
  const good = plain.cost < FAULT_THAT_SHOWS && (full || open);
  return good ? plain : fillColumns(flow.chunks, heights, { altering: true, open });
};

/** Measures of the rows from `start` on, up to the last that something intrudes into; none where nothing does. */
const measuresFrom = (rows: readonly LineMeasure[], start: number, whole: Length): readonly LineMeasure[] => {
  const below = rows.slice(start);
  return below.slice(0, below.findLastIndex(({ measure }) => measure < whole) + 1);
};

/** What all rows have in common: a line of this measure meets nothing, wherever it stands. */
const narrowestOf = (rows: readonly LineMeasure[], whole: Length): LineMeasure => {
  const shift = Math.max(0, ...rows.map((row) => row.shift));
  const end = Math.min(whole, ...rows.map((row) => row.shift + row.measure));
  return { shift, measure: end - shift };
};

/** How often chunks are set anew for where they stand, beyond once each, before those that still move are set narrow. */
const MORE_ROUNDS = 1;

/**
 * Lines beside a picture are as long as the rows they stand on allow, and where a paragraph stands depends on those before it. So
 * chunks are set for where they came to stand until none moves. That may go round in a circle, since a setting also decides
 * whether what stands before it is moved to the next column: chunks that do not come to rest are set as narrow as any row is,
 * which is right wherever they stand. Undefined where rows have too little in common for that.
 */
const fillAround = (flow: FlowGalley, shape: FlowShape, heights: readonly number[]): Filling | undefined => {
  const { columnWidth } = flow;
  const rows = shape.segments.flatMap((segment, index) =>
    Array.from({ length: heights[index] ?? 0 }, (_, row) => measureAt(flow, shape, segment.column, segment.row + row)),
  );
  const chunks = rigid(flow.chunks);
  const known = chunks.map(() => new Map<number, Chunk>());
  const settle = (chunk: Chunk, start: number): Chunk => {
    if (chunk.type === 'gap') return chunk;
    if (chunk.type === 'head') {
      const own = narrowestOf(rows.slice(start, start + chunk.rows), columnWidth);
      return own.measure < columnWidth ? chunk.around(own) : chunk;
    }
    const lines = measuresFrom(rows, start, columnWidth);
    return lines.length === 0 ? chunk : { ...chunk, best: chunk.around(lines), alter: () => undefined };
  };
  const narrowest = narrowestOf(rows, columnWidth);
  const settleNarrow = (chunk: Chunk): Chunk => {
    if (chunk.type === 'gap') return chunk;
    if (chunk.type === 'head') return chunk.around(narrowest);
    return { ...chunk, best: chunk.around(rows.map(() => narrowest)), alter: () => undefined };
  };
  const open = flow.jump !== undefined;
  const narrow = new Set<number>();
  let filling = fillColumns(chunks, heights, { altering: false, open });
  for (let round = 0; ; round++) {
    const { starts } = filling;
    const settled = chunks.map((chunk, index) => {
      if (narrow.has(index)) return settleNarrow(chunk);
      const start = starts[index] ?? 0;
      const set = known[index]?.get(start) ?? settle(chunk, start);
      known[index]?.set(start, set);
      return set;
    });
    filling = fillColumns(settled, heights, { altering: false, open });
    const moving = filling.starts.flatMap((start, index) =>
      start === starts[index] || narrow.has(index) ? [] : [index],
    );
    if (moving.length === 0) return filling;
    if (round < chunks.length + MORE_ROUNDS) continue;
    if (narrowest.measure < leastBeside(flow)) return undefined;
    // Each round from here on leaves one chunk less that can move.
    for (const index of moving) narrow.add(index);
  }
};
