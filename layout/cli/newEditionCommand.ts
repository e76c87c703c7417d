// `tekan new edition`: an edition's folder with edition.yaml and a story for each place, filled with filler that makes the pages nearly full.
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { sortDiagnostics } from '../diagnostic/sortDiagnostics.js';
import { dayOf, newEdition } from '../dummy/newEdition.js';
import type { NewStory } from '../dummy/newStory.js';
import { startTimings } from '../timings.js';
import { typesetEdition } from '../typesetEdition.js';
import { type Console, EXIT } from './console.js';
import { type DeskTemplate, deskWorkspace, noWorkspace, readDeskTemplate } from './deskTemplates.js';
import { fitFiller } from './fitFiller.js';
import { makeFolder } from './makeFolder.js';
import { refusal } from './refusal.js';
import { sentences } from './sentences.js';
import { type OutputFile, writeFiles } from './writeFiles.js';

/** The command's options. */
export interface NewEditionOptions {
  /** A page's template each. */
  readonly template: readonly string[];
}

const EDITION_FILE = 'edition.yaml';

const fileOf = (name: string, text: string): OutputFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Templates that cannot stand in one edition: a finding about the choice, not about a file. */
const misfits = (errors: readonly Diagnostic[]): readonly Diagnostic[] =>
  errors.filter(({ id }) => id === 'type-areas-differ').map(({ span: _, ...finding }) => finding);

/** Findings about the folder in which the edition was made, told of the one in which it stands now. */
const moved = (findings: readonly Diagnostic[], from: string, to: string): readonly Diagnostic[] =>
  findings.map((finding) =>
    finding.span ? { ...finding, span: { ...finding.span, file: finding.span.file.replace(from, to) } } : finding,
  );

/** Makes the edition in `draft` and gives it its place once it is whole; returns the exit status. */
const makeEdition = async (
  date: string,
  templates: readonly DeskTemplate[],
  day: Date,
  { draft, folder, root }: { readonly draft: string; readonly folder: string; readonly root: string },
  console: Console,
): Promise<number> => {
  const { yaml, stories } = newEdition(
    date,
    day,
    templates.flatMap(({ template }) => template ?? []),
  );
  const write = (written: readonly NewStory[]): readonly string[] => {
    const files = written.map(({ text }, index) => fileOf(stories[index]?.file ?? '', text));
    writeFiles(draft, [fileOf(EDITION_FILE, yaml), ...files]);
    return [EDITION_FILE, ...files.map(({ name }) => name)];
  };
  const timings = startTimings(console.progress);
  const fitted = await fitFiller(stories, (written) => {
    write(written);
    return typesetEdition({ root, edition: draft }, timings);
  });
  const unfit = misfits(fitted.errors);
  if (unfit.length > 0) {
    console.findings(unfit, new Map());
    return EXIT.content;
  }
  const names = write(fitted.stories);
  renameSync(draft, folder);
  console.findings(sortDiagnostics(moved(fitted.errors, basename(draft), date)), new Map());
  const shown = relative('', folder);
  console.say(
    sentences[console.language].begun(
      names.map((name) => join(shown, name)),
      `tekan build ${shown}`,
    ),
  );
  return fitted.errors.length > 0 ? EXIT.content : EXIT.well;
};

/** Begins an edition; returns the exit status. */
export const newEditionCommand = async (
  date: string,
  { template: names }: NewEditionOptions,
  console: Console,
): Promise<number> => {
  const refuse = (...findings: readonly Diagnostic[]): number => {
    console.findings(findings, new Map());
    return EXIT.use;
  };
  const workspace = deskWorkspace();
  if (!workspace) return refuse(noWorkspace());
  const day = dayOf(date);
  if (!day) return refuse(diagnose('not-a-day', { date }));
  const folder = join(workspace.root, 'content', date);
  if (lstatSync(folder, { throwIfNoEntry: false })) {
    return refuse(diagnose('already-there', { path: relative('', folder) }));
  }
  const read = new Map([...new Set(names)].map((name) => [name, readDeskTemplate(workspace, name)]));
  const all = [...read.values()];
  const unknown = all.flatMap((one) => ('id' in one ? [one] : []));
  if (unknown.length > 0) return refuse(...unknown);
  const known = all.flatMap((one) => ('id' in one ? [] : [one]));
  if (known.some(({ template }) => !template)) {
    const sources = new Map(known.flatMap((one) => [...one.sources]));
    console.findings(sortDiagnostics(known.flatMap(({ diagnostics }) => diagnostics)), sources);
    return EXIT.content;
  }
  const templates = names.flatMap((name) => read.get(name) as DeskTemplate);
  // Beside its place, so that it can be made up there and then takes its name in one step.
  const draft = join(workspace.root, 'content', `.${date}.${process.pid}.part`);
  try {
    makeFolder(draft);
    return await makeEdition(date, templates, day, { draft, folder, root: workspace.root }, console);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refuse(refusal(error, folder));
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    console.done();
  }
};
