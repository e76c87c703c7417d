// One Markdown file → one story.
import type { Root } from 'mdast';
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { readYaml, type Yaml } from '../diagnostic/readYaml.js';
import type { SourceText } from '../diagnostic/sourceText.js';
import { checkFields } from './checkFields.js';
import { parseMarkdown } from './parseMarkdown.js';
import { readBlocks } from './readBlocks.js';
import { readField, readFields } from './readField.js';
import { offsetsOf } from './readRuns.js';
import type { Block, Story, StoryPicture, TextRun } from './story.js';
import { type FrontMatter, storySchema } from './storySchema.js';

/** A story and what there is to say about it. */
export interface ReadStory {
  readonly story: Story;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a story. `id` is its file's path in the edition without `.md`. */
export const readStory = (source: SourceText, id: string): ReadStory => {
  const diagnostics: Diagnostic[] = [];
  const reading = { source, report: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic) };
  const root = parseMarkdown(source.text);
  const { yaml, value } = readFrontMatter(source, root, diagnostics);
  const { blocks, stripped, first } = withoutIndents(readBlocks(reading, root.children));
  if (stripped > 0) diagnostics.push(diagnose('paragraph-indent', { count: stripped }, first));
  if (blocks.length === 0 && value.picture === undefined) {
    diagnostics.push(diagnose('story-empty', { file: source.file }, source.spanOf(0, 0)));
  }
  const story: Story = {
    id,
    file: source.file,
    headline: yaml ? readFields(yaml, ['headline'], value.headline) : [],
    decks: yaml ? readFields(yaml, ['decks'], value.decks) : [],
    ...(yaml && singleFields(yaml)),
    ...(yaml && picturePart(yaml, value, diagnostics)),
    blocks,
    span: source.spanOf(0, source.text.length),
  };
  return { story, diagnostics };
};

const readFrontMatter = (
  source: SourceText,
  root: Root,
  diagnostics: Diagnostic[],
): { readonly yaml?: Yaml; readonly value: FrontMatter } => {
  const node = root.children[0];
  if (node?.type !== 'yaml') {
    if (/^---[ \t]*\n/.test(source.text)) diagnostics.push(diagnose('front-matter-unclosed', {}, source.spanOf(0, 3)));
    return { value: {} };
  }
  const [start, end] = offsetsOf(node);
  const from = source.text.indexOf('\n', start) + 1;
  const parsed = readYaml(source, {
    from,
    to: Math.max(from, source.text.lastIndexOf('\n', end - 1) + 1),
    textOnly: true,
  });
  diagnostics.push(...parsed.diagnostics);
  if (!parsed.yaml) return { value: {} };
  const checked = checkYaml(storySchema, parsed.yaml);
  diagnostics.push(...checked.diagnostics);
  if (!checked.value) return { value: {} };
  diagnostics.push(...checkFields(parsed.yaml, checked.value));
  return { yaml: parsed.yaml, value: checked.value };
};

const SINGLE_FIELDS = ['kicker', 'digest', 'byline', 'dateline', 'signature'] as const;

const singleFields = (yaml: Yaml): Partial<Pick<Story, (typeof SINGLE_FIELDS)[number]>> =>
  Object.fromEntries(
    SINGLE_FIELDS.flatMap((key) => {
      const field = readField(yaml, [key]);
      return field ? [[key, field] as const] : [];
    }),
  );

const picturePart = (
  yaml: Yaml,
  value: FrontMatter,
  diagnostics: Diagnostic[],
): { readonly picture?: StoryPicture } => {
  if (value.picture === undefined) {
    for (const key of ['caption', 'credit', 'alt'] as const) {
      if (value[key] !== undefined) diagnostics.push(diagnose('picture-missing-for', { key }, yaml.keySpanOf([key])));
    }
    return {};
  }
  const caption = readField(yaml, ['caption']);
  const credit = readField(yaml, ['credit']);
  return {
    picture: {
      file: value.picture,
      ...(caption && { caption }),
      ...(credit && { credit }),
      ...(value.alt !== undefined && { alt: value.alt }),
      span: yaml.spanOf(['picture']),
    },
  };
};

/** Authors indent paragraphs with ideographic spaces; on the page the template does. */
const withoutIndents = (blocks: readonly Block[]) => {
  let stripped = 0;
  let first: TextRun['span'] | undefined;
  const strip = (block: Block): readonly Block[] => {
    switch (block.type) {
      case 'paragraph': {
        const [run, ...rest] = block.runs;
        const spaces = run ? (/^\u3000+/.exec(run.text)?.[0].length ?? 0) : 0;
        if (!run || spaces === 0) return [block];
        stripped++;
        const { file, start, end } = run.span;
        const text = { line: start.line, column: start.column + spaces };
        first ??= { file, start, end: text };
        const span = { file, start: text, end };
        const shorter = { ...run, text: run.text.slice(spaces), span };
        const runs = shorter.text === '' ? rest : [shorter, ...rest];
        return runs.length > 0 ? [{ ...block, runs }] : [];
      }
      case 'container':
      case 'quote':
        return [{ ...block, blocks: block.blocks.flatMap(strip) }];
      case 'list':
        return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.flatMap(strip) })) }];
      case 'heading':
      case 'break':
      case 'leaf':
        return [block];
    }
  };
  return { blocks: blocks.flatMap(strip), stripped, first };
};
