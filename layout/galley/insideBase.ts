// Bases of readings stay whole where a head is cut into lines.
import type { TextRun } from '../story/story.js';

const rubyOf = (run: TextRun | undefined) =>
  run?.marks.find((mark) => typeof mark === 'object' && mark.type === 'ruby');

/** Whether a UTF-16 offset lies inside a base that has a reading. */
export const insideBase = (runs: readonly TextRun[], offset: number): boolean => {
  let start = 0;
  for (const [index, run] of runs.entries()) {
    const ruby = rubyOf(run);
    const end = start + run.text.length;
    if (ruby && offset > start && offset < end) return true;
    if (ruby && offset === start && rubyOf(runs[index - 1]) === ruby) return true;
    start = end;
  }
  return false;
};
