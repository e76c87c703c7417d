// 花边: ornamental rules and frames, a unit repeated so that a whole number of them fills each side.
import { type OrnamentRule, type OrnamentShape, ornamentPitch } from '../../template/ruleStyle.js';
import { type Length, roundLength } from '../../unit/length.js';
import { circlePath, mapPath, type PathSegment } from '../../unit/path.js';
import { bottom, type Point, type Rect, right } from '../../unit/rect.js';
import type { Paint } from '../page.js';
import { fitUnits } from './fitUnits.js';
import { isSymmetric } from './isSymmetric.js';

/** Puts a point of a side on the sheet: so much along it, so much in from its outer edge. */
type Place = (along: number, across: number) => Point;

/** One drawing of a unit: where a point of its cell stands. */
type Drawing = (point: Point) => Point;

/** A unit once for each place of a side. A unit that has a direction is mirrored at the side's middle, so that both halves are alike. */
const drawingsOf = (side: Length, scale: number, style: OrnamentRule, place: Place): readonly Drawing[] => {
  if (side <= 0) return [];
  const { length } = style.cell;
  const symmetric = isSymmetric(style.unit, length);
  const { count, pitch } = fitUnits(side, ornamentPitch(style), symmetric ? 'any' : 'even');
  return Array.from({ length: count }, (_, index): Drawing => {
    const mirrored = !symmetric && index >= count / 2;
    const before = pitch * (mirrored ? count - 1 - index : index);
    return ({ x, y }) => {
      const along = before + (x / length) * pitch;
      return place(mirrored ? side - along : along, y * scale);
    };
  });
};

/** The shapes of a unit, each with all its drawings in one path. */
const paintShapes = (
  shapes: readonly OrnamentShape[],
  drawings: readonly Drawing[],
  scale: number,
  { ink }: OrnamentRule,
): readonly Paint[] =>
  drawings.length === 0
    ? []
    : shapes.map((shape): Paint => {
        const path = drawings.flatMap((drawing) => drawShape(shape, drawing, scale));
        if (shape.weight === undefined) return { type: 'path', path, fill: ink };
        return { type: 'path', path, stroke: { ink, width: roundLength(shape.weight * scale) } };
      });

const drawShape = (shape: OrnamentShape, drawing: Drawing, scale: number): readonly PathSegment[] => {
  const onSheet = (point: Point): Point => ({ x: roundLength(point.x), y: roundLength(point.y) });
  switch (shape.type) {
    case 'path':
      return mapPath(shape.path, (point) => onSheet(drawing(point)));
    case 'circle':
      return mapPath(circlePath(drawing(shape), shape.radius * scale), onSheet);
  }
};

/** An ornamental rule, centred on the line from end to end. The outside of its unit is at the top or left. */
export const paintOrnament = (from: Point, to: Point, style: OrnamentRule): readonly Paint[] => {
  const side = Math.hypot(to.x - from.x, to.y - from.y);
  if (side === 0) return [];
  const along = { x: (to.x - from.x) / side, y: (to.y - from.y) / side };
  // Across, away from the outside: downward, or rightward where the rule is upright.
  const down = along.x > 0 || (along.x === 0 && along.y < 0) ? 1 : -1;
  const across = { x: -along.y * down, y: along.x * down };
  const scale = style.height / style.cell.height;
  const place: Place = (a, b) => ({
    x: from.x + a * along.x + (b - style.height / 2) * across.x,
    y: from.y + a * along.y + (b - style.height / 2) * across.y,
  });
  return paintShapes(style.unit, drawingsOf(side, scale, style, place), scale, style);
};

/** An ornamental frame inside a rectangle's edges: corners first, then sides between them, all four the mirrored top or left one. */
export const frameOrnament = (rect: Rect, style: OrnamentRule): readonly Paint[] => {
  // In a box that is too low for two sides the ornament becomes flatter; as many units as ever go into its length.
  const height = Math.min(style.height, rect.width / 2, rect.height / 2);
  if (height <= 0) return [];
  const scale = height / style.cell.height;
  const [far, foot] = [right(rect), bottom(rect)];
  const corners: readonly Place[] = [
    (a, b) => ({ x: rect.x + a, y: rect.y + b }),
    (a, b) => ({ x: far - a, y: rect.y + b }),
    (a, b) => ({ x: far - a, y: foot - b }),
    (a, b) => ({ x: rect.x + a, y: foot - b }),
  ];
  const own = style.corner;
  // A unit that stands on a corner is squeezed into its square.
  const squeeze = own ? scale : height / style.cell.length;
  const onCorners = corners.map(
    (place): Drawing =>
      ({ x, y }) =>
        place(x * squeeze, y * scale),
  );
  const across: readonly Place[] = [
    (a, b) => ({ x: rect.x + height + a, y: rect.y + b }),
    (a, b) => ({ x: rect.x + height + a, y: foot - b }),
  ];
  const down: readonly Place[] = [
    (a, b) => ({ x: rect.x + b, y: rect.y + height + a }),
    (a, b) => ({ x: far - b, y: rect.y + height + a }),
  ];
  const onSides = [
    ...across.flatMap((place) => drawingsOf(rect.width - 2 * height, scale, style, place)),
    ...down.flatMap((place) => drawingsOf(rect.height - 2 * height, scale, style, place)),
  ];
  return [
    ...paintShapes(own ?? style.unit, onCorners, scale, style),
    ...paintShapes(style.unit, onSides, scale, style),
  ];
};
