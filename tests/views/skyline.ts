// A city far away: towers in haze with a lit and a shaded side.
import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, line } from '../illustration/svg.js';

/** Towers from `left` to `right` that stand on `base`; `tall` gives the height at a place, pixels. */
export const skyline = (
  random: Random,
  left: number,
  right: number,
  base: number,
  tall: (x: number) => number,
  colour: string,
  haze: string,
): string => {
  const parts: string[] = [];
  for (let x = left; x < right; ) {
    const width = random.between(16, 42);
    const height = tall(x) * random.between(0.45, 1.05);
    const tone = mix(colour, haze, random.between(0, 0.45));
    const top = base - height;
    parts.push(
      box(x, top, width, height, tone),
      box(x + width * 0.62, top, width * 0.38, height, mix(tone, colour, 0.5)),
    );
    if (random.chance(0.3)) parts.push(box(x + width * 0.25, top - 7, width * 0.4, 8, tone));
    if (random.chance(0.16)) parts.push(line(`M${Math.round(x + width / 2)} ${Math.round(top)}v-22`, tone, 1.6));
    const windows: string[] = [];
    for (let y = top + 7; y < base - 5; y += 8) {
      for (let across = 4; across < width * 0.56; across += 6) {
        if (random.chance(0.7)) windows.push(`M${Math.round(x + across)} ${Math.round(y)}h3`);
      }
    }
    parts.push(line(windows.join(''), mix(tone, '#ffffff', 0.34), 2.4));
    x += width * random.between(0.8, 1.25);
  }
  return parts.join('');
};
