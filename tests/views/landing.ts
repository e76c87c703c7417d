// Stone steps that go down to the water, and the post boats are tied to.
import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, group, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';
import { WIDTH } from './scenes/ferry.js';

const STEPS = 7;

/** The stone steps, drawn from the top one down to the water. */
export const steps = (random: Random): string[] => {
  const parts: string[] = [];
  let y = 838;
  for (let step = 0; step <= STEPS; step += 1) {
    const s = step / STEPS;
    const left = 474 - s * 110 - s * s * 40;
    const tall = 15 + s * 13;
    const depth = 17 + s * 15;
    y += tall * 0.9 + depth;
    const tread = mix(mix(COLOUR.sand, COLOUR.slate, 0.28), COLOUR.cream, 0.25);
    const face = mix(mix(COLOUR.slate, COLOUR.earth, 0.4), COLOUR.sand, 0.22);
    const band: string[] = [
      path(
        d`M ${left + 14} ${y - depth} L ${WIDTH + 20} ${y - depth - 26} L ${WIDTH + 20} ${y - 24} L ${left} ${y} Z`,
        tread,
      ),
      path(
        d`M ${left} ${y} L ${WIDTH + 20} ${y - 24} L ${WIDTH + 20} ${y - 24 + tall} L ${left + 2} ${y + tall} Z`,
        face,
      ),
      line(d`M ${left} ${y} L ${WIDTH} ${y - 23}`, COLOUR.cream, 2.4, { opacity: 0.85 }),
    ];
    for (let x = left + random.between(60, 130); x < WIDTH; x += random.between(90, 190)) {
      const lift = ((x - left) / (WIDTH - left)) * 24;
      band.push(
        line(d`M ${x} ${y - lift} l 2 ${tall} M ${x} ${y - lift} l ${(x - 500) * 0.03} ${-depth}`, COLOUR.ink, 1.4, {
          opacity: 0.45,
        }),
      );
    }
    for (let stain = 0; stain < 16; stain += 1) {
      const x = random.between(left + 10, WIDTH);
      band.push(
        oval(
          x,
          y - depth * random.between(0.1, 0.8) - ((x - left) / (WIDTH - left)) * 24,
          random.between(5, 24),
          random.between(1.5, 4),
          random.pick([COLOUR.slate, COLOUR.green, COLOUR.white]),
          { opacity: 0.26 },
        ),
      );
    }
    parts.push(group(band));
  }
  return parts;
};

export const mooring = (): string =>
  [
    box(560, 742, 17, 108, COLOUR.earthDark, { rx: 4 }),
    box(560, 742, 6, 108, mix(COLOUR.earth, COLOUR.sand, 0.3), { rx: 3 }),
    line('M556 766 h26 M556 773 h26 M556 780 h26', COLOUR.sand, 4),
    line('M560 774 Q500 800 468 716', mix(COLOUR.sand, COLOUR.earth, 0.3), 3),
  ].join('');
