// What the breaker had to give up: every broken rule of a set paragraph as a diagnostic with its place.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { toEm, toPt } from '../unit/length.js';
import { Chance } from './junction.js';
import type { PreparedParagraph } from './preparedParagraph.js';
import type { SetLine } from './setLine.js';
import { HAN_GAP_LOOSEST, SHORT_TOLD } from './weights.js';

/** Characters shown on either side of a break. */
const CONTEXT = 8;
/** Decimals of an em in messages. */
const DECIMALS = 3;

/** Walks the breaks and tells which rule gave way at each. `ends` and `lines` run in step. */
export const breakDiagnostics = (
  { items, units, source, goal }: PreparedParagraph,
  ends: readonly number[],
  lines: readonly SetLine[],
): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  ends.forEach((end, index) => {
    const line = lines[index];
    if (!line) return;
    const unit = units[end];
    if (unit && end < items.count) {
      const at = unit.start;
      const before = source.text.slice(Math.max(0, at - CONTEXT), at);
      const after = source.text.slice(at, at + CONTEXT);
      const span = source.spanOf(at, unit.end);
      switch (items.chance[end]) {
        case Chance.looselyKept:
        case Chance.kept:
          found.push(diagnose('kept-parted', { before, after }, span));
          break;
        case Chance.forced:
        case Chance.glued:
          // One long word is one fault, however many lines it fills.
          if (!found.some(({ id }) => id === 'forced-break')) {
            found.push(diagnose('forced-break', { before, after }, span));
          }
          break;
        case Chance.prohibited:
          found.push(diagnose('prohibited-edge', { before, after }, span));
          break;
      }
    }
    if (line.indent + line.width > line.measure) {
      const over = toPt(line.indent + line.width - line.measure).toFixed(DECIMALS);
      found.push(diagnose('overfull-line', { text: line.text, over }, line.span));
    }
    if (line.gapEm > HAN_GAP_LOOSEST) {
      found.push(diagnose('loose-line', { text: line.text, gap: line.gapEm.toFixed(DECIMALS) }, line.span));
    }
    const short = toEm(line.measure - line.indent - line.width, items.size);
    if (goal.justify && items.chance[end] !== Chance.hard && short > SHORT_TOLD) {
      found.push(diagnose('short-line', { text: line.text, short: short.toFixed(DECIMALS) }, line.span));
    }
  });
  return found;
};
