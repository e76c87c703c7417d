// The headlines of a page's stories, with the place of their ink.
import type { Span } from '../../diagnostic/span.js';
import type { Length } from '../../unit/length.js';
import { bounds, type Rect } from '../../unit/rect.js';
import { lineBox } from '../inkBoxes.js';
import type { Page, PlacedLine } from '../page.js';
import { type StoryFrame, storyFrames } from './storyFrames.js';

export interface Headline {
  readonly frame: StoryFrame;
  /** The em boxes of all its lines together. */
  readonly ink: Rect;
  /** The size of its largest line. */
  readonly size: Length;
  readonly dir: PlacedLine['dir'];
  readonly source: Span;
}

/** Headlines with ink, in the page's reading order. */
export const headlines = (page: Page): readonly Headline[] =>
  storyFrames(page)
    .filter(({ role }) => role === 'headline')
    .flatMap((frame): readonly Headline[] => {
      const lines = frame.lines.filter(({ width }) => width > 0);
      const [first, ...others] = lines;
      if (!first) return [];
      const ink = bounds(lineBox(first), ...others.map(lineBox));
      const size = Math.max(...lines.map((line) => line.size));
      return [{ frame, ink, size, dir: first.dir, source: first.source }];
    });
