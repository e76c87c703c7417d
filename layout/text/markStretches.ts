// Stretches of a paragraph under marks that are drawn beside the text: emphasis dots, name lines, readings.
import type { Mark, NameLine, Ruby, TextRun } from '../story/story.js';

/** A mark that is drawn beside its text. */
export type DrawnMark = 'dots' | NameLine | Ruby;

/** A mark and what it covers, in UTF-16 offsets into the paragraph. */
export interface MarkStretch {
  readonly mark: DrawnMark;
  readonly start: number;
  readonly end: number;
}

const isDrawn = (mark: Mark): mark is DrawnMark => typeof mark === 'object' || mark === 'dots';

/** The stretches in order of their ends, however the runs cut them. */
export const markStretches = (runs: readonly TextRun[]): readonly MarkStretch[] => {
  if (runs.every(({ marks }) => marks.length === 0)) return [];
  const closed: MarkStretch[] = [];
  let open: readonly MarkStretch[] = [];
  let offset = 0;
  for (const run of runs) {
    const start = offset;
    const end = start + run.text.length;
    const marks = run.marks.filter(isDrawn);
    closed.push(...open.filter(({ mark }) => !marks.includes(mark)));
    open = marks.map((mark) => ({ mark, start: open.find((each) => each.mark === mark)?.start ?? start, end }));
    offset = end;
  }
  return [...closed, ...open];
};
