// The loop from filling back to the share of rows: what columns are found to need is given to them, and only the best round is told.
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import type { Chunk, FlowGalley, TextGalley } from '../../layout/galley/galley.js';
import { fitSlot } from '../../layout/page/fitting/fitSlot.js';
import type { FittingMeans } from '../../layout/page/fitting/fittingMeans.js';
import type { Placing } from '../../layout/page/place/placing.js';
import type { TextStyle } from '../../layout/template/style.js';
import { pt } from '../../layout/unit/length.js';
import { madeLine, madeParagraph, NOWHERE, SIZE } from './madeParagraph.js';

const ROW = pt(13);
const flow = (chunks: readonly Chunk[], columns: number): FlowGalley => ({
  type: 'flow',
  part: {
    type: 'flow',
    columns,
    gutter: 0,
    paragraph: { size: SIZE } as TextStyle,
    headings: new Map(),
    leaves: new Map(),
    runIn: [],
    insets: [],
  },
  columnWidth: pt(100),
  chunks,
  insets: [],
  surplus: 0,
  shorter: [],
});

/** A head that may be set in several sizes, the largest first. */
const head = (air: TextGalley['air'], sizes: readonly number[]): TextGalley => ({
  type: 'text',
  role: 'headline',
  generated: false,
  styleSize: pt(sizes[0] ?? 0),
  measure: pt(200),
  sides: 0,
  variants: sizes.map((size) => ({
    size: pt(size),
    lines: [{ line: madeLine('题'), x: 0, baseline: 0 }],
    width: pt(200),
    height: pt(size),
    findings: [],
  })),
  air,
  stand: 'middle',
});

const placed = (galleys: readonly (TextGalley | FlowGalley)[], rows: number, copyfit = true) => {
  const findings: Diagnostic[] = [];
  const means: FittingMeans[] = [];
  const placing: Placing = {
    slot: 'main',
    story: 'a',
    span: NOWHERE,
    grid: { name: 'page', lineHeight: ROW },
    copyfit,
    leave: () => {},
    report: (finding) => findings.push(finding),
    record: (one) => means.push(one),
    spend: () => {},
    filled: () => {},
  };
  const frames = fitSlot(galleys, { x: 0, y: 0, width: pt(200) }, rows, placing);
  return {
    frames,
    ids: findings.map(({ id }) => id),
    means: means.map(({ type, rows: more, lines }) => ({ type, rows: more, lines })),
  };
};

// Fourteen rows for columns of seven: but blocks of four do not fill seven.
const BLOCKS = [madeParagraph('a', 4, 4), madeParagraph('b', 4, 4), madeParagraph('c', 4, 4), madeParagraph('d', 2)];

test('what the columns were found to need is taken from the air about the head', () => {
  const { frames, ids, means } = placed([head({ min: 0, want: 2, max: 3 }, [12]), flow(BLOCKS, 2)], 10);
  expect(ids).not.toContain('overset');
  expect(frames.map(({ role }) => role)).toEqual(['headline', 'body']);
  expect(
    frames
      .at(-1)
      ?.lines.map(({ text }) => text)
      .filter((text) => text.startsWith('d')),
  ).toEqual(['d1', 'd2']);
  // Four rows were over: two in each of two columns.
  expect(means[0]).toEqual({ type: 'air', rows: -2, lines: -4 });
});

test('where nothing can be given the first round is told, once', () => {
  const { ids } = placed([head({ min: 2, want: 2, max: 2 }, [12]), flow(BLOCKS, 2)], 10);
  expect(ids).toEqual(['overset']);
});

test('without copyfitting there is one round, and no record', () => {
  const { ids, means } = placed([head({ min: 0, want: 2, max: 3 }, [12]), flow(BLOCKS, 2)], 10, false);
  expect(ids).toEqual(['overset']);
  expect(means).toEqual([]);
});

test('a paragraph a line shorter is cheaper than a head at a fraction of its size', () => {
  const heads = head({ min: 0, want: 0, max: 2 }, [24, 13]);
  const text = [madeParagraph('a', 5, 1, true), madeParagraph('b', 4)];
  expect(placed([heads, flow(text, 1)], 10).means).toEqual([{ type: 'paragraph', rows: -1, lines: -1 }]);
  const stiff = [madeParagraph('a', 5), madeParagraph('b', 4)];
  expect(placed([heads, flow(stiff, 1)], 10).means).toEqual([{ type: 'head', rows: -1, lines: -1 }]);
});
