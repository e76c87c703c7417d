// Block content of mdast → blocks of a story; what has no meaning on a page is said.
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { diagnose } from '../diagnostic/diagnostic.js';
import { findSlip } from './findSlip.js';
import { offsetsOf, type Reading, readRuns, shortened, spanOfNode, spelling } from './readRuns.js';
import type { Block, Container, Field, Leaf, ListItem, Paragraph } from './story.js';

/** Reads the children of a story, a quote, a list item or a container, in order. */
export const readBlocks = (reading: Reading, nodes: readonly RootContent[]): readonly Block[] =>
  nodes.flatMap((node) => readBlock(reading, node));

type Of<T extends RootContent['type']> = Extract<RootContent, { type: T }>;

const readBlock = (reading: Reading, node: RootContent): readonly Block[] => {
  const span = spanOfNode(reading, node);
  switch (node.type) {
    case 'paragraph':
      return readParagraph(reading, node);
    case 'heading':
      return [{ type: 'heading', depth: node.depth, runs: readRuns(reading, node.children), span }];
    case 'list': {
      checkList(reading, node);
      const items = node.children.map(
        (item): ListItem => ({
          type: 'item',
          blocks: readBlocks(reading, item.children),
          span: spanOfNode(reading, item),
        }),
      );
      return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items, span }];
    }
    case 'blockquote':
      return [{ type: 'quote', blocks: readBlocks(reading, node.children), span }];
    case 'thematicBreak':
      return [{ type: 'break', span }];
    case 'containerDirective':
      return [readContainer(reading, node)];
    case 'leafDirective':
      return [readLeaf(reading, node)];
    case 'yaml':
      return [];
    case 'html':
      reading.report(diagnose('html-in-text', { html: spelling(reading, node) }, span));
      return [];
    case 'code':
      reading.report(diagnose('code-block', {}, span));
      return [];
    case 'definition': {
      const label = `[${node.label ?? node.identifier}]`;
      const isFootnote = node.identifier.startsWith('^');
      reading.report(isFootnote ? diagnose('footnote', { label }, span) : diagnose('link-definition', { label }, span));
      return [];
    }
    default:
      throw new Error(`the parser gives no “${node.type}” here`);
  }
};

const MARKER = /^(\d+)[.)]/;
const TASK = /^\[[ xX]\](?=\s|$)/;

/** The page numbers the items in a row whatever was typed, and knows no tasks. */
const checkList = ({ source, report }: Reading, list: Of<'list'>): void => {
  for (const [index, item] of list.children.entries()) {
    const [start] = offsetsOf(item);
    const marker = MARKER.exec(source.text.slice(start, start + 16));
    const expected = (list.start ?? 1) + index;
    if (list.ordered && marker?.[1] !== undefined && Number(marker[1]) !== expected) {
      report(diagnose('list-number', { typed: marker[1], expected }, source.spanOf(start, start + marker[0].length)));
    }
    const first = item.children[0];
    if (first?.type !== 'paragraph') continue;
    const [from] = offsetsOf(first);
    const task = TASK.exec(source.text.slice(from, from + 4))?.[0];
    if (task === undefined) continue;
    const span = source.spanOf(from, from + task.length);
    report(diagnose('leftover-markup', { mark: task, escaped: `\\${task}` }, span));
  }
};

const FENCE_LIKE = /^[\t >]*:::/;
const TABLE_RULE = /^[\t >]*\|?[\t ]*:?-{3,}:?[\t ]*(\|[\t ]*:?-{3,}:?[\t ]*)+\|?[\t ]*$/;

const readParagraph = (reading: Reading, node: Of<'paragraph'>): readonly Paragraph[] => {
  const [start, end] = offsetsOf(node);
  let offset = start;
  for (const line of reading.source.text.slice(start, end).split('\n')) {
    const span = () => reading.source.spanOf(offset, offset + line.length);
    if (FENCE_LIKE.test(line)) reading.report(diagnose('directive-malformed', { text: line.trim() }, span()));
    else checkSlip(reading, line, offset);
    if (TABLE_RULE.test(line)) reading.report(diagnose('table-as-text', {}, span()));
    offset += line.length + 1;
  }
  const runs = readRuns(reading, node.children);
  // A paragraph of nothing but an image or HTML was reported and leaves nothing to set.
  return runs.length > 0 ? [{ type: 'paragraph', runs, span: spanOfNode(reading, node) }] : [];
};

const checkSlip = ({ source, report }: Reading, line: string, offset: number): void => {
  const slip = findSlip(line);
  if (!slip) return;
  const text = line.slice(slip.at).trimEnd();
  const span = source.spanOf(offset + slip.at, offset + slip.at + text.length);
  const [meant, escaped] = [shortened(slip.meant), shortened(slip.escaped)];
  report(diagnose('looks-like-markup', { text: shortened(text), meant, escaped }, span));
};

const readContainer = (reading: Reading, node: Of<'containerDirective'>): Container => {
  checkDirective(reading, node);
  const first = node.children[0];
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const opening = /^:+/.exec(spelling(reading, node))?.[0] ?? ':::';
  const [start, end] = offsetsOf(node);
  const lines = reading.source.text.slice(start, end).split('\n');
  const closing = /^[\t >]*(:{3,})[\t ]*$/.exec(lines.length > 1 ? (lines.at(-1) ?? '') : '')?.[1] ?? '';
  if (closing.length < opening.length) {
    const head = reading.source.spanOf(start, start + (lines[0]?.length ?? 0));
    reading.report(diagnose('directive-unclosed', { name: `${opening}${node.name}` }, head));
  }
  return {
    type: 'container',
    name: node.name,
    ...(isLabel && { label: readLabel(reading, first, first.children) }),
    blocks: readBlocks(reading, isLabel ? node.children.slice(1) : node.children),
    span: spanOfNode(reading, node),
  };
};

const readLeaf = (reading: Reading, node: Of<'leafDirective'>): Leaf => {
  checkDirective(reading, node);
  const label = readLabel(reading, node, node.children);
  if (label.runs.length === 0) {
    reading.report(diagnose('directive-label-missing', { name: node.name }, spanOfNode(reading, node)));
  }
  return { type: 'leaf', name: node.name, label, span: spanOfNode(reading, node) };
};

const checkDirective = (reading: Reading, node: Of<'containerDirective' | 'leafDirective'>): void => {
  if (Object.keys(node.attributes ?? {}).length === 0) return;
  const [start] = offsetsOf(node);
  const head = reading.source.text.slice(start).split('\n')[0] ?? '';
  const from = start + Math.max(head.lastIndexOf('{'), 0);
  const span = reading.source.spanOf(from, start + head.length);
  reading.report(diagnose('directive-attributes', { name: node.name }, span));
};

const readLabel = (reading: Reading, node: Nodes, children: readonly PhrasingContent[]): Field => ({
  runs: readRuns(reading, children),
  span: spanOfNode(reading, node),
});
