// Where a build spends its time. The clock is read here alone, and nothing that is written depends on it.

/** One step of a build. */
export interface Timing {
  readonly step: string;
  readonly milliseconds: number;
}

export interface Timings {
  time<T>(step: string, work: () => T): T;
  timeAsync<T>(step: string, work: () => Promise<T>): Promise<T>;
  list(): readonly Timing[];
}

/** Starts a list of timings; `onStep` hears of each step as it begins. */
export const startTimings = (onStep: (step: string) => void = () => {}): Timings => {
  const timings: Timing[] = [];
  const begin = (step: string): (() => void) => {
    onStep(step);
    const start = performance.now();
    return () => timings.push({ step, milliseconds: performance.now() - start });
  };
  return {
    time: (step, work) => {
      const end = begin(step);
      const result = work();
      end();
      return result;
    },
    timeAsync: async (step, work) => {
      const end = begin(step);
      const result = await work();
      end();
      return result;
    },
    list: () => timings,
  };
};
