// Running text set vertically: a box of lines from right to left, as long as the template's rows allow.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { setParagraph } from '../line/setParagraph.js';
import type { Block, TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import type { FlowPart, VerticalFlow } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { blockName } from './blockName.js';
import type { GalleyContext } from './context.js';
import type { HeadVariant, TextGalley } from './galley.js';
import type { Matter } from './matter.js';
import { runInRuns } from './setFlow.js';
import { type VerticalColumn, verticalBlock } from './verticalBlock.js';

/** What becomes vertical lines, in reading order. */
interface Piece {
  readonly runs: readonly TextRun[];
  readonly style: TextStyle;
  /** White lines before it. */
  readonly gap: number;
}

const NO_AIR = { min: 0, want: 0, max: 0 } as const;

const piecesOf = (
  part: FlowPart,
  matter: Matter,
  blocks: readonly Block[],
  context: GalleyContext,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  let gap = 0;
  const add = (runs: readonly TextRun[], style: TextStyle, before = 0): void => {
    pieces.push({ runs, style, gap: pieces.length === 0 ? 0 : gap + before });
    gap = 0;
  };
  const refuse = (block: Block): void =>
    context.report(diagnose('block-without-place', { slot: context.slot, what: blockName(block) }, block.span));
  const runIn = runInRuns(part, matter);
  blocks.forEach((block, index) => {
    const opening = index === 0 ? runIn : [];
    if (opening.length > 0 && block.type !== 'paragraph') add(opening, part.paragraph);
    switch (block.type) {
      case 'paragraph':
        add([...opening, ...block.runs], part.paragraph);
        return;
      case 'heading': {
        const head = part.headings.get(block.depth);
        const known = [...part.headings.keys()].join(', ') || '—';
        if (head) add(block.runs, head.setting.style, head.gapBefore.want);
        else context.report(diagnose('unknown-heading', { depth: block.depth, known }, block.span));
        return;
      }
      case 'leaf': {
        const head = part.leaves.get(block.name);
        if (head) add(block.label.runs, head.setting.style, head.gapBefore.want);
        else refuse(block);
        return;
      }
      case 'quote':
        for (const inner of block.blocks) {
          if (inner.type === 'paragraph' && part.quote) add(inner.runs, part.quote);
          else refuse(inner);
        }
        return;
      case 'break':
        gap++;
        return;
      case 'list':
      case 'container':
        refuse(block);
        return;
    }
  });
  const { signature } = matter.whole ? matter.story : {};
  if (part.signature && signature) add(signature.runs, { ...part.signature, align: 'end', indent: 0 });
  return pieces;
};

/** The pieces in lines that take so many rows. */
const setColumns = (
  pieces: readonly Piece[],
  part: FlowPart,
  rows: number,
  context: GalleyContext,
): {
  readonly columns: readonly VerticalColumn[];
  readonly length: Length;
  readonly findings: readonly Diagnostic[];
} => {
  const { size } = part.paragraph;
  // Whole em: Han stand beside each other from line to line.
  const length = Math.max(size, Math.floor((rows * context.lineHeight) / size) * size);
  const columns: VerticalColumn[] = [];
  const findings: Diagnostic[] = [];
  for (const { runs, style, gap } of pieces) {
    for (let white = 0; white < gap; white++) columns.push({ size: 0, width: context.lineHeight });
    const set = setParagraph({ runs, style, measure: length, fonts: context.fonts, keep: context.keep });
    findings.push(...set.diagnostics);
    const width = Math.ceil(style.size / context.lineHeight) * context.lineHeight;
    columns.push(...set.lines.map((line) => ({ line, size: style.size, width })));
  }
  return { columns, length, findings };
};

const widthOf = (columns: readonly VerticalColumn[]): Length => columns.reduce((sum, { width }) => sum + width, 0);

/** Sets a level's blocks vertically, in every number of rows that the template allows and that holds them; if none does, the lines that find no place are reported. */
export const setVerticalFlow = (
  part: FlowPart,
  vertical: VerticalFlow,
  matter: Matter,
  blocks: readonly Block[],
  measure: Length,
  context: GalleyContext,
): TextGalley => {
  const pieces = piecesOf(part, matter, blocks, context);
  const variants: HeadVariant[] = [];
  for (let rows = vertical.least; rows <= vertical.most; rows++) {
    const { columns, findings } = setColumns(pieces, part, rows, context);
    if (widthOf(columns) > measure) continue;
    variants.push(verticalBlock(columns, part.paragraph.size, measure, rows * context.lineHeight, findings));
  }
  if (variants.length === 0) {
    const { columns, findings } = setColumns(pieces, part, vertical.most, context);
    const fitting = columns.findIndex((_, index) => widthOf(columns.slice(0, index + 1)) > measure);
    const over = columns.slice(fitting).flatMap(({ line }) => (line ? [line] : []));
    const characters = over.reduce((sum, { text }) => sum + [...text].length, 0);
    const values = { story: matter.story.id, slot: context.slot, lines: over.length, characters };
    context.report(diagnose('overset', values, over[0]?.span));
    const height = vertical.most * context.lineHeight;
    variants.push(verticalBlock(columns.slice(0, fitting), part.paragraph.size, measure, height, findings));
  }
  return { type: 'text', role: 'body', measure, sides: 0, variants, air: NO_AIR, stand: 'middle' };
};
