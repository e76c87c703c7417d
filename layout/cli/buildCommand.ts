// `tekan build`: an edition's folder → press files and report.json.
import { join } from 'node:path';
import { hasErrors } from '../diagnostic/diagnostic.js';
import { diagnosticToJson } from '../diagnostic/formatDiagnostic.js';
import { sortDiagnostics } from '../diagnostic/sortDiagnostics.js';
import { draftPage } from '../page/draftPage.js';
import { measurePage } from '../page/measurePage.js';
import { pressEdition } from '../press/pressEdition.js';
import { startTimings } from '../timings.js';
import { typesetEdition } from '../typesetEdition.js';
import { workspaceOf } from '../workspace.js';
import { type Console, EXIT } from './console.js';
import { PRODUCER } from './version.js';
import { writeFiles } from './writeFiles.js';

export interface BuildOptions {
  readonly out?: string;
  readonly split?: boolean;
  readonly draft?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** Builds an edition; returns the exit status. */
export const buildCommand = async (folder: string, options: BuildOptions, console: Console): Promise<number> => {
  const workspace = workspaceOf(folder);
  const timings = startTimings(console.progress);
  const { made, missing, sources, diagnostics } = await typesetEdition(workspace, timings);
  const draft = options.draft === true;
  const found = [...diagnostics];
  const press =
    made && (draft || !hasErrors(found))
      ? await timings.timeAsync('write press files', () =>
          pressEdition(
            {
              edition: made.edition,
              root: workspace.root,
              folder: workspace.edition,
              page: draft ? draftPage(made.page, made.template, made.fonts) : made.page,
              ...(made.template.fold !== undefined && { fold: made.template.fold }),
              split: options.split === true,
              probes: made.probes,
              pictureSpans: made.pictureSpans,
              producer: PRODUCER,
            },
            timings,
          ),
        )
      : undefined;
  found.push(...(press?.diagnostics ?? []));
  const sorted = sortDiagnostics(found);
  const failed = hasErrors(found);
  const out = options.out ?? join(workspace.root, 'output', made?.edition.id ?? '');
  const report = {
    edition: made?.edition.id ?? null,
    template: made?.edition.template ?? null,
    draft,
    pages: made ? [measurePage(made.page)] : [],
    diagnostics: sorted.map(diagnosticToJson),
  };
  // A build with errors leaves an earlier press file as it was; a draft shows what there is.
  if (made && press && (draft || !failed)) {
    const files = press.files.map((file) => (draft ? { ...file, name: file.name.replace('press', 'draft') } : file));
    timings.time('write files', () => writeFiles(out, [...files, { name: 'report.json', bytes: jsonBytes(report) }]));
    console.findings(sorted, sources);
    if (!options.json) for (const { name } of files) console.say(join(out, name));
  } else {
    console.findings(sorted, sources);
  }
  if (options.json) console.say(JSON.stringify(report, null, 2));
  if (options.timings) console.timings(timings.list());
  console.done();
  if (missing) return EXIT.use;
  return failed ? EXIT.content : EXIT.well;
};
