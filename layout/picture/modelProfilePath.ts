// Where the model newsprint profile lies: in dist/, beside the command, both in a checkout and in an installed package.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The profile's file name. */
export const MODEL_PROFILE_FILE = 'model-newsprint.icc';

/** Absolute path of the profile; whether it has been written is another question. */
export const modelProfilePath = (): string => {
  // Bundled code runs in dist/, source in layout/picture/: the package's root is above both.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', MODEL_PROFILE_FILE);
};
