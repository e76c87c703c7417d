// Galleys at their places: a stack's rows are shared out, then each galley becomes frames.
import type { BoxGalley, Galley, RowGalley, SpaceGalley, TextGalley } from '../galley/galley.js';
import { bottom, right } from '../unit/rect.js';
import { headChoice, innerRows, naturalShares, shareRows, stackCosts } from './heights.js';
import type { Frame } from './page.js';
import { groundRect, paintGround, paintRule } from './paint.js';
import { placeFlow } from './placeFlow.js';
import { placeLine } from './placeLine.js';
import type { Place, Placing } from './placing.js';

/** Share of the rows a text does not need that stands above it. */
const SPARE_ABOVE = { top: 0, middle: 1 / 2, foot: 1 } as const;

const placeText = (galley: TextGalley, place: Place, rows: number, placing: Placing): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const variant = galley.variants[headChoice(galley, rows, lineHeight)?.index ?? galley.variants.length - 1];
  if (!variant) return [];
  for (const finding of variant.findings) placing.report(finding);
  const rect = { x: place.x, y: place.y, width: place.width, height: rows * lineHeight };
  const spare = groundRect(galley.ground, rect).height - variant.height;
  const top = place.y + Math.floor(SPARE_ABOVE[galley.stand] * spare);
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

/** Places a stack in so many rows of the grid; returns frames in reading order. */
export const placeGalleys = (
  stack: readonly Galley[],
  place: Place,
  rows: number,
  placing: Placing,
): readonly Frame[] => {
  const { lineHeight } = placing.grid;
  const shares = placing.copyfit ? shareRows(stack, rows, lineHeight).shares : naturalShares(stack, rows, lineHeight);
  let { y } = place;
  return stack.flatMap((galley, index): readonly Frame[] => {
    const own = shares[index] ?? 0;
    const at = { ...place, y };
    y += own * placing.grid.lineHeight;
    switch (galley.type) {
      case 'text':
        return placeText(galley, at, own, placing);
      case 'space':
        return placeSpace(galley, at, own, placing);
      case 'row':
        return placeRow(galley, at, own, placing);
      case 'box':
        return placeBox(galley, at, own, placing);
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
        return placeGalleys(galley.options[costs.indexOf(Math.min(...costs))] ?? [], at, own, placing);
      }
    }
  });
};
