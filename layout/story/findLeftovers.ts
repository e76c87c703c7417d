// Signs of markup that no markup came of: they would be printed.
import type { TextRun } from './story.js';

/** A sign left over: the run it stands in and its place there, in UTF-16 units. */
export interface Leftover {
  readonly mark: string;
  readonly run: TextRun;
  readonly at: number;
}

const SIGNS = [
  /\*\*/,
  /~~/,
  // Alone it is an equals sign of programmers; around text it was meant as a highlight.
  /(?<!=)==(?=[^\s=][^=]*(?<!\s)==(?!=))/,
  /\[\[/,
];

/** Each sign's first place in a paragraph. An escaped sign stands in a run of its own, so a pair within a run was not escaped. */
export const findLeftovers = (runs: readonly TextRun[]): readonly Leftover[] => {
  const texts = runs.filter((run) => !run.marks.includes('code'));
  return SIGNS.flatMap((sign): readonly Leftover[] => {
    for (const run of texts) {
      const found = sign.exec(run.text);
      if (found) return [{ mark: found[0], run, at: found.index }];
    }
    return [];
  });
};
