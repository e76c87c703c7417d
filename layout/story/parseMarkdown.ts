// Markdown → mdast, with every text node standing for one piece of source.
import type { Root } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

type FromMarkdown = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;

// mdast's own handlers join text, escapes and entities of a paragraph into one node, which loses where a character stood.
// Here each becomes a node of its own; only a line ending is still appended to the text before it.
const pieceByPiece: FromMarkdown = {
  enter: {
    data(token) {
      this.enter({ type: 'text', value: '' }, token);
    },
    characterEscape(token) {
      this.enter({ type: 'text', value: '' }, token);
    },
    characterReference(token) {
      this.enter({ type: 'text', value: '' }, token);
    },
  },
  exit: {
    data(token) {
      append(this.stack.at(-1), this.sliceSerialize(token));
      this.exit(token);
    },
    characterEscapeValue(token) {
      append(this.stack.at(-1), this.sliceSerialize(token));
    },
    characterEscape(token) {
      this.exit(token);
    },
    characterReference(token) {
      this.exit(token);
    },
  },
};

const append = (node: object | undefined, text: string): void => {
  if (node && 'value' in node) node.value = `${String(node.value)}${text}`;
};

/** CommonMark for Chinese: marks also open and close beside full-width punctuation (`**“要闻”**报道`). */
function chineseNewspaper(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), pieceByPiece];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(chineseNewspaper)
  .freeze();

/** Parses a story's Markdown. Offsets in `position` are UTF-16 offsets into `text`. */
export const parseMarkdown = (text: string): Root => processor.parse(text);
