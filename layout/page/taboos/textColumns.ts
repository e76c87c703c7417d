// The columns of stories' running text as they were filled, in reading order.
import type { Span } from '../../diagnostic/span.js';
import { bounds, type Rect } from '../../unit/rect.js';
import { lineBox } from '../inkBoxes.js';
import type { Page } from '../page.js';
import { type StoryFrame, storyFrames } from './storyFrames.js';

export interface TextColumn {
  readonly frame: StoryFrame;
  /** 1-based in its frame. */
  readonly column: number;
  /** What its lines cover, from the first to the last. */
  readonly rect: Rect;
  /** Where its first line comes from. */
  readonly source: Span;
}

/** Columns with text; a column wholly under a picture is none. */
export const textColumns = (page: Page): readonly TextColumn[] =>
  storyFrames(page)
    .filter(({ role }) => role === 'body')
    .flatMap((frame): readonly TextColumn[] => {
      const lines = frame.lines.filter(({ width }) => width > 0);
      const columns = [...new Set(lines.map(({ column }) => column))].sort((a, b) => a - b);
      return columns.flatMap((column): readonly TextColumn[] => {
        const [first, ...others] = lines.filter((line) => line.column === column);
        if (!first) return [];
        const rect = bounds(lineBox(first), ...others.map(lineBox));
        return [{ frame, column: column + 1, rect, source: first.source }];
      });
    });
