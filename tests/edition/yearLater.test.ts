// A year later: what an editor does not touch keeps its place to the hundredth of a point.
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { dumpPages } from '../../layout/page/dumpPages.js';
import { copyEdition, type EditionCopy, madeUp } from './editionCopy.js';

let copy: EditionCopy;
afterEach(() => copy.dispose());

interface DumpedLine {
  readonly story: string | null;
  readonly role: string;
  readonly file: string;
  readonly line: number;
  /** Everything that the dump tells of the line. */
  readonly shown: string;
}

const lines = async (): Promise<readonly DumpedLine[]> => {
  const { pages } = dumpPages([madeUp(await copy.typeset()).page]);
  return pages.flatMap(({ frames }) =>
    frames.flatMap(({ slot, role, story, rect, lines: own }) =>
      own.map((line) => ({
        story,
        role,
        file: line.source.file,
        line: line.source.line,
        shown: JSON.stringify([slot, role, rect, line]),
      })),
    ),
  );
};

/** The lines of the paragraphs that stand before the changed line of a story's text. */
const before = (all: readonly DumpedLine[], story: string, changed: number): readonly string[] =>
  all.filter((line) => line.story === story && line.role === 'body' && line.line < changed).map(({ shown }) => shown);

const others = (all: readonly DumpedLine[], story: string): readonly string[] =>
  all.filter((line) => line.story !== story).map(({ shown }) => shown);

/** Line of the file that holds a text. */
const lineOf = (file: string, part: string): number => {
  const index = copy
    .read(file)
    .split('\n')
    .findIndex((line) => line.includes(part));
  if (index < 0) throw new Error(`${file} has no “${part}”`);
  return index + 1;
};

test.each([
  { what: 'a name', file: 'plenary.md', story: 'plenary', from: '章建伟等在主席台就座', to: '章建等在主席台就座' },
  { what: 'a figure', file: 'opening.md', story: 'opening', from: '实到333名', to: '实际出席1034名' },
  { what: 'a figure in a panel', file: 'panel-a.md', story: 'panel-a', from: '3.77亿元', to: '14.2亿元' },
])('$what: all before it, and every other story, stays', async ({ file, story, from, to }) => {
  copy = copyEdition();
  if (!copy.read(file).includes(from)) throw new Error(`${file} has no “${from}”`);
  const changed = lineOf(file, from);
  const was = await lines();
  copy.replace(file, from, to);
  const is = await lines();
  expect(others(is, story)).toEqual(others(was, story));
  expect(before(was, story, changed).length).toBeGreaterThan(0);
  expect(before(is, story, changed)).toEqual(before(was, story, changed));
});

test('a headline of the same length: nothing else moves', async () => {
  copy = copyEdition();
  const was = await lines();
  copy.replace('plenary.md', '举行第二次全体会议', '召开第二次全体会议');
  const is = await lines();
  const notHeadline = (all: readonly DumpedLine[]): readonly string[] =>
    all.filter(({ story, role }) => story !== 'plenary' || role !== 'headline').map(({ shown }) => shown);
  expect(notHeadline(is)).toEqual(notHeadline(was));
});

test('a headline of another length: the other stories stay', async () => {
  copy = copyEdition();
  const was = await lines();
  copy.replace('voices.md', '凝聚信心力量 续写东城华章', '凝聚信心力量 奋力续写东城发展新华章');
  expect(others(await lines(), 'voices')).toEqual(others(was, 'voices'));
});

test('another photo of the same shape: nothing moves', async () => {
  copy = copyEdition();
  const was = await lines();
  const { width = 0, height = 0 } = await sharp(copy.path('pictures/opening.png')).metadata();
  const grey = sharp({ create: { width, height, channels: 3, background: '#999' } });
  copy.write('pictures/opening.png', await grey.png().toBuffer());
  expect(await lines()).toEqual(was);
});

test('a photo of another shape: the other stories stay', async () => {
  copy = copyEdition();
  const was = await lines();
  const wide = sharp({ create: { width: 3000, height: 1200, channels: 3, background: '#999' } });
  copy.write('pictures/opening.png', await wide.png().toBuffer());
  expect(others(await lines(), 'opening')).toEqual(others(was, 'opening'));
});

test('folios and date: only the running head changes', async () => {
  copy = copyEdition();
  const was = await lines();
  copy.replace('edition.yaml', 'folios: [2, 3]', 'folios: [4, 5]');
  copy.replace('edition.yaml', 'date: 2025-01-09', 'date: 2026-01-08');
  const stories = (all: readonly DumpedLine[]): readonly string[] =>
    all.filter(({ story }) => story !== null).map(({ shown }) => shown);
  const is = await lines();
  expect(stories(is)).toEqual(stories(was));
  expect(is.filter(({ story }) => story === null)).not.toEqual(was.filter(({ story }) => story === null));
});
