// Rules and frames of every kind: they fill their sides, are alike left and right, and keep inside their edges.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paint, PaintBox, PaintPath, PaintRule, StrokeDash } from '../../layout/page/page.js';
import { paintGround, paintRule } from '../../layout/page/paint/paint.js';
import { readPath } from '../../layout/template/buildRule.js';
import { BLACK } from '../../layout/template/ink.js';
import type { OrnamentRule, RuleStyle, StrokeRule, WaveRule } from '../../layout/template/ruleStyle.js';
import { type Length, pt, toPt } from '../../layout/unit/length.js';
import { boundsOf, pointsOf } from '../../layout/unit/path.js';
import { bottom, type Point, type Rect, right } from '../../layout/unit/rect.js';

const WAVE: WaveRule = { type: 'wave', length: pt(8), height: pt(2), weight: pt(0.5), ink: BLACK };
const DOTS: StrokeRule = { type: 'strokes', strokes: [pt(1)], gap: 0, dash: { on: 0, off: pt(2) }, ink: BLACK };
const DASHES: StrokeRule = { ...DOTS, dash: { on: pt(4), off: pt(2) } };
const THICK_THIN: StrokeRule = { type: 'strokes', strokes: [pt(3), pt(0.5)], gap: pt(1.5), ink: BLACK };

/** A flag: it begins at its cell's left edge, ends at its right one, and tells left from right. */
const FLAGS: OrnamentRule = {
  type: 'ornament',
  height: pt(4),
  cell: { length: 8, height: 4 },
  unit: [{ type: 'path', path: readPath('M 0 0 L 8 2 L 0 4 Z') }],
  ink: BLACK,
};
const LOZENGES: OrnamentRule = {
  ...FLAGS,
  unit: [{ type: 'path', path: readPath('M 4 0 L 8 2 L 4 4 L 0 2 Z') }],
};
const BEADS: OrnamentRule = { ...FLAGS, unit: [{ type: 'circle', x: 4, y: 2, radius: 2 }] };

const KINDS: readonly (readonly [string, RuleStyle])[] = [
  ['wave', WAVE],
  ['dots', DOTS],
  ['dashes', DASHES],
  ['two strokes', THICK_THIN],
  ['an ornament with a direction', FLAGS],
  ['an ornament without', LOZENGES],
  ['an ornament of circles', BEADS],
];

const pathsOf = (paint: readonly Paint[]): readonly PaintPath[] => paint.filter((item) => item.type === 'path');

const drawnPoints = (paint: readonly Paint[]): readonly Point[] => pathsOf(paint).flatMap(({ path }) => pointsOf(path));

/** Places to a hundredth of a point, as a set: two that only round apart are one. */
const places = (points: readonly Point[]): ReadonlySet<string> =>
  new Set(points.map(({ x, y }) => `${Math.round(toPt(x) * 100)} ${Math.round(toPt(y) * 100)}`));

/** Whether every point has another at its mirrored place, within a hundredth of a point. */
const isMirrored = (points: readonly Point[], mirror: (point: Point) => Point): boolean => {
  const near = pt(0.01);
  const key = (x: number, y: number): string => `${Math.round(x / near)} ${Math.round(y / near)}`;
  const known = new Set(points.map(({ x, y }) => key(x, y)));
  return points
    .map(mirror)
    .every(({ x, y }) =>
      [-near / 2, 0, near / 2].some((byX) => [-near / 2, 0, near / 2].some((byY) => known.has(key(x + byX, y + byY)))),
    );
};

/** Any side from a hair to a column's height. */
const lengths = fc.integer({ min: 1, max: pt(600) });

describe('a rule of any length', () => {
  const rule = (length: Length, style: RuleStyle): readonly Paint[] =>
    paintRule({ x: 0, y: 0 }, { x: length, y: 0 }, style);

  test.each([
    ['a unit with a direction', FLAGS],
    ['a unit without', LOZENGES],
    ['a wave', WAVE],
  ] as const)('%s fills it from end to end, alike on both sides of the middle', (_, style) => {
    fc.assert(
      fc.property(lengths, (length) => {
        const points = drawnPoints(rule(length, style));
        const { x, width } = boundsOf(pathsOf(rule(length, style)).flatMap(({ path }) => path));
        expect([x, width]).toEqual([0, length]);
        expect(isMirrored(points, (point) => ({ x: length - point.x, y: point.y }))).toBe(true);
      }),
    );
  });

  test('units follow one another without a gap', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const xs = drawnPoints(rule(length, LOZENGES)).map(({ x }) => x);
        const units = Array.from({ length: xs.length / 4 }, (_, unit) => xs.slice(4 * unit, 4 * unit + 4));
        for (const [index, unit] of units.entries()) {
          const end = index === 0 ? 0 : Math.max(...(units[index - 1] ?? []));
          expect(Math.abs(Math.min(...unit) - end)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('dashes begin and end with a whole one', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const [{ dash, from, to }] = rule(length, DASHES) as [PaintRule & { readonly dash: StrokeDash }];
        expect([from.x, to.x]).toEqual([0, length]);
        // Where two dashes and the white between them do not go in, one is all.
        fc.pre(dash !== undefined);
        const whites = Math.round((length - dash.on) / (dash.on + dash.off));
        // Each dash and white is rounded down by less than a unit.
        expect(length - whites * (dash.on + dash.off) - dash.on).toBeLessThanOrEqual(2 * whites + 1);
      }),
    );
  });

  test('dots stand within the ends, and the last one is not lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: pt(1), max: pt(2_300) }), (length) => {
        const [{ dash, from, to }] = rule(length, DOTS) as [PaintRule & { readonly dash: StrokeDash }];
        const { off } = dash;
        expect(Math.abs(from.x - pt(0.5))).toBeLessThanOrEqual(1);
        const dots = Math.floor((to.x - from.x) / off);
        const last = from.x + dots * off;
        expect(Math.abs(last - (length - pt(0.5)))).toBeLessThanOrEqual(dots + 2);
        expect(to.x).toBeGreaterThanOrEqual(last);
      }),
    );
  });
});

test.each(KINDS)('an upright rule of %s is the lying one turned about its first corner', (_, style) => {
  const [lying, upright] = [
    paintRule({ x: 0, y: 0 }, { x: pt(100), y: 0 }, style),
    paintRule({ x: 0, y: 0 }, { x: 0, y: pt(100) }, style),
  ];
  const turned = drawnPoints(lying).map(({ x, y }) => ({ x: y, y: x }));
  // A wave has no outside: what swings up first swings to the other side.
  const across = style.type === 'wave' ? -1 : 1;
  expect(places(drawnPoints(upright))).toEqual(places(turned.map(({ x, y }) => ({ x: across * x, y }))));
  const strokes = (paint: readonly Paint[]) =>
    paint.flatMap((item) => (item.type === 'rule' ? [[item.from, item.to, item.dash]] : []));
  expect(strokes(upright)).toEqual(
    strokes(lying).map((ends) => ends.map((end) => (end && 'x' in end ? { x: end.y, y: end.x } : end))),
  );
});

describe('a frame of any size', () => {
  const boxes = fc.record({
    x: fc.constant(pt(10)),
    y: fc.constant(pt(20)),
    width: fc.integer({ min: pt(12), max: pt(300) }),
    height: fc.integer({ min: pt(12), max: pt(300) }),
  });

  test.each([
    ['waves', WAVE],
    ['units with a direction', FLAGS],
    ['units without', LOZENGES],
    ['circles', BEADS],
  ] as const)('of %s is alike left and right, above and below, and reaches its edges', (_, style) => {
    fc.assert(
      fc.property(boxes, (rect) => {
        const paint = paintGround({ frame: style }, rect);
        const points = drawnPoints(paint);
        expect(isMirrored(points, ({ x, y }) => ({ x: rect.x + right(rect) - x, y }))).toBe(true);
        expect(isMirrored(points, ({ x, y }) => ({ x, y: rect.y + bottom(rect) - y }))).toBe(true);
        const { x, y, width, height } = boundsOf(pathsOf(paint).flatMap(({ path }) => path));
        const edges = [x - rect.x, y - rect.y, right(rect) - x - width, bottom(rect) - y - height];
        for (const edge of edges) {
          expect(edge).toBeGreaterThanOrEqual(-1);
          expect(edge).toBeLessThanOrEqual(pt(1));
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(KINDS)('of %s is painted in a box of any lowness', (_, style) => {
    const low = fc.record({
      x: fc.constant(0),
      y: fc.constant(0),
      width: fc.integer({ min: -pt(2), max: pt(12) }),
      height: fc.integer({ min: -pt(2), max: pt(12) }),
    });
    fc.assert(
      fc.property(low, fc.integer({ min: 0, max: pt(30) }), (rect, radius) => {
        const paint = paintGround({ frame: style, bar: style, above: style, below: style, radius, fill: BLACK }, rect);
        const numbers = paint.flatMap((item) =>
          item.type === 'path' ? pointsOf(item.path).flatMap(({ x, y }) => [x, y]) : [],
        );
        expect(numbers.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('a rounded frame', () => {
  const rect: Rect = { x: 0, y: 0, width: pt(100), height: pt(60) };
  const boxes = (radius: Length): readonly PaintBox[] =>
    paintGround({ frame: THICK_THIN, radius }, rect).filter((item) => item.type === 'box');

  test('of two strokes keeps the white between them: the inner radius is smaller', () => {
    expect(boxes(pt(10)).map(({ rect: { x }, radius = 0 }) => [toPt(x), toPt(radius)])).toEqual([
      [1.5, 8.5],
      [4.75, 5.25],
    ]);
  });

  test('has square inner corners where the radius is used up', () => {
    expect(boxes(pt(4)).map(({ radius = 0 }) => toPt(radius))).toEqual([2.5, 0]);
  });

  test('cannot be rounder than half its box', () => {
    expect(boxes(pt(500)).map(({ radius = 0 }) => toPt(radius))).toEqual([28.5, 25.25]);
  });

  test('of dashes has an even number about it', () => {
    const [path] = pathsOf(paintGround({ frame: DASHES, radius: pt(10) }, rect));
    const about = 2 * (99 + 59) - 4 * 9.5 * (2 - Math.PI / 2);
    const { on = 0, off = 0 } = path?.stroke?.dash ?? {};
    expect(about / toPt(on + off)).toBeCloseTo(50, 2);
  });
});

test('the ground of a wavy frame ends where the wave does', () => {
  const paint = paintGround({ frame: WAVE, fill: BLACK }, { x: 0, y: 0, width: pt(100), height: pt(60) });
  expect(paint).toMatchObject([{ type: 'path', fill: BLACK, stroke: { width: pt(0.5) } }]);
});

test('a rule without length shows nothing of what is repeated', () => {
  for (const style of [WAVE, FLAGS, BEADS]) expect(paintRule({ x: 5, y: 5 }, { x: 5, y: 5 }, style)).toEqual([]);
});
