// A double truck cut at its fold into two pages, each with what stands on it; what crosses the fold stands on both.
import { lineBox } from '../page/inkBoxes.js';
import type { Frame, Page, Paint, PlacedLine } from '../page/page.js';
import type { Length } from '../unit/length.js';
import { boundsOf, mapPath } from '../unit/path.js';
import { type Rect, right } from '../unit/rect.js';

interface Half {
  readonly from: Length;
  readonly to: Length;
}

const extent = (paint: Paint): { readonly from: number; readonly to: number } => {
  switch (paint.type) {
    case 'box':
    case 'picture':
      return { from: paint.rect.x, to: right(paint.rect) };
    case 'rule': {
      // Its stroke reaches half its width to either side: a rule on the fold stands on both pages.
      const half = paint.width / 2;
      return { from: Math.min(paint.from.x, paint.to.x) - half, to: Math.max(paint.from.x, paint.to.x) + half };
    }
    case 'path': {
      const half = (paint.stroke?.width ?? 0) / 2;
      const bounds = boundsOf(paint.path);
      return { from: bounds.x - half, to: right(bounds) + half };
    }
  }
};

const movePaint = (paint: Paint, by: Length): Paint => {
  const rect = (old: Rect): Rect => ({ ...old, x: old.x - by });
  switch (paint.type) {
    case 'box':
    case 'picture':
      return { ...paint, rect: rect(paint.rect) };
    case 'rule':
      return {
        ...paint,
        from: { ...paint.from, x: paint.from.x - by },
        to: { ...paint.to, x: paint.to.x - by },
      };
    case 'path':
      return { ...paint, path: mapPath(paint.path, ({ x, y }) => ({ x: x - by, y })) };
  }
};

/** A line stands on the page where it begins, and on the next one too where it reaches over the fold. */
const onHalf = (line: PlacedLine, { from, to }: Half): boolean => {
  const box = lineBox(line);
  return box.x < to && (box.x >= from || right(box) > from);
};

const halfFrame = (frame: Frame, half: Half): readonly Frame[] => {
  const lines = frame.lines.filter((line) => onHalf(line, half));
  // What crosses the fold is drawn whole on both pages; what leaves a page is trimmed away.
  const paint = frame.paint.filter((item) => {
    const { from, to } = extent(item);
    return from < half.to && to > half.from;
  });
  if (lines.length === 0 && paint.length === 0) return [];
  return [
    {
      ...frame,
      rect: { ...frame.rect, x: frame.rect.x - half.from },
      lines: lines.map((line) => ({ ...line, x: line.x - half.from, textX: line.textX - half.from })),
      paint: paint.map((item) => movePaint(item, half.from)),
    },
  ];
};

/** Two different labels. Folios that do not fit the sheet are an error, so only a draft can have them: there the second counts on. */
const labels = ([first = 1, second]: readonly number[]): readonly number[] => [
  first,
  second === undefined || second === first ? first + 1 : second,
];

/**
 * Cuts the sheet at its fold; `folios` label the two pages. The copies of a line that crosses the fold share their `runs`,
 * which tells that they are one.
 */
export const splitPage = (page: Page, fold: Length, folios: readonly number[]): readonly Page[] => {
  const halves: readonly Half[] = [
    { from: 0, to: fold },
    { from: fold, to: page.trim.width },
  ];
  const labelled = labels(folios);
  return halves.map((half, index) => ({
    folio: String(labelled[index]),
    trim: { width: half.to - half.from, height: page.trim.height },
    frames: page.frames.flatMap((frame) => halfFrame(frame, half)),
  }));
};
