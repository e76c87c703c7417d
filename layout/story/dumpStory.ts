// A story's tree as readable text: one node a line, with its place in the source.
import type { Span } from '../diagnostic/span.js';
import type { Block, Field, Mark, Story, TextRun } from './story.js';

/** Tells what a node became on the page; its answer is appended to the node's line. */
export type Became = (span: Span) => string | undefined;

const MOST_TEXT = 32;
const MARK_SIGNS = { strong: '**', emphasis: '*', code: '`' } as const;

/** What a mark is written as, before and after its text. */
const signsOf = (mark: Mark): readonly [open: string, close: string] => {
  switch (mark) {
    case 'strong':
    case 'emphasis':
    case 'code':
      return [MARK_SIGNS[mark], MARK_SIGNS[mark]];
    case 'dots':
    case 'sup':
    case 'sub':
      return [`:${mark}[`, ']'];
    default:
      return [`:${mark.type}[`, mark.type === 'ruby' ? `|${mark.reading}]` : ']'];
  }
};

/** The tree of one story. */
export const dumpStory = (story: Story, became: Became = () => undefined): string => {
  const lines: string[] = [];
  const line = (depth: number, name: string, span: Span, text = '') => {
    const page = became(span);
    const parts = [`${'  '.repeat(depth)}${name}`, placeOf(span), text, page === undefined ? '' : `→ ${page}`];
    lines.push(parts.filter((part) => part !== '').join('  '));
  };
  const field = (depth: number, name: string, value: Field | undefined) => {
    if (value) line(depth, name, value.span, textOf(value.runs));
  };
  const block = (depth: number, node: Block): void => {
    switch (node.type) {
      case 'paragraph':
        line(depth, 'paragraph', node.span, textOf(node.runs));
        return;
      case 'heading':
        line(depth, `heading ${node.depth}`, node.span, textOf(node.runs));
        return;
      case 'list':
        line(depth, node.ordered ? `list from ${node.start}` : 'list', node.span);
        for (const item of node.items) {
          line(depth + 1, 'item', item.span);
          for (const inner of item.blocks) block(depth + 2, inner);
        }
        return;
      case 'quote':
        line(depth, 'quote', node.span);
        for (const inner of node.blocks) block(depth + 1, inner);
        return;
      case 'break':
        line(depth, 'break', node.span);
        return;
      case 'container':
        line(depth, `:::${node.name}`, node.span, node.label && textOf(node.label.runs));
        for (const inner of node.blocks) block(depth + 1, inner);
        return;
      case 'leaf':
        line(depth, `::${node.name}`, node.span, textOf(node.label.runs));
        return;
    }
  };

  lines.push(`story ${story.id}  ${story.file}`);
  field(1, 'kicker', story.kicker);
  for (const entry of story.headline) field(1, 'headline', entry);
  for (const entry of story.decks) field(1, 'deck', entry);
  field(1, 'digest', story.digest);
  field(1, 'byline', story.byline);
  field(1, 'dateline', story.dateline);
  if (story.picture) {
    line(1, 'picture', story.picture.span, story.picture.file);
    field(2, 'caption', story.picture.caption);
    field(2, 'credit', story.picture.credit);
  }
  for (const node of story.blocks) block(1, node);
  field(1, 'signature', story.signature);
  return `${lines.join('\n')}\n`;
};

const placeOf = ({ start, end }: Span): string =>
  start.line === end.line
    ? `${start.line}:${start.column}–${end.column}`
    : `${start.line}:${start.column}–${end.line}:${end.column}`;

/** Runs with their marks, cut to a line. Run borders without a change of marks are not shown. */
const textOf = (runs: readonly TextRun[]): string => {
  let left = MOST_TEXT;
  let shown = '';
  for (const run of runs) {
    const characters = [...run.text.replaceAll('\n', '⏎')];
    const signs = run.marks.map(signsOf);
    const part = characters.slice(0, left).join('');
    const closing = signs.toReversed().map(([, close]) => close);
    shown += [...signs.map(([open]) => open), part, ...closing].join('');
    if (characters.length > left) return `${shown}…`;
    left -= characters.length;
  }
  return shown;
};
