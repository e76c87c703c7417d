// Laundry on a pole.
import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, line, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

const CLOTHES = [COLOUR.cream, COLOUR.red, COLOUR.sky, COLOUR.ochre, COLOUR.blush, COLOUR.blue, COLOUR.white] as const;

/** Pieces of laundry on a pole. */
export const laundry = (random: Random, x: number, y: number, width: number, drop: number): string => {
  const parts = [line(d`M ${x} ${y} H ${x + width}`, COLOUR.inkSoft, Math.max(1, drop * 0.04))];
  for (let at = x + drop * 0.1; at < x + width - drop * 0.4; ) {
    const wide = drop * random.between(0.35, 0.75);
    const tall = drop * random.between(0.6, 1.05);
    const tone = random.pick(CLOTHES);
    const sway = random.between(-0.05, 0.12) * drop;
    parts.push(
      path(
        d`M ${at} ${y} H ${at + wide} Q ${at + wide + sway * 0.3} ${y + tall * 0.5} ${at + wide + sway} ${y + tall} Q ${at + wide * 0.5 + sway} ${y + tall * 0.93} ${at + sway} ${y + tall} Q ${at + sway * 0.4} ${y + tall * 0.5} ${at} ${y} Z`,
        tone,
      ),
      path(
        d`M ${at + wide * 0.62} ${y} H ${at + wide} Q ${at + wide + sway * 0.3} ${y + tall * 0.5} ${at + wide + sway} ${y + tall} L ${at + wide * 0.7 + sway} ${y + tall * 0.96} Z`,
        mix(tone, COLOUR.slate, 0.3),
      ),
    );
    at += wide + drop * random.between(0.05, 0.22);
  }
  return parts.join('');
};
