// `tekan template show`: a template's dummy (版样) as a PDF.
import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { diagnose, hasErrors } from '../diagnostic/diagnostic.js';
import { sortDiagnostics } from '../diagnostic/sortDiagnostics.js';
import { drawTemplate } from '../dummy/drawTemplate.js';
import { openFontBook } from '../font/openFontBook.js';
import type { Page } from '../page/page.js';
import { beginPdf } from '../pdf/writePdf.js';
import type { Template } from '../template/template.js';
import type { Workspace } from '../workspace.js';
import { type Console, EXIT } from './console.js';
import { readDeskTemplate } from './deskTemplates.js';
import { refusal } from './refusal.js';
import { PRODUCER } from './version.js';
import { writeFiles } from './writeFiles.js';

/** The command's options. */
export interface TemplateShowOptions {
  readonly out?: string;
}

/** A template has no date, a PDF must: always this one, so that the same template gives the same bytes. */
const UNDATED = '2000-01-01';

/** How the title of every drawing begins; a document's facts spell it in UTF-16 (ISO 32000-1, 7.9.2.2). */
const TITLE = '版样 ';
const TITLE_BYTES = Buffer.from(`\ufeff${TITLE}`, 'utf16le').swap16();
const PDF_BYTES = Buffer.from('%PDF-');

const pdfOf = async (template: Template, page: Page): Promise<Uint8Array> => {
  const facts = { title: `${TITLE}${template.name}`, language: 'zh-Hans-CN', date: UNDATED, producer: PRODUCER };
  const begun = await beginPdf({ ...facts, pages: [page], outline: [] });
  return begun.finish(new Map());
};

/** Whether another file stands there; an earlier drawing is ours to renew. */
const isTaken = (file: string): boolean => {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isFile()) return true;
  const bytes = readFileSync(file);
  return !(bytes.indexOf(PDF_BYTES) === 0 && bytes.includes(TITLE_BYTES));
};

/** Draws a template; returns the exit status. */
export const templateShowCommand = async (
  name: string,
  options: TemplateShowOptions,
  console: Console,
): Promise<number> => {
  // Any folder will do: what it does not have, tekan ships.
  const workspace: Workspace = { root: resolve('.'), edition: resolve('.') };
  const read = readDeskTemplate(workspace, name);
  if ('id' in read) {
    console.findings([read], new Map());
    return EXIT.use;
  }
  const { template, sources, diagnostics } = read;
  if (!template) {
    console.findings(sortDiagnostics(diagnostics), sources);
    return EXIT.content;
  }
  const fonts = openFontBook(workspace.root);
  for (const { request, span } of template.fontRequests) fonts.check(request, span);
  const drawn = drawTemplate(template, fonts);
  const found = sortDiagnostics([...diagnostics, ...fonts.diagnostics(), ...drawn.diagnostics]);
  console.findings(found, sources);
  if (hasErrors(found)) return EXIT.content;

  const file = resolve(options.out ?? join('output', `${name}-template.pdf`));
  const shown = relative('', file);
  if (isTaken(file)) {
    console.findings([diagnose('already-there', { path: shown })], sources);
    return EXIT.use;
  }
  try {
    writeFiles(dirname(file), [{ name: basename(file), bytes: await pdfOf(template, drawn.page) }]);
  } catch (error) {
    console.findings([refusal(error, dirname(file))], sources);
    return EXIT.use;
  }
  console.say(shown);
  return EXIT.well;
};
