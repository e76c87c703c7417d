// Boxes, rules, shapes and pictures as PDF operators.
import type { Paint, PaintBox, PaintPath } from '../page/page.js';
import { radiiOf, roundedRect } from '../page/paint/roundedCorners.js';
import type { Length } from '../unit/length.js';
import type { PathSegment } from '../unit/path.js';
import type { Point, Rect } from '../unit/rect.js';
import { type Content, points } from './content.js';

/** Draws one paint. `pictureName` gives the resource name of a picture's image. */
export function drawPaint(
  content: Content,
  paint: Paint,
  pictureName: (paint: Extract<Paint, { type: 'picture' }>) => string,
): void {
  switch (paint.type) {
    case 'box':
      drawBox(content, paint);
      break;
    case 'rule':
      content.stroke(paint.ink, paint.width, paint.dash);
      content.add(`${at(paint.from)} m ${at(paint.to)} l S`);
      break;
    case 'path':
      drawPath(content, paint);
      break;
    case 'picture': {
      const { x, y, width, height } = paint.rect;
      // An image stands on its bottom edge, while y grows downward here.
      content.add(
        `q ${points(width)} 0 0 ${points(-height)} ${at({ x, y: y + height })} cm /${pictureName(paint)} Do Q`,
      );
      break;
    }
  }
}

/** The operator that paints a path. */
const painting = ({ fill, stroke }: PaintBox | PaintPath): string | undefined =>
  fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : undefined;

function drawBox(content: Content, box: PaintBox): void {
  const { rect, fill, stroke, radius, corners } = box;
  if (fill) content.fill(fill);
  if (stroke) content.stroke(stroke.ink, stroke.width);
  const operator = painting(box);
  if (operator === undefined) return;
  const path = radius ? pathOperators(roundedRect(rect, radiiOf(rect, radius, corners))) : rectPath(rect);
  content.add(`${path} ${operator}`);
}

function drawPath(content: Content, shape: PaintPath): void {
  const { path, fill, stroke } = shape;
  if (fill) content.fill(fill);
  if (stroke) content.stroke(stroke.ink, stroke.width, stroke.dash);
  const operator = painting(shape);
  if (operator !== undefined && path.length > 0) content.add(`${pathOperators(path)} ${operator}`);
}

const at = ({ x, y }: Point): string => `${points(x)} ${points(y)}`;

const rectPath = ({ width, height, ...corner }: Rect): string => `${at(corner)} ${points(width)} ${points(height)} re`;

const pathOperators = (path: readonly PathSegment[]): string =>
  path
    .map((segment): string => {
      switch (segment.type) {
        case 'move':
          return `${at(segment.to)} m`;
        case 'line':
          return `${at(segment.to)} l`;
        case 'curve':
          return `${at(segment.first)} ${at(segment.second)} ${at(segment.to)} c`;
        case 'close':
          return 'h';
      }
    })
    .join(' ');

/** A rectangle with rounded corners; a circle where the radius is half of both sides. */
export const roundedPath = (rect: Rect, radius: Length): string =>
  pathOperators(roundedRect(rect, radiiOf(rect, radius)));
