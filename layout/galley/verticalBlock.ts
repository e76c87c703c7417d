// Vertical lines side by side: the first at the right, the block in the middle of its measure.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SetLine } from '../line/setLine.js';
import { type Length, roundLength } from '../unit/length.js';
import type { HeadVariant } from './galley.js';

/** A vertical line and the width it has; white where there is no line. */
export interface VerticalColumn {
  readonly line?: SetLine;
  readonly size: Length;
  readonly width: Length;
}

/** Where the lines' tops stand: `height` is the whole block's, whose longest line stands in its middle. */
export const verticalBlock = (
  columns: readonly VerticalColumn[],
  size: Length,
  measure: Length,
  height: Length,
  findings: readonly Diagnostic[] = [],
): HeadVariant => {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const longest = Math.max(0, ...columns.map(({ line }) => (line ? line.indent + line.width : 0)));
  const baseline = Math.floor((height - longest) / 2);
  let right = roundLength((measure + width) / 2);
  const lines = columns.flatMap((column) => {
    right -= column.width;
    const x = right + Math.floor((column.width - column.size) / 2);
    return column.line ? [{ line: column.line, x, baseline }] : [];
  });
  return { size, lines, width, height, findings };
};
