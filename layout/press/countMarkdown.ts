// Divides a story's Markdown body into the pieces of text that a page shows: paragraphs, headings, items, directive labels.

import { labelEnd } from './countDirective.js';
import { countPiece, type SourcePiece, type SourceThread } from './countedSource.js';
import { countInline, referenceLabel } from './countInline.js';

const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
const HEADING_END = /(?:^|[ \t]+)#+[ \t]*$/;
const ITEM = /^(?:([-*+])|(\d{1,9})[.)])(?:[ \t]+|$)/;
const FENCE = /^(`{3,}[^`]*|~{3,}.*)$/;
const DEFINITION = /^\[((?:\\.|[^[\]\\])+)\]:[ \t]*\S/;
const DIRECTIVE = /^(:{2,})([^\s\p{P}\p{S}][^\s[{]*)?/u;

/** One line of the file: offsets of its text, indentation and line ending left out. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

const linesOf = (raw: string, from: number): readonly Line[] => {
  const lines: Line[] = [];
  const ending = /\r\n|\r|\n|$/g;
  let start = from;
  while (start < raw.length) {
    ending.lastIndex = start;
    const match = ending.exec(raw);
    const end = match?.index ?? raw.length;
    const indent = /^[ \t]*/.exec(raw.slice(start, end))?.[0].length ?? 0;
    lines.push({ start: start + indent, end, indent });
    start = end + Math.max(1, match?.[0].length ?? 1);
  }
  return lines;
};

/** One reading of a body. */
class Body {
  readonly threads: { readonly role: string; readonly pieces: SourcePiece[] }[] = [{ role: 'body', pieces: [] }];
  /** Open containers: the colons of their fences, the thread each fills. */
  private readonly open: { readonly colons: number; readonly thread: number }[] = [];
  private text = '';
  private offsets: number[] = [];
  private inList = false;
  private fence: string | undefined;

  constructor(
    private readonly raw: string,
    private readonly references: ReadonlySet<string>,
  ) {}

  line(line: Line): void {
    let { start } = line;
    let { indent } = line;
    const rest = (): string => this.raw.slice(start, line.end);
    if (this.fence !== undefined) {
      if (rest().startsWith(this.fence) && /^[`~]+[ \t]*$/.test(rest())) this.fence = undefined;
      else this.literal(start, line.end);
      return;
    }
    if (rest() === '') {
      this.close();
      return;
    }
    if (this.text === '' && indent === 0 && !ITEM.test(rest())) this.inList = false;
    for (;;) {
      const item = ITEM.exec(rest());
      const quote = /^>[ \t]*/.exec(rest())?.[0];
      if (quote) {
        if (this.text === '') indent = 0;
        start += quote.length;
      } else if (
        item &&
        !THEMATIC_BREAK.test(rest()) &&
        this.startsItem(item, indent, start + item[0].length < line.end)
      ) {
        this.close();
        this.inList = true;
        start += item[0].length;
        indent = 0;
      } else break;
    }
    this.content(start, line.end, indent);
  }

  /** Ends the paragraph that is being read. */
  close(): void {
    if (this.text !== '') {
      this.add(countPiece(countInline(this.text, this.offsets, this.references)));
    }
    this.text = '';
    this.offsets = [];
  }

  private content(start: number, end: number, indent: number): void {
    const rest = this.raw.slice(start, end);
    if (rest === '') this.close();
    else if (indent >= 4 && this.text !== '') this.append(start, end);
    else if (this.text !== '' && UNDERLINE.test(rest)) this.close();
    else if (THEMATIC_BREAK.test(rest)) this.close();
    else if (HEADING.test(rest)) {
      this.close();
      const from = start + (HEADING.exec(rest)?.[0].length ?? 0);
      const title = this.raw.slice(from, end);
      this.append(from, end - (HEADING_END.exec(title)?.[0].length ?? 0));
      this.close();
    } else if (FENCE.test(rest)) {
      this.close();
      this.fence = /^(?:`+|~+)/.exec(rest)?.[0] ?? rest;
    } else if (DIRECTIVE.test(rest) && this.directive(start, end)) return;
    else if (!(this.text === '' && DEFINITION.test(rest))) this.append(start, end);
  }

  /** Whether a list marker begins an item here (CommonMark 0.31 section 5.2: what may interrupt a paragraph). */
  private startsItem(item: RegExpExecArray, indent: number, filled: boolean): boolean {
    if (this.inList) return true;
    if (indent >= 4) return false;
    return this.text === '' || (filled && (item[2] === undefined || Number(item[2]) === 1));
  }

  /** `:::name[label]{…}`, `::name[text]{…}` or a closing `:::`. */
  private directive(start: number, end: number): boolean {
    const match = DIRECTIVE.exec(this.raw.slice(start, end));
    const colons = match?.[1]?.length ?? 0;
    const name = match?.[2];
    let after = start + (match?.[0].length ?? 0);
    if (name === undefined) {
      const top = this.open.at(-1);
      if (!top || colons < 3 || colons < top.colons || this.raw.slice(after, end).trim() !== '') return false;
      this.close();
      this.open.pop();
      return true;
    }
    const labelled = this.raw.charAt(after) === '[' ? labelEnd(this.raw, after, end) : -1;
    const label = labelled > 0 ? { from: after + 1, to: labelled } : undefined;
    if (label) after = label.to + 1;
    if (!/^(?:\{[^}]*\})?[ \t]*$/.test(this.raw.slice(after, end))) return false;
    this.close();
    if (colons > 2) {
      this.threads.push({ role: name, pieces: [] });
      this.open.push({ colons, thread: this.threads.length - 1 });
    }
    if (label) {
      this.append(label.from, label.to);
      this.close();
    }
    return true;
  }

  private append(start: number, end: number): void {
    if (this.text !== '') {
      this.text += '\n';
      this.offsets.push(start - 1);
    }
    this.text += this.raw.slice(start, end);
    for (let at = start; at < end; at++) this.offsets.push(at);
  }

  private literal(start: number, end: number): void {
    const text = [...Array(end - start).keys()];
    this.add(
      countPiece({
        text: text.map((index) => this.raw.charAt(start + index)),
        offsets: text.map((index) => start + index),
      }),
    );
  }

  private add(piece: SourcePiece): void {
    if (piece.text !== '') this.threads[this.open.at(-1)?.thread ?? 0]?.pieces.push(piece);
  }
}

/** The body that begins at `from`: one thread for the running text, then one for each container, which may float on the page. */
export const countMarkdown = (raw: string, from: number): readonly SourceThread[] => {
  const lines = linesOf(raw, from);
  const references = new Set<string>();
  for (const { start, end } of lines) {
    const definition = DEFINITION.exec(raw.slice(start, end));
    if (definition?.[1]) references.add(referenceLabel(definition[1]));
  }
  const body = new Body(raw, references);
  for (const line of lines) body.line(line);
  body.close();
  return body.threads.filter(({ pieces }) => pieces.length > 0).map((thread) => ({ ...thread, field: false }));
};
