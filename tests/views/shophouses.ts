// A row of old two-storey shophouses: grey tiles, lattice windows, open fronts.
import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

const lattice = (x: number, y: number, width: number, height: number, wood: string, glass: string): string => {
  const bars: string[] = [];
  for (let at = 1; at < 5; at += 1) bars.push(d`M ${x + (width * at) / 5} ${y} v ${height}`);
  for (let at = 1; at < 5; at += 1) bars.push(d`M ${x} ${y + (height * at) / 5} h ${width}`);
  return (
    box(x - 4, y - 4, width + 8, height + 8, wood) +
    box(x, y, width, height, glass) +
    line(bars.join(''), wood, 1.8) +
    line(d`M ${x + width / 2} ${y} v ${height}`, wood, 4.5)
  );
};

const roof = (left: number, right: number, eave: number, tall: number, tone: string): string => {
  const tiles: string[] = [];
  for (let x = left - 6; x < right + 8; x += 9)
    tiles.push(d`M ${x} ${eave} L ${left + (right - left) * 0.04 + (x - left) * 0.92} ${eave - tall}`);
  const ends = Array.from({ length: Math.floor((right - left + 20) / 9) }, (_, tile) =>
    oval(left - 8 + tile * 9, eave + 2, 3.6, 3.2, mix(tone, COLOUR.ink, 0.25)),
  );
  return [
    path(
      d`M ${left - 14} ${eave + 3} L ${right + 14} ${eave + 3} L ${right - 6} ${eave - tall} L ${left + 6} ${eave - tall} Z`,
      tone,
    ),
    line(tiles.join(''), mix(tone, COLOUR.ink, 0.3), 2),
    ...ends,
    box(left, eave - tall - 6, right - left, 9, mix(tone, COLOUR.ink, 0.22)),
    path(
      d`M ${left - 4} ${eave - tall + 3} q -10 -4 -12 -16 q 12 4 22 8 Z M ${right + 4} ${eave - tall + 3} q 10 -4 12 -16 q -12 4 -22 8 Z`,
      mix(tone, COLOUR.ink, 0.22),
    ),
  ].join('');
};

/** One house from `left` to `right`; `haze` (0–1) fades it. */
export const shophouse = (
  random: Random,
  left: number,
  right: number,
  foot: number,
  tall: number,
  hazeTone: string,
  haze: number,
): string => {
  const tone = (colour: string): string => mix(colour, hazeTone, haze);
  const width = right - left;
  const eave = foot - tall * 0.82;
  const floor = foot - tall * 0.42;
  const wall = tone(
    random.pick([COLOUR.cream, mix(COLOUR.sand, COLOUR.cream, 0.4), mix(COLOUR.mist, COLOUR.sand, 0.3)]),
  );
  const wood = tone(random.pick([COLOUR.earth, mix(COLOUR.brick, COLOUR.earthDark, 0.5), COLOUR.earthDark]));
  const bays = width > 250 ? 3 : 2;
  const pitch = width / bays;
  const parts = [
    box(left, eave, width, foot - eave, wall),
    box(left, eave + 2, width, 16, COLOUR.earthDark, { opacity: 0.28 }),
    ...Array.from({ length: bays }, (_, bay) =>
      lattice(
        left + pitch * (bay + 0.18),
        eave + tall * 0.1,
        pitch * 0.64,
        tall * 0.2,
        wood,
        tone(mix(COLOUR.ochre, COLOUR.cream, 0.35)),
      ),
    ),
    box(left, floor - tall * 0.045, width, tall * 0.045, wood),
    path(
      d`M ${left - 8} ${floor + tall * 0.06} L ${right + 8} ${floor + tall * 0.06} L ${right - 2} ${floor} L ${left + 2} ${floor} Z`,
      tone(COLOUR.slate),
    ),
    line(
      Array.from(
        { length: Math.floor(width / 8) },
        (_, tile) => d`M ${left + 4 + tile * 8} ${floor} l -1 ${tall * 0.06}`,
      ).join(''),
      tone(COLOUR.ink),
      1.6,
      { opacity: 0.7 },
    ),
    ...Array.from({ length: bays }, (_, bay) => {
      const x = left + pitch * bay;
      return [
        box(
          x + pitch * 0.08,
          floor + tall * 0.07,
          pitch * 0.84,
          foot - floor - tall * 0.07,
          tone(mix(COLOUR.earthDark, COLOUR.slate, 0.3)),
        ),
        box(
          x + pitch * 0.14,
          floor + tall * 0.1,
          pitch * 0.72,
          tall * 0.12,
          tone(mix(COLOUR.ochre, COLOUR.cream, 0.3)),
          { opacity: 0.8 },
        ),
        ...[0.2, 0.4, 0.6, 0.8].map((share) =>
          box(
            x + pitch * share - 8,
            floor + tall * 0.25,
            15,
            tall * 0.05,
            tone(random.pick([COLOUR.brick, COLOUR.ochre, COLOUR.green, COLOUR.cream])),
          ),
        ),
        box(x - 4, floor + tall * 0.06, 9, foot - floor - tall * 0.06, wood),
      ].join('');
    }),
    roof(left, right, eave, tall * 0.17, tone(COLOUR.slate)),
  ];
  for (let course = 0; course < 30; course += 1)
    parts.push(
      line(
        d`M ${random.between(left, right - 30)} ${random.between(eave + 20, foot)} h ${random.between(8, 28)}`,
        COLOUR.earth,
        1,
        { opacity: 0.22 },
      ),
    );
  return parts.join('');
};

/** A round paper lantern hanging from `y`. */
export const lantern = (x: number, y: number, size: number, tone: string): string =>
  [
    line(d`M ${x} ${y} v ${size * 0.5}`, COLOUR.earthDark, 1.2),
    oval(x, y + size * 1.1, size * 0.78, size * 0.66, tone),
    oval(x - size * 0.2, y + size * 1.05, size * 0.3, size * 0.56, mix(tone, COLOUR.white, 0.34), { opacity: 0.7 }),
    line(
      d`M ${x - size * 0.36} ${y + size * 0.54} q ${-size * 0.3} ${size * 0.56} 0 ${size * 1.12} M ${x + size * 0.36} ${y + size * 0.54} q ${size * 0.3} ${size * 0.56} 0 ${size * 1.12}`,
      mix(tone, COLOUR.earthDark, 0.35),
      1,
    ),
    box(x - size * 0.3, y + size * 0.42, size * 0.6, size * 0.12, COLOUR.ochre),
    box(x - size * 0.3, y + size * 1.68, size * 0.6, size * 0.12, COLOUR.ochre),
    line(d`M ${x} ${y + size * 1.8} v ${size * 0.5}`, COLOUR.ochre, size * 0.14),
  ].join('');
