// Paths: lines and curves from point to point, as templates give them in units of a cell and pages in lengths.
import type { Point, Rect } from './rect.js';

/** A step of a path. A curve is a cubic with its two control points. */
export type PathSegment =
  | { readonly type: 'move' | 'line'; readonly to: Point }
  | { readonly type: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly type: 'close' };

/** How far the control points of a quarter circle stand from its ends, in radii: 4/3 (√2 − 1). */
export const QUARTER_CIRCLE = (4 / 3) * (Math.SQRT2 - 1);

/** The path with each of its points put elsewhere. */
export const mapPath = (path: readonly PathSegment[], place: (point: Point) => Point): readonly PathSegment[] =>
  path.map((segment): PathSegment => {
    switch (segment.type) {
      case 'move':
      case 'line':
        return { type: segment.type, to: place(segment.to) };
      case 'curve':
        return {
          type: 'curve',
          first: place(segment.first),
          second: place(segment.second),
          to: place(segment.to),
        };
      case 'close':
        return segment;
    }
  });

/** The rectangle that a path stays within: about all its points, control points too. */
export const boundsOf = (path: readonly PathSegment[]): Rect => {
  const points = pointsOf(path);
  const [first = { x: 0, y: 0 }] = points;
  // One by one: a long border has more points than a call may have arguments.
  const edges = points.reduce(
    ({ left, top, right, bottom }, { x, y }) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    { left: first.x, top: first.y, right: first.x, bottom: first.y },
  );
  return { x: edges.left, y: edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top };
};

/** Every point of a path, control points too. */
export const pointsOf = (path: readonly PathSegment[]): readonly Point[] =>
  path.flatMap((segment): readonly Point[] => {
    switch (segment.type) {
      case 'move':
      case 'line':
        return [segment.to];
      case 'curve':
        return [segment.first, segment.second, segment.to];
      case 'close':
        return [];
    }
  });

/** A closed path through points. */
export const polygon = ([first, ...others]: readonly Point[]): readonly PathSegment[] =>
  first
    ? [{ type: 'move', to: first }, ...others.map((to): PathSegment => ({ type: 'line', to })), { type: 'close' }]
    : [];

/** A circle, closed. */
export const circlePath = ({ x, y }: Point, radius: number): readonly PathSegment[] => {
  const near = radius * QUARTER_CIRCLE;
  const curve = (first: Point, second: Point, to: Point): PathSegment => ({ type: 'curve', first, second, to });
  return [
    { type: 'move', to: { x: x + radius, y } },
    curve({ x: x + radius, y: y + near }, { x: x + near, y: y + radius }, { x, y: y + radius }),
    curve({ x: x - near, y: y + radius }, { x: x - radius, y: y + near }, { x: x - radius, y }),
    curve({ x: x - radius, y: y - near }, { x: x - near, y: y - radius }, { x, y: y - radius }),
    curve({ x: x + near, y: y - radius }, { x: x + radius, y: y - near }, { x: x + radius, y }),
    { type: 'close' },
  ];
};
