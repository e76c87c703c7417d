// Where the ink stands: the rectangles that lines and pictures cover, for the page's own measurements.
import { EM_BOX_ABOVE } from '../template/lineGrid.js';
import { roundLength } from '../unit/length.js';
import type { Rect } from '../unit/rect.js';
import type { Frame, Page, PlacedLine } from './page.js';

export interface InkBox {
  readonly frame: Frame;
  readonly rect: Rect;
  /** Undefined for a picture. */
  readonly line?: PlacedLine;
}

/** A line's em boxes. */
export const lineBox = (line: PlacedLine): Rect =>
  line.dir === 'vertical'
    ? { x: line.textX, y: line.baseline, width: line.size, height: line.width }
    : {
        x: line.textX,
        y: line.baseline - roundLength(EM_BOX_ABOVE * line.size),
        width: line.width,
        height: line.size,
      };

/** Every rule of the page asks for them; a page is never changed. */
const known = new WeakMap<Page, readonly InkBox[]>();

export const inkBoxes = (page: Page): readonly InkBox[] => {
  const boxes = known.get(page) ?? findInk(page);
  known.set(page, boxes);
  return boxes;
};

const findInk = (page: Page): readonly InkBox[] =>
  page.frames.flatMap((frame): InkBox[] => [
    ...frame.lines.filter((line) => line.width > 0).map((line) => ({ frame, rect: lineBox(line), line })),
    ...frame.paint.filter((paint) => paint.type === 'picture').map(({ rect }) => ({ frame, rect })),
  ]);
