// The independent counter and the story room's reader must find the same text in generated copy and in the editions kept here.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../layout/diagnostic/diagnostic.js';
import { sourceText } from '../../layout/diagnostic/sourceText.js';
import { countedText } from '../../layout/press/countedCharacter.js';
import { countSource } from '../../layout/press/countSource.js';
import { readStory } from '../../layout/story/readStory.js';
import type { Block, Container, Field, Ruby, Story, TextRun } from '../../layout/story/story.js';

const rubyOf = (run: TextRun | undefined): Ruby | undefined =>
  run?.marks.filter((mark) => typeof mark === 'object').find((mark) => mark.type === 'ruby');

/** Text with each reading after the last run of its base. */
const textOf = (field: Pick<Field, 'runs'> | undefined): string =>
  countedText(
    (field?.runs ?? [])
      .map((run, index, runs) => {
        const ruby = rubyOf(run);
        return ruby && ruby !== rubyOf(runs[index + 1]) ? run.text + ruby.reading : run.text;
      })
      .join(''),
  );

/** A block's own text; what containers hold is put off to `after`. */
const blockText = (block: Block, after: Container[]): string => {
  const all = (blocks: readonly Block[]): string => blocks.map((each) => blockText(each, after)).join('');
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOf(block);
    case 'leaf':
      return textOf(block.label);
    case 'list':
      return block.items.map((item) => all(item.blocks)).join('');
    case 'quote':
      return all(block.blocks);
    case 'break':
      return '';
    case 'container':
      after.push(block);
      return '';
  }
};

/** The story room's own reading: fields in any order, then the blocks' text with that of containers after all. */
const readAs = (story: Story): { readonly fields: readonly string[]; readonly body: string } => {
  const after: Container[] = [];
  const all = (blocks: readonly Block[]): string => blocks.map((block) => blockText(block, after)).join('');
  let body = all(story.blocks);
  for (const container of after) body += textOf(container.label) + all(container.blocks);
  const { picture } = story;
  const fields = [story.kicker, ...story.headline, ...story.decks, story.digest, story.byline, story.dateline];
  const texts = [...fields, story.signature, picture?.caption, picture?.credit].map(textOf);
  return { fields: texts.filter((text) => text !== '').sort(), body };
};

/** The story room's reading; undefined where it finds an error, at which a build stops. */
const read = (text: string) => {
  const { story, diagnostics } = readStory(sourceText('content/a/b.md', text), 'b');
  return hasErrors(diagnostics) ? undefined : readAs(story);
};

const counted = (text: string) => {
  const found = countSource(new TextEncoder().encode(text)).threads;
  const joined = (field: boolean) => found.filter((thread) => thread.field === field);
  const pieces = joined(true).flatMap((thread) => thread.pieces.map((piece) => piece.text));
  const bodyText = joined(false).flatMap((thread) => thread.pieces.map((piece) => piece.text));
  return { fields: pieces.sort(), body: bodyText.join('') };
};

const word = fc.constantFrom(
  '大会',
  '报告',
  '9:30',
  '5G-A',
  '“六力提升”',
  '——',
  '2024年',
  '，',
  '。',
  'GDP',
  '𠮷',
  '（一）',
  ' ',
  '3*4',
  'a_b',
);
const plain = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `文${words.join('')}字`);
const inline = fc.oneof(
  plain,
  plain.map((text) => `**${text}**`),
  plain.map((text) => `*${text}*`),
  plain.map((text) => `[${text}](http://a.cn)`),
  fc.tuple(fc.constantFrom('dots', 'name', 'title', 'sup', 'sub'), plain).map(([name, text]) => `:${name}[${text}]`),
  fc.tuple(plain, plain).map(([text, reading]) => `:ruby[**${text}**|${reading}]`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('东', '𠮷', '\\*', '*城*', 'é', ' 北', '&amp;'),
        fc.constantFrom('dōng', '', 'a b', '\\|'),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map(
      (pairs) => `:ruby[字${pairs.map(([text]) => text).join('')}|zì|${pairs.map(([, reading]) => reading).join('|')}]`,
    ),
  fc.constantFrom('\\*', '&amp;', '&#8212;', '`码`', '**“引”**', '\n', '_', '*', '**', '[', ']', '`', '&'),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => `文${parts.join('')}`);
const block = fc.oneof(
  paragraph,
  plain.map((text) => `## ${text}`),
  plain.map((text) => `::crosshead[${text}]`),
  fc
    .array(
      paragraph.map((text) => text.replaceAll('\n', '')),
      { minLength: 1, maxLength: 4 },
    )
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(plain, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, i) => `${i + 1}. ${item}`).join('\n')),
  plain.map((text) => `> ${text}`),
  fc.tuple(plain, plain).map(([label, text]) => `:::box[${label}]\n${text}\n:::`),
  fc.constant('***'),
);
const field = fc.oneof(
  plain.map((text) => JSON.stringify(text)),
  plain.map((text) => `'${text.replaceAll("'", "''")}'`),
  plain.map((text) => `>-\n  ${text}`),
);
/** What may stand before a value. */
const property = fc.constantFrom('', '', '&a ', '!!str ', '&a !!str ', '! ');
const copy = fc
  .record({
    kicker: fc.tuple(property, field).map(([before, text]) => before + text),
    digest: field,
    headline: fc.array(
      field.filter((text) => !text.startsWith('>')),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .chain(({ kicker, digest, headline }) =>
    fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => {
      const byline = kicker.startsWith('&a') ? '*a' : '文';
      const list = headline.map((line) => `\n  - ${line}`).join('');
      return `---\nkicker: ${kicker}\nbyline: ${byline}\nheadline:${list}\ndigest: ${digest}\n---\n\n${blocks.join('\n\n')}\n`;
    }),
  );

/** Generated stories a run; `PROPERTY_RUNS` asks for more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

describe('generated copy', () => {
  test('plain text is counted as it is', () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const text = paragraphs.map((each) => each.replace(/[*_]/g, '')).join('\n\n');
        expect(counted(text).body).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('is counted as the story room reads it', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const story = read(text);
        fc.pre(story !== undefined);
        expect(counted(text)).toEqual(story);
      }),
      { numRuns: RUNS },
    );
  });
});

test('the stories kept here are counted as the story room reads them', () => {
  const content = new URL('../../content/', import.meta.url);
  const stories = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  expect(stories.length).toBeGreaterThan(0);
  for (const file of stories) {
    const text = readFileSync(new URL(file, content), 'utf8');
    expect(counted(text)).toEqual(read(text));
  }
});
