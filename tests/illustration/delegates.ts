// The floor: rows of seated delegates, parted by an aisle, growing darker and larger towards the viewer.
import { delegate } from './delegate.js';
import { mix } from './mix.js';
import type { Random } from './random.js';
import { bend, ROWS, type Row, rowAt } from './row.js';
import { CENTRE, COLOUR, HEIGHT, WIDTH } from './scene.js';
import { box, d, line, path, polygon } from './svg.js';

/** A chair's back before the delegate. */
const chair = (x: number, y: number, row: Row): string => {
  const { size, near } = row;
  const top = y + size * 2.35;
  const half = size * 1.72;
  const cover = mix(COLOUR.redDark, '#c07a55', 0.42 * (1 - near));
  return [
    path(
      d`M ${x - half} ${top + size * 3.4} V ${top + size * 0.5} Q ${x - half} ${top} ${x - half * 0.72} ${top} H ${x + half * 0.72} Q ${x + half} ${top} ${x + half} ${top + size * 0.5} V ${top + size * 3.4} Z`,
      cover,
    ),
    line(
      d`M ${x - half} ${top + size * 1.4} V ${top + size * 0.5} Q ${x - half} ${top} ${x - half * 0.72} ${top} H ${x + half * 0.72} Q ${x + half} ${top} ${x + half} ${top + size * 0.5} v ${size * 0.9}`,
      mix(COLOUR.redBright, COLOUR.ochre, 0.45),
      Math.max(0.9, size * 0.06),
      { opacity: 0.85 },
    ),
  ].join('');
};

export const drawDelegates = (random: Random): string => {
  const first = rowAt(0);
  const last = rowAt(ROWS - 1);
  const parts = [
    path(
      polygon([
        [CENTRE - first.aisle, 622],
        [CENTRE + first.aisle, 622],
        [CENTRE + last.aisle + 40, HEIGHT],
        [CENTRE - last.aisle - 40, HEIGHT],
      ]),
      COLOUR.red,
    ),
    path(
      polygon([
        [CENTRE - first.aisle * 0.84, 622],
        [CENTRE + first.aisle * 0.84, 622],
        [CENTRE + last.aisle, HEIGHT],
        [CENTRE - last.aisle, HEIGHT],
      ]),
      COLOUR.redBright,
      { opacity: 0.5 },
    ),
  ];
  // The carpet's woven borders.
  for (const side of [-1, 1]) {
    const edge = (row: { readonly aisle: number }, share: number): number => CENTRE + side * row.aisle * share;
    parts.push(
      path(
        polygon([
          [edge(first, 0.6), 622],
          [edge(first, 0.68), 622],
          [edge(last, 0.66), HEIGHT],
          [edge(last, 0.59), HEIGHT],
        ]),
        COLOUR.ochre,
        { opacity: 0.85 },
      ),
      path(
        polygon([
          [edge(first, 0.73), 622],
          [edge(first, 0.76), 622],
          [edge(last, 0.72), HEIGHT],
          [edge(last, 0.7), HEIGHT],
        ]),
        COLOUR.ochre,
        { opacity: 0.7 },
      ),
    );
  }
  for (let step = 0; step < 26; step += 1) {
    const y = 626 + (step / 26) ** 1.5 * (HEIGHT - 626);
    parts.push(line(`M${CENTRE - 300} ${y}H${CENTRE + 300}`, COLOUR.redDeep, 1 + step / 18, { opacity: 0.22 }));
  }
  for (let index = 0; index < ROWS; index += 1) {
    const row = rowAt(index);
    const pitch = row.size * 4.15;
    // Floor in shadow under the row, so that no gap shows between the chairs.
    for (const side of [-1, 1]) {
      const inner = CENTRE + side * (row.aisle + pitch * 0.22);
      const outer = side < 0 ? 0 : WIDTH;
      parts.push(
        box(
          Math.min(inner, outer),
          row.y + row.size * 2.6,
          Math.abs(outer - inner),
          row.size * 3,
          mix(COLOUR.redDark, COLOUR.ink, 0.45 + 0.2 * row.near),
        ),
      );
    }
    for (const side of [-1, 1]) {
      const people: string[] = [];
      const chairs: string[] = [];
      for (let x = row.aisle + pitch * 0.6; x < WIDTH / 2 + pitch; x += pitch) {
        const place = CENTRE + side * x + random.between(-0.1, 0.1) * row.size;
        const y = row.y + bend(place, row) + random.between(-0.12, 0.12) * row.size;
        if (random.chance(0.97)) people.push(delegate(place, y, row, random));
        chairs.push(chair(CENTRE + side * x, row.y + bend(place, row), row));
      }
      parts.push(...people, ...chairs);
    }
  }
  return parts.join('');
};
