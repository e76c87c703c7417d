// Runs the build command in this process and keeps what it would have told people.
import { type BuildOptions, buildCommand } from '../../layout/cli/buildCommand.js';
import type { Console } from '../../layout/cli/console.js';
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';

/** What a build came to. */
export interface BuildRun {
  readonly status: number;
  readonly findings: readonly Diagnostic[];
  readonly said: readonly string[];
}

export const runBuild = async (folder: string, options: BuildOptions): Promise<BuildRun> => {
  const findings: Diagnostic[] = [];
  const said: string[] = [];
  const console: Console = {
    language: 'en',
    say: (text) => void said.push(text),
    progress: () => {},
    done: () => {},
    findings: (diagnostics) => void findings.push(...diagnostics),
    timings: () => {},
  };
  const status = await buildCommand(folder, options, console);
  return { status, findings, said };
};
