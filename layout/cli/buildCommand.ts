// `tekan build`: an edition's folder → press files and report.json.
import { join, relative } from 'node:path';
import { type Diagnostic, type DiagnosticId, diagnose, hasErrors } from '../diagnostic/diagnostic.js';
import { diagnosticToJson } from '../diagnostic/formatDiagnostic.js';
import { sortDiagnostics } from '../diagnostic/sortDiagnostics.js';
import { draftPage } from '../page/draftPage.js';
import { measureFitting } from '../page/measureFitting.js';
import { measurePage } from '../page/measurePage.js';
import { type PressFile, pressEdition } from '../press/pressEdition.js';
import { startTimings, type Timings } from '../timings.js';
import { type MadeUpEdition, typesetEdition } from '../typesetEdition.js';
import { type Workspace, workspaceOf } from '../workspace.js';
import { type Console, EXIT } from './console.js';
import { fittingTable, withoutFitting } from './fittingTable.js';
import { refusal } from './refusal.js';
import { PRODUCER } from './version.js';
import { writeFiles } from './writeFiles.js';

/** The command's options. */
export interface BuildOptions {
  readonly out?: string;
  readonly split?: boolean;
  readonly draft?: boolean;
  /** False with --no-copyfit. */
  readonly copyfit?: boolean;
  /** Tell what copyfitting did, and what the page would be without it. */
  readonly fitting?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

/** What an earlier build may have left: a press build replaces drafts and the other cut of the sheet, a draft only drafts. */
const DRAFTS = /^draft(-\d+)?\.pdf$/;
const PRESS_FILES = /^(press|draft)(-\d+)?\.pdf$/;

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

const press = async (made: MadeUpEdition, options: BuildOptions, timings: Timings) => {
  const { edition, stories, sheets, fonts, pictures } = made;
  const draft = options.draft === true;
  const marked = sheets.map((made) => (draft ? draftPage(made, edition, fonts) : { page: made.page, diagnostics: [] }));
  const pressed = await timings.timeAsync('write press files', () =>
    pressEdition(
      {
        edition,
        stories,
        sheets: sheets.map(({ sheet, template, page }, index) => ({
          page: marked[index]?.page ?? page,
          sheet,
          ...(template.fold !== undefined && { fold: template.fold }),
        })),
        split: options.split === true,
        // A draft may lack what is overset: that is what it is for.
        prove: !draft,
        pictures,
        producer: PRODUCER,
      },
      timings,
    ),
  );
  return {
    files: pressed.files,
    diagnostics: [...marked.flatMap(({ diagnostics }) => diagnostics), ...pressed.diagnostics],
  };
};

/** What the page was measured for; the report tells how often each was found, zero too. */
const CHECKS = [
  'overset',
  'underfull',
  'uneven-feet',
  'head-at-foot',
  'lone-line',
  'hole',
  'bumped-heads',
  'through-gutter',
  'head-without-story',
  'headline-at-foot',
  'jumped-columns',
  'jump-line-missing',
  'pictures-touch',
  'frames-overlap',
  'clipped',
  'loose-line',
] as const satisfies readonly DiagnosticId[];

const countChecks = (found: readonly Diagnostic[]) =>
  Object.fromEntries(CHECKS.map((check) => [check, found.filter(({ id }) => id === check).length]));

const reportOf = (made: MadeUpEdition | undefined, draft: boolean, sorted: readonly Diagnostic[]) => ({
  edition: made?.edition.id ?? null,
  draft,
  pages: (made?.sheets ?? []).map(({ page, template, fitting }) => ({
    template: template.name,
    ...measurePage(page),
    ...measureFitting(fitting),
  })),
  checks: countChecks(sorted),
  diagnostics: sorted.map(diagnosticToJson),
});

/** Says what copyfitting did; what the page would be without it is found by making it up once more. */
const tellFitting = async ({ sheets }: MadeUpEdition, workspace: Workspace, console: Console): Promise<void> => {
  const { language } = console;
  for (const sheet of sheets) console.say(fittingTable(sheet, language));
  const { diagnostics } = await typesetEdition(workspace, startTimings(), { copyfit: false });
  console.say(withoutFitting(sortDiagnostics(diagnostics), language));
};

/** Builds an edition; returns the exit status. A build with errors leaves earlier files as they were. */
export const buildCommand = async (folder: string, options: BuildOptions, console: Console): Promise<number> => {
  const workspace = workspaceOf(folder);
  const timings = startTimings(console.progress);
  const draft = options.draft === true;
  const { made, missing, sources, diagnostics } = await typesetEdition(workspace, timings, {
    press: true,
    copyfit: options.copyfit !== false,
  });
  const found = [...diagnostics];
  const [only, ...others] = made?.sheets ?? [];
  const uncut = options.split === true && only !== undefined && others.length === 0 && !only.template.fold;
  if (uncut) found.push(diagnose('split-without-fold', { template: only.template.name }, only.sheet.templateSpan));
  let files: readonly PressFile[] = [];
  if (made && !uncut && (draft || !hasErrors(found))) {
    const pressed = await press(made, options, timings);
    found.push(...pressed.diagnostics);
    files = pressed.files;
  }
  const out = options.out ?? join(workspace.root, 'output', made?.edition.id ?? '');
  const writes = files.length > 0 && (draft || !hasErrors(found));
  let unwritable = false;
  if (writes) {
    const report = { name: 'report.json', bytes: jsonBytes(reportOf(made, draft, sortDiagnostics(found))) };
    try {
      const stale = draft ? DRAFTS : PRESS_FILES;
      const left = timings.time('write files', () => writeFiles(out, [...files, report], stale));
      found.push(...left.map((name) => diagnose('output-stale', { file: relative('', join(out, name)) })));
    } catch (error) {
      unwritable = true;
      found.push(refusal(error, out));
    }
  }
  const sorted = sortDiagnostics(found);
  console.findings(sorted, sources);
  if (options.json) console.say(JSON.stringify(reportOf(made, draft, sorted), null, 2));
  else if (writes && !unwritable) for (const { name } of files) console.say(relative('', join(out, name)));
  if (options.fitting && made && !options.json) await tellFitting(made, workspace, console);
  if (options.timings) console.timings(timings.list());
  console.done();
  if (missing || uncut || unwritable) return EXIT.use;
  return hasErrors(found) ? EXIT.content : EXIT.well;
};
