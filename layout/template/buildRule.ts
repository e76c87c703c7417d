// A rule from its source: measures in lengths, shapes as paths.
import type { Length } from '../unit/length.js';
import { type PathSegment, polygon } from '../unit/path.js';
import type { Point } from '../unit/rect.js';
import type { Ink } from './ink.js';
import { readLength } from './measure.js';
import type { OrnamentShapeSource, RuleSource } from './ruleSchema.js';
import type { OrnamentShape, RuleStyle } from './ruleStyle.js';

/** Reads `M 0 0 L 4 2 C 5 2 6 3 6 4 Z`. The schema has checked the form. */
export const readPath = (source: string): readonly PathSegment[] =>
  (source.match(/[A-Z][^A-Z]*/gu) ?? []).map((step): PathSegment => {
    const [letter, ...numbers] = step.trim().split(' ');
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(Number);
    switch (letter) {
      case 'M':
        return { type: 'move', to: { x: a, y: b } };
      case 'L':
        return { type: 'line', to: { x: a, y: b } };
      case 'C':
        return { type: 'curve', first: { x: a, y: b }, second: { x: c, y: d }, to: { x: e, y: f } };
      default:
        return { type: 'close' };
    }
  });

const lozenge = ([x, y, width, height]: readonly [number, number, number, number]): readonly PathSegment[] => {
  const corners: readonly Point[] = [
    { x, y: y - height / 2 },
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x - width / 2, y },
  ];
  return polygon(corners);
};

const buildShape = (source: OrnamentShapeSource): OrnamentShape => {
  const weight = source.weight === undefined ? {} : { weight: source.weight };
  if ('path' in source) return { type: 'path', path: readPath(source.path), ...weight };
  if ('lozenge' in source) return { type: 'path', path: lozenge(source.lozenge), ...weight };
  const [x, y, radius] = source.circle;
  return { type: 'circle', x, y, radius, ...weight };
};

/** Builds a rule with its ink. */
export const buildRule = (source: RuleSource, ink: Ink, emSize: Length): RuleStyle => {
  const length = (given: string): Length => readLength(given, emSize);
  if ('wave' in source) {
    const { wave } = source;
    return {
      type: 'wave',
      length: length(wave.length),
      height: length(wave.height),
      weight: length(wave.weight),
      ink,
    };
  }
  if ('ornament' in source) {
    const { height, cell, unit, corner } = source.ornament;
    return {
      type: 'ornament',
      height: length(height),
      cell: { length: cell[0], height: cell[1] },
      unit: unit.map(buildShape),
      ...(corner && { corner: corner.map(buildShape) }),
      ink,
    };
  }
  const { strokes, gap = '0pt', dash } = source;
  return {
    type: 'strokes',
    strokes: strokes.map(length),
    gap: length(gap),
    ...(dash && { dash: { on: length(dash[0]), off: length(dash[1]) } }),
    ink,
  };
};
