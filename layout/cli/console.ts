// What the command says to people: findings to standard error, progress only on a terminal.

import type { Language } from '../diagnostic/chooseLanguage.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { formatDiagnostic } from '../diagnostic/formatDiagnostic.js';
import type { Timing } from '../timings.js';

/** Exit statuses (well, content errors, wrong use). */
export const EXIT = { well: 0, content: 1, use: 2 } as const;

export interface Console {
  readonly language: Language;
  say(text: string): void;
  progress(step: string): void;
  done(): void;
  findings(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): void;
  timings(list: readonly Timing[]): void;
}

const CLEAR = '\r\u001b[K';

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
