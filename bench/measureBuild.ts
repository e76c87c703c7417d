// A build as an editor meets it: a fresh process of the bundled command, from its start to its end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.js';

export interface BuildFigures {
  readonly runs: number;
  readonly medianMs: number;
  readonly fastestMs: number;
  readonly slowestMs: number;
  /** Largest resident set of any run, in MiB. */
  readonly peakMiB: number;
  /** Median of each step, in the order of `--timings`. */
  readonly steps: readonly { readonly step: string; readonly medianMs: number }[];
}

interface Run {
  readonly wallMs: number;
  /** KiB on descriptor 3, where the process was asked for it. */
  readonly peak: string;
  readonly errors: string;
}

const MEMORY_RUNS = 3;
const KIB_PER_MIB = 1024;
/** Where `tellPeak.cjs` writes. */
const PEAK = 3;

const build = (edition: string, nodeOptions: readonly string[], options: readonly string[]): Run => {
  const out = mkdtempSync(join(tmpdir(), 'tekan-bench-'));
  try {
    const command = [...nodeOptions, 'dist/cli.js', 'build', edition, '--out', out, '--lang', 'en', ...options];
    const start = performance.now();
    const ended = spawnSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' });
    const wallMs = performance.now() - start;
    if (ended.status !== 0) throw new Error(`the build of ${edition} ended with ${ended.status}\n${ended.stderr}`);
    return { wallMs, peak: ended.output[PEAK] ?? '', errors: ended.stderr };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

const stepsOf = (errors: string): readonly (readonly [string, number])[] =>
  [...errors.matchAll(/^ *(\d+) ms {2}(.+)$/gmu)].map(([, time, step]) => [step ?? '', Number(time)] as const);

/** Builds an edition again and again. Time and memory are taken in separate runs, and the first run only warms the system's page cache. */
export const measureBuild = (edition: string, runs: number): BuildFigures => {
  build(edition, [], []);
  const timed = Array.from({ length: runs }, () => build(edition, [], ['--timings']));
  const teller = ['--require', resolve('bench/tellPeak.cjs')];
  const peaks = Array.from({ length: MEMORY_RUNS }, () => Number(build(edition, teller, []).peak));
  const walls = timed.map(({ wallMs }) => wallMs);
  const byStep = new Map<string, number[]>();
  for (const [step, time] of timed.flatMap(({ errors }) => stepsOf(errors))) {
    byStep.set(step, [...(byStep.get(step) ?? []), time]);
  }
  return {
    runs,
    medianMs: median(walls),
    fastestMs: Math.min(...walls),
    slowestMs: Math.max(...walls),
    peakMiB: Math.max(...peaks) / KIB_PER_MIB,
    steps: [...byStep].map(([step, times]) => ({ step, medianMs: median(times) })),
  };
};
