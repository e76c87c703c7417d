// A set line at its place on the sheet.
import type { SetLine } from '../../line/setLine.js';
import type { Length } from '../../unit/length.js';
import type { PlacedLine } from '../page.js';

/** `baseline` is a vertical line's top. */
export const placeLine = (
  line: SetLine,
  at: { readonly x: Length; readonly baseline: Length; readonly column: number; readonly gridLine?: number },
  generated = false,
): PlacedLine => ({
  column: at.column,
  ...(at.gridLine !== undefined && { gridLine: at.gridLine }),
  x: at.x,
  textX: line.dir === 'vertical' ? at.x : at.x + line.indent,
  baseline: line.dir === 'vertical' ? at.baseline + line.indent : at.baseline,
  width: line.width,
  size: Math.max(0, ...line.runs.map((run) => run.size)),
  measure: line.measure,
  gapEm: line.gapEm,
  text: line.text,
  dir: line.dir,
  generated,
  runs: line.runs,
  ...(line.marks && line.marks.drawn.length > 0 && { marks: line.marks.drawn }),
  source: line.span,
});
