// The templates that a desk can name: its workspace's own and those that tekan ships.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { packageFolder } from '../font/locateFont.js';
import { type ReadTemplate, readTemplate } from '../template/readTemplate.js';
import { templateFile, type Workspace } from '../workspace.js';

/** What edition.yaml takes: a name, never a path. */
const NAME = /^(?!\.+$)[^/\\]+$/;
/** A new one is a plain file name on every system: nothing that a shell or another system reads otherwise. */
const NEW_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,59}$/u;
const EXTENSION = '.yaml';
/** Ends that no new one has: the extension itself, a dot that some systems drop, and the ending of house styles. */
const OTHER_END = /\.(ya?ml|house)?$/;

/** A template's reading, and its file's path. */
export interface DeskTemplate extends ReadTemplate {
  readonly path: string;
}

/** The current folder as a workspace; undefined where it has neither content/ nor templates/. */
export const deskWorkspace = (): Workspace | undefined => {
  const root = resolve('.');
  const looksLikeOne = ['content', 'templates'].some((folder) => existsSync(join(root, folder)));
  return looksLikeOne ? { root, edition: join(root, 'content') } : undefined;
};

/** Says that the current folder is no workspace. */
export const noWorkspace = (): Diagnostic => diagnose('no-workspace', { folder: resolve('.') });

/** What is wrong with a new template's name, if anything. */
export const checkNewName = (name: string): Diagnostic | undefined =>
  NEW_NAME.test(name) && !OTHER_END.test(name) ? undefined : diagnose('template-name', { name });

const namesIn = (root: string): readonly string[] => {
  const folder = join(root, 'templates');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .filter((name) => !name.endsWith('.house'));
};

/** The names of all templates, in the order of their code points. */
const knownTemplates = ({ root }: Workspace): readonly string[] =>
  [...new Set([...namesIn(root), ...namesIn(packageFolder())])].sort();

/** Reads a template by its name; a finding alone where the name is none or nobody knows it. */
export const readDeskTemplate = (workspace: Workspace, name: string): DeskTemplate | Diagnostic => {
  if (!NAME.test(name)) return diagnose('template-name', { name });
  const { path } = templateFile(workspace, name);
  if (!existsSync(path)) {
    return diagnose('template-unknown', { name, known: knownTemplates(workspace).join(', ') });
  }
  const start = { line: 1, column: 1 };
  return { path, ...readTemplate(name, (one) => templateFile(workspace, one), { file: path, start, end: start }) };
};
