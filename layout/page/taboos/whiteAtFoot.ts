// Whether a headline is the last thing its slot shows in its columns.
import type { Template } from '../../template/template.js';
import type { Length } from '../../unit/length.js';
import { betweenStacked, bottom } from '../../unit/rect.js';
import { inkBoxes } from '../inkBoxes.js';
import type { Page } from '../page.js';
import { namesIn } from '../places.js';
import type { Headline } from './headlines.js';

/** Fewer rows than these under a head hold no text worth the name: two look left over (`STUB_ROWS`). */
const TEXT_ROWS = 3;

/** Roles that belong to the head: they give it no text. */
const HEAD_ROLES: ReadonlySet<string> = new Set(['kicker', 'headline', 'decks']);

/** The white left under a headline and its decks down to its slot's foot; undefined where that is room for text, or other matter stands there. */
export const whiteAtFoot = (head: Headline, page: Page, template: Template): Length | undefined => {
  const slot = template.slots.find((one) => namesIn(one).has(head.frame.slot));
  const columns = { ...head.frame.rect, y: head.ink.y, height: head.ink.height };
  const under = inkBoxes(page).filter(({ rect }) => rect.y > head.ink.y && betweenStacked(columns, rect));
  const below = under.filter(({ frame }) => frame.slot === head.frame.slot);
  if (below.some(({ frame }) => !HEAD_ROLES.has(frame.role))) return undefined;
  const foot = Math.max(bottom(head.ink), ...below.map(({ rect }) => bottom(rect)));
  // A slot that several stories share ends for each where the next begins.
  const others = under.filter(({ frame }) => frame.slot !== head.frame.slot && frame.story !== undefined);
  const end = Math.min(bottom(slot?.rect ?? template.typeArea), ...others.map(({ rect }) => rect.y));
  const white = end - foot;
  return white < TEXT_ROWS * template.lineHeight ? Math.max(0, white) : undefined;
};
