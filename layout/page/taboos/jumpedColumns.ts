// 跳栏: a story's next column stands on the other side of another story, where the reader does not look for it.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { between, betweenStacked, bottom, overlap, type Rect } from '../../unit/rect.js';
import { type InkBox, inkBoxes } from '../inkBoxes.js';
import type { Page } from '../page.js';
import { type TextColumn, textColumns } from './textColumns.js';

/**
 * What the reader passes from a column to the next: the matter between the two, or between the two flows they belong to. Where the next
 * stands aside and higher up, it is what stands under it, level with the column just read: there the reader looks first. Aside and lower
 * down nothing is passed that would be taken for the next column.
 */
const passed = (from: TextColumn, to: TextColumn): Rect | undefined => {
  const flows = from.frame === to.frame ? undefined : wayBetween(from.frame.rect, to.frame.rect);
  const straight = wayBetween(from.rect, to.rect) ?? flows;
  if (straight || bottom(to.rect) > from.rect.y) return straight;
  return { x: to.rect.x, y: from.rect.y, width: to.rect.width, height: from.rect.height };
};

const wayBetween = (a: Rect, b: Rect): Rect | undefined => between(a, b) ?? betweenStacked(a, b);

const obstacle = (from: TextColumn, to: TextColumn, ink: readonly InkBox[]): InkBox | undefined => {
  const way = passed(from, to);
  return way && ink.find(({ frame, rect }) => frame.story && frame.story !== from.frame.story && overlap(rect, way));
};

const hasJumpLine = (story: string | undefined, page: Page): boolean =>
  page.frames.some((frame) => frame.role === 'jump' && frame.story === story);

/** Every step from a column of a story to its next that leads past another story. */
export const jumpedColumns = (page: Page): readonly Diagnostic[] => {
  const ink = inkBoxes(page);
  const columns = textColumns(page);
  return columns.flatMap((from, index): readonly Diagnostic[] => {
    const to = columns.slice(index + 1).find(({ frame }) => frame.story === from.frame.story);
    // A jump line leads the reader to another slot.
    if (to && to.frame.slot !== from.frame.slot && hasJumpLine(from.frame.story, page)) return [];
    const other = to && obstacle(from, to, ink);
    if (!to || !other) return [];
    const values = {
      story: from.frame.story,
      slot: from.frame.slot,
      column: from.column,
      nextSlot: to.frame.slot,
      nextColumn: to.column,
      other: other.frame.story ?? '',
      otherSlot: other.frame.slot,
    };
    return [diagnose('jumped-columns', values, to.source)];
  });
};
