// Running text set vertically: a box of lines from right to left, as long as the template's rows allow.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { SetLine } from '../line/setLine.js';
import { setParagraph } from '../line/setParagraph.js';
import type { Block, Field, TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import type { FlowPart, VerticalFlow } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { blockName } from './blockName.js';
import type { GalleyContext } from './context.js';
import type { HeadVariant, TextGalley } from './galley.js';
import { joinRunIns } from './joinRunIns.js';
import type { Matter } from './matter.js';
import { footOf, type VerticalColumn, verticalBlock } from './verticalBlock.js';

/** What becomes vertical lines, in reading order. */
interface Piece {
  readonly runs: readonly TextRun[];
  readonly style: TextStyle;
  /** White lines before it. */
  readonly gap: number;
  /** White above its lines. */
  readonly inset: Length;
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
  const add = (runs: readonly TextRun[], style: TextStyle, before = 0, inset = 0): void => {
    pieces.push({ runs, style, gap: pieces.length === 0 ? 0 : gap + before, inset });
    gap = 0;
  };
  const refuse = (block: Block): void =>
    context.report(diagnose('block-without-place', { slot: context.slot, what: blockName(block) }, block.span));
  for (const block of joinRunIns(part, matter, blocks)) {
    switch (block.type) {
      case 'paragraph':
        add(block.runs, part.paragraph);
        break;
      case 'heading': {
        const head = part.headings.get(block.depth);
        const known = [...part.headings.keys()].join(', ') || '—';
        if (head?.type === 'head') add(block.runs, head.setting.style, head.gapBefore.want);
        else context.report(diagnose('unknown-heading', { depth: block.depth, known }, block.span));
        break;
      }
      case 'leaf': {
        const head = part.leaves.get(block.name);
        if (head?.type === 'head') add(block.label.runs, head.setting.style, head.gapBefore.want);
        else refuse(block);
        break;
      }
      case 'quote':
        for (const inner of block.blocks) {
          if (inner.type === 'paragraph' && part.quote) add(inner.runs, part.quote.style, 0, part.quote.inset);
          else refuse(inner);
        }
        break;
      case 'break':
        if (part.break) gap += part.break.want;
        else refuse(block);
        break;
      case 'list':
      case 'container':
        refuse(block);
        break;
    }
  }
  return pieces;
};

interface Columns {
  readonly columns: readonly VerticalColumn[];
  readonly findings: readonly Diagnostic[];
}

/** The pieces in lines that take so many rows; the signature at the foot of the last line where it fits, else of a line of its own. */
const setColumns = (
  pieces: readonly Piece[],
  part: FlowPart,
  signature: Field | undefined,
  rows: number,
  context: GalleyContext,
): Columns => {
  const { size } = part.paragraph;
  // Whole em: Han stand beside each other from line to line.
  const length = Math.max(size, Math.floor((rows * context.lineHeight) / size) * size);
  const columns: VerticalColumn[] = [];
  const findings: Diagnostic[] = [];
  const setLines = (runs: readonly TextRun[], style: TextStyle, measure: Length): readonly SetLine[] => {
    const set = setParagraph({ runs, style, measure, fonts: context.fonts, keep: context.keep });
    findings.push(...set.diagnostics);
    return set.lines;
  };
  const widthFor = (style: TextStyle): Length => Math.ceil(style.size / context.lineHeight) * context.lineHeight;
  for (const { runs, style, gap, inset } of pieces) {
    for (let white = 0; white < gap; white++) columns.push({ lines: [], width: context.lineHeight });
    for (const line of setLines(runs, style, length - inset)) {
      const lines = [{ line: { ...line, indent: line.indent + inset }, size: style.size }];
      columns.push({ lines, width: widthFor(style) });
    }
  }
  if (part.signature && signature) {
    const { style, gap } = part.signature;
    const signed = setLines(signature.runs, { ...style, align: 'end', indent: 0 }, length);
    const last = columns.at(-1);
    const [only] = signed;
    const room = Math.min(...(last?.lines ?? []).map(({ line }) => length - footOf(line)));
    if (last && only && signed.length === 1 && last.lines.length > 0 && room >= gap + only.width) {
      columns[columns.length - 1] = { ...last, lines: [...last.lines, { line: only, size: style.size }] };
    } else {
      for (const line of signed) columns.push({ lines: [{ line, size: style.size }], width: widthFor(style) });
    }
  }
  return { columns, findings };
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
  const { signature } = matter.whole ? matter.story : {};
  const variants: HeadVariant[] = [];
  for (let rows = vertical.least; rows <= vertical.most; rows++) {
    const { columns, findings } = setColumns(pieces, part, signature, rows, context);
    if (widthOf(columns) > measure) continue;
    variants.push(verticalBlock(columns, part.paragraph.size, measure, rows * context.lineHeight, findings));
  }
  if (variants.length === 0) {
    const { columns, findings } = setColumns(pieces, part, signature, vertical.most, context);
    const fitting = columns.findIndex((_, index) => widthOf(columns.slice(0, index + 1)) > measure);
    const over = columns.slice(fitting).flatMap(({ lines }) => lines.map(({ line }) => line));
    const characters = over.reduce((sum, { text }) => sum + [...text].length, 0);
    const values = { story: matter.story.id, slot: context.slot, lines: over.length, characters };
    context.report(diagnose('overset', values, over[0]?.span));
    const height = vertical.most * context.lineHeight;
    variants.push(verticalBlock(columns.slice(0, fitting), part.paragraph.size, measure, height, findings));
  }
  return {
    type: 'text',
    role: 'body',
    generated: false,
    styleSize: part.paragraph.size,
    measure,
    sides: 0,
    variants,
    air: NO_AIR,
    stand: 'middle',
  };
};
