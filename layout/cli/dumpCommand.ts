// `tekan dump`: every placed line, or the stories' trees with what each node became.

import { hasErrors } from '../diagnostic/diagnostic.js';
import { sortDiagnostics } from '../diagnostic/sortDiagnostics.js';
import type { Position, Span } from '../diagnostic/span.js';
import { dumpPages, dumpText } from '../page/dumpPages.js';
import type { Page, PlacedLine } from '../page/page.js';
import { dumpEdition } from '../story/dumpEdition.js';
import { startTimings } from '../timings.js';
import { typesetEdition } from '../typesetEdition.js';
import { workspaceOf } from '../workspace.js';
import { type Console, EXIT } from './console.js';

/** The command's options. */
export interface DumpOptions {
  readonly json?: boolean;
  readonly ast?: boolean;
  /** False with --no-copyfit. */
  readonly copyfit?: boolean;
}

/** What stands on the page for a stretch of source: the frames and how many lines. */
const becameOn = (pages: readonly Page[]): ((span: Span) => string | undefined) => {
  const frames = pages.flatMap((page) => page.frames);
  const placed = frames.flatMap((frame) => frame.lines.map((line) => ({ frame, line })));
  const holds = (span: Span, { line, column }: Position): boolean => {
    const afterStart = line > span.start.line || (line === span.start.line && column >= span.start.column);
    const beforeEnd = line < span.end.line || (line === span.end.line && column < span.end.column);
    return afterStart && beforeEnd;
  };
  // A line may begin with what runs in from elsewhere and end with a paragraph's first words.
  const inside = ({ source: { file, start, end } }: PlacedLine, span: Span): boolean =>
    file === span.file && (holds(span, start) || holds(span, { ...end, column: end.column - 1 }));
  return (span) => {
    const own = placed.filter(({ line }) => !line.generated && inside(line, span));
    const [first] = own;
    if (!first) return undefined;
    const columns = [...new Set(own.map(({ line }) => line.column + 1))];
    // A drop cap stands beside lines, and is none of them.
    const onGrid = own.filter(({ line }) => line.gridLine !== undefined);
    const rows = onGrid[0] ? ` from line ${onGrid[0].line.gridLine}` : '';
    const count = onGrid.length || own.length;
    return `${first.frame.slot}/${first.frame.role}, column ${columns.join('–')}${rows}, ${count} lines`;
  };
};

/** Prints what an edition's page holds; returns the exit status. */
export const dumpCommand = async (folder: string, options: DumpOptions, console: Console): Promise<number> => {
  const timings = startTimings(console.progress);
  const { made, missing, sources, diagnostics } = await typesetEdition(workspaceOf(folder), timings, {
    copyfit: options.copyfit !== false,
  });
  console.findings(sortDiagnostics(diagnostics), sources);
  if (made) {
    const pages = made.sheets.map(({ page }) => page);
    if (options.ast) console.say(dumpEdition(made.edition, becameOn(pages)));
    else if (options.json) console.say(JSON.stringify(dumpPages(pages)));
    else console.say(dumpText(pages));
  }
  if (missing) return EXIT.use;
  return hasErrors(diagnostics) ? EXIT.content : EXIT.well;
};
