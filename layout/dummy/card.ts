// A card on a dummy: lines of lettering on white, as large as the room they stand in allows.
import type { Paint, PlacedLine } from '../page/page.js';
import { type Length, pt } from '../unit/length.js';
import type { Rect } from '../unit/rect.js';
import { BLUE, FINE, WHITE } from './dummyInks.js';
import { type Letterer, type Lettering, label } from './label.js';

/** A line of a card. */
export interface CardLine extends Omit<Lettering, 'align'> {
  readonly text: string;
}

/** Rows of lettering are so much higher than their size. */
const LEADING = 1.35;
const PADDING = pt(5);
/** Part of the room's width and height that a card may take, so that what it stands on can still be seen. */
const SHARE = 0.82;

/** What is painted for a card in the middle of a room. */
export const card = (
  lines: readonly CardLine[],
  room: Rect,
  letterer: Letterer,
): { readonly paint: readonly Paint[]; readonly lines: readonly PlacedLine[] } => {
  const wanted = lines.reduce((sum, { size }) => sum + size * LEADING, 2 * PADDING);
  const scale = Math.min(1, (room.height * SHARE) / wanted);
  const scaled = (length: Length): Length => Math.floor(length * scale);
  const padding = scaled(PADDING);
  const inner = Math.floor(room.width * SHARE) - 2 * padding;
  const height = lines.reduce((sum, { size }) => sum + scaled(size * LEADING), 2 * padding);
  let y = room.y + Math.floor((room.height - height) / 2) + padding;
  const x = room.x + Math.floor((room.width - inner) / 2);
  const made = lines.flatMap((line) => {
    const rect = { x, y, width: inner, height: scaled(line.size * LEADING) };
    y += rect.height;
    return label(line.text, rect, { ...line, size: scaled(line.size), align: 'centre' }, letterer) ?? [];
  });
  const width = Math.max(0, ...made.map((one) => one.width)) + 2 * padding;
  const box: Rect = {
    x: room.x + Math.floor((room.width - width) / 2),
    y: room.y + Math.floor((room.height - height) / 2),
    width,
    height,
  };
  return {
    paint: [{ type: 'box', rect: box, fill: WHITE, stroke: { ink: BLUE, width: FINE }, radius: scaled(pt(3)) }],
    lines: made.map(({ line }) => line),
  };
};
