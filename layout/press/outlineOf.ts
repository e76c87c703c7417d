// The outline of a press file: a story an entry, at its headline.
import type { Page } from '../page/page.js';
import type { OutlineEntry } from '../pdf/pdfDocument.js';
import { storiesOf } from '../story/storiesOf.js';
import type { Edition } from '../story/story.js';

/** The entries of a document with these pages; stories that stand on none of them are left out. */
export const outlineOf = (edition: Edition, pages: readonly Page[]): readonly OutlineEntry[] =>
  storiesOf(edition).flatMap((story): readonly OutlineEntry[] => {
    for (const [index, page] of pages.entries()) {
      const frame =
        page.frames.find(({ story: id, role }) => id === story.id && role === 'headline') ??
        page.frames.find(({ story: id }) => id === story.id);
      if (!frame) continue;
      const title = story.headline.map((field) => field.runs.map((run) => run.text).join('')).join('');
      return [{ title: title || story.id, page: index, point: { x: Math.max(0, frame.rect.x), y: frame.rect.y } }];
    }
    return [];
  });
