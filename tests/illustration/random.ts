// A seeded pseudo-random source, so that the drawing is the same on every machine.

/** Draws numbers from a fixed sequence. */
export interface Random {
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** True in `share` (0–1) of the draws. */
  chance(share: number): boolean;
  /** One of the values. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

const MODULUS_BITS = 2 ** 32;

/** Mulberry32 (Tommy Ettinger, public domain): one 32-bit state, well mixed, ample for a drawing. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / MODULUS_BITS;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    chance: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
};
