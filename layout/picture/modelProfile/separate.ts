// Separation: the tone values that print a wanted colour best, with the wanted black and under the ink limit.
import { wantedBlackArea } from './blackGeneration.js';
import { labOf, type Triple, xyzOf } from './lab.js';
import { dotArea, type Tones, xyzOfTones } from './pressModel.js';
import { TABLE_INK_LIMIT } from './printAims.js';

/** A separation and how far its colour stays from the wanted one (CIE 1976 ΔE). */
export interface Separation {
  readonly tones: Tones;
  readonly error: number;
}

/** Weights of the residuals. Hue errs least, chroma gives way first: a red must stay red on a small gamut. */
const LIGHTNESS_WEIGHT = 1;
const CHROMA_WEIGHT = 0.6;
const HUE_WEIGHT = 1.3;
/** Units of ΔE for a black that is wholly off: decides among equal colours, never against the colour. */
const BLACK_WEIGHT = 2.5;
/** Units of ΔE for one solid too many. */
const INK_WEIGHT = 400;

const ITERATIONS = 14;
const STEP = 1e-4;
const GOOD_ENOUGH = 1e-5;

type Residuals = Float64Array;
const RESIDUALS = 5;

/** Solves the free part of a 4 × 4 symmetric system by Gauss elimination; positive definite by its damping. */
const solve = (matrix: readonly Float64Array[], right: Float64Array, free: readonly number[]): Float64Array => {
  const rows = free.map((i) => Float64Array.from([...free.map((j) => matrix[i]?.[j] ?? 0), right[i] ?? 0]));
  const size = free.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = rows[pivot] as Float64Array;
    for (let below = pivot + 1; below < size; below += 1) {
      const row = rows[below] as Float64Array;
      const factor = (row[pivot] ?? 0) / (pivotRow[pivot] ?? 1);
      for (let column = pivot; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  const result = new Float64Array(4);
  const solved = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i] as Float64Array;
    let sum = row[size] ?? 0;
    for (let j = i + 1; j < size; j += 1) sum -= (row[j] ?? 0) * (solved[j] ?? 0);
    solved[i] = sum / (row[i] ?? 1);
    result[free[i] ?? 0] = solved[i] ?? 0;
  }
  return result;
};

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
  // Near grey, hue and chroma are no different.
  const coloured = Math.min(1, chroma / 20);
  const radialWeight = HUE_WEIGHT + (CHROMA_WEIGHT - HUE_WEIGHT) * coloured;
  const residualsOf = (tones: Float64Array): Residuals => {
    const [c = 0, m = 0, y = 0, k = 0] = tones;
    const [l, a, b] = labOf(xyzOfTones([c, m, y, k]));
    const da = a - wanted[1];
    const db = b - wanted[2];
    return Float64Array.of(
      LIGHTNESS_WEIGHT * (l - wanted[0]),
      radialWeight * (da * cos + db * sin),
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
      damping *= 0.3;
      if (gained < GOOD_ENOUGH) break;
    } else {
      damping *= 8;
    }
  }
  const limited = limitInk(tones);
  const [l, a, b] = labOf(xyzOfTones(limited));
  return { tones: limited, error: Math.hypot(l - wanted[0], a - wanted[1], b - wanted[2]) };
};
