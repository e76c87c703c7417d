// Running text: blocks set to the column's measure as a list of chunks that columns can be filled with.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { LineMeasure } from '../line/lineCost.js';
import type { SetLine } from '../line/setLine.js';
import { setParagraph } from '../line/setParagraph.js';
import type { Block, List, TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import type { Bullet, FlowHead, FlowPart, JumpLine, RowRange } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { blockName } from './blockName.js';
import type { GalleyContext } from './context.js';
import type { Chunk, FlowGalley, FlowLine, HeadChunk, LinesVariant } from './galley.js';
import { joinRunIns } from './joinRunIns.js';
import type { Matter } from './matter.js';
import { plainRun } from './plainRun.js';
import { setHead } from './setHead.js';
import { type LinesInput, setLinesChunk } from './setLinesChunk.js';
import { setPicture } from './setPicture.js';
import { setSignature } from './setSignature.js';

/** What stands at the head of a paragraph beside its text. */
type Opening = Pick<LinesInput, 'bullet' | 'dropCap'>;

/** Sets a level's blocks one after another. */
class FlowSetter {
  readonly chunks: Chunk[] = [];
  /** For each chunk, the index of the block it was set from. */
  readonly blockOf: number[] = [];
  private index = -1;
  private readonly bullets = new Map<string, SetLine>();

  constructor(
    private readonly part: FlowPart,
    private readonly columnWidth: Length,
    private readonly context: GalleyContext,
  ) {}

  paragraph(runs: readonly TextRun[], style: TextStyle, shift: Length, opening: Opening = {}): void {
    const input = { runs, style, shift, measure: this.columnWidth - shift, role: style.name, ...opening };
    this.add(setLinesChunk(input, this.context));
  }

  gap(rows: RowRange): void {
    if (rows.max > 0) this.add({ type: 'gap', rows });
  }

  private add(chunk: Chunk): void {
    this.chunks.push(chunk);
    this.blockOf.push(this.index);
  }

  head(runs: readonly TextRun[], span: Span, head: FlowHead, role: string): void {
    this.gap(head.gapBefore);
    const bullet = head.bullet && { line: this.bullet(head.bullet, head.bullet.text, span), shift: 0 };
    const chunkOf = (column: LineMeasure, context: GalleyContext): HeadChunk | undefined => {
      const own = head.bullet?.width ?? 0;
      const width = column.measure - own;
      const [variant] = setHead(role, [{ runs, span }], head.setting, width - 2 * head.sides, context);
      if (!variant) return undefined;
      for (const finding of variant.findings) context.report(finding);
      const chunk: HeadChunk = {
        type: 'head',
        role,
        rows: Math.max(head.rows, Math.ceil(variant.height / context.lineHeight)),
        variant,
        shift: column.shift + own,
        sides: head.sides,
        width,
        ...(head.ground && { ground: head.ground }),
        ...(bullet && { bullet: { ...bullet, shift: column.shift } }),
        around: (line) => chunkOf(line, { ...context, report: () => {} }) ?? chunk,
      };
      return chunk;
    };
    const chunk = chunkOf({ shift: 0, measure: this.columnWidth }, this.context);
    if (chunk) this.add(chunk);
  }

  list(list: List): void {
    const setting = this.part.list;
    if (!setting || (list.ordered && setting.number === undefined)) {
      this.refuse(list);
      return;
    }
    const { bullet: mark, number = '' } = setting;
    list.items.forEach((item, index) => {
      this.gap(setting.gapBefore);
      item.blocks.forEach((block, blockIndex) => {
        if (block.type === 'list') this.list(block);
        else if (block.type === 'paragraph') {
          const text = list.ordered ? number.replaceAll('{number}', String(list.start + index)) : mark.text;
          const line = this.bullet(mark, text, item.span);
          const opening = blockIndex === 0 ? { bullet: { line, shift: 0 } } : {};
          this.paragraph(block.runs, setting.style, mark.width, opening);
        } else this.refuse(block);
      });
    });
  }

  /** Puts a line before everything. */
  opening(line: FlowLine): void {
    const best: LinesVariant = { rows: 1, together: 1, lines: [line], delta: 0, loose: 0 };
    this.add({ type: 'lines', best, alter: () => undefined, around: () => best });
  }

  /** Sets the block of that index; `resumes` where its beginning stands elsewhere. */
  set(block: Block, index: number, resumes: boolean): void {
    this.index = index;
    if (resumes && block.type === 'paragraph') {
      this.paragraph(block.runs, { ...this.part.paragraph, indent: 0 }, 0);
    } else this.block(block);
  }

  /** A line that no source holds. */
  generated(text: string, style: TextStyle, span: Span): FlowLine | undefined {
    const set = setParagraph({
      runs: [plainRun(text, span)],
      style: { ...style, indent: 0 },
      measure: this.columnWidth,
      fonts: this.context.fonts,
      keep: this.context.keep,
    });
    for (const diagnostic of set.diagnostics) this.context.report(diagnostic);
    const [line] = set.lines;
    return line && { line, row: 0, shift: 0, size: style.size, role: 'jump', generated: true };
  }

  private block(block: Block): void {
    switch (block.type) {
      case 'paragraph':
        this.paragraph(block.runs, this.part.paragraph, 0, this.dropCap());
        return;
      case 'heading': {
        const head = this.part.headings.get(block.depth);
        if (head?.type === 'head') this.head(block.runs, block.span, head, 'crosshead');
        else {
          const known = [...this.part.headings.keys()].join(', ') || '—';
          this.context.report(diagnose('unknown-heading', { depth: block.depth, known }, block.span));
        }
        return;
      }
      case 'leaf': {
        const head = this.part.leaves.get(block.name);
        if (head?.type === 'head') this.head(block.label.runs, block.span, head, 'crosshead');
        else this.refuse(block);
        return;
      }
      case 'list':
        this.list(block);
        return;
      case 'quote':
        for (const inner of block.blocks) {
          if (inner.type === 'paragraph' && this.part.quote) {
            this.paragraph(inner.runs, this.part.quote.style, this.part.quote.inset);
          } else this.refuse(inner);
        }
        return;
      case 'break':
        if (this.part.break) this.gap(this.part.break);
        else this.refuse(block);
        return;
      case 'container':
        this.refuse(block);
        return;
    }
  }

  /** The flow's drop cap, which its first text takes. */
  private dropCap(): Opening {
    const { dropCap } = this.part;
    const first = this.chunks.every((chunk) => chunk.type !== 'lines');
    return first && dropCap ? { dropCap } : {};
  }

  /** A bullet; all of a kind are one line at different places of the source. */
  private bullet(bullet: Bullet, text: string, span: Span): SetLine {
    const { style, width } = bullet;
    const kind = [style.name, width, text].join();
    const known = this.bullets.get(kind);
    if (known) return { ...known, span };
    const set = setParagraph({
      runs: [plainRun(text, span)],
      style: { ...style, align: 'start', indent: 0 },
      measure: Math.max(width, style.size * text.length),
      fonts: this.context.fonts,
      keep: [],
    });
    for (const diagnostic of set.diagnostics) this.context.report(diagnostic);
    const [line] = set.lines;
    if (!line) throw new Error('a bullet has no line');
    this.bullets.set(kind, line);
    return line;
  }

  private refuse(block: Block): void {
    const values = { slot: this.context.slot, what: blockName(block) };
    this.context.report(diagnose('block-without-place', values, block.span));
  }
}

/** Sets the blocks of a level that no box takes. */
export const setFlow = (
  part: FlowPart,
  matter: Matter,
  blocks: readonly Block[],
  width: Length,
  context: GalleyContext,
): FlowGalley => {
  const columnWidth = Math.floor((width - (part.columns - 1) * part.gutter) / part.columns);
  const setter = new FlowSetter(part, columnWidth, context);
  const { jump } = matter;
  const joined = joinRunIns(part, matter, blocks);
  const jumpLine = (line: JumpLine | undefined, folio: string | undefined): FlowLine | undefined => {
    if (folio === undefined) return undefined;
    if (line) return setter.generated(line.text.replaceAll('{folio}', folio), line.style, matter.story.span);
    context.report(diagnose('jump-without-line', { story: matter.story.id, slot: context.slot }, matter.story.span));
    return undefined;
  };
  const from = jumpLine(part.jump?.from, jump?.from);
  const to = jumpLine(part.jump?.to, jump?.to);
  if (from) setter.opening(from);
  joined.forEach((block, index) => {
    setter.set(block, index, index === 0 && jump?.resumes === true);
  });
  const { chunks, blockOf } = setter;
  const { picture } = matter.whole && jump?.from === undefined ? matter.story : {};
  const { signature } = matter.whole && jump?.to === undefined ? matter.story : {};
  // The line that says where the story comes from is no end of its text.
  const last = chunks.findLastIndex((chunk, index) => chunk.type === 'lines' && (blockOf[index] ?? -1) >= 0);
  const closing = chunks[last];
  if (part.signature && signature && closing?.type === 'lines') {
    chunks[last] = setSignature(closing, signature, part.signature, columnWidth, context);
  } else if (part.signature && signature) {
    setter.paragraph(signature.runs, { ...part.signature.style, align: 'end', indent: 0 }, 0);
  }
  return {
    type: 'flow',
    part,
    columnWidth,
    chunks,
    ...(part.picture && picture && { picture: setPicture(part.picture, picture, columnWidth, part.gutter, context) }),
    ...(to && { jump: { line: to, blocks: joined, blockOf } }),
    insets: [],
    surplus: 0,
    shorter: [],
  };
};
