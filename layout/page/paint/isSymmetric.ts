// Whether an ornament's unit is the same from the left and from the right.
import type { OrnamentShape } from '../../template/ruleStyle.js';
import { mapPath, pointsOf } from '../../unit/path.js';
import type { Point } from '../../unit/rect.js';

/** A fraction of a unit that its written decimals cannot tell apart. */
const DECIMALS = 4;

/**
 * Whether a unit mirrored in its cell is itself. A shape is known by its points, in whatever order an outline takes them; what
 * is written otherwise counts as another, which costs no more than an even number of units.
 */
export const isSymmetric = (unit: readonly OrnamentShape[], length: number): boolean => {
  const mirrored = unit.map((shape): OrnamentShape => {
    const mirror = ({ x, y }: Point): Point => ({ x: length - x, y });
    switch (shape.type) {
      case 'circle':
        return { ...shape, ...mirror(shape) };
      case 'path':
        return { ...shape, path: mapPath(shape.path, mirror) };
    }
  });
  const keys = (shapes: readonly OrnamentShape[]): string => shapes.map(keyOf).sort().join(' | ');
  return keys(unit) === keys(mirrored);
};

const keyOf = (shape: OrnamentShape): string => {
  const key = (points: readonly Point[]): string =>
    points.map(({ x, y }) => `${x.toFixed(DECIMALS)},${y.toFixed(DECIMALS)}`).join(' ');
  switch (shape.type) {
    case 'circle':
      return `circle ${shape.radius} ${shape.weight ?? ''} ${key([shape])}`;
    case 'path': {
      const points = pointsOf(shape.path);
      const back = [...points].reverse();
      // A closed outline may begin at any of its points.
      const begins = shape.path.at(-1)?.type === 'close' ? points.keys() : [0];
      const ways = [...begins].flatMap((begin) =>
        [points, back].map((way) => key([...way.slice(begin), ...way.slice(0, begin)])),
      );
      return `path ${shape.weight ?? ''} ${ways.sort()[0]}`;
    }
  }
};
