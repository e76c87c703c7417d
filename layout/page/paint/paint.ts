// Grounds and rules as things to paint.
import { breadthOf, type RuleStyle } from '../../template/ruleStyle.js';
import type { Ground } from '../../template/template.js';
import { bottom, type Point, type Rect, right } from '../../unit/rect.js';
import { lineBox } from '../inkBoxes.js';
import type { Paint, PlacedLine } from '../page.js';
import { frameOrnament, paintOrnament } from './paintOrnament.js';
import { frameStrokes, paintStrokes } from './paintStrokes.js';
import { frameWave, paintWave } from './paintWave.js';

/** A straight rule, centred on the line. */
export const paintRule = (from: Point, to: Point, style: RuleStyle): readonly Paint[] => {
  switch (style.type) {
    case 'strokes':
      return paintStrokes(from, to, style);
    case 'wave':
      return paintWave(from, to, style);
    case 'ornament':
      return paintOrnament(from, to, style);
  }
};

/** A ground's fill and the frame around it, inside the rectangle's edges. */
const paintFilled = (rect: Rect, { fill, frame, radius, corners }: Ground): readonly Paint[] => {
  const rounded = { ...(radius !== undefined && { radius }), ...(corners !== undefined && { corners }) };
  const filled: readonly Paint[] = fill ? [{ type: 'box', rect, fill, ...rounded }] : [];
  if (!frame) return filled;
  const corner = { ...rounded, radius: radius ?? 0 };
  switch (frame.type) {
    case 'strokes':
      return [...filled, ...frameStrokes(rect, frame, corner)];
    case 'wave': {
      const wave = frameWave(rect, frame, corner, fill);
      return wave.length > 0 ? wave : filled;
    }
    case 'ornament':
      return [...filled, ...frameOrnament(rect, frame)];
  }
};

/** What a ground covers of its rows. */
export const groundRect = (ground: Ground | undefined, rows: Rect): Rect => ({
  ...rows,
  height: rows.height - (ground?.space ?? 0),
});

/** As much of a rectangle's width as its lines take, with the tab's white to either side. */
const tabRect = ({ tab }: Ground, rect: Rect, lines: readonly PlacedLine[]): Rect => {
  if (tab === undefined || lines.length === 0) return rect;
  const boxes = lines.map(lineBox);
  const from = Math.max(rect.x, Math.min(...boxes.map(({ x }) => x)) - tab);
  const to = Math.min(right(rect), Math.max(...boxes.map(right)) + tab);
  return { ...rect, x: from, width: to - from };
};

/**
 * A ground under a rectangle of whole rows: fill and frame first, then bar and rules along its edges, inside the rectangle.
 * `lines` are what stands on it, and give a tab its width.
 */
export const paintGround = (
  ground: Ground | undefined,
  rows: Rect,
  lines: readonly PlacedLine[] = [],
): readonly Paint[] => {
  if (!ground) return [];
  const whole = groundRect(ground, rows);
  const rect = tabRect(ground, whole, lines);
  const paint = [...paintFilled(rect, ground)];
  if (ground.bar) {
    const x = rect.x + Math.floor(breadthOf(ground.bar) / 2);
    paint.push(...paintRule({ x, y: rect.y }, { x, y: bottom(rect) }, ground.bar));
  }
  // A tab stands on a rule that is as long as the measure.
  if (ground.above) {
    const y = whole.y + Math.floor(breadthOf(ground.above) / 2);
    paint.push(...paintRule({ x: whole.x, y }, { x: right(whole), y }, ground.above));
  }
  if (ground.below) {
    const y = bottom(whole) - Math.floor(breadthOf(ground.below) / 2);
    paint.push(...paintRule({ x: whole.x, y }, { x: right(whole), y }, ground.below));
  }
  return paint;
};
