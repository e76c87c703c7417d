// A view as a sheet of paper: its size, its drawing, and the grain all views share.

import { type Random, seededRandom } from '../illustration/random.js';
import { box, line, radialGradient } from '../illustration/svg.js';
import { COLOUR } from './palette.js';

export interface View {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** Gradients the drawing fills with. */
  readonly defs: string;
  readonly draw: (random: Random) => readonly string[];
  /** Strength of the shade at the edges, 0–1. */
  readonly shade?: number;
  /** How much of the grain shows, 0–1: pale strokes on a night sky look like snow. */
  readonly tooth?: number;
  /** Washes and mist: a palette would cut them into steps. */
  readonly soft?: boolean;
}

/** Filters for mist and soft shadow, by their radius in pixels. */
const BLURS = [1, 8, 20]
  .map(
    (radius) =>
      `<filter id="blur${radius}" x="-50%" y="-300%" width="200%" height="700%"><feGaussianBlur stdDeviation="${radius}"/></filter>`,
  )
  .join('');

/** Short pen strokes, all one way: a tooth that survives the halftone without moiré. */
const grain = (random: Random, width: number, height: number, tooth: number): string => {
  const strokes: [string[], string[]] = [[], []];
  for (let stroke = 0; stroke < width * height * 0.005; stroke += 1) {
    const [x, y, length] = [random.between(0, width), random.between(0, height), random.between(2, 4.6)];
    strokes[random.chance(0.5) ? 0 : 1].push(
      `M${Math.round(x)} ${Math.round(y)}l${Math.round(length)} ${Math.round(-length * 0.8)}`,
    );
  }
  return (
    line(strokes[0].join(''), COLOUR.cream, 1, { opacity: 0.17 * tooth }) +
    line(strokes[1].join(''), COLOUR.earthDark, 1, { opacity: 0.1 * tooth })
  );
};

export const viewSvg = (view: View): string => {
  const { width, height } = view;
  const random = seededRandom(view.seed);
  const shade = radialGradient('edgeShade', [
    [0, COLOUR.earthDark, 0],
    [0.74, COLOUR.earthDark, 0],
    [1, COLOUR.earthDark, view.shade ?? 0.2],
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${BLURS}${shade}${view.defs}</defs>`,
    box(0, 0, width, height, COLOUR.paper),
    ...view.draw(random),
    box(-width * 0.1, -height * 0.14, width * 1.2, height * 1.28, 'url(#edgeShade)'),
    grain(random, width, height, view.tooth ?? 1),
    '</svg>',
  ].join('');
};
