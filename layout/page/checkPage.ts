// The page measured after it is made: overlaps, lines that leave their frame, holes, and the newspaper's taboos.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Template } from '../template/template.js';
import { toEm } from '../unit/length.js';
import { boundsOf } from '../unit/path.js';
import { bottom, overlap, type Rect, right } from '../unit/rect.js';
import { findHoles } from './findHoles.js';
import { type InkBox, inkBoxes } from './inkBoxes.js';
import type { Page, Paint } from './page.js';
import { namesIn } from './places.js';
import { checkTaboos } from './taboos/checkTaboos.js';
import { TOLERANCE } from './tolerance.js';

/** An empty rectangle this large is a hole: 12 em × 4 lines. */
export const HOLE = { width: 12, lines: 4 } as const;

const shrunk = (rect: Rect): Rect => ({
  x: rect.x + TOLERANCE,
  y: rect.y + TOLERANCE,
  width: rect.width - 2 * TOLERANCE,
  height: rect.height - 2 * TOLERANCE,
});

const nameOf = ({ frame, line }: InkBox): string =>
  `${frame.story ?? frame.slot}/${frame.role}${line ? ` “${line.text.slice(0, 8)}”` : ''}`;

const overlaps = (boxes: readonly InkBox[]): readonly Diagnostic[] => {
  const sorted = boxes.map((box) => ({ box, rect: shrunk(box.rect) })).sort((a, b) => a.rect.y - b.rect.y);
  return sorted.flatMap(({ box, rect }, index) => {
    const found: Diagnostic[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.rect.y >= bottom(rect)) break;
      if (overlap(rect, other.rect)) {
        found.push(diagnose('frames-overlap', { frame: nameOf(box), other: nameOf(other.box) }, box.line?.source));
      }
    }
    return found;
  });
};

const clipped = (boxes: readonly InkBox[]): readonly Diagnostic[] =>
  boxes.flatMap((box) => {
    const { rect, frame, line } = box;
    const over = Math.max(
      frame.rect.x - rect.x,
      right(rect) - right(frame.rect),
      frame.rect.y - rect.y,
      bottom(rect) - bottom(frame.rect),
    );
    if (!line || over <= TOLERANCE) return [];
    return [diagnose('clipped', { frame: nameOf(box), width: toEm(over, line.size).toFixed(2) }, line.source)];
  });

/** What a stroke covers. */
const extentOf = (paint: Paint): Rect => {
  switch (paint.type) {
    case 'rule': {
      const { from, to, width } = paint;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
      return { x: x - width / 2, y: y - width / 2, width: size.width + width, height: size.height + width };
    }
    case 'path':
      return boundsOf(paint.path);
    case 'box':
    case 'picture':
      return paint.rect;
  }
};

/** The page's own rules, which a template puts where it likes, across lines of text. */
const ruledThrough = (page: Page, boxes: readonly InkBox[]): readonly Diagnostic[] => {
  const rules = page.frames.filter(({ slot, role }) => slot === 'furniture' && role === 'rule');
  return rules.flatMap(({ paint }, index): readonly Diagnostic[] => {
    const strokes = paint.map(extentOf);
    const struck = boxes.find(
      ({ frame, rect: ink }) => frame.slot !== 'furniture' && strokes.some((stroke) => overlap(stroke, shrunk(ink))),
    );
    if (!struck) return [];
    return [diagnose('rule-over-text', { rule: index + 1, frame: nameOf(struck) }, struck.line?.source)];
  });
};

/** Measures a finished page. */
export const checkPage = (page: Page, template: Template): readonly Diagnostic[] => {
  const boxes = inkBoxes(page);
  // A slot without a story is told elsewhere; its emptiness is no second fault.
  const taken = template.slots.filter((slot) => {
    const names = namesIn(slot);
    return page.frames.some((frame) => names.has(frame.slot));
  });
  const holes = findHoles(page, boxes, { ...template, slots: taken }, HOLE).map((hole) => {
    const slot = template.slots.find(({ name }) => name === hole.slot);
    return diagnose('hole', { ...hole }, slot?.span);
  });
  return [
    ...overlaps(boxes),
    ...clipped(boxes),
    ...ruledThrough(page, boxes),
    ...holes,
    ...checkTaboos(page, template),
  ];
};
