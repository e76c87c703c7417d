// Cutting a list of runs by offsets into its text.
import type { TextRun } from '../story/story.js';

/** The runs between two UTF-16 offsets; spans are moved so that each character keeps its source column. */
export const sliceRuns = (runs: readonly TextRun[], from: number, to: number): readonly TextRun[] => {
  const pieces: TextRun[] = [];
  let offset = 0;
  for (const run of runs) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, run.text.length);
    if (start < end) {
      const before = [...run.text.slice(0, start)].length;
      const text = run.text.slice(start, end);
      const column = run.span.start.column + before;
      pieces.push({
        ...run,
        text,
        span: {
          ...run.span,
          start: { ...run.span.start, column },
          end: { line: run.span.start.line, column: column + [...text].length },
        },
      });
    }
    offset += run.text.length;
  }
  return pieces;
};
