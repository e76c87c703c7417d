// A folder with all that is missing above it, made step by step: Node's own recursion never ends where a parent refuses its child as missing.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Makes a folder; throws what the file system says. */
export const makeFolder = (folder: string): void => {
  const missing: string[] = [];
  for (let path = resolve(folder); !statSync(path, { throwIfNoEntry: false }); path = dirname(path))
    missing.unshift(path);
  for (const path of missing) mkdirSync(path);
  // Where nothing is missing, what stands there must be a folder.
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' });
};
