// Vertical heads: lines from right to left, at every size whose lines stand in the measure; their length decides the rows.
import { setParagraph } from '../line/setParagraph.js';
import type { Field, TextRun } from '../story/story.js';
import type { HeadSetting } from '../template/template.js';
import { type Length, roundLength } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import { spreadWidth } from './fitHead.js';
import type { HeadVariant } from './galley.js';
import { headLine, naturalLine } from './headLine.js';
import { reportTooWide } from './reportTooWide.js';
import { divisions } from './setHead.js';
import { verticalBlock } from './verticalBlock.js';

/** Rows within which vertical lines find their length: higher than any sheet. */
const MOST_ROWS = 200;

type Division = readonly (readonly TextRun[])[];

/** White between lines counts only inside the block. */
const blockWidth = (lines: number, size: Length, leading: number): Length =>
  roundLength(size * (1 + (lines - 1) * leading));

/** Lines of a head with the length `extent` to stand in, or to be spread over. */
const headVariant = (
  division: Division,
  size: Length,
  extent: { readonly height: Length; readonly spread?: Length },
  { style, leading }: HeadSetting,
  measure: Length,
  context: GalleyContext,
): HeadVariant => {
  const fitting = { letterWidth: 1, spacing: 0, ...(extent.spread !== undefined && { spread: extent.spread }) };
  const lines = division.flatMap((runs) => headLine(runs, { ...style, size }, fitting, extent.height, context));
  const block = verticalBlock(
    lines.map((line) => ({ lines: [{ line, size }], width: roundLength(size * leading) })),
    size,
    measure,
    extent.height,
  );
  return { ...block, width: blockWidth(lines.length, size, leading) };
};

/** A paragraph of one size in every number of rows in which its lines stand side by side in the measure. */
const paragraphVariants = (
  fields: readonly Field[],
  { style, leading }: HeadSetting,
  measure: Length,
  context: GalleyContext,
): readonly HeadVariant[] => {
  const variants: HeadVariant[] = [];
  for (let rows = 1; rows <= MOST_ROWS; rows++) {
    const length = Math.floor((rows * context.lineHeight) / style.size) * style.size;
    if (length === 0) continue;
    const set = fields.map(({ runs }) =>
      setParagraph({ runs, style, measure: length, fonts: context.fonts, keep: context.keep }),
    );
    const lines = set.flatMap((paragraph) => paragraph.lines);
    const width = blockWidth(lines.length, style.size, leading);
    if (width > measure) continue;
    const columns = lines.map((line) => ({
      lines: [{ line, size: style.size }],
      width: roundLength(style.size * leading),
    }));
    const findings = set.flatMap(({ diagnostics }) => diagnostics);
    variants.push({ ...verticalBlock(columns, style.size, measure, length, findings), width });
    if (lines.length <= fields.length) break;
  }
  return variants;
};

/** Sets a head vertically in every division and size that stands in the measure, largest first; what fits in no way is set at the least size and reported. */
export const setVerticalHead = (
  role: string,
  fields: readonly Field[],
  setting: HeadSetting,
  measure: Length,
  context: GalleyContext,
): readonly HeadVariant[] => {
  const { style, smallest, step, leading } = setting;
  const ways = divisions(fields, setting, context);
  const variants: HeadVariant[] = [];
  if (style.align === 'justify') variants.push(...paragraphVariants(fields, setting, measure, context));
  else {
    for (const division of ways) {
      const natural = division.map((runs) => naturalLine(runs, setting, context));
      const longest = Math.max(...natural.map(({ width }) => width));
      for (let size = style.size; size >= smallest; size -= step) {
        if (blockWidth(division.length, size, leading) > measure) continue;
        const height = roundLength((longest * size) / style.size);
        const largest = !variants.some(({ lines }) => lines.length === division.length);
        variants.push(headVariant(division, size, { height }, setting, measure, context));
        if (style.align !== 'spread' || !largest) continue;
        // Opened over whole rows as far as the gaps may go: make-up takes the rows there are.
        const reach = spreadWidth(natural, setting, size, Number.MAX_SAFE_INTEGER);
        const { lineHeight } = context;
        const last = Math.min(MOST_ROWS, Math.floor(reach / lineHeight));
        for (let rows = Math.ceil(height / lineHeight); rows <= last; rows++) {
          const extent = { height: rows * lineHeight, spread: rows * lineHeight };
          variants.push(headVariant(division, size, extent, setting, measure, context));
        }
      }
    }
  }
  if (variants.length > 0) return variants.sort((a, b) => b.size - a.size);
  const [shortest = []] = ways;
  reportTooWide(role, fields, smallest, blockWidth(shortest.length, smallest, leading), measure, context);
  const natural = shortest.map(
    (runs) => naturalLine(runs, { ...setting, style: { ...style, size: smallest } }, context).width,
  );
  return [headVariant(shortest, smallest, { height: Math.max(1, ...natural) }, setting, measure, context)];
};
