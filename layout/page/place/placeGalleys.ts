// Galleys at their places: a stack's rows are shared out, then each galley becomes frames.
import type { BoxGalley, Galley, HeadVariant, RowGalley, SpaceGalley, TextGalley } from '../../galley/galley.js';
import type { Length } from '../../unit/length.js';
import { bottom, type Rect, right } from '../../unit/rect.js';
import { rolesIn, textColumnsIn, textColumnsOf } from '../fill/textColumns.js';
import {
  galleyCosts,
  headChoice,
  headCost,
  headRows,
  innerRows,
  naturalRows,
  naturalShares,
  rangeCost,
  shareRows,
  stackCosts,
  TALLEST_HEAD,
} from '../heights.js';
import type { Frame } from '../page.js';
import { groundRect, paintGround, paintRule } from '../paint/paint.js';
import { placeFlow } from './placeFlow.js';
import { placeLine } from './placeLine.js';
import type { Place, Placing } from './placing.js';
import { standHeads } from './standHeads.js';

/** Share of the rows a text does not need that stands above it. */
const SPARE_ABOVE = { top: 0, middle: 1 / 2, foot: 1 } as const;

/** Tells what was done to a head: its size and lines, and the white about it. */
const recordHead = (galley: TextGalley, variant: HeadVariant, rows: number, placing: Placing): void => {
  const { slot, story, textColumns, record, grid } = placing;
  const { lineHeight } = grid;
  const choice = headChoice(galley, naturalRows(galley, TALLEST_HEAD, lineHeight), lineHeight);
  const wished = galley.variants[choice?.index ?? 0] ?? variant;
  const { size, air } = headCost(galley, variant, rows, lineHeight);
  if (variant !== wished || variant.size < galley.styleSize) {
    const more = headRows(variant.height, lineHeight) - headRows(wished.height, lineHeight);
    record({
      type: 'head',
      slot,
      story,
      role: galley.role,
      from: galley.styleSize,
      to: variant.size,
      inLines: variant.lines.length,
      rows: more,
      lines: more * (textColumns ?? 0),
      cost: size - headCost(galley, wished, rows, lineHeight).size,
    });
  }
  const more = rows - headRows(variant.height, lineHeight) - galley.air.want;
  // Heads of a row share its white: what each has depends on its neighbours.
  if (more === 0 || textColumns === undefined) return;
  record({ type: 'air', slot, story, roles: [galley.role], rows: more, lines: more * textColumns, cost: air });
};

const placeText = (
  galley: TextGalley,
  place: Place,
  rows: number,
  placing: Placing,
  stand: { readonly top: Length; readonly rect: Rect } | undefined,
): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const choice = headChoice(galley, rows, lineHeight);
  const variant = galley.variants[choice?.index ?? galley.variants.length - 1];
  if (!variant) return [];
  placing.spend(choice?.cost ?? 0);
  if (placing.copyfit) recordHead(galley, variant, rows, placing);
  for (const finding of variant.findings) placing.report(finding);
  const rect = stand?.rect ?? { x: place.x, y: place.y, width: place.width, height: rows * lineHeight };
  const spare = groundRect(galley.ground, rect).height - variant.height;
  const top = stand?.top ?? place.y + Math.floor(SPARE_ABOVE[galley.stand] * spare);
  const lines = variant.lines.map(({ line, x, baseline }) =>
    placeLine(line, { x: place.x + galley.sides + x, baseline: top + baseline, column: 0 }, galley.generated),
  );
  return [
    {
      slot: placing.slot,
      role: galley.role,
      story: placing.story,
      rect,
      grid: placing.grid.name,
      paint: paintGround(galley.ground, rect, lines),
      lines,
    },
  ];
};

/** Whether a stack holds vertical text and nothing else to read. */
const isVertical = (stack: readonly Galley[]): boolean =>
  stack.every((galley): boolean => {
    switch (galley.type) {
      case 'text':
        return galley.variants.every(({ lines }) => lines.every(({ line }) => line.dir === 'vertical'));
      case 'row':
        return galley.cells.every((cell) => isVertical(cell.stack));
      case 'box':
        return isVertical(galley.stack);
      case 'space':
        return true;
      case 'slot':
        return isVertical(galley.stack);
      case 'choice':
      case 'flow':
        return false;
    }
  });

/** White, with its rule in the middle. */
const placeSpace = (galley: SpaceGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { slot, story, textColumns, copyfit, record, spend } = placing;
  const cost = rangeCost(rows, galley.rows);
  const more = rows - galley.rows.want;
  if (Number.isFinite(cost)) spend(cost);
  if (copyfit && more !== 0 && textColumns !== undefined) {
    record({ type: 'space', slot, story, rows: more, lines: more * textColumns, cost });
  }
  if (!galley.rule || rows === 0) return [];
  const rect = { x: place.x, y: place.y, width: place.width, height: rows * placing.grid.lineHeight };
  const y = rect.y + Math.floor(rect.height / 2);
  const paint = paintRule({ x: rect.x, y }, { x: right(rect), y }, galley.rule);
  return [{ slot: placing.slot, role: 'rule', rect, grid: placing.grid.name, paint, lines: [] }];
};

const placeRow = (galley: RowGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  let { x } = place;
  const cells = galley.cells.map((cell, index): { readonly vertical: boolean; readonly frames: readonly Frame[] } => {
    const frames = placeGalleys(cell.stack, { x, y: place.y, width: cell.width }, rows, placing);
    const vertical = isVertical(cell.stack);
    const gapX = x + cell.width + Math.floor(galley.gap / 2);
    x += cell.width + galley.gap;
    if (!galley.rule || index === galley.cells.length - 1) return { vertical, frames };
    const rect = { x: gapX, y: place.y, width: 0, height: rows * lineHeight };
    const paint = paintRule({ x: gapX, y: rect.y }, { x: gapX, y: bottom(rect) }, galley.rule);
    const rule = {
      slot: placing.slot,
      role: 'rule',
      story: placing.story,
      rect,
      grid: placing.grid.name,
      paint,
      lines: [],
    };
    return { vertical, frames: [...frames, rule] };
  });
  // Vertical text is read from right to left, and before what stands beside it.
  const upright = cells.filter(({ vertical }) => vertical).reverse();
  return [...upright, ...cells.filter(({ vertical }) => !vertical)].flatMap(({ frames }) => frames);
};

const placeBox = (galley: BoxGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const grid = galley.grid ?? placing.grid;
  const rect = { x: place.x, y: place.y, width: place.width, height: rows * lineHeight };
  const inner = {
    x: place.x + galley.sides,
    y: place.y + galley.padding.top * grid.lineHeight,
    width: place.width - 2 * galley.sides,
  };
  const frames = placeGalleys(galley.stack, inner, innerRows(galley, rows, lineHeight), { ...placing, grid });
  const paint = paintGround(galley.ground, rect);
  if (paint.length === 0) return frames;
  const ground = {
    slot: placing.slot,
    role: galley.role,
    story: placing.story,
    rect,
    grid: grid.name,
    paint,
    lines: [],
  };
  return [ground, ...frames];
};

/** Tells how many rows a block of heads took beyond what it wished: they share its white among them. */
const recordBlock = (galley: RowGalley | BoxGalley, rows: number, limit: number, placing: Placing): void => {
  const { slot, story, textColumns, record, grid } = placing;
  const wished = naturalRows(galley, limit, grid.lineHeight);
  if (rows === wished || textColumns === undefined) return;
  const costs = galleyCosts(galley, Math.max(rows, wished), grid.lineHeight);
  const cost = (costs[rows] ?? 0) - (costs[wished] ?? 0);
  const more = rows - wished;
  if (!Number.isFinite(cost)) return;
  record({ type: 'air', slot, story, roles: rolesIn(galley), rows: more, lines: more * textColumns, cost });
};

/** Places a stack in so many rows of the grid; returns frames in reading order. */
export const placeGalleys = (
  stack: readonly Galley[],
  place: Place,
  rows: number,
  placing: Placing,
): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const shares = placing.copyfit ? shareRows(stack, rows, lineHeight).shares : naturalShares(stack, rows, lineHeight);
  const textColumns = textColumnsIn(stack);
  const within = textColumns > 0 ? { ...placing, textColumns } : placing;
  const stands = standHeads(stack, shares, lineHeight);
  let { y } = place;
  return stack.flatMap((galley, index): readonly Frame[] => {
    const own = shares[index] ?? 0;
    const at = { ...place, y };
    y += own * lineHeight;
    if (galley.type !== 'text') return placeGalley(galley, at, own, rows, within);
    const stand = stands.get(index);
    return placeText(
      galley,
      at,
      own,
      within,
      stand && {
        top: place.y + stand.top,
        rect: { x: place.x, y: place.y + stand.from, width: place.width, height: stand.height },
      },
    );
  });
};

/** Places a galley in its share of its stack's rows. */
const placeGalley = (
  galley: Exclude<Galley, TextGalley>,
  at: Place,
  own: number,
  rows: number,
  placing: Placing,
): readonly Frame[] => {
  switch (galley.type) {
    case 'space':
      return placeSpace(galley, at, own, placing);
    case 'row':
    case 'box': {
      const block = textColumnsOf(galley) === 0;
      if (block && placing.copyfit) recordBlock(galley, own, rows, placing);
      const { textColumns: _, ...inside } = placing;
      const inner = block ? inside : placing;
      return galley.type === 'row' ? placeRow(galley, at, own, inner) : placeBox(galley, at, own, inner);
    }
    case 'flow':
      return placeFlow(galley, at, own, placing);
    case 'slot':
      for (const finding of galley.findings) placing.report(finding);
      return placeGalleys(galley.stack, at, own, {
        ...placing,
        slot: galley.slot,
        story: galley.story,
        span: galley.span,
      });
    case 'choice': {
      const costs = galley.options.map(
        (option) => stackCosts(option, own, placing.grid.lineHeight)[own] ?? Number.POSITIVE_INFINITY,
      );
      const chosen = galley.options[costs.indexOf(Math.min(...costs))] ?? [];
      const filler = chosen.find(({ type }) => type === 'slot');
      if (placing.copyfit && filler?.type === 'slot') {
        const lines = own * (placing.textColumns ?? 0);
        placing.record({ type: 'filler', slot: filler.slot, story: filler.story, rows: own, lines, cost: 0 });
      }
      return placeGalleys(chosen, at, own, placing);
    }
  }
};
