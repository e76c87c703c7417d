// What a filled flow has to say: overset, empty rows, uneven feet, lines alone.
import { diagnose } from '../../diagnostic/diagnostic.js';
import type { Length } from '../../unit/length.js';
import type { Frame } from '../page.js';
import type { Placing } from '../place/placing.js';
import { FULL_ENOUGH } from '../weights.js';
import type { Filling } from './traceFilling.js';

export const reportFilling = (
  filling: Filling,
  frame: Frame,
  size: Length,
  columnWidth: Length,
  placing: Placing,
): void => {
  const { slot, story, span } = placing;
  const { fill: filled } = frame;
  if (!filled) return;
  if (filling.overset.length > 0) {
    const [first] = filling.overset;
    const characters = filling.overset.reduce((sum, { text }) => sum + [...text].length, 0);
    placing.report(
      diagnose('overset', { story, slot, lines: filling.overset.length, characters }, first?.span ?? span),
    );
    return;
  }
  const missing = filled.available - filled.used;
  if (filled.available > 0 && filled.used / filled.available < FULL_ENOUGH) {
    const characters = Math.round((missing * columnWidth) / size);
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
  for (const column of filling.headsAtFoot) {
    placing.report(diagnose('head-at-foot', { story, slot, column: column + 1 }, span));
  }
  for (const { column, where } of filling.lone) {
    placing.report(diagnose('lone-line', { story, column: column + 1, where: `#${where}` }, span));
  }
};
