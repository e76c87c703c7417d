// Machine tools of a workshop: a turning centre with a lit window, a pillar drill, a bench with a vice.
import { mix } from '../illustration/mix.js';
import { box, d, group, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

/** A turning centre 300 units wide and 200 tall, standing at `foot`. */
export const turningCentre = (x: number, foot: number, size: number, body: string): string => {
  const shade = mix(body, COLOUR.slate, 0.5);
  return group(
    [
      path('M-14 4 H320 L352 16 H30 Z', COLOUR.earthDark, { opacity: 0.3 }),
      path('M0 -168 L14 -196 H290 L304 -168 V0 H0 Z', body),
      path('M0 -168 L14 -196 H290 L304 -168 Z', mix(body, COLOUR.white, 0.55)),
      path('M206 -168 H304 V0 H206 Z', mix(body, shade, 0.45)),
      box(0, -40, 304, 40, COLOUR.blueDeep),
      box(0, -40, 304, 5, COLOUR.ochre),
      box(22, -154, 170, 104, mix(COLOUR.slate, COLOUR.ink, 0.3), { rx: 8 }),
      box(30, -147, 154, 90, 'url(#machineLight)', { rx: 5 }),
      box(30, -124, 42, 44, COLOUR.slate),
      oval(74, -102, 9, 24, COLOUR.inkSoft),
      box(76, -110, 54, 16, mix(COLOUR.mist, COLOUR.white, 0.4)),
      path('M124 -147 H164 V-118 L150 -106 L138 -108 Z', COLOUR.inkSoft),
      line('M138 -104 l-8 16 M142 -103 l-2 20 M134 -106 l-16 10', COLOUR.white, 1.6),
      path('M36 -57 L92 -147 H112 L56 -57 Z', COLOUR.white, { opacity: 0.3 }),
      box(190, -140, 7, 76, COLOUR.mist, { rx: 3 }),
      box(222, -156, 66, 96, COLOUR.slate, { rx: 4 }),
      box(229, -149, 52, 38, COLOUR.mist),
      line('M234 -140 h28 M234 -132 h38 M234 -124 h20', COLOUR.blueDeep, 2.4),
      ...[0, 1, 2, 3].flatMap((row) =>
        [0, 1, 2].map((at) => box(231 + at * 13, -104 + row * 10, 9, 6, mix(COLOUR.cream, COLOUR.slate, 0.2))),
      ),
      oval(276, -98, 6, 6, COLOUR.red),
      oval(276, -80, 6, 6, COLOUR.ochre),
      box(150, -220, 8, 26, COLOUR.slate),
      box(148, -228, 12, 8, COLOUR.leaf),
      box(148, -236, 12, 8, COLOUR.ochre),
      box(148, -244, 12, 8, COLOUR.red),
      line('M222 -20 h60 M222 -13 h60 M222 -27 h60', COLOUR.blue, 2),
    ],
    { transform: `translate(${x} ${foot}) scale(${(size / 304).toFixed(3)})` },
  );
};

/** A pillar drill 60 units wide and 190 tall. */
export const drill = (x: number, foot: number, size: number, body: string): string =>
  group(
    [
      path('M-34 0 H34 L28 -12 H-28 Z', COLOUR.inkSoft),
      box(-8, -150, 14, 140, mix(COLOUR.mist, COLOUR.slate, 0.4)),
      box(2, -150, 4, 140, COLOUR.slate),
      box(-30, -84, 66, 9, COLOUR.slate),
      path('M-36 -190 Q-36 -200 -24 -200 H36 Q46 -196 46 -176 L40 -142 H-24 Q-36 -146 -36 -190 Z', body),
      path('M20 -200 H36 Q46 -196 46 -176 L40 -142 H20 Z', mix(body, COLOUR.earthDark, 0.3)),
      box(18, -142, 13, 24, COLOUR.inkSoft),
      path('M21 -118 H28 L25 -94 Z', COLOUR.mist),
      line('M40 -160 L66 -142 M40 -160 L62 -182', COLOUR.ink, 3, { 'stroke-linecap': 'round' }),
      oval(40, -160, 6, 6, COLOUR.mist),
    ],
    { transform: `translate(${x} ${foot}) scale(${(size / 200).toFixed(3)})` },
  );

/** A bench with a vice and workpieces; `size` is its width in pixels. */
export const workbench = (x: number, foot: number, size: number): string =>
  group(
    [
      box(8, -52, 12, 52, COLOUR.slate),
      box(180, -52, 12, 52, COLOUR.slate),
      box(20, -26, 160, 6, COLOUR.inkSoft),
      box(110, -48, 66, 30, COLOUR.blueDeep),
      line('M114 -38 h58 M114 -28 h58', COLOUR.mist, 1.4),
      box(0, -64, 200, 14, mix(COLOUR.ochreDeep, COLOUR.sand, 0.35)),
      box(0, -54, 200, 5, COLOUR.earthDark),
      path('M 30 -64 L 74 -64 L 70 -76 L 62 -76 L 62 -86 L 36 -86 L 36 -76 Z', COLOUR.slate),
      line('M26 -82 H86', COLOUR.mist, 4, { 'stroke-linecap': 'round' }),
      line(d`M ${120} ${-66} h 40`, COLOUR.inkSoft, 5, { 'stroke-linecap': 'round' }),
      oval(168, -70, 9, 6, COLOUR.mist),
    ],
    { transform: `translate(${x} ${foot}) scale(${(size / 200).toFixed(3)})` },
  );
