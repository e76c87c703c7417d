// Holes: the largest rectangle of a slot that neither text nor picture nor a head's own ground covers.
import type { Slot, Template } from '../template/template.js';
import { boundsOf } from '../unit/path.js';
import { bottom, type Rect, right } from '../unit/rect.js';
import type { InkBox } from './inkBoxes.js';
import type { Page, Paint } from './page.js';
import { namesIn } from './places.js';

export interface Hole {
  readonly slot: string;
  /** Left edge in em and first line in page lines, both from the slot's own top left, as its `at` counts. */
  readonly x: number;
  readonly line: number;
  /** In em of the type area and lines of the page grid. */
  readonly width: number;
  readonly lines: number;
}

/** The largest empty rectangle of at least `width` em by `lines` lines in each slot that has one. */
export const findHoles = (
  page: Page,
  boxes: readonly InkBox[],
  template: Template,
  least: { readonly width: number; readonly lines: number },
): readonly Hole[] =>
  template.slots.flatMap((slot) => {
    const hole = largestHole(slot, covered(page, boxes, slot), template, least);
    return hole ? [{ slot: slot.name, ...hole }] : [];
  });

/** What covers a slot: ink, and filled grounds of single heads (a tab is meant to be plain), but not the ground of a whole box. */
const covered = (page: Page, boxes: readonly InkBox[], slot: Slot): readonly Rect[] => {
  const names = namesIn(slot);
  return [
    ...boxes.filter(({ frame }) => names.has(frame.slot)).map(({ rect }) => rect),
    ...page.frames
      .filter((frame) => names.has(frame.slot) && frame.lines.length > 0)
      .flatMap((frame) => frame.paint.flatMap(groundOf)),
  ];
};

/** What a paint covers as a ground. A path that is filled and stroked is a wavy frame's ground; an ornament's shapes are one or the other. */
const groundOf = (paint: Paint): readonly Rect[] => {
  if (paint.type === 'box') return paint.fill ? [paint.rect] : [];
  return paint.type === 'path' && paint.fill && paint.stroke ? [boundsOf(paint.path)] : [];
};

const largestHole = (
  slot: Slot,
  rects: readonly Rect[],
  template: Template,
  least: { readonly width: number; readonly lines: number },
): Omit<Hole, 'slot'> | undefined => {
  const cell = { width: template.em, height: slot.grid.lineHeight };
  const columns = Math.floor(slot.rect.width / cell.width);
  const { rows } = slot;
  const free = new Uint8Array(columns * rows).fill(1);
  for (const rect of rects) {
    const firstColumn = Math.max(0, Math.floor((rect.x - slot.rect.x) / cell.width));
    const lastColumn = Math.min(columns, Math.ceil((right(rect) - slot.rect.x) / cell.width));
    const firstRow = Math.max(0, Math.floor((rect.y - slot.rect.y) / cell.height));
    const lastRow = Math.min(rows, Math.ceil((bottom(rect) - slot.rect.y) / cell.height));
    for (let row = firstRow; row < lastRow; row++)
      free.fill(0, row * columns + firstColumn, row * columns + lastColumn);
  }
  // Heights of free cells above each cell, row by row; the widest run of at least `lines` high is the candidate.
  const heights = new Int32Array(columns);
  let best: Omit<Hole, 'slot'> | undefined;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights[column] = free[row * columns + column] ? (heights[column] ?? 0) + 1 : 0;
    }
    for (let column = 0; column < columns; column++) {
      let lines = heights[column] ?? 0;
      for (let end = column; end < columns && lines >= least.lines; end++) {
        lines = Math.min(lines, heights[end] ?? 0);
        const width = end - column + 1;
        if (lines >= least.lines && width >= least.width && width * lines > (best ? best.width * best.lines : 0)) {
          best = { x: column, line: row - lines + 2, width, lines };
        }
      }
    }
  }
  return best;
};
