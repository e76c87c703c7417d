// `tekan new template`: a template copied under a new name into the workspace.
import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { sortDiagnostics } from '../diagnostic/sortDiagnostics.js';
import { packageFolder } from '../font/locateFont.js';
import { templateFile, type Workspace } from '../workspace.js';
import { type Console, EXIT } from './console.js';
import { checkNewName, deskWorkspace, noWorkspace, readDeskTemplate } from './deskTemplates.js';
import { refusal } from './refusal.js';
import { sentences } from './sentences.js';
import { type OutputFile, writeFiles } from './writeFiles.js';

/** The command's options. */
export interface NewTemplateOptions {
  readonly from: string;
}

/** A comment that says something to people: not empty, and no editor's directive. */
const SAYING = /^#[ \t]+(?!yaml-language-server:)(?=\S)/mu;
const SAYING_LINE = new RegExp(`${SAYING.source}.*`, 'mu');
/** Where a comment goes that was not there: under an editor's directive, which must stand first. */
const HEAD = /^(?:#[ \t]*yaml-language-server:.*\r?\n)?/u;

/** The first comment says which template this is and where it comes from; what it said before follows, without an origin of its own. */
const renamed = (text: string, name: string, from: string): string => {
  const mine = `# ${name}, from ${from}.`;
  if (!SAYING.test(text)) return text.replace(HEAD, (head) => `${head}${mine}\n`);
  return text.replace(SAYING_LINE, (line) => {
    const said = line.replace(SAYING, '');
    const origin = `${from}, from `;
    const rest = said.startsWith(origin)
      ? said
          .slice(origin.length)
          .replace(/^[^\s]*\.(?=\s|$)/u, '')
          .trimStart()
      : said;
    return `${mine} ${rest}`.trimEnd();
  });
};

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The house style that a template names. */
const HOUSE = /^house:[ \t]*["']?([^"'\s#/\\]+)/mu;
/** The schema that editors complete by, where the file names it. */
const SCHEMA = /\$schema=\.\/([\w-]+\.schema\.json)/u;

/** What goes along with the copy where the workspace does not have it: the house style that it names, and their schemas. */
const companions = (text: string, workspace: Workspace): readonly OutputFile[] => {
  const folder = join(workspace.root, 'templates');
  const along = (name: string, path: string): readonly OutputFile[] =>
    isThere(join(folder, name)) || !isThere(path) ? [] : [{ name, bytes: readFileSync(path) }];
  const schemaOf = (file: string): readonly OutputFile[] => {
    const name = SCHEMA.exec(file)?.[1];
    return name === undefined ? [] : along(name, join(packageFolder(), 'templates', name));
  };
  const house = HOUSE.exec(text)?.[1];
  const style = house === undefined ? [] : along(`${house}.house.yaml`, templateFile(workspace, `${house}.house`).path);
  return [...style, ...schemaOf(text), ...style.flatMap(({ bytes }) => schemaOf(new TextDecoder().decode(bytes)))];
};

/** Copies a template; returns the exit status. */
export const newTemplateCommand = (name: string, { from }: NewTemplateOptions, console: Console): number => {
  const refuse = (finding: Diagnostic): number => {
    console.findings([finding], new Map());
    return EXIT.use;
  };
  const workspace = deskWorkspace();
  if (!workspace) return refuse(noWorkspace());
  const misnamed = checkNewName(name);
  if (misnamed) return refuse(misnamed);
  const folder = join(workspace.root, 'templates');
  const file = join(folder, `${name}.yaml`);
  if (lstatSync(file, { throwIfNoEntry: false }))
    return refuse(diagnose('already-there', { path: relative('', file) }));
  const model = readDeskTemplate(workspace, from);
  if ('id' in model) return refuse(model);
  if (!model.template) {
    console.findings(sortDiagnostics(model.diagnostics), model.sources);
    return EXIT.content;
  }
  const text = readFileSync(model.path, 'utf8');
  const copy = { name: `${name}.yaml`, bytes: new TextEncoder().encode(renamed(text, name, from)) };
  const files = [copy, ...companions(text, workspace)];
  try {
    writeFiles(folder, files);
  } catch (error) {
    return refuse(refusal(error, folder));
  }
  const written = files.map((one) => relative('', join(folder, one.name)));
  console.say(sentences[console.language].begun(written, `tekan template show ${name}`));
  return EXIT.well;
};
