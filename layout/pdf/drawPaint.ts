// Boxes, rules, shapes and pictures as PDF operators.
import type { Paint, PaintBox } from '../page/page.js';
import type { Length } from '../unit/length.js';
import type { Rect } from '../unit/rect.js';
import { type Content, points } from './content.js';

/** How far the control points of a quarter circle stand from its ends, in radii: 4/3 (√2 − 1). */
const QUARTER_CIRCLE = (4 / 3) * (Math.SQRT2 - 1);

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
      content.stroke(paint.ink, paint.width);
      content.add(`${at(paint.from.x, paint.from.y)} m ${at(paint.to.x, paint.to.y)} l S`);
      break;
    case 'picture': {
      const { x, y, width, height } = paint.rect;
      // An image stands on its bottom edge, while y grows downward here.
      content.add(`q ${points(width)} 0 0 ${points(-height)} ${at(x, y + height)} cm /${pictureName(paint)} Do Q`);
      break;
    }
  }
}

function drawBox(content: Content, { rect, fill, stroke, radius }: PaintBox): void {
  if (fill) content.fill(fill);
  if (stroke) content.stroke(stroke.ink, stroke.width);
  const operator = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : undefined;
  if (operator !== undefined) content.add(`${radius ? roundedPath(rect, radius) : rectPath(rect)} ${operator}`);
}

const at = (x: Length, y: Length): string => `${points(x)} ${points(y)}`;

const rectPath = ({ x, y, width, height }: Rect): string => `${at(x, y)} ${points(width)} ${points(height)} re`;

/** A rectangle with rounded corners; a circle where the radius is half of both sides. */
export function roundedPath({ x, y, width, height }: Rect, wanted: Length): string {
  const radius = Math.min(wanted, width / 2, height / 2);
  const near = radius * (1 - QUARTER_CIRCLE);
  const right = x + width;
  const bottom = y + height;
  const curve = (...ends: readonly (readonly [number, number])[]) => `${ends.map((end) => at(...end)).join(' ')} c`;
  return [
    `${at(x + radius, y)} m ${at(right - radius, y)} l`,
    curve([right - near, y], [right, y + near], [right, y + radius]),
    `${at(right, bottom - radius)} l`,
    curve([right, bottom - near], [right - near, bottom], [right - radius, bottom]),
    `${at(x + radius, bottom)} l`,
    curve([x + near, bottom], [x, bottom - near], [x, bottom - radius]),
    `${at(x, y + radius)} l`,
    curve([x, y + near], [x + near, y], [x + radius, y]),
    'h',
  ].join(' ');
}
