// Why a folder did not take the files that were to be written into it.
import { join, relative } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { TargetTaken } from './writeFiles.js';

/** The finding that an error of the file system becomes. */
export const refusal = (error: unknown, folder: string): Diagnostic => {
  if (error instanceof TargetTaken) return diagnose('output-taken', { file: relative('', join(folder, error.file)) });
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return diagnose('output-unwritable', { folder: relative('', folder) || '.', reason });
};
