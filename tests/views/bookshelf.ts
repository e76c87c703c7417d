// Shelves of books seen in warm light.
import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

const SPINES = [
  COLOUR.brick,
  COLOUR.blue,
  COLOUR.green,
  COLOUR.ochreDeep,
  COLOUR.cream,
  COLOUR.slate,
  COLOUR.rose,
  COLOUR.sand,
] as const;

/** A case of `rows` shelves; `light` is the tone that everything is steeped in. */
export const bookshelf = (
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  rows: number,
  light: string,
): string => {
  const wood = mix(COLOUR.earth, light, 0.2);
  const pitch = height / rows;
  const parts = [box(x, y, width, height, mix(COLOUR.earthDark, light, 0.3))];
  for (let row = 0; row < rows; row += 1) {
    const foot = y + (row + 1) * pitch - pitch * 0.1;
    for (let at = x + 3; at < x + width - 5; ) {
      const thick = pitch * random.between(0.08, 0.2);
      const tall = pitch * random.between(0.56, 0.8);
      const tone = mix(random.pick(SPINES), light, random.between(0.12, 0.4));
      if (random.chance(0.06)) {
        parts.push(
          path(
            d`M ${at} ${foot} L ${at + thick} ${foot} L ${at + thick * 2.2} ${foot - tall * 0.94} L ${at + thick * 1.2} ${foot - tall} Z`,
            tone,
          ),
        );
        at += thick * 2.4;
      } else {
        parts.push(
          box(at, foot - tall, thick, tall, tone),
          line(d`M ${at} ${foot - tall * 0.78} h ${thick}`, light, 1, { opacity: 0.6 }),
        );
        at += thick + 0.7;
      }
    }
    parts.push(box(x, foot, width, pitch * 0.1, wood), box(x, foot, width, 1.4, mix(wood, light, 0.6)));
  }
  parts.push(
    box(x - 2, y - 3, width + 4, 5, wood),
    box(x - 2, y, 4, height, wood),
    box(x + width - 2, y, 4, height, wood),
  );
  return parts.join('');
};
