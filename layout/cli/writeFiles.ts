// Writing results: each file beside its place, flushed, then renamed, so that a reader never sees half of one.
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './makeFolder.js';

/** A file to be written, by its name in the folder. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file is to go stands something that it cannot replace. */
export class TargetTaken extends Error {
  /** The file's name in the folder. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} is not a plain file`);
    this.file = file;
  }
}

const writeFlushed = (path: string, bytes: Uint8Array): void => {
  const handle = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const isRemoved = (path: string): boolean => {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
};

/** Matches no name. */
const NOTHING = /^(?!)/;

/**
 * Writes all files or none, short of a disk that fails between two renames: they are renamed only when every place is free for its file and every file is on disk. Then files
 * of an earlier build that `stale` knows and this one did not write are removed, so that nobody sends the wrong page; the names
 * of those that cannot be removed are returned. Throws `TargetTaken`, or what the file system says.
 */
export const writeFiles = (folder: string, files: readonly OutputFile[], stale = NOTHING): readonly string[] => {
  makeFolder(folder);
  const old = readdirSync(folder).filter((name) => stale.test(name) && !files.some((file) => file.name === name));
  const moves = files.map(({ name, bytes }) => {
    const to = join(folder, name);
    if (statSync(to, { throwIfNoEntry: false })?.isFile() === false) throw new TargetTaken(name);
    return { bytes, from: join(folder, `.${name}.${process.pid}.part`), to };
  });
  try {
    for (const { bytes, from } of moves) writeFlushed(from, bytes);
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
  return old.filter((name) => !isRemoved(join(folder, name)));
};
