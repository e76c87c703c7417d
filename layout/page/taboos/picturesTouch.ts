// Pictures of different stories that touch: the eye takes them for one, and the captions for each other's.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Part, Template } from '../../template/template.js';
import type { Length } from '../../unit/length.js';
import { bottom, type Rect, right } from '../../unit/rect.js';
import type { Page } from '../page.js';
import { namesIn } from '../places.js';
import { TOLERANCE } from '../tolerance.js';
import { emAcross, linesDown } from './deskUnits.js';
import { storyFrames } from './storyFrames.js';

const guttersOf = (parts: readonly Part[]): readonly Length[] =>
  parts.flatMap((part): readonly Length[] => {
    switch (part.type) {
      case 'flow':
        return part.columns > 1 ? [part.gutter] : [];
      case 'box':
      case 'slot':
        return guttersOf(part.parts);
      case 'row':
        return part.cells.flatMap((cell) => guttersOf(cell.parts));
      case 'text':
      case 'space':
        return [];
    }
  });

/** The page's narrowest gutter: pictures on its columns are that far apart. An em at most, where boxes alone have columns, wider ones. */
const gutterOf = (template: Template): Length =>
  Math.min(template.em, ...template.slots.flatMap(({ parts }) => guttersOf(parts)));

/** White between two rectangles, across and down; negative where they share a stretch of it. */
const apart = (a: Rect, b: Rect): { readonly across: Length; readonly down: Length } => ({
  across: Math.max(a.x, b.x) - Math.min(right(a), right(b)),
  down: Math.max(a.y, b.y) - Math.min(bottom(a), bottom(b)),
});

/** Pairs of pictures nearer than a gutter across and a line down. */
export const picturesTouch = (page: Page, template: Template): readonly Diagnostic[] => {
  const pictures = storyFrames(page).filter(({ role }) => role === 'picture');
  const gutter = gutterOf(template);
  const line = template.lineHeight;
  return pictures.flatMap((picture, index) =>
    pictures.slice(index + 1).flatMap((other): readonly Diagnostic[] => {
      const { across, down } = apart(picture.rect, other.rect);
      if (picture.story === other.story || across >= gutter - TOLERANCE || down >= line - TOLERANCE) return [];
      // Side by side they are told in em, one above the other in lines.
      const distance = across >= down ? emAcross(across, template) : linesDown(down, template);
      const values = {
        story: picture.story,
        slot: picture.slot,
        other: other.story,
        otherSlot: other.slot,
        distance: Math.max(0, distance),
        ...(across >= down
          ? { least: emAcross(gutter, template), unit: '#em' }
          : { least: linesDown(line, template), unit: '#lines' }),
      };
      const slot = template.slots.find((one) => namesIn(one).has(other.slot));
      return [diagnose('pictures-touch', values, slot?.span)];
    }),
  );
};
