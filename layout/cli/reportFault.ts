// An exception that nobody expected is our own bug: one sentence instead of a stack trace, and an exit status of its own.
import type { Language } from '../diagnostic/chooseLanguage.js';
import { CLEAR, EXIT } from './console.js';
import { sentences } from './sentences.js';

/** Tells of the fault and returns its exit status. TEKAN_TRACE in the environment adds the stack. */
export const reportFault = (error: unknown, language: Language): number => {
  const message = error instanceof Error ? error.message : String(error);
  // The step that was being named when it happened.
  if (process.stderr.isTTY) process.stderr.write(CLEAR);
  process.stderr.write(`${sentences[language].fault(message.replace(/\s+/gu, ' '))}\n`);
  if (process.env.TEKAN_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.fault;
};
