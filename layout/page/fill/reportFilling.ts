// What a filled flow has to say: overset, empty rows, uneven feet, lines alone.
import { diagnose } from '../../diagnostic/diagnostic.js';
import type { FlowGalley } from '../../galley/galley.js';
import type { Frame } from '../page.js';
import type { Placing } from '../place/placing.js';
import { FULL_ENOUGH } from '../weights.js';
import type { FilledFlow } from './fillFlow.js';

/** Tells what came out otherwise than it should have; `frame` holds the filled text. Columns are told as a reader counts them. */
export const reportFilling = (
  flow: FlowGalley,
  { filling, shape }: FilledFlow,
  frame: Frame,
  placing: Placing,
): void => {
  const { slot, story, span } = placing;
  const columnOf = (segment: number): number => (shape.segments[segment]?.column ?? 0) + 1;
  const { fill: filled } = frame;
  if (!filled) return;
  // What goes on on a later page has its place there.
  if (filling.overset.length > 0 && !flow.jump) {
    const [first] = filling.overset;
    const characters = filling.overset.reduce((sum, { text }) => sum + [...text].length, 0);
    placing.report(
      diagnose('overset', { story, slot, lines: filling.overset.length, characters }, first?.span ?? span),
    );
    return;
  }
  const missing = filled.available - filled.used;
  if (filled.available > 0 && filled.used / filled.available < FULL_ENOUGH) {
    const characters = Math.round((missing * flow.columnWidth) / flow.part.paragraph.size);
    placing.report(
      diagnose(
        'underfull',
        {
          story,
          slot,
          role: `#${frame.role}`,
          lines: missing,
          available: filled.available,
          used: filled.used,
          characters,
        },
        span,
      ),
    );
  }
  filled.columns.forEach((short, column) => {
    if (short > 0 && column < filled.columns.length - 1) {
      placing.report(diagnose('uneven-feet', { story, slot, column: column + 1, lines: short }, span));
    }
  });
  for (const segment of filling.headsAtFoot) {
    placing.report(diagnose('head-at-foot', { story, slot, column: columnOf(segment) }, span));
  }
  for (const { column: segment, where } of filling.lone) {
    placing.report(diagnose('lone-line', { story, column: columnOf(segment), where: `#${where}` }, span));
  }
};
