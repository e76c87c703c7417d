// Light and grain over the whole drawing: beams on the stage, shade at the edges, the tooth of the paper.
import type { Random } from './random.js';
import { CENTRE, COLOUR, HEIGHT, WIDTH } from './scene.js';
import { box, line, linearGradient, path, polygon, radialGradient } from './svg.js';

export const lightGradients = (): string =>
  [
    linearGradient(
      'beam',
      [0, 0, 0, 1],
      [
        [0, '#fff3cf', 0.26],
        [1, '#fff3cf', 0],
      ],
    ),
    radialGradient('shade', [
      [0, COLOUR.ink, 0],
      [0.72, COLOUR.ink, 0],
      [1, COLOUR.ink, 0.4],
    ]),
  ].join('');

export const drawLight = (random: Random): string => {
  const parts = [-520, -330, -150, 150, 330, 520].map((from) =>
    path(
      polygon([
        [CENTRE + from - 7, 170],
        [CENTRE + from + 7, 170],
        [CENTRE + from * 0.5 + 105, 540],
        [CENTRE + from * 0.5 - 105, 540],
      ]),
      'url(#beam)',
      { opacity: 0.6 },
    ),
  );
  parts.push(box(-200, -120, WIDTH + 400, HEIGHT + 240, 'url(#shade)'));
  // Short pen strokes, all one way: a tooth that survives the halftone without moiré.
  for (let stroke = 0; stroke < 9000; stroke += 1) {
    const x = random.between(0, WIDTH);
    const y = random.between(0, HEIGHT);
    const length = random.between(2, 6);
    const pale = random.chance(0.45);
    parts.push(
      line(
        `M${Math.round(x)} ${Math.round(y)}l${Math.round(length)} ${Math.round(-length * 0.8)}`,
        pale ? COLOUR.cream : COLOUR.ink,
        1,
        {
          opacity: pale ? 0.13 : 0.15,
        },
      ),
    );
  }
  return parts.join('');
};
