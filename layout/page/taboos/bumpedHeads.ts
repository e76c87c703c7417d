// 碰题: headlines of two stories level side by side and alike in size, so that the eye reads from one on into the other.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Template } from '../../template/template.js';
import { toPt } from '../../unit/length.js';
import { boundsOf } from '../../unit/path.js';
import { between, bottom, overlap, type Rect, right } from '../../unit/rect.js';
import type { Page, Paint, PaintBox, PaintPath } from '../page.js';
import { TOLERANCE } from '../tolerance.js';
import { emAcross, lineAt } from './deskUnits.js';
import { type Headline, headlines } from './headlines.js';

/**
 * Percent by which one head must be larger than the other to be told from it. From 三号 up the named sizes lie 17 to 33 % apart (rule 21),
 * so a head of the next size down is always different enough.
 */
const ALIKE = 15;

/** The same where a rule stands between them. Fitting alone may take a tenth of a head (rule 19): less is no difference that was meant. */
const ALIKE_BESIDE_RULE = 10;

/** Share of the less tall head that must stand beside the other: from half a line's stagger on no line leads over. */
const LEVEL = 1 / 2;

/** In em of the type area. Gutters are one or two em; over twice that the white is a margin and tells heads apart by itself. */
const WIDEST_GUTTER = 4;

/** Whether a box is seen at all: white on white is none. */
const shows = ({ fill, stroke }: PaintBox | PaintPath): boolean =>
  stroke !== undefined || (fill !== undefined && fill.c + fill.m + fill.y + fill.k > 0);

const extentOf = (item: Exclude<Paint, { type: 'rule' }>): Rect =>
  item.type === 'path' ? boundsOf(item.path) : item.rect;

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner);

/** Whether the head stands on a ground or in a frame: its own or that of a box of its story. */
const isBoxed = ({ frame, ink }: Headline, page: Page): boolean =>
  page.frames.some(
    ({ story, paint }) =>
      story === frame.story &&
      paint.some((item) => (item.type === 'box' || item.type === 'path') && shows(item) && holds(extentOf(item), ink)),
  );

/** Whether matter of any kind stands between two heads. */
const isParted = (left: Headline, other: Headline, gap: Rect, page: Page): boolean =>
  page.frames.some(
    (frame) =>
      frame !== left.frame &&
      frame !== other.frame &&
      ((frame.lines.length > 0 && overlap(frame.rect, gap)) ||
        frame.paint.some((item) => item.type !== 'rule' && isMatter(item) && overlap(extentOf(item), gap))),
  );

const isMatter = (item: Exclude<Paint, { type: 'rule' }>): boolean => item.type === 'picture' || shows(item);

/** Whether an upright rule runs down the whole of the gap. */
const isRuled = (gap: Rect, page: Page): boolean =>
  page.frames.some(({ paint }) =>
    paint.some((item) => {
      if (item.type !== 'rule' || item.from.x !== item.to.x) return false;
      const [top, foot] = [Math.min(item.from.y, item.to.y), Math.max(item.from.y, item.to.y)];
      return item.from.x >= gap.x && item.from.x <= right(gap) && top <= gap.y && foot >= bottom(gap);
    }),
  );

/** The white between two heads' ink where they bump; undefined where something tells them apart. */
const bump = (left: Headline, other: Headline, page: Page, template: Template): Rect | undefined => {
  if (left.frame.story === other.frame.story || left.dir !== other.dir) return undefined;
  const gap = between(left.ink, other.ink);
  const gutter = other.frame.rect.x - right(left.frame.rect);
  if (!gap || gutter < -TOLERANCE || gutter > WIDEST_GUTTER * template.em) return undefined;
  if (gap.height < LEVEL * Math.min(left.ink.height, other.ink.height)) return undefined;
  const percent = isRuled(gap, page) ? ALIKE_BESIDE_RULE : ALIKE;
  const [small, large] = left.size < other.size ? [left.size, other.size] : [other.size, left.size];
  if (large * 100 > small * (100 + percent)) return undefined;
  if (isBoxed(left, page) || isBoxed(other, page) || isParted(left, other, gap, page)) return undefined;
  return gap;
};

/** Heads of different stories that bump, each pair once. */
export const bumpedHeads = (page: Page, template: Template): readonly Diagnostic[] => {
  const heads = headlines(page).toSorted((a, b) => a.ink.x - b.ink.x || a.ink.y - b.ink.y);
  return heads.flatMap((left, index) =>
    heads.slice(index + 1).flatMap((other): readonly Diagnostic[] => {
      const gap = bump(left, other, page, template);
      if (!gap) return [];
      const values = {
        story: left.frame.story,
        slot: left.frame.slot,
        size: toPt(left.size),
        other: other.frame.story,
        otherSlot: other.frame.slot,
        otherSize: toPt(other.size),
        line: lineAt(gap.y, template),
        gap: emAcross(gap.width, template),
        percent: ALIKE,
      };
      return [diagnose('bumped-heads', values, left.source)];
    }),
  );
};
