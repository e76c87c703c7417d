// Properties of text runs: every character stands where its span says, and none is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceText } from '../../layout/diagnostic/sourceText.js';
import { readStory } from '../../layout/story/readStory.js';
import type { Block, Story, TextRun } from '../../layout/story/story.js';

const runsOf = (blocks: readonly Block[]): readonly TextRun[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return block.runs;
      case 'leaf':
        return block.label.runs;
      case 'container':
        return [...(block.label?.runs ?? []), ...runsOf(block.blocks)];
      case 'quote':
        return runsOf(block.blocks);
      case 'list':
        return block.items.flatMap((item) => runsOf(item.blocks));
      case 'break':
        return [];
    }
  });

const read = (text: string): Story => readStory(sourceText('story.md', text), 'story').story;

/** The source a run's span covers, counted here by lines and code points. */
const sourceAt = (text: string, { span }: TextRun): string => {
  expect(span.end.line).toBe(span.start.line);
  const line = [...`${text.split('\n')[span.start.line - 1] ?? ''}\n`];
  return line.slice(span.start.column - 1, span.end.column - 1).join('');
};

const word = fc.constantFrom(
  '报道',
  '“要闻”',
  '𠮷野',
  'Latin',
  '2025年',
  '9:30',
  'a:b',
  '（记者）',
  '——',
  '5G-A',
  '，',
  '😀',
);
const inline = word.chain((text) =>
  fc.constantFrom(
    { markup: text, text },
    { markup: `**${text}**`, text },
    { markup: `:name[${text}]:dots[${text}]`, text: text.repeat(2) },
    { markup: `:ruby[东${text}|${text}]`, text: `东${text}` },
    { markup: ':ruby[东 𠮷城|dōng||chéng]', text: '东 𠮷城' },
    { markup: `${text}\\*`, text: `${text}*` },
    { markup: `${text}&amp;`, text: `${text}&` },
  ),
);
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => ({
  markup: parts.map((part) => part.markup).join('字'),
  text: parts.map((part) => part.text).join('字'),
}));
const wrap = fc.constantFrom(
  (markup: string) => markup,
  (markup: string) => `> ${markup.replaceAll('\n', '\n> ')}`,
  (markup: string) => `- ${markup.replaceAll('\n', '\n  ')}`,
  (markup: string) => `:::box[字]\n${markup}\n:::`,
);
const block = fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), wrap).map(([lines, wrapped]) => {
  const markup = wrapped(`字${lines.map((each) => each.markup).join('\n字')}`);
  return { markup, text: `${markup.startsWith(':::') ? '字' : ''}字${lines.map((each) => each.text).join('字')}` };
});
const story = fc.array(block, { minLength: 1, maxLength: 5 });

describe('runs', () => {
  test('a run without escapes is its source at its span', () => {
    fc.assert(
      fc.property(story, (blocks) => {
        const text = blocks.map(({ markup }) => markup).join('\n\n');
        for (const run of runsOf(read(text).blocks)) {
          const source = sourceAt(text, run);
          if (/^[\\&]/.test(source) && source !== run.text) expect([...run.text]).toHaveLength(1);
          else expect(source).toBe(run.text);
        }
      }),
    );
  });

  test('nothing is lost or added', () => {
    fc.assert(
      fc.property(story, (blocks) => {
        const text = blocks.map(({ markup }) => markup).join('\n\n');
        const got = runsOf(read(text).blocks).map((run) => run.text);
        expect(got.join('')).toBe(blocks.map((each) => each.text).join(''));
      }),
    );
  });

  test('a line end is a space between words and nothing beside Han', () => {
    const join = (text: string) =>
      runsOf(read(text).blocks)
        .map((run) => run.text)
        .join('');
    expect(join('汉字\n汉字')).toBe('汉字汉字');
    expect(join('two\nwords')).toBe('two words');
    expect(join('汉字\nLatin')).toBe('汉字Latin');
    expect(join('한국\n어')).toBe('한국 어');
    expect(join('句号。\n**粗**')).toBe('句号。粗');
    expect(join('> two\n> *words*')).toBe('two words');
  });

  test('a very long line is no slower than its length', () => {
    const text = `${'字'.repeat(200_000)}${'𠮷*a*'.repeat(2000)}`;
    const runs = runsOf(read(text).blocks);
    expect(runs).toHaveLength(4000);
    expect(runs.at(-1)?.span.end.column).toBe(200_000 + 4 * 2000);
  });
});
