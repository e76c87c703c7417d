// Grounds and rules as things to paint.
import type { Ground, RuleStyle } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { bottom, type Point, type Rect, right } from '../unit/rect.js';
import type { Paint } from './page.js';

/** A straight rule; its strokes lie beside each other, the first at the top or left, all centred on the line. */
export const paintRule = (from: Point, to: Point, style: RuleStyle): readonly Paint[] => {
  const whole = style.strokes.reduce((sum, stroke) => sum + stroke, 0) + style.gap * (style.strokes.length - 1);
  const upright = from.x === to.x;
  let offset = -whole / 2;
  return style.strokes.map((stroke): Paint => {
    const middle = Math.floor(offset + stroke / 2);
    offset += stroke + style.gap;
    const move = (point: Point): Point =>
      upright ? { x: point.x + middle, y: point.y } : { x: point.x, y: point.y + middle };
    return { type: 'rule', from: move(from), to: move(to), width: stroke, ink: style.ink };
  });
};

const breadth = (style: RuleStyle): Length =>
  style.strokes.reduce((sum, stroke) => sum + stroke, 0) + style.gap * (style.strokes.length - 1);

/** What a ground covers of its rows. */
export const groundRect = (ground: Ground | undefined, rows: Rect): Rect => ({
  ...rows,
  height: rows.height - (ground?.space ?? 0),
});

/** A ground under a rectangle of whole rows: fill and frame first, then bar and rules along its edges, inside the rectangle. */
export const paintGround = (ground: Ground | undefined, rows: Rect): readonly Paint[] => {
  if (!ground) return [];
  const rect = groundRect(ground, rows);
  const paint: Paint[] = [];
  const radius = ground.radius !== undefined ? { radius: ground.radius } : {};
  if (ground.fill) paint.push({ type: 'box', rect, fill: ground.fill, ...radius });
  if (ground.frame) {
    let inset = 0;
    for (const stroke of ground.frame.strokes) {
      const edge = inset + Math.floor(stroke / 2);
      paint.push({
        type: 'box',
        rect: { x: rect.x + edge, y: rect.y + edge, width: rect.width - 2 * edge, height: rect.height - 2 * edge },
        stroke: { ink: ground.frame.ink, width: stroke },
        ...radius,
      });
      inset += stroke + ground.frame.gap;
    }
  }
  if (ground.bar) {
    const x = rect.x + Math.floor(breadth(ground.bar) / 2);
    paint.push(...paintRule({ x, y: rect.y }, { x, y: bottom(rect) }, ground.bar));
  }
  if (ground.above) {
    const y = rect.y + Math.floor(breadth(ground.above) / 2);
    paint.push(...paintRule({ x: rect.x, y }, { x: right(rect), y }, ground.above));
  }
  if (ground.below) {
    const y = bottom(rect) - Math.floor(breadth(ground.below) / 2);
    paint.push(...paintRule({ x: rect.x, y }, { x: right(rect), y }, ground.below));
  }
  return paint;
};
