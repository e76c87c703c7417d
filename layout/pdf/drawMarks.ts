// Emphasis dots, name lines and title lines as paths: they add no character to the text.
import type { LineMark, TitleMark } from '../line/lineMark.js';
import type { PlacedLine } from '../page/page.js';
import type { Length } from '../unit/length.js';
import { type Content, points } from './content.js';
import { roundedPath } from './drawPaint.js';

/** Control points of a half wave along its length, as a share of it: the cubic then follows a sine to a hundredth of its height. */
const SINE_ALONG = 0.3642;
/** And across: a cubic reaches three quarters of the way to its control points. */
const SINE_ACROSS = 4 / 3;

/** Draws what stands beside a line's text. */
export function drawMarks(content: Content, line: PlacedLine): void {
  for (const mark of line.marks ?? []) drawMark(content, mark, line.textX, line.baseline);
}

function drawMark(content: Content, mark: LineMark, x: Length, baseline: Length): void {
  const y = baseline - mark.y;
  switch (mark.type) {
    case 'dot': {
      const radius = mark.size / 2;
      content.fill(mark.ink);
      content.add(
        `${roundedPath({ x: x + mark.x - radius, y: y - radius, width: mark.size, height: mark.size }, radius)} f`,
      );
      break;
    }
    case 'name':
      content.stroke(mark.ink, mark.weight);
      content.add(`${points(x + mark.from)} ${points(y)} m ${points(x + mark.to)} ${points(y)} l S`);
      break;
    case 'title':
      content.stroke(mark.ink, mark.weight);
      content.add(`${wavePath(mark, x, y)} S`);
      break;
  }
}

/** Half waves by turns below and above the middle, as many as come nearest to the wanted length. */
function wavePath({ from, to, height, length }: TitleMark, x: Length, y: Length): string {
  const halves = Math.max(2, Math.round((2 * (to - from)) / length));
  const half = (to - from) / halves;
  const path = [`${points(x + from)} ${points(y)} m`];
  for (let index = 0; index < halves; index++) {
    const start = x + from + index * half;
    const across = y + (index % 2 === 0 ? 1 : -1) * (height / 2) * SINE_ACROSS;
    const places = [
      [start + SINE_ALONG * half, across],
      [start + (1 - SINE_ALONG) * half, across],
      [start + half, y],
    ] as const;
    path.push(`${places.map(([px, py]) => `${points(px)} ${points(py)}`).join(' ')} c`);
  }
  return path.join(' ');
}
