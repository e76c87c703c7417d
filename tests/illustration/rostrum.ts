// The rostrum's rows and the speaker at his desk: people without features.
import type { Random } from './random.js';
import { CENTRE, COLOUR } from './scene.js';
import { box, d, line, oval, path, polygon } from './svg.js';

/** A person on the rostrum: no features, only hair, collar and jacket; `size` is the head's half height in pixels. */
const seated = (x: number, y: number, size: number, longHair: boolean, random: Random): string => {
  const jacket = random.pick([COLOUR.ink, COLOUR.ink, COLOUR.inkSoft, COLOUR.slate, COLOUR.redDark]);
  const tie = random.pick([COLOUR.red, COLOUR.redDeep, COLOUR.slate]);
  const turn = random.between(-1, 1);
  return [
    longHair ? oval(x, y + size * 0.25, size * 0.98, size * 1.2, COLOUR.ink) : '',
    path(
      d`M ${x - size * 1.95} ${y + size * 3.4} C ${x - size * 1.9} ${y + size * 1.6} ${x - size * 0.9} ${y + size * 1.35} ${x} ${y + size * 1.2} C ${x + size * 0.9} ${y + size * 1.35} ${x + size * 1.9} ${y + size * 1.6} ${x + size * 1.95} ${y + size * 3.4} Z`,
      jacket,
    ),
    path(
      polygon([
        [x - size * 0.5, y + size],
        [x + size * 0.5, y + size],
        [x, y + size * 2.5],
      ]),
      COLOUR.cream,
    ),
    longHair
      ? ''
      : path(
          polygon([
            [x - size * 0.14, y + size * 1.3],
            [x + size * 0.14, y + size * 1.3],
            [x + size * 0.1, y + size * 2.4],
            [x - size * 0.1, y + size * 2.4],
          ]),
          tie,
        ),
    oval(x + turn, y + size * 0.15, size * 0.78, size * 0.98, COLOUR.skin),
    path(
      d`M ${x - size * 0.84} ${y + size * 0.1} C ${x - size * 0.95} ${y - size * 1.2} ${x + size * 0.95} ${y - size * 1.2} ${x + size * 0.84} ${y + size * 0.1} C ${x + size * 0.5 + turn} ${y - size * 0.45} ${x - size * 0.5 + turn} ${y - size * 0.45} ${x - size * 0.84} ${y + size * 0.1} Z`,
      random.chance(0.2) ? COLOUR.inkPale : COLOUR.ink,
    ),
  ].join('');
};

/** One row of the rostrum: people, then the desk before them with cups and blank cards. */
export const rostrumRow = (y: number, half: number, size: number, deskHeight: number, random: Random): string[] => {
  const pitch = size * 5.1;
  const count = Math.floor((2 * half) / pitch);
  const first = CENTRE - ((count - 1) * pitch) / 2;
  const deskTop = y + size * 2.5;
  const parts: string[] = [];
  for (let seat = 0; seat < count; seat += 1) {
    const x = first + seat * pitch;
    parts.push(
      path(
        d`M ${x - size * 1.5} ${deskTop} V ${y - size * 0.1} Q ${x - size * 1.5} ${y - size * 0.8} ${x - size * 0.8} ${y - size * 0.8} H ${x + size * 0.8} Q ${x + size * 1.5} ${y - size * 0.8} ${x + size * 1.5} ${y - size * 0.1} V ${deskTop} Z`,
        COLOUR.woodDark,
      ),
      seated(x, y + random.between(-0.8, 0.8), size, random.chance(0.28), random),
    );
  }
  parts.push(
    box(CENTRE - half, deskTop, 2 * half, deskHeight, 'url(#desk)'),
    box(CENTRE - half, deskTop, 2 * half, size * 0.5, COLOUR.cream),
    box(CENTRE - half, deskTop + size * 0.5, 2 * half, 2, COLOUR.woodDark, { opacity: 0.7 }),
    box(CENTRE - half, deskTop + deskHeight - 4, 2 * half, 4, COLOUR.woodDark, { opacity: 0.8 }),
  );
  for (let seat = 0; seat < count; seat += 1) {
    const x = first + seat * pitch;
    parts.push(
      box(x - size * 0.85, deskTop - size * 0.62, size * 1.7, size * 0.75, '#ffffff'),
      box(x + size * 1.35, deskTop - size * 0.75, size * 0.6, size * 0.9, COLOUR.cream, { rx: 1 }),
      line(d`M ${x - size * 1.4} ${deskTop} l ${size * 0.5} ${-size * 1.3}`, COLOUR.ink, 1.2),
      line(`M${x + pitch / 2} ${deskTop + size * 0.9}v${deskHeight - size * 0.9}`, COLOUR.woodDark, 1.4, {
        opacity: 0.55,
      }),
    );
  }
  return parts;
};

/** The speaker's desk at the stage's front, somebody standing behind it, papers and microphones on it. */
export const speaker = (x: number, foot: number, random: Random): string =>
  [
    seated(x, foot - 108, 13.5, false, random),
    box(x - 22, foot - 66, 44, 20, COLOUR.ink),
    path(
      polygon([
        [x - 42, foot - 62],
        [x + 42, foot - 62],
        [x + 35, foot],
        [x - 35, foot],
      ]),
      COLOUR.wood,
    ),
    path(
      polygon([
        [x - 31, foot - 50],
        [x + 31, foot - 50],
        [x + 27, foot - 8],
        [x - 27, foot - 8],
      ]),
      COLOUR.redDeep,
    ),
    line(
      polygon([
        [x - 25, foot - 44],
        [x + 25, foot - 44],
        [x + 22, foot - 14],
        [x - 22, foot - 14],
      ]),
      COLOUR.ochre,
      1.4,
    ),
    path(
      polygon([
        [x - 47, foot - 68],
        [x + 47, foot - 68],
        [x + 42, foot - 59],
        [x - 42, foot - 59],
      ]),
      COLOUR.ochrePale,
    ),
    path(
      polygon([
        [x - 17, foot - 73],
        [x + 19, foot - 73],
        [x + 22, foot - 67],
        [x - 20, foot - 67],
      ]),
      '#ffffff',
    ),
    line(d`M ${x - 27} ${foot - 67} q 1 -13 10 -17`, COLOUR.ochrePale, 1.8),
    line(d`M ${x + 27} ${foot - 67} q -1 -13 -10 -17`, COLOUR.ochrePale, 1.8),
  ].join('');
