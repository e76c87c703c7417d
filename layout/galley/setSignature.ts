// The signature at a story's end: flush right on the last line where it fits, else on a line of its own.
import { setParagraph } from '../line/setParagraph.js';
import type { Field } from '../story/story.js';
import type { FlowPart } from '../template/template.js';
import type { Length } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import type { FlowLine, LinesChunk, LinesVariant } from './galley.js';

/** Adds the signature to every setting of a story's last paragraph. */
export const setSignature = (
  closing: LinesChunk,
  signature: Field,
  { style, gap }: NonNullable<FlowPart['signature']>,
  columnWidth: Length,
  context: GalleyContext,
): LinesChunk => {
  const set = setParagraph({
    runs: signature.runs,
    style: { ...style, align: 'end', indent: 0 },
    measure: columnWidth,
    fonts: context.fonts,
    keep: context.keep,
  });
  for (const diagnostic of set.diagnostics) context.report(diagnostic);
  const signed = (variant: LinesVariant): LinesVariant => {
    const last = variant.lines.at(-1);
    const [only] = set.lines;
    const fits =
      set.lines.length === 1 &&
      last !== undefined &&
      only !== undefined &&
      last.shift + last.line.indent + last.line.width + gap + only.width <= columnWidth;
    const firstRow = fits ? last.row : variant.rows;
    const lines = set.lines.map(
      (line, index): FlowLine => ({ line, row: firstRow + index, shift: 0, size: style.size, role: 'signature' }),
    );
    return {
      ...variant,
      rows: Math.max(variant.rows, firstRow + set.lines.length),
      lines: [...variant.lines, ...lines],
    };
  };
  return {
    ...closing,
    best: signed(closing.best),
    alter: (delta) => {
      const variant = closing.alter(delta);
      return variant && signed(variant);
    },
    around: (lines) => signed(closing.around(lines)),
  };
};
