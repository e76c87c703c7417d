// A head's parts stand together: kicker, headline, decks and byline a little apart, what white is left above and under them all.
import type { Galley, TextGalley } from '../../galley/galley.js';
import type { Length } from '../../unit/length.js';
import { headChoice } from '../heights.js';

/** Roles that are read as one head. */
const HEAD_ROLES: ReadonlySet<string> = new Set(['kicker', 'headline', 'decks', 'byline']);

/** White between two parts of a head, in rows: less than a line, so that the eye takes them together, and more than the head's own line gap. */
const APART = 0.9;

/** Where a part of a head stands. */
export interface HeadStand {
  /** Top of its text, from the stack's top. */
  readonly top: Length;
  /** The rows of the whole head: where they begin, from the stack's top, and their height. */
  readonly from: Length;
  readonly height: Length;
}

const isPart = (galley: Galley): galley is TextGalley =>
  galley.type === 'text' && HEAD_ROLES.has(galley.role) && galley.stand === 'middle' && !galley.ground;

/** The stands of all parts of heads that stand under one another in a stack with these shares of rows, by their index; a part that stands alone has none. */
export const standHeads = (
  stack: readonly Galley[],
  shares: readonly number[],
  lineHeight: Length,
): ReadonlyMap<number, HeadStand> => {
  const stands = new Map<number, HeadStand>();
  let from = 0;
  for (let index = 0; index < stack.length; ) {
    let end = index;
    while (end < stack.length && isPart(stack[end] as Galley)) end++;
    const own = shares.slice(index, Math.max(end, index + 1));
    const height = own.reduce((sum, rows) => sum + rows, 0) * lineHeight;
    if (end - index > 1)
      standTogether(stack.slice(index, end).filter(isPart), own, from, lineHeight).forEach((top, at) => {
        stands.set(index + at, { top, from, height });
      });
    from += height;
    index = Math.max(end, index + 1);
  }
  return stands;
};

/** The top of each part's text. */
const standTogether = (
  parts: readonly TextGalley[],
  shares: readonly number[],
  from: Length,
  lineHeight: Length,
): readonly Length[] => {
  const heights = parts.map((part, index) => {
    const choice = headChoice(part, shares[index] ?? 0, lineHeight);
    return part.variants[choice?.index ?? part.variants.length - 1]?.height ?? 0;
  });
  const rows = shares.reduce((sum, share) => sum + share, 0) * lineHeight;
  const spare = rows - heights.reduce((sum, height) => sum + height, 0);
  const gaps = parts.length - 1;
  const gap = Math.max(0, Math.min(Math.floor(APART * lineHeight), Math.floor(spare / (gaps + 1))));
  let top = from + Math.floor((spare - gaps * gap) / 2);
  return heights.map((height) => {
    const own = top;
    top += height + gap;
    return own;
  });
};
