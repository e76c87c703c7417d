// A copy of the repository's edition in a temporary workspace, to be changed, broken and built.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { MadeSheet } from '../../layout/page/makePages.js';
import { startTimings } from '../../layout/timings.js';
import { type MadeUpEdition, type TypesetEdition, typesetEdition } from '../../layout/typesetEdition.js';
import { workspaceOf } from '../../layout/workspace.js';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The edition that the tests copy if they name no other. */
export const EDITION = '2025-01-09';

/** A workspace with one edition. */
export interface EditionCopy {
  /** The workspace's root. */
  readonly root: string;
  /** The edition's folder. */
  readonly folder: string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  /** Replaces the first `from`; throws where it is not there, so that no test passes without its change. */
  replace(file: string, from: string | RegExp, to: string): void;
  remove(file: string): void;
  typeset(): Promise<TypesetEdition>;
  dispose(): void;
}

const openWorkspace = (edition = EDITION): EditionCopy => {
  const root = mkdtempSync(join(tmpdir(), 'tekan-edition-'));
  const folder = join(root, 'content', edition);
  const path = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(path(file), 'utf8');
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  };
  return {
    root,
    folder,
    path,
    read,
    write,
    replace: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} has no ${from}`);
      write(file, after);
    },
    remove: (file) => rmSync(path(file)),
    typeset: () => typesetEdition(workspaceOf(folder), startTimings()),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
};

/** Copies an edition of the repository. */
export const copyEdition = (edition = EDITION): EditionCopy => {
  const copy = openWorkspace(edition);
  cpSync(join(ROOT, 'content', edition), copy.folder, { recursive: true });
  return copy;
};

/** A workspace whose edition `fill` writes. */
export const makeEdition = (fill: (folder: string) => void): EditionCopy => {
  const copy = openWorkspace();
  mkdirSync(copy.folder, { recursive: true });
  fill(copy.folder);
  return copy;
};

/** The edition in `fixture` (`edition.yaml`, `story.md`), in a workspace whose templates are still to be written. */
export const openFixture = (fixture: string): EditionCopy => {
  const copy = makeEdition((folder) => {
    for (const file of ['edition.yaml', 'story.md']) cpSync(join(fixture, file), join(folder, file));
  });
  mkdirSync(join(copy.root, 'templates'));
  return copy;
};

/** An edition that must have pages, and the first of them. */
export const madeUp = ({ made, diagnostics }: TypesetEdition): MadeUpEdition & MadeSheet => {
  const [first] = made?.sheets ?? [];
  if (!made || !first) throw new Error(`no page: ${diagnostics.map(({ id }) => id).join(', ')}`);
  return { ...made, ...first };
};
