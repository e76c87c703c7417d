// Phrasing content of mdast → text runs; what cannot be printed is said.
import type { Nodes, PhrasingContent } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { SourceText } from '../diagnostic/sourceText.js';
import type { Span } from '../diagnostic/span.js';
import { findLeftovers } from './findLeftovers.js';
import { findMarkSlip } from './findMarkSlip.js';
import { joinPieces, type Piece } from './joinPieces.js';
import { INLINE_DIRECTIVES, isInlineDirective, markPieces } from './readMark.js';
import type { Mark, TextRun } from './story.js';

/** A story being read: its source, and where findings go. */
export interface Reading {
  readonly source: SourceText;
  report(diagnostic: Diagnostic): void;
}

/** Where a node begins and ends in the source text. */
export const offsetsOf = (node: Nodes): readonly [start: number, end: number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

/** A node's span. */
export const spanOfNode = (reading: Reading, node: Nodes): Span => reading.source.spanOf(...offsetsOf(node));

/** A node as the author wrote it, for messages: its first line, shortened. */
export const spelling = (reading: Reading, node: Nodes): string => {
  const [start, end] = offsetsOf(node);
  return shortened(reading.source.text.slice(start, end).split('\n')[0] ?? '');
};

const MOST_SPELLED = 40;

/** A line cut to what a message has room for. */
export const shortened = (text: string): string => {
  const line = [...text];
  return line.length > MOST_SPELLED ? `${line.slice(0, MOST_SPELLED).join('')}…` : text;
};

/** The runs of a paragraph, a heading or a label. */
export const readRuns = (reading: Reading, nodes: readonly PhrasingContent[]): readonly TextRun[] => {
  const runs = joinPieces(reading.source, piecesOf(reading, nodes, []));
  for (const run of runs) {
    const footnote = /\[\^[^\]\s]+\]/.exec(run.text);
    // An escaped bracket stands in a run of its own, so what matches here was not escaped.
    if (footnote) reading.report(diagnose('footnote', { label: footnote[0] }, run.span));
  }
  for (const { mark, run, at } of findLeftovers(runs)) {
    const escaped = mark.replaceAll(/./g, '\\$&');
    reading.report(diagnose('leftover-markup', { mark, escaped }, spanInRun(run, at, mark.length)));
  }
  for (const { run, at, text, meant, escaped } of runs.flatMap(findMarkSlip)) {
    reading.report(diagnose('looks-like-markup', { text, meant, escaped }, spanInRun(run, at, text.length)));
  }
  return runs;
};

/** The span of some characters in a run whose text stands there as it is; `at` counts UTF-16 units. */
const spanInRun = ({ span: { file, start }, text }: TextRun, at: number, length: number): Span => {
  const column = start.column + [...text.slice(0, at)].length;
  return { file, start: { ...start, column }, end: { ...start, column: column + length } };
};

const piecesOf = (reading: Reading, nodes: readonly PhrasingContent[], marks: readonly Mark[]): readonly Piece[] =>
  nodes.flatMap((node) => piecesOfNode(reading, node, marks));

const piecesOfNode = (reading: Reading, node: PhrasingContent, marks: readonly Mark[]): readonly Piece[] => {
  const [start, end] = offsetsOf(node);
  switch (node.type) {
    case 'text':
      return textPieces(node.value, start, end, marks);
    case 'strong':
    case 'emphasis':
      return piecesOf(reading, node.children, marks.includes(node.type) ? marks : [...marks, node.type]);
    case 'inlineCode':
      return codePieces(reading.source.text, start, end, [...marks, 'code']);
    case 'break':
      return [{ type: 'hard', marks, start }];
    case 'link': {
      const address = node.url;
      // `<https://…>` prints its address as its text.
      const printed = reading.source.text[start] === '<';
      if (!printed) reading.report(diagnose('link-address', { address }, spanOfNode(reading, node)));
      return piecesOf(reading, node.children, marks);
    }
    case 'linkReference':
      if (node.identifier.startsWith('^')) {
        reading.report(
          diagnose('footnote', { label: `[${node.label ?? node.identifier}]` }, spanOfNode(reading, node)),
        );
      } else {
        const address = node.label ?? node.identifier;
        reading.report(diagnose('link-address', { address }, spanOfNode(reading, node)));
      }
      return piecesOf(reading, node.children, marks);
    case 'textDirective':
      return directivePieces(reading, node, marks);
    case 'html':
      reading.report(diagnose('html-in-text', { html: spelling(reading, node) }, spanOfNode(reading, node)));
      return [];
    case 'image':
    case 'imageReference': {
      const file = node.type === 'image' ? node.url : (node.label ?? node.identifier);
      reading.report(diagnose('image-in-text', { file }, spanOfNode(reading, node)));
      return [];
    }
    case 'footnoteReference':
      reading.report(diagnose('footnote', { label: spelling(reading, node) }, spanOfNode(reading, node)));
      return [];
    case 'delete':
      throw new Error('the parser knows no strike-through');
  }
};

/** A text node may end with the line ending that mdast appends to it. */
const textPieces = (value: string, start: number, end: number, marks: readonly Mark[]): readonly Piece[] => {
  if (!value.endsWith('\n')) return [{ type: 'text', text: value, marks, start, end }];
  const soft: Piece = { type: 'soft', marks, start: end - 1 };
  return value === '\n' ? [soft] : [{ type: 'text', text: value.slice(0, -1), marks, start, end: end - 1 }, soft];
};

/** `:name` alone is how authors write times, scores and labels (`9:30`, `a:b`): text. With a label or braces it is markup: a mark, or nothing that is known here. */
const directivePieces = (
  reading: Reading,
  node: Extract<PhrasingContent, { type: 'textDirective' }>,
  marks: readonly Mark[],
): readonly Piece[] => {
  const [start, end] = offsetsOf(node);
  const spelled = reading.source.text.slice(start, end);
  if (spelled === `:${node.name}`) return [{ type: 'text', text: spelled, marks, start, end }];
  const span = spanOfNode(reading, node);
  if (!isInlineDirective(node.name)) {
    const known = INLINE_DIRECTIVES.map((name) => `:${name}`).join(' ');
    reading.report(diagnose('directive-inline', { directive: spelling(reading, node), known }, span));
    return piecesOf(reading, node.children, marks);
  }
  if (Object.keys(node.attributes ?? {}).length > 0) {
    reading.report(diagnose('directive-attributes', { name: `:${node.name}` }, span));
  }
  const inner = (own: readonly Mark[]) => piecesOf(reading, node.children, own);
  return markPieces({ name: node.name, span, marks, inner }, reading.source, reading.report);
};

/** The text between backquotes, a piece a line (CommonMark 6.1: one space is stripped from both ends). */
const codePieces = (source: string, start: number, end: number, marks: readonly Mark[]): readonly Piece[] => {
  const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
  let from = start + fence;
  let to = end - fence;
  const inside = source.slice(from, to);
  if (/^[ \n]/.test(inside) && /[ \n]$/.test(inside) && inside.trim() !== '') {
    from++;
    to--;
  }
  const pieces: Piece[] = [];
  for (let line = from; line <= to; ) {
    const found = source.indexOf('\n', line);
    const lineEnd = found < 0 || found >= to ? to : found;
    pieces.push({ type: 'text', text: source.slice(line, lineEnd), marks, start: line, end: lineEnd });
    if (lineEnd >= to) break;
    pieces.push({ type: 'soft', marks, start: lineEnd });
    line = lineEnd + 1 + (/^[ \t>]*/.exec(source.slice(lineEnd + 1, to))?.[0].length ?? 0);
  }
  return pieces;
};
