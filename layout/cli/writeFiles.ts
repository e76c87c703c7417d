// Writing results: each file beside its place, flushed, then renamed, so that a reader never sees half of one.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files or none: they are renamed only when every one is on disk. Then files of an earlier build that `stale`
 * knows and this one did not write are removed, so that nobody sends the wrong page.
 */
export const writeFiles = (folder: string, files: readonly OutputFile[], stale: RegExp): void => {
  mkdirSync(folder, { recursive: true });
  const beside = files.map(({ name }) => join(folder, `.${name}.${process.pid}.part`));
  try {
    files.forEach(({ bytes }, index) => {
      const handle = openSync(beside[index] ?? '', 'w');
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    });
    files.forEach(({ name }, index) => {
      renameSync(beside[index] ?? '', join(folder, name));
    });
    for (const name of readdirSync(folder)) {
      if (stale.test(name) && !files.some((file) => file.name === name)) rmSync(join(folder, name));
    }
  } finally {
    for (const path of beside) rmSync(path, { force: true });
  }
};
