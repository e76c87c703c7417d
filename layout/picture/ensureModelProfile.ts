// Finds the model newsprint profile, or computes it where the install could not.
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { modelProfile } from './modelProfile/modelProfile.js';
import { MODEL_PROFILE_FILE, modelProfilePath } from './modelProfilePath.js';

/** Writes under another name first: a second process must never read half a profile. */
const write = (path: string, bytes: Uint8Array): string => {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return path;
};

/** Computes the profile and writes it to `path` (about a second). */
export const writeProfile = (path: string): string => write(path, modelProfile());

/** Path of the model profile. Installs without scripts lack it: then it is computed here, into a temporary folder if dist/ is read-only. */
export const ensureModelProfile = (): string => {
  const path = modelProfilePath();
  if (existsSync(path)) return path;
  const bytes = modelProfile();
  try {
    return write(path, bytes);
  } catch {
    return write(join(mkdtempSync(join(tmpdir(), 'tekan-')), MODEL_PROFILE_FILE), bytes);
  }
};
