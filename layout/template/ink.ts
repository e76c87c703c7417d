// Inks: what a template may print with.

/** A process colour, each component 0–100 %. */
export interface Ink {
  readonly c: number;
  readonly m: number;
  readonly y: number;
  readonly k: number;
}

/** Black alone: what is measured and not printed, and what stands in for an ink that a faulty template does not have. */
export const BLACK: Ink = { c: 0, m: 0, y: 0, k: 100 };
