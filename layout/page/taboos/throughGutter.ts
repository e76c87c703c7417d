// 断版、通缝: one straight cut between stories from edge to edge, so that the page falls into two.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Template } from '../../template/template.js';
import type { Length } from '../../unit/length.js';
import { bottom, bounds, overlap, type Rect, right } from '../../unit/rect.js';
import type { Page } from '../page.js';
import { namesIn } from '../places.js';
import { TOLERANCE } from '../tolerance.js';
import { emAcross, linesDown } from './deskUnits.js';
import { storyFrames } from './storyFrames.js';

/**
 * Stories on either side from which on a cut is a fault. One story alone beside or under a cut is a make-up of its own: a column down the
 * whole side (辟栏), a story along the whole foot; two and more are half a page that has come off.
 */
const HALF_A_PAGE = 2;

/** What a story covers in a slot; undefined story: furniture among the stories. */
interface Block {
  readonly rect: Rect;
  readonly slot: string;
  readonly story?: string;
}

type Direction = 'upright' | 'level';

interface Cut {
  readonly direction: Direction;
  /** From the end of what lies before to the start of what lies behind. */
  readonly from: Length;
  readonly to: Length;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

const storyBlocks = (page: Page): readonly Block[] => {
  const blocks = new Map<string, Block>();
  for (const { slot, story, rect } of storyFrames(page)) {
    const known = blocks.get(slot);
    blocks.set(slot, { slot, story, rect: known ? bounds(known.rect, rect) : rect });
  }
  return [...blocks.values()];
};

/** Furniture to read or look at that stands among the stories: where it lies across a gap it ties the page together. */
const furnitureAmong = (page: Page, area: Rect): readonly Block[] =>
  page.frames
    .filter(({ story, lines, paint }) => !story && (lines.length > 0 || paint.some(({ type }) => type === 'picture')))
    .filter(({ rect }) => overlap(rect, area))
    .map(({ rect, slot }) => ({ rect, slot }));

const startOf = ({ rect }: Block, direction: Direction): Length => (direction === 'upright' ? rect.x : rect.y);

const endOf = ({ rect }: Block, direction: Direction): Length => (direction === 'upright' ? right(rect) : bottom(rect));

const storiesIn = (blocks: readonly Block[]): number =>
  new Set(blocks.flatMap(({ story }) => (story === undefined ? [] : [story]))).size;

/** Every place where no block lies across, with half a page on either side. */
const cutsThrough = (blocks: readonly Block[], direction: Direction): readonly Cut[] => {
  const sorted = blocks.toSorted((a, b) => startOf(a, direction) - startOf(b, direction));
  let from = Number.NEGATIVE_INFINITY;
  return sorted.flatMap((block, index): readonly Cut[] => {
    const before = sorted.slice(0, index);
    const after = sorted.slice(index);
    const cut = { direction, from, to: startOf(block, direction), before, after };
    from = Math.max(from, endOf(block, direction));
    const isCut = index > 0 && cut.to >= cut.from - TOLERANCE;
    return isCut && storiesIn(before) >= HALF_A_PAGE && storiesIn(after) >= HALF_A_PAGE ? [cut] : [];
  });
};

/** The pages of a sheet: two where it folds and no story lies across the fold, else one. */
const pagesOf = (blocks: readonly Block[], fold: Length | undefined): readonly (readonly Block[])[] => {
  const across = ({ rect }: Block): boolean =>
    fold !== undefined && rect.x < fold - TOLERANCE && right(rect) > fold + TOLERANCE;
  if (fold === undefined || blocks.some(across)) return [blocks];
  const isLeft = ({ rect }: Block): boolean => rect.x < fold - TOLERANCE;
  return [blocks.filter(isLeft), blocks.filter((block) => !isLeft(block))];
};

/** The stories along one side of a cut, without those that others of their side hide from it. */
const namesAlong = (blocks: readonly Block[], distance: (block: Block) => Length, direction: Direction): string => {
  const crosswise = direction === 'upright' ? 'level' : 'upright';
  const beside = (a: Block, b: Block): boolean =>
    startOf(a, crosswise) < endOf(b, crosswise) && startOf(b, crosswise) < endOf(a, crosswise);
  return blocks
    .filter(({ story }) => story !== undefined)
    .filter((block) => !blocks.some((other) => distance(other) < distance(block) && beside(other, block)))
    .toSorted((a, b) => startOf(a, crosswise) - startOf(b, crosswise))
    .map(({ story, slot }) => `${story} (${slot})`)
    .join(', ');
};

const tell = ({ direction, from, to, before, after }: Cut, template: Template): Diagnostic => {
  const middle = (from + to) / 2;
  const { typeArea } = template;
  // The way out is the template's: it points at a slot that could be moved.
  const slot = template.slots.find((one) => after.some((block) => namesIn(one).has(block.slot)));
  const values = {
    direction: `#${direction}`,
    ...(direction === 'upright'
      ? { edge: '#left', distance: emAcross(middle - typeArea.x, template), unit: '#em' }
      : { edge: '#top', distance: linesDown(middle - typeArea.y, template), unit: '#lines' }),
    before: namesAlong(before, (block) => from - endOf(block, direction), direction),
    after: namesAlong(after, (block) => startOf(block, direction) - to, direction),
  };
  return diagnose('through-gutter', values, slot?.span);
};

/** Cuts through the sheet or through one of its pages, each once. */
export const throughGutter = (page: Page, template: Template): readonly Diagnostic[] => {
  const blocks = storyBlocks(page);
  const [first, ...others] = blocks;
  if (!first) return [];
  const area = bounds(first.rect, ...others.map(({ rect }) => rect));
  const all = [...blocks, ...furnitureAmong(page, area)];
  const pages = pagesOf(all, template.fold);
  const upright = pages.flatMap((half) => cutsThrough(half, 'upright'));
  // A level cut over both pages of a sheet is seen as one, even where each page alone has a single story on either side.
  const level = cutsThrough(all, 'level');
  const ofOnePage = pages
    .flatMap((half) => (half.length < all.length ? cutsThrough(half, 'level') : []))
    .filter((cut) => !level.some((whole) => whole.from <= cut.to && whole.to >= cut.from));
  return [...upright, ...level, ...ofOnePage].map((cut) => tell(cut, template));
};
