// What the command says to people: findings to standard error, progress only on a terminal.

import type { Language } from '../diagnostic/chooseLanguage.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { formatDiagnostic } from '../diagnostic/formatDiagnostic.js';
import type { Timing } from '../timings.js';

/** Exit statuses: well, errors in the content, wrong use, a fault of tekan itself (EX_SOFTWARE of sysexits.h). */
export const EXIT = { well: 0, content: 1, use: 2, fault: 70 } as const;

/** Where the command speaks: results to standard output, everything else to standard error. */
export interface Console {
  readonly language: Language;
  /** Prints a result. */
  say(text: string): void;
  /** Names the step that begins, on a terminal. */
  progress(step: string): void;
  /** Takes the last step's name away. */
  done(): void;
  findings(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): void;
  timings(list: readonly Timing[]): void;
}

/** Back to the line's start, and the line erased (ECMA-48 CR, EL). */
export const CLEAR = '\r\u001b[K';

/** A console on the process's own streams. */
export const openConsole = (language: Language): Console => {
  const terminal = process.stderr.isTTY === true;
  const clear = (): void => {
    if (terminal) process.stderr.write(CLEAR);
  };
  return {
    language,
    say: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    progress: (step) => {
      if (terminal) process.stderr.write(`${CLEAR}${step} …`);
    },
    done: clear,
    findings: (diagnostics, sources) => {
      clear();
      for (const diagnostic of diagnostics) {
        const colour = terminal && process.env.NO_COLOR === undefined;
        process.stderr.write(`${formatDiagnostic(diagnostic, { language, colour, sources })}\n\n`);
      }
    },
    timings: (list) => {
      clear();
      for (const { step, milliseconds } of list) {
        process.stderr.write(`${milliseconds.toFixed(0).padStart(6)} ms  ${step}\n`);
      }
    },
  };
};
