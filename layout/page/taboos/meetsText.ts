// Whether a reader who has read a headline finds its story's text: right under it, or beside it from the head's own height on.
import type { Length } from '../../unit/length.js';
import { between, betweenStacked, overlap } from '../../unit/rect.js';
import { type InkBox, inkBoxes } from '../inkBoxes.js';
import type { Page } from '../page.js';
import type { Headline } from './headlines.js';
import { type StoryFrame, storyFrames } from './storyFrames.js';
import { type TextColumn, textColumns } from './textColumns.js';

/** Where the head begins, with what its story stacks over it in the same columns: a kicker, a picture. Text beside it may begin there. */
const topOf = (head: Headline, own: readonly StoryFrame[], text: readonly InkBox[]): Length => {
  const over = own.filter(
    ({ slot, role, lines }) => slot === head.frame.slot && role !== 'body' && (lines.length > 0 || role === 'picture'),
  );
  const direct = over.filter(({ rect }) => {
    const way = rect.y < head.frame.rect.y ? betweenStacked(rect, head.frame.rect) : undefined;
    return way && !text.some((box) => overlap(box.rect, way));
  });
  return Math.min(head.frame.rect.y, ...direct.map(({ rect }) => rect.y));
};

const isUnder = (head: Headline, column: TextColumn, foreign: readonly InkBox[]): boolean => {
  const columns = { ...head.frame.rect, y: head.ink.y, height: head.ink.height };
  const way = column.rect.y > head.ink.y ? betweenStacked(columns, column.rect) : undefined;
  return way !== undefined && !foreign.some(({ rect }) => overlap(rect, way));
};

const isBeside = (head: Headline, top: Length, column: TextColumn, foreign: readonly InkBox[]): boolean => {
  // Text that begins higher than its head is read before it. A line's worth is what centring may take.
  if (column.rect.y < top - head.size) return false;
  const way = between(head.frame.rect, column.rect);
  return way !== undefined && !foreign.some(({ rect }) => overlap(rect, way));
};

/** Whether the story's text is where its head sends the reader. */
export const meetsText = (head: Headline, page: Page): boolean => {
  const own = storyFrames(page).filter(({ story }) => story === head.frame.story);
  const columns = textColumns(page).filter(({ frame }) => frame.story === head.frame.story);
  // A picture's story (图片新闻) has its caption for a text; that a text frame stayed empty is told elsewhere.
  if (columns.length === 0) return own.some(({ role }) => role === 'picture' || role === 'body');
  const ink = inkBoxes(page);
  const foreign = ink.filter(({ frame }) => frame.story !== undefined && frame.story !== head.frame.story);
  const text = ink.filter(({ frame }) => frame.story === head.frame.story && frame.role === 'body');
  const top = topOf(head, own, [...foreign, ...text]);
  return columns.some((column) => isUnder(head, column, foreign) || isBeside(head, top, column, foreign));
};
