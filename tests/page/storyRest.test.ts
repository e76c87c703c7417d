// A story parted between pages loses no character, wherever the pages end.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GalleyContext } from '../../layout/galley/context.js';
import type { FlowGalley } from '../../layout/galley/galley.js';
import type { MatterJump } from '../../layout/galley/matter.js';
import { setFlow } from '../../layout/galley/setFlow.js';
import { placeFlow } from '../../layout/page/place/placeFlow.js';
import type { StoryRest } from '../../layout/page/place/placing.js';
import { countedText } from '../../layout/press/countedCharacter.js';
import type { Block, Story, TextRun } from '../../layout/story/story.js';
import type { FlowHead, FlowPart } from '../../layout/template/template.js';
import { em, pt } from '../../layout/unit/length.js';
import { body, fonts, run, SIZE } from '../line/setting.js';

const LINE_HEIGHT = pt(13);
/** Rows that hold whatever is left. */
const TALL = 400;

const once = { min: 1, want: 1, max: 2 };
const crosshead: FlowHead = {
  type: 'head',
  setting: {
    style: { ...body, name: 'crosshead', align: 'centre' },
    leading: 1.2,
    smallest: SIZE,
    step: pt(0.5),
    letterWidth: { least: 1, most: 1 },
    spacing: { least: 0, most: 0 },
    fit: ['spacing', 'letterWidth', 'size'],
    shape: 'even',
    maxLines: 2,
    breakAtSpace: false,
  },
  rows: 1,
  gapBefore: { min: 0, want: 1, max: 2 },
  sides: 0,
};

const flowOf = (columns: number, capped: boolean): FlowPart => ({
  type: 'flow',
  columns,
  gutter: SIZE,
  paragraph: { ...body, indent: 2 },
  headings: new Map(),
  leaves: new Map([['crosshead', crosshead]]),
  list: {
    style: body,
    bullet: { text: '●', style: body, width: 2 * SIZE },
    number: '{number}.',
    gapBefore: { min: 0, want: 0, max: 1 },
  },
  quote: { style: body, inset: 2 * SIZE },
  break: once,
  runIn: [
    { role: 'dateline', as: 'strong' },
    { role: 'byline', as: 'emphasis' },
  ],
  ...(capped && { dropCap: { lines: 2, style: { ...body, name: 'cap' }, gap: pt(2) } }),
  signature: { style: body, gap: SIZE },
  insets: [],
  jump: { to: { text: '（下转第{folio}版）', style: body }, from: { text: '（上接第{folio}版）', style: body } },
});

const SPAN = run('甲').span;

/** Text of Han, marks, figures and words, beyond the first plane too. */
const text = fc
  .array(fc.constantFrom('江堤', '绿道', '，', '。', '“灯”', '2025年', ' pH ', 'Unicode', '𠮷', '——', '《江》', '米'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => `春${words.join('')}`);

const runs: fc.Arbitrary<readonly TextRun[]> = fc
  .array(fc.tuple(text, fc.constantFrom('plain' as const, 'strong' as const, 'emphasis' as const)), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.map(([words, mark]) => run(words, mark === 'plain' ? [] : [mark])));

const plain = (words: string): Block => ({ type: 'paragraph', runs: [run(words)], span: SPAN });
const CROSSHEAD: Block = {
  type: 'leaf',
  name: 'crosshead',
  label: { runs: [run('修堤人')], span: SPAN },
  span: SPAN,
};

const paragraph: fc.Arbitrary<Block> = runs.map((own) => ({ type: 'paragraph', runs: own, span: SPAN }));
const block: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: paragraph, weight: 5 },
  fc.constant(CROSSHEAD),
  fc.constant<Block>({ type: 'break', span: SPAN }),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((blocks): Block => ({ type: 'quote', blocks, span: SPAN })),
  fc.tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 4 })).map(
    ([ordered, items]): Block => ({
      type: 'list',
      ordered,
      start: 1,
      items: items.map((item) => ({ type: 'item', blocks: [item], span: SPAN })),
      span: SPAN,
    }),
  ),
);

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((one) => {
      switch (one.type) {
        case 'paragraph':
        case 'heading':
          return one.runs.map((own) => own.text).join('');
        case 'leaf':
          return one.label.runs.map((own) => own.text).join('');
        case 'list':
          return one.items.map((item) => textOf(item.blocks)).join('');
        case 'quote':
        case 'container':
          return textOf(one.blocks);
        case 'break':
          return '';
      }
    })
    .join('');

const context: GalleyContext = {
  slot: 'main',
  lineHeight: LINE_HEIGHT,
  fonts,
  keep: [],
  aspects: new Map(),
  phrases: (head) => [...head],
  report: () => {},
};

/** A page of a story's way: columns of so many characters and rows. */
interface Stop {
  readonly columns: number;
  readonly characters: number;
  readonly rows: number;
}

const field = (words: string) => ({ runs: [run(words)], span: SPAN });

/** Sets what is left on a page; returns its own text and the rest. */
const setOn = (
  { columns, characters, rows }: Stop,
  story: Story,
  blocks: readonly Block[],
  jump: MatterJump,
  capped: boolean,
): { readonly shown: string; readonly rest: StoryRest | undefined; readonly jumps: readonly string[] } => {
  const width = columns * em(characters, SIZE) + (columns - 1) * SIZE;
  const part = flowOf(columns, capped);
  const flow: FlowGalley = setFlow(part, { story, blocks, whole: true, jump }, blocks, width, context);
  let rest: StoryRest | undefined;
  const frames = placeFlow(flow, { x: 0, y: 0, width }, rows, {
    slot: 'main',
    story: story.id,
    span: SPAN,
    grid: { name: 'page', lineHeight: LINE_HEIGHT },
    copyfit: true,
    record: () => {},
    spend: () => {},
    filled: () => {},
    leave: (left) => {
      rest = left;
    },
    report: () => {},
  });
  const shown = frames.flatMap((frame) => frame.lines.filter(({ generated }) => !generated).map((line) => line.text));
  const jumps = frames.filter(({ role }) => role === 'jump').flatMap((frame) => frame.lines.map((line) => line.text));
  return { shown: shown.join(''), rest, jumps };
};

const stop: fc.Arbitrary<Stop> = fc.record({
  columns: fc.integer({ min: 1, max: 3 }),
  characters: fc.integer({ min: 10, max: 18 }),
  rows: fc.integer({ min: 3, max: 14 }),
});

/** A list that is not parted takes the crosshead over it along to the next page. */
const HEADED_LIST: Block[] = [
  CROSSHEAD,
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: ['春江堤', '春江堤一号码头江堤'].map((item) => ({ type: 'item', blocks: [plain(item)], span: SPAN })),
    span: SPAN,
  },
  plain('春江堤'),
];

test('what stands on the pages is the story, for any cuts', () => {
  fc.assert(
    fc.property(
      // A story ends with a paragraph, which takes the signature.
      fc.tuple(fc.array(block, { maxLength: 6 }), paragraph).map(([blocks, last]) => [...blocks, last]),
      fc.array(stop, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (blocks, stops, capped) => {
        const story: Story = {
          id: 'a',
          file: 'a.md',
          headline: [],
          decks: [],
          dateline: field('本报讯'),
          byline: field('记者 江禾'),
          signature: field('岑山'),
          blocks,
          span: SPAN,
        };
        const shown: string[] = [];
        let rest: StoryRest | undefined = { story: 'a', blocks, resumes: false };
        const way = [...stops, { columns: 1, characters: 14, rows: TALL }];
        for (const [index, page] of way.entries()) {
          if (!rest) break;
          const last = index === way.length - 1;
          const jump: MatterJump = {
            resumes: rest.resumes,
            ...(index > 0 && { from: String(index) }),
            ...(!last && { to: String(index + 2) }),
          };
          const set = setOn(page, story, rest.blocks, jump, capped);
          shown.push(set.shown);
          // A jump line at the foot where something is left, one at the head where something came before.
          expect(set.jumps).toEqual([
            ...(index > 0 ? [`（上接第${index}版）`] : []),
            ...(set.rest ? [`（下转第${index + 2}版）`] : []),
          ]);
          rest = set.rest;
          // The signature ends the story: it stands only where the story may not go on.
          if (!rest && !last) shown.push('岑山');
        }
        expect(rest).toBeUndefined();
        expect(countedText(shown.join(''))).toBe(countedText(`本报讯记者江禾${textOf(blocks)}岑山`));
      },
    ),
    { numRuns: 100, examples: [[HEADED_LIST, [{ columns: 1, characters: 10, rows: 7 }], true]] },
  );
});
