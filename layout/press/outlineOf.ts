// The outline of a press file: a story an entry, at its headline.

import type { Page } from '../page/page.js';
import type { OutlineEntry } from '../pdf/pdfDocument.js';
import type { Edition } from '../story/story.js';

export const outlineOf = (edition: Edition, pages: readonly Page[]): readonly OutlineEntry[] =>
  edition.placements.flatMap(({ story }): readonly OutlineEntry[] => {
    for (const [index, page] of pages.entries()) {
      const frame =
        page.frames.find(({ story: id, role }) => id === story.id && role === 'headline') ??
        page.frames.find(({ story: id }) => id === story.id);
      if (!frame) continue;
      const title = story.headline.map((field) => field.runs.map((run) => run.text).join('')).join('');
      return [{ title: title || story.id, page: index, point: { x: frame.rect.x, y: frame.rect.y } }];
    }
    return [];
  });
