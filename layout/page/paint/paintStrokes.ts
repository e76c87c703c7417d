// Strokes of rules and frames, solid or in dashes that fill their side.
import { breadthOf, type Dash, dashPitch, type StrokeRule } from '../../template/ruleStyle.js';
import type { Corners } from '../../template/template.js';
import { type Length, roundLength } from '../../unit/length.js';
import { mapPath } from '../../unit/path.js';
import { bottom, type Point, type Rect, right } from '../../unit/rect.js';
import type { Paint, PaintRule, StrokeDash } from '../page.js';
import { fitUnits } from './fitUnits.js';
import { perimeter, type Radii, radiiOf, roundedRect } from './roundedCorners.js';

/** A straight rule; its strokes lie beside each other, the first at the top or left, all centred on the line. */
export const paintStrokes = (from: Point, to: Point, style: StrokeRule): readonly Paint[] => {
  const upright = from.x === to.x;
  let offset = -breadthOf(style) / 2;
  return style.strokes.map((stroke): Paint => {
    const middle = Math.floor(offset + stroke / 2);
    offset += stroke + style.gap;
    const move = (point: Point): Point =>
      upright ? { x: point.x + middle, y: point.y } : { x: point.x, y: point.y + middle };
    return strokeFrom(move(from), move(to), { width: stroke, ink: style.ink }, style.dash);
  });
};

/** What one stroke is drawn with. */
type Pen = Pick<PaintRule, 'width' | 'ink'>;

/** One stroke from end to end: dashes begin and end with a whole one, dots stand within the ends. */
const strokeFrom = (from: Point, to: Point, pen: Pen, dash?: Dash): PaintRule => {
  const solid: PaintRule = { type: 'rule', from, to, ...pen };
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!dash || length === 0) return solid;
  if (dash.on > 0) {
    const fitted = fitDashes(length, dash);
    return fitted ? { ...solid, dash: fitted } : solid;
  }
  // The first and the last dot reach half their width beyond their middles.
  const inset = Math.min(pen.width, length) / (2 * length);
  const along = (share: number): Point => ({
    x: roundLength(from.x + share * (to.x - from.x)),
    y: roundLength(from.y + share * (to.y - from.y)),
  });
  return dotted(along(inset), along(1 - inset), pen, dash);
};

/** Part of the white after its last dot by which a line is made longer. */
const UNSEEN = 1 / 4;

/** Dots whose middles stand on both ends and between them. */
const dotted = (from: Point, to: Point, pen: Pen, dash: Dash): PaintRule => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const { pitch } = fitUnits(length, dashPitch(dash, pen.width));
  const off = Math.max(1, Math.floor(pitch));
  // Rounded to the decimals of a file, the line could end a hair before its last dot; a little more of it shows nothing.
  const more = length > 0 ? (UNSEEN * off) / length : 0;
  const end = { x: roundLength(to.x + more * (to.x - from.x)), y: roundLength(to.y + more * (to.y - from.y)) };
  return { type: 'rule', from, to: end, ...pen, dash: { on: 0, off } };
};

/** Dashes that fill a side from the first one's beginning to the last one's end; undefined where one dash is all. */
const fitDashes = (side: number, { on, off }: Dash): StrokeDash | undefined => {
  const whites = Math.round((side - on) / (on + off));
  if (whites < 1) return undefined;
  const stretch = side / (whites * (on + off) + on);
  return { on: Math.max(1, Math.floor(on * stretch)), off: Math.max(1, Math.floor(off * stretch)) };
};

/** A frame inside a rectangle's edges. Inner strokes are rounded less, so that the white between two is the same all round. */
export const frameStrokes = (
  rect: Rect,
  style: StrokeRule,
  corner: { readonly radius: Length; readonly corners?: Corners },
): readonly Paint[] => {
  const [most = 0] = radiiOf(rect, corner.radius);
  let inset = 0;
  return style.strokes.flatMap((stroke): readonly Paint[] => {
    const edge = inset + Math.floor(stroke / 2);
    inset += stroke + style.gap;
    const inner = { x: rect.x + edge, y: rect.y + edge, width: rect.width - 2 * edge, height: rect.height - 2 * edge };
    // In a box that is lower than its frame is wide there is no room for the inner strokes.
    if (inner.width <= 0 || inner.height <= 0) return [];
    const radius = Math.max(0, Math.floor(most - edge));
    const pen = { ink: style.ink, width: stroke };
    if (style.dash) return dashedFrame(inner, pen, style.dash, { ...corner, radius });
    return [
      {
        type: 'box',
        rect: inner,
        stroke: pen,
        ...(radius > 0 && { radius, ...(corner.corners && { corners: corner.corners }) }),
      },
    ];
  });
};

const dashedFrame = (
  rect: Rect,
  pen: Pen,
  dash: Dash,
  { radius, corners }: { readonly radius: Length; readonly corners?: Corners },
): readonly Paint[] => {
  if (radius > 0) {
    const radii = radiiOf(rect, radius, corners);
    const path = mapPath(roundedRect(rect, radii), ({ x, y }) => ({ x: roundLength(x), y: roundLength(y) }));
    return [{ type: 'path', path, stroke: { ...pen, dash: dashesAbout(rect, radii, pen.width, dash) } }];
  }
  const corner = { left: rect.x, right: right(rect), top: rect.y, bottom: bottom(rect) };
  // Dots stand on the corners; dashes reach around them, so that two make an angle.
  const over = dash.on === 0 ? 0 : Math.floor(pen.width / 2);
  const side = (from: Point, to: Point): Paint =>
    dash.on === 0 ? dotted(from, to, pen, dash) : strokeFrom(from, to, pen, dash);
  return [corner.top, corner.bottom]
    .map((y) => side({ x: corner.left - over, y }, { x: corner.right + over, y }))
    .concat([corner.left, corner.right].map((x) => side({ x, y: corner.top - over }, { x, y: corner.bottom + over })));
};

/** Dashes about a rounded frame: an even number with one in the middle of a side, so that both halves are alike. */
const dashesAbout = (rect: Rect, radii: Radii, width: Length, dash: Dash): StrokeDash => {
  const wanted = dashPitch(dash, width);
  const { pitch } = fitUnits(perimeter(rect, radii), wanted, 'even');
  const on = Math.floor((dash.on * pitch) / wanted);
  const [topLeft, topRight, bottomRight] = radii;
  // The path begins after its top left corner; left and right alone are alike above and below the middle of the right side.
  const alike = topLeft === topRight;
  const top = rect.width - topLeft - topRight;
  const middle = alike ? top / 2 : top + (topRight * Math.PI) / 2 + (rect.height - topRight - bottomRight) / 2;
  const phase = (((on / 2 - middle) % pitch) + pitch) % pitch;
  return { on, off: Math.max(1, Math.floor(pitch - on)), phase: Math.floor(phase) };
};
