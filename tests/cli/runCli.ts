// Starts the compiled command as a user would.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the command said and how it ended. */
export interface CliRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  /** Standard input. */
  readonly input?: string | Uint8Array;
  /** Working folder; the repository's root where it is left out. */
  readonly cwd?: string;
  /** Environment in place of this process's language settings. */
  readonly env?: Readonly<Record<string, string>>;
}

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs `tekan`. */
export const runCli = (args: readonly string[], { input, env, cwd = ROOT }: CliOptions = {}): CliRun => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '', LANGUAGE: '', ...env },
  });
  if (error) throw error;
  return { status, out: stdout, err: stderr };
};

/** Lines of a JavaScript stack trace. */
export const STACK = /^\s+at .*[:(]\d+:\d+\)?$/mu;
