// Heights: what each galley would cost in each number of rows, and the cheapest share of a slot's rows.
import type { BoxGalley, FlowGalley, Galley, HeadVariant, TextGalley } from '../galley/galley.js';
import type { RowRange } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { mayBeEmpty } from './fill/footCost.js';
import { gapCost } from './fill/gapCost.js';
import { lostColumns } from './fill/runaround.js';
import { pictureRows } from './pictureRows.js';
import {
  AIR,
  FLOATING_HEAD,
  LOOSE_HEAD,
  LOOSE_LINES,
  NARROW_HEAD,
  OVERSET,
  SHORT_END,
  SHORT_END_OF_GAPS,
  SMALLER_HEAD,
  UNDERFULL,
} from './weights.js';

/** Costs by height: `costs[r]` is what it costs to stand in r rows, infinite where it cannot. */
export type Costs = Float64Array;

/** What white of so many rows costs. */
export const rangeCost = (rows: number, range: RowRange, weight: number = AIR): number =>
  rows < range.min || rows > range.max ? Number.POSITIVE_INFINITY : weight * (rows - range.want) ** 2;

/** A head variant's rows without air. */
export const headRows = (height: Length, lineHeight: Length): number => Math.ceil(height / lineHeight);

/** What a head costs in so many rows: by its size and the measure that it leaves empty, and by its white. */
export const headCost = (
  { variants: [largest], measure, air }: TextGalley,
  variant: HeadVariant,
  rows: number,
  lineHeight: Length,
): { readonly size: number; readonly air: number } => {
  const white = rows - headRows(variant.height, lineHeight);
  const over = Math.max(0, white - air.max);
  return {
    size:
      NARROW_HEAD * (1 - variant.width / measure) ** 2 +
      SMALLER_HEAD * (1 - variant.size / (largest?.size ?? variant.size)),
    air:
      AIR * (Math.min(white, air.max) - air.want) ** 2 +
      LOOSE_HEAD * over ** 2 +
      FLOATING_HEAD * Math.max(0, over - LOOSE_LINES),
  };
};

/** The cheapest variant of a head for so many rows; undefined where none fits. */
export const headChoice = (
  galley: TextGalley,
  rows: number,
  lineHeight: Length,
): { readonly index: number; readonly cost: number } | undefined => {
  let best: { index: number; cost: number } | undefined;
  galley.variants.forEach((variant, index) => {
    if (rows - headRows(variant.height, lineHeight) < galley.air.min) return;
    const { size, air } = headCost(galley, variant, rows, lineHeight);
    const cost = size + air;
    if (!best || cost < best.cost) best = { index, cost };
  });
  return best;
};

/** Rows of a box's own grid inside so many rows of the grid around it. */
export const innerRows = (box: BoxGalley, rows: number, lineHeight: Length): number =>
  Math.floor((rows * lineHeight) / (box.grid?.lineHeight ?? lineHeight)) - box.padding.top - box.padding.bottom;

/** Least, wanted and most rows of a flow's chunks, end to end. */
export const flowRows = (flow: FlowGalley): RowRange => {
  let min = 0;
  let want = 0;
  let max = 0;
  flow.chunks.forEach((chunk, index) => {
    if (chunk.type === 'gap') {
      // The first gap stands at a column's head and vanishes.
      if (index === 0) return;
      min += chunk.rows.min;
      want += chunk.rows.want;
      max += chunk.rows.max;
      return;
    }
    const rows = chunk.type === 'lines' ? chunk.best.rows : chunk.rows;
    min += rows;
    want += rows;
    max += rows;
  });
  return { min, want, max };
};

/** What is left of a flow's rows in columns of one height: a gap that meets a column's head vanishes there. */
const rowsInColumns = (flow: FlowGalley, rows: RowRange, height: number): RowRange => {
  let { min, want, max } = rows;
  let at = 0;
  let head = height;
  flow.chunks.forEach((chunk, index) => {
    if (chunk.type !== 'gap') {
      at += chunk.type === 'lines' ? chunk.best.rows : chunk.rows;
      while (at > head) head += height;
    } else if (index > 0 && at + chunk.rows.want < head) at += chunk.rows.want;
    else if (index > 0) {
      min -= chunk.rows.min;
      want -= chunk.rows.want;
      max -= chunk.rows.max;
      at = head;
      head += height;
    }
  });
  return { min, want, max };
};

/** What a flow costs when its columns hold so many rows in all. */
export const capacityCost = (capacity: number, flow: RowRange): number => {
  if (capacity < flow.min) return OVERSET * (flow.min - capacity);
  const shared = gapCost(Math.min(capacity, flow.max), flow);
  const missing = Math.max(0, capacity - flow.max);
  return (
    shared +
    (flow.max > flow.want ? SHORT_END_OF_GAPS : SHORT_END) * missing +
    UNDERFULL * Math.max(0, missing - mayBeEmpty(capacity))
  );
};

/** Lines under a head without which it may not stand at a column's foot. */
const LINES_UNDER_HEAD = 2;

/** The tallest head with the matter it needs under it: columns of fewer rows could not hold it, however many they are. */
const leastHeight = (flow: FlowGalley): number => {
  let least = 0;
  let heads = 0;
  for (const chunk of flow.chunks) {
    if (chunk.type === 'head') heads += chunk.rows;
    if (chunk.type === 'lines') {
      if (heads > 0) least = Math.max(least, heads + Math.min(LINES_UNDER_HEAD, chunk.best.rows));
      heads = 0;
    }
  }
  return Math.max(least, heads);
};

const flowCosts = (flow: FlowGalley, limit: number, lineHeight: Length): Costs => {
  const rows = neededRows(flow);
  const least = leastHeight(flow);
  const { columns } = flow.part;
  const insets = insetRows(flow, lineHeight);
  const taken = rowsTaken(flow, insets);
  return Float64Array.from({ length: limit + 1 }, (_, height) => {
    if (height === 0) return rows.min === 0 ? 0 : Number.POSITIVE_INFINITY;
    if (height < Math.max(least, ...insets)) return Number.POSITIVE_INFINITY;
    if (!flow.picture && insets.length === 0)
      return flowCost(flow, height * columns, rowsInColumns(flow, rows, height));
    return pictureRows(flow, height, lineHeight, taken, (capacity) => flowCost(flow, capacity, rows)).cost;
  });
};

/** Rows that a flow's matter needs, what was found beyond its chunks included. */
export const neededRows = (flow: FlowGalley): RowRange => {
  const { min, want, max } = flowRows(flow);
  return { min: min + flow.surplus, want: want + flow.surplus, max: max + flow.surplus };
};

/** What a flow is taken to need in columns of one height. */
export const expectedRows = (flow: FlowGalley, height: number): RowRange =>
  flow.picture || flow.insets.length > 0 ? neededRows(flow) : rowsInColumns(flow, neededRows(flow), height);

/** What it costs to give a flow so many rows in all. A story that goes on elsewhere is never too long; another gives the lines that its paragraphs can. */
export const flowCost = (flow: FlowGalley, capacity: number, rows: RowRange): number => {
  if (flow.jump && capacity <= rows.want) return 0;
  let best = capacityCost(capacity, rows);
  let altered = 0;
  flow.shorter.forEach((cost, index) => {
    altered += cost;
    best = Math.min(best, altered + capacityCost(capacity + index + 1, rows));
  });
  return best;
};

/** More rows than a head or a box set into columns ever takes. */
export const TALLEST_HEAD = 60;

/** Rows of each of a flow's insets, those that cost it least, with the white beside its text. */
export const insetRows = ({ insets }: FlowGalley, lineHeight: Length): readonly number[] =>
  insets.map(({ part, stack }) => {
    const costs = stackCosts(stack, TALLEST_HEAD, lineHeight);
    return Math.max(0, costs.indexOf(Math.min(...costs))) + part.air;
  });

/** Rows that insets so high take from the text, of all columns together. */
export const rowsTaken = (flow: FlowGalley, rows: readonly number[]): number =>
  flow.insets.reduce((sum, { part }, index) => sum + Math.round((rows[index] ?? 0) * lostColumns(flow, part)), 0);

/** What a galley costs in each height from 0 to `limit` rows, each `lineHeight` high; infinite where it cannot stand so. */
export const galleyCosts = (galley: Galley, limit: number, lineHeight: Length): Costs => {
  switch (galley.type) {
    case 'text':
      return Float64Array.from(
        { length: limit + 1 },
        (_, rows) => headChoice(galley, rows, lineHeight)?.cost ?? Number.POSITIVE_INFINITY,
      );
    case 'space':
      return Float64Array.from({ length: limit + 1 }, (_, rows) => rangeCost(rows, galley.rows));
    case 'row': {
      const cells = galley.cells.map((cell) => stackCosts(cell.stack, limit, lineHeight));
      return Float64Array.from({ length: limit + 1 }, (_, rows) =>
        cells.reduce((sum, costs) => sum + (costs[rows] ?? Number.POSITIVE_INFINITY), 0),
      );
    }
    case 'box': {
      const most = innerRows(galley, limit, lineHeight);
      const inner = stackCosts(galley.stack, Math.max(0, most), galley.grid?.lineHeight ?? lineHeight);
      return Float64Array.from({ length: limit + 1 }, (_, rows) => {
        const own = innerRows(galley, rows, lineHeight);
        return own < 0 ? Number.POSITIVE_INFINITY : (inner[own] ?? Number.POSITIVE_INFINITY);
      });
    }
    case 'flow':
      return flowCosts(galley, limit, lineHeight);
    case 'slot':
      return stackCosts(galley.stack, limit, lineHeight);
    case 'choice': {
      const options = galley.options.map((stack) => stackCosts(stack, limit, lineHeight));
      return Float64Array.from({ length: limit + 1 }, (_, rows) =>
        Math.min(...options.map((costs) => costs[rows] ?? Number.POSITIVE_INFINITY)),
      );
    }
  }
};

/** What a stack costs in each height: the cheapest share of its rows among its galleys. */
export const stackCosts = (stack: readonly Galley[], limit: number, lineHeight: Length): Costs =>
  shareTables(stack, limit, lineHeight).costs;

interface ShareTables {
  readonly costs: Costs;
  /** For each galley and total height so far: the rows it took. */
  readonly taken: readonly Int32Array[];
}

const shareTables = (stack: readonly Galley[], limit: number, lineHeight: Length): ShareTables => {
  let costs = new Float64Array(limit + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const taken: Int32Array[] = [];
  for (const galley of stack) {
    const own = galleyCosts(galley, limit, lineHeight);
    const next = new Float64Array(limit + 1).fill(Number.POSITIVE_INFINITY);
    const rowsTaken = new Int32Array(limit + 1);
    for (let before = 0; before <= limit; before++) {
      const base = costs[before] ?? Number.POSITIVE_INFINITY;
      if (base === Number.POSITIVE_INFINITY) continue;
      for (let rows = 0; before + rows <= limit; rows++) {
        const cost = base + (own[rows] ?? Number.POSITIVE_INFINITY);
        if (cost < (next[before + rows] ?? Number.POSITIVE_INFINITY)) {
          next[before + rows] = cost;
          rowsTaken[before + rows] = rows;
        }
      }
    }
    costs = next;
    taken.push(rowsTaken);
  }
  return { costs, taken };
};

/** Heights among which a stack is looked for: its own, and where it does not fit, ever taller ones. */
const LIMITS = [
  { times: 1, more: 0 },
  { times: 2, more: 50 },
  { times: 8, more: 400 },
] as const;

/** Shares rows among a stack's galleys. Where no share fills them exactly, the nearest smaller or, failing that, larger height that can be set. */
export const shareRows = (
  stack: readonly Galley[],
  rows: number,
  lineHeight: Length,
): { readonly shares: readonly number[]; readonly total: number } => {
  for (const { times, more } of LIMITS) {
    const limit = times * rows + more;
    const { costs, taken } = shareTables(stack, limit, lineHeight);
    let total = rows;
    if (limit > rows) while (total <= limit && costs[total] === Number.POSITIVE_INFINITY) total++;
    else while (total >= 0 && costs[total] === Number.POSITIVE_INFINITY) total--;
    if (total < 0 || total > limit) continue;
    const shares: number[] = [];
    let left = total;
    for (let index = stack.length - 1; index >= 0; index--) {
      const own = taken[index]?.[left] ?? 0;
      shares.unshift(own);
      left -= own;
    }
    return { shares, total };
  }
  return { shares: stack.map(() => 0), total: 0 };
};

/** The rows a galley wishes to stand in, whatever there are. */
export const naturalRows = (galley: Galley, limit: number, lineHeight: Length): number => {
  const costs = galleyCosts(galley, limit, lineHeight);
  const least = costs.reduce((low, cost) => Math.min(low, cost), Number.POSITIVE_INFINITY);
  return Math.max(0, costs.indexOf(least));
};

/** Rows as each galley wishes them, the last that holds running text taking what is left: a stack to which nothing is fitted. */
export const naturalShares = (stack: readonly Galley[], rows: number, lineHeight: Length): readonly number[] => {
  const holdsText = ({ type }: Galley): boolean =>
    type === 'flow' || type === 'row' || type === 'box' || type === 'slot';
  const last = stack.findLastIndex(holdsText);
  const shares = stack.map((galley) => naturalRows(galley, rows, lineHeight));
  const others = shares.reduce((sum, share, index) => sum + (index === last ? 0 : share), 0);
  return shares.map((share, index) => (index === last ? Math.max(0, rows - others) : share));
};
