// A rectangle's corners: how far each is rounded, and the path about them.
import type { Corners } from '../../template/template.js';
import type { Length } from '../../unit/length.js';
import { type PathSegment, QUARTER_CIRCLE } from '../../unit/path.js';
import { bottom, type Rect, right } from '../../unit/rect.js';

/** Radii from the top left corner on, clockwise. */
export type Radii = readonly [Length, Length, Length, Length];

const ROUNDED = {
  all: [true, true, true, true],
  top: [true, true, false, false],
  right: [false, true, true, false],
  bottom: [false, false, true, true],
  left: [true, false, false, true],
} as const satisfies Readonly<Record<Corners, unknown>>;

/** The corners' radii; half of the shorter side is the most there can be. */
export const radiiOf = (rect: Rect, wanted: Length, corners: Corners = 'all'): Radii => {
  const radius = Math.max(0, Math.min(wanted, rect.width / 2, rect.height / 2));
  const [topLeft, topRight, bottomRight, bottomLeft] = ROUNDED[corners].map((rounded) => (rounded ? radius : 0));
  return [topLeft ?? 0, topRight ?? 0, bottomRight ?? 0, bottomLeft ?? 0];
};

/** A closed path about a rectangle, clockwise from the end of its top left corner. */
export const roundedRect = (
  rect: Rect,
  [topLeft, topRight, bottomRight, bottomLeft]: Radii,
): readonly PathSegment[] => {
  const { x, y } = rect;
  const [far, foot] = [right(rect), bottom(rect)];
  const near = (radius: number): number => radius * (1 - QUARTER_CIRCLE);
  const line = (toX: number, toY: number): PathSegment => ({ type: 'line', to: { x: toX, y: toY } });
  const curve = (radius: number, ...ends: readonly (readonly [number, number])[]): readonly PathSegment[] => {
    const [first, second, to] = ends.map(([toX, toY]) => ({ x: toX, y: toY }));
    return radius > 0 && first && second && to ? [{ type: 'curve', first, second, to }] : [];
  };
  return [
    { type: 'move', to: { x: x + topLeft, y } },
    line(far - topRight, y),
    ...curve(topRight, [far - near(topRight), y], [far, y + near(topRight)], [far, y + topRight]),
    line(far, foot - bottomRight),
    ...curve(bottomRight, [far, foot - near(bottomRight)], [far - near(bottomRight), foot], [far - bottomRight, foot]),
    line(x + bottomLeft, foot),
    ...curve(bottomLeft, [x + near(bottomLeft), foot], [x, foot - near(bottomLeft)], [x, foot - bottomLeft]),
    line(x, y + topLeft),
    ...curve(topLeft, [x, y + near(topLeft)], [x + near(topLeft), y], [x + topLeft, y]),
    { type: 'close' },
  ];
};

/** How long that path is. */
export const perimeter = ({ width, height }: Rect, radii: Radii): number =>
  2 * (width + height) - radii.reduce((sum, radius) => sum + radius * (2 - Math.PI / 2), 0);
