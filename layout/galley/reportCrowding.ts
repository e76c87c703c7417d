// Tells where dots, lines or readings between two lines have too little room.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { SetLine } from '../line/setLine.js';
import { type Length, toEm } from '../unit/length.js';

/** How far the ink of Han reaches above and below the baseline, in em: 国 and 东 of Noto Serif SC and Noto Sans SC. */
const HAN_ABOVE = 0.85;
const HAN_BELOW = 0.08;
/** Decimals of an em in messages. */
const DECIMALS = 3;

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
  if (lines.every(({ marks }) => !marks)) return;
  const headOf = (line: SetLine | undefined): number => Math.max(HAN_ABOVE, toEm(line?.marks?.above ?? 0, size));
  const footOf = (line: SetLine | undefined): number => Math.max(HAN_BELOW, toEm(line?.marks?.below ?? 0, size));
  let worst: { readonly line: SetLine; readonly short: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.marks) continue;
    const above = footOf(lines[index - 1]) + headOf(line);
    const below = footOf(line) + headOf(lines[index + 1]);
    const short = Math.max(above, below) - toEm(leading, size);
    if (short > (worst?.short ?? 0)) worst = { line, short };
  }
  if (!worst) return;
  report(diagnose('marks-crowded', { text: worst.line.text, short: worst.short.toFixed(DECIMALS) }, worst.line.span));
};
