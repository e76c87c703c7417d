// Tells where dots, lines or readings between two lines have too little room.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { SetLine } from '../line/setLine.js';
import { type Length, toEm } from '../unit/length.js';

/** How far the ink of Han reaches above and below the baseline, in em: 国 and 东 of Noto Serif SC and Noto Sans SC. */
const HAN_ABOVE = 0.85;
const HAN_BELOW = 0.08;
/** Decimals of an em in messages. */
const DECIMALS = 3;

const PLAIN = { above: [], below: [] };

/** How much the ink of two lines, one below the other, lacks of standing apart, in Lengths; negative where there is room. */
const lackBetween = (upper: SetLine | undefined, lower: SetLine | undefined, size: Length, leading: Length): Length => {
  const { below } = upper?.marks ?? PLAIN;
  const { above } = lower?.marks ?? PLAIN;
  const aside = (lower?.indent ?? 0) - (upper?.indent ?? 0);
  const reaches = above.map(({ from, to, reach }) => {
    const met = below.filter((mark) => mark.from < to + aside && mark.to > from + aside);
    return reach + Math.max(HAN_BELOW * size, ...met.map((mark) => mark.reach));
  });
  return Math.max(0, ...reaches, ...below.map(({ reach }) => reach + HAN_ABOVE * size)) - leading;
};

/**
 * Reports the most crowded line of a paragraph whose baselines stand `leading` apart; what stands before and after the
 * paragraph is taken for plain text. The line gap itself never changes (CLREQ 3.1.8).
 */
export const reportCrowding = (
  lines: readonly SetLine[],
  size: Length,
  leading: Length,
  report: (diagnostic: Diagnostic) => void,
): void => {
  let worst: { readonly line: SetLine; readonly lack: Length } | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.marks) continue;
    const above = lackBetween(lines[index - 1], line, size, leading);
    const lack = Math.max(above, lackBetween(line, lines[index + 1], size, leading));
    if (lack > (worst?.lack ?? 0)) worst = { line, lack };
  }
  if (!worst) return;
  const short = toEm(worst.lack, size).toFixed(DECIMALS);
  report(diagnose('marks-crowded', { text: worst.line.text, short }, worst.line.span));
};
