// A stall of the flower market: its awning, its tiers of buckets, the buckets before it.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { box, d, line, path } from '../illustration/svg.js';
import type { Blossom } from './flowers.js';
import { flowerBucket } from './flowers.js';
import { COLOUR } from './palette.js';

const VIOLET = '#9a83a4';

export const ZINC = mix(COLOUR.mist, COLOUR.slate, 0.3);

/** An awning of stripes over posts. */
export const awning = (left: number, right: number, top: number, drop: number, stripe: string): string => {
  const count = Math.round((right - left) / 40);
  const pitch = (right - left) / count;
  const parts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const tone = at % 2 === 0 ? stripe : COLOUR.cream;
    const [x, next] = [left + pitch * at, left + pitch * (at + 1)];
    const inset = (px: number): number => (left + right) / 2 + (px - (left + right) / 2) * 0.86;
    const foot = top + drop;
    parts.push(
      path(d`M ${inset(x)} ${top} L ${inset(next)} ${top} L ${next} ${foot} L ${x} ${foot} Z`, tone),
      path(
        d`M ${x} ${foot} V ${foot + 16} Q ${x + pitch / 2} ${foot + 32} ${next} ${foot + 16} V ${foot} Z`,
        mix(tone, COLOUR.earthDark, 0.16),
      ),
    );
  }
  return [
    ...[left + 14, right - 20].map((x) => box(x, top + drop, 7, 300, COLOUR.earthDark)),
    ...parts,
    path(
      d`M ${(left + right) / 2} ${top} L ${left + (right - left) * 0.93} ${top} L ${right} ${top + drop} L ${(left + right) / 2 + 60} ${top + drop} Z`,
      COLOUR.earthDark,
      { opacity: 0.12 },
    ),
    box(left, top + drop - 1, right - left, 3, mix(stripe, COLOUR.earthDark, 0.3)),
  ].join('');
};

type Stock = readonly (readonly [Blossom, string])[];

export const LEFT_STOCK: Stock = [
  ['round', COLOUR.red],
  ['tulip', COLOUR.ochre],
  ['daisy', COLOUR.white],
  ['round', COLOUR.blush],
  ['spike', VIOLET],
  ['fine', COLOUR.white],
];

export const RIGHT_STOCK: Stock = [
  ['daisy', COLOUR.ochre],
  ['round', COLOUR.rose],
  ['tulip', COLOUR.red],
  ['spike', VIOLET],
  ['round', COLOUR.white],
  ['tulip', COLOUR.blush],
];

/** Three tiers of planks with buckets, the upper ones farther back. */
export const tiers = (random: Random, left: number, right: number, stock: Stock): string => {
  const parts = [box(left + 20, 396, right - left - 40, 210, COLOUR.earthDark, { opacity: 0.5 })];
  [470, 534, 606].forEach((foot, tier) => {
    const width = 50 + tier * 7;
    const count = Math.floor((right - left - 40) / (width * 1.34));
    for (let at = 0; at < count; at += 1) {
      const [kind, colour] = stock[(at * 2 + tier * 5) % stock.length] ?? ['round', COLOUR.red];
      parts.push(
        flowerBucket(
          random,
          left + 50 + (at * (right - left - 96)) / Math.max(1, count - 1),
          foot,
          width,
          kind,
          colour,
          random.pick([ZINC, ZINC, COLOUR.blue, COLOUR.green]),
        ),
      );
    }
    parts.push(
      box(left + 8, foot, right - left - 16, 9, COLOUR.ochreDeep),
      box(left + 8, foot + 8, right - left - 16, tier === 2 ? 34 : 6, mix(COLOUR.earth, COLOUR.earthDark, 0.4)),
    );
  });
  for (let x = left + 20; x < right - 20; x += 36)
    parts.push(line(d`M ${x} 616 v 31`, COLOUR.earthDark, 1.6, { opacity: 0.6 }));
  return parts.join('');
};

/** The large buckets before the viewer, cut by the picture's foot. */
export const foreground = (random: Random): string[] =>
  [
    [40, 812, 128, 'round', COLOUR.blush],
    [196, 836, 136, 'tulip', COLOUR.red],
    [352, 812, 122, 'daisy', COLOUR.white],
    [498, 842, 122, 'spike', VIOLET],
    [1460, 812, 134, 'round', COLOUR.red],
    [1304, 836, 136, 'daisy', COLOUR.ochre],
    [1152, 812, 124, 'tulip', COLOUR.blush],
    [1012, 842, 116, 'round', COLOUR.white],
  ].map(([x, foot, width, kind, colour], index) =>
    flowerBucket(
      random,
      Number(x),
      Number(foot),
      Number(width),
      kind as Blossom,
      String(colour),
      index % 3 === 1 ? COLOUR.blue : ZINC,
    ),
  );
