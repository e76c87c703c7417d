// Vertical lines side by side: the first at the right, the block in the middle of its measure.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SetLine } from '../line/setLine.js';
import { type Length, roundLength } from '../unit/length.js';
import type { HeadVariant } from './galley.js';

/** A column of the block: one vertical line, none where it is white, two where a signature stands at its foot. */
export interface VerticalColumn {
  readonly lines: readonly { readonly line: SetLine; readonly size: Length }[];
  readonly width: Length;
}

/** How far down a line reaches. */
export const footOf = (line: SetLine): Length => line.indent + line.width;

/** Places columns, `height` being the whole block's, whose longest line stands in its middle. */
export const verticalBlock = (
  columns: readonly VerticalColumn[],
  size: Length,
  measure: Length,
  height: Length,
  findings: readonly Diagnostic[] = [],
): HeadVariant => {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const longest = Math.max(0, ...columns.flatMap((column) => column.lines.map(({ line }) => footOf(line))));
  const baseline = Math.floor((height - longest) / 2);
  let right = roundLength((measure + width) / 2);
  const lines = columns.flatMap((column) => {
    right -= column.width;
    return column.lines.map(({ line, size: own }) => ({
      line,
      x: right + Math.floor((column.width - own) / 2),
      baseline,
    }));
  });
  return { size, lines, width, height, findings };
};
