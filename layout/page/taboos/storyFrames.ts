// The frames that belong to stories: the taboos judge these, not the furniture.
import type { Frame, Page } from '../page.js';

/** A frame of a story's matter. */
export interface StoryFrame extends Frame {
  readonly story: string;
}

export const storyFrames = (page: Page): readonly StoryFrame[] =>
  page.frames.filter((frame): frame is StoryFrame => frame.story !== undefined);
