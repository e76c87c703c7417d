// Separation: the tone values that print a wanted colour best, with the wanted black and under the ink limit.
import { wantedBlackArea } from './blackGeneration.js';
import { labOf, type Triple, xyzOf } from './lab.js';
import { dotArea, type Tones, xyzOfTones } from './pressModel.js';
import { TABLE_INK_LIMIT } from './printAims.js';
import { solve } from './solve.js';

/** A separation and how far its colour stays from the wanted one (CIE 1976 ΔE). */
export interface Separation {
  readonly tones: Tones;
  readonly error: number;
}

/**
 * Weights of the residuals for greys and for colours. They tell apart only what the press cannot print: hue errs least, then
 * chroma, and a light, bright colour may come out darker rather than grey.
 */
const GREY_WEIGHTS = { lightness: 1, chroma: 1.3 } as const;
const COLOUR_WEIGHTS = { lightness: 0.55, chroma: 0.7 } as const;
const HUE_WEIGHT = 1.3;
/** From this C*ab on a colour is no grey. */
const COLOURED_CHROMA = 30;
/** Units of ΔE for a black that is wholly off: decides among equal colours, never against the colour. */
const BLACK_WEIGHT = 2;
/** Units of ΔE for one solid too many. */
const INK_WEIGHT = 400;

/** Rounds of the search; from a neighbour's separation four or five do. */
const ITERATIONS = 14;
/** Tone step of the numeric slopes. */
const STEP = 1e-4;
/** A gain of squared ΔE too small to go on for. */
const GOOD_ENOUGH = 1e-5;
/** Factors of Levenberg and Marquardt's damping after a good and after a bad step. */
const BOLDER = 0.3;
const MORE_CAREFUL = 8;

type Residuals = Float64Array;
const RESIDUALS = 5;

const square = (residuals: Residuals): number => residuals.reduce((sum, value) => sum + value * value, 0);

/** Brings tones under the limit by thinning the coloured inks alike; black keeps the drawing. */
const limitInk = (tones: Float64Array): Tones => {
  const [c = 0, m = 0, y = 0, k = 0] = tones;
  const coloured = c + m + y;
  const scale = coloured + k > TABLE_INK_LIMIT ? (TABLE_INK_LIMIT - k) / coloured : 1;
  return [c * scale, m * scale, y * scale, k];
};

/**
 * The best separation of a media-relative L*a*b* colour (Levenberg–Marquardt within 0–1), from `start`, the separation of a
 * neighbouring colour.
 */
export const separate = (wanted: Triple, start: Tones): Separation => {
  const blackWanted = wantedBlackArea(xyzOf(wanted));
  const chroma = Math.hypot(wanted[1], wanted[2]);
  const cos = chroma > 0 ? wanted[1] / chroma : 1;
  const sin = chroma > 0 ? wanted[2] / chroma : 0;
  const coloured = Math.min(1, chroma / COLOURED_CHROMA);
  const between = (grey: number, colour: number): number => grey + (colour - grey) * coloured;
  const lightnessWeight = between(GREY_WEIGHTS.lightness, COLOUR_WEIGHTS.lightness);
  const chromaWeight = between(GREY_WEIGHTS.chroma, COLOUR_WEIGHTS.chroma);
  const residualsOf = (tones: Float64Array): Residuals => {
    const [c = 0, m = 0, y = 0, k = 0] = tones;
    const [l, a, b] = labOf(xyzOfTones([c, m, y, k]));
    const da = a - wanted[1];
    const db = b - wanted[2];
    return Float64Array.of(
      lightnessWeight * (l - wanted[0]),
      chromaWeight * (da * cos + db * sin),
      HUE_WEIGHT * (db * cos - da * sin),
      BLACK_WEIGHT * (dotArea(k) - blackWanted),
      INK_WEIGHT * Math.max(0, c + m + y + k - TABLE_INK_LIMIT),
    );
  };
  let tones = Float64Array.from(start);
  let residuals = residualsOf(tones);
  let cost = square(residuals);
  let damping = 1;
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const slopes: Float64Array[] = [];
    for (let ink = 0; ink < 4; ink += 1) {
      const moved = Float64Array.from(tones);
      const step = (tones[ink] ?? 0) > 0.5 ? -STEP : STEP;
      moved[ink] = (moved[ink] ?? 0) + step;
      slopes.push(residualsOf(moved).map((value, row) => (value - (residuals[row] ?? 0)) / step));
    }
    const gradient = new Float64Array(4);
    const normal = slopes.map(() => new Float64Array(4));
    for (let i = 0; i < 4; i += 1) {
      for (let row = 0; row < RESIDUALS; row += 1) {
        gradient[i] = (gradient[i] ?? 0) - (slopes[i]?.[row] ?? 0) * (residuals[row] ?? 0);
      }
      for (let j = 0; j < 4; j += 1) {
        let sum = 0;
        for (let row = 0; row < RESIDUALS; row += 1) sum += (slopes[i]?.[row] ?? 0) * (slopes[j]?.[row] ?? 0);
        (normal[i] as Float64Array)[j] = sum + (i === j ? damping : 0);
      }
    }
    // An ink at its bound that wants to go beyond it is no variable.
    const free = [0, 1, 2, 3].filter((ink) => {
      const tone = tones[ink] ?? 0;
      const pull = gradient[ink] ?? 0;
      return !(tone <= 0 && pull < 0) && !(tone >= 1 && pull > 0);
    });
    if (free.length === 0) break;
    const move = solve(normal, gradient, free);
    const next = tones.map((tone, ink) => Math.min(1, Math.max(0, tone + (move[ink] ?? 0))));
    const nextResiduals = residualsOf(next);
    const nextCost = square(nextResiduals);
    if (nextCost < cost) {
      const gained = cost - nextCost;
      tones = next;
      residuals = nextResiduals;
      cost = nextCost;
      damping *= BOLDER;
      if (gained < GOOD_ENOUGH) break;
    } else {
      damping *= MORE_CAREFUL;
    }
  }
  const limited = limitInk(tones);
  const [l, a, b] = labOf(xyzOfTones(limited));
  return { tones: limited, error: Math.hypot(l - wanted[0], a - wanted[1], b - wanted[2]) };
};
