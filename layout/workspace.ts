// The workspace: the folder that holds content/, templates/, fonts/ and output/, and what tekan ships beside its own code.
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageFolder } from './font/locateFont.js';

export interface Workspace {
  readonly root: string;
  /** The folder of the edition that was asked for. */
  readonly edition: string;
}

/** An edition stands in `content/` of its workspace; one elsewhere makes its own parent the workspace. */
export const workspaceOf = (edition: string): Workspace => {
  const folder = resolve(edition);
  const parent = dirname(folder);
  return { root: basename(parent) === 'content' ? dirname(parent) : parent, edition: folder };
};

/** A template's file and the folder its findings name it from: the workspace's own, or the one tekan ships. */
export const templateFile = (workspace: Workspace, name: string): { readonly path: string; readonly root: string } => {
  const pathIn = (root: string): string => join(root, 'templates', `${name}.yaml`);
  const root = existsSync(pathIn(workspace.root)) ? workspace.root : packageFolder();
  return { path: pathIn(root), root };
};
