// What stands on which half of a cut sheet: borders and waves go by their ink, and move with their page.
import { expect, test } from 'vitest';
import type { Page, PaintPath } from '../../layout/page/page.js';
import { splitPage } from '../../layout/press/splitPage.js';
import { readPath } from '../../layout/template/buildRule.js';
import { BLACK } from '../../layout/template/ink.js';

/** A sheet of 20 × 10 with its fold in the middle. */
const sheet = (path: PaintPath): Page => ({
  folio: '2/3',
  trim: { width: 20, height: 10 },
  frames: [
    { slot: 's', role: 'rule', rect: { x: 0, y: 0, width: 20, height: 10 }, grid: 'none', paint: [path], lines: [] },
  ],
});

const halves = (path: PaintPath) =>
  splitPage(sheet(path), 10, [2, 3]).map(({ frames }) =>
    frames.flatMap(({ paint }) => paint.map((item) => (item.type === 'path' ? item.path : item.type))),
  );

test.each([
  ['on the left', 'M 1 1 L 9 1', {}, [['M 1 1 L 9 1'], []]],
  ['on the right', 'M 12 1 C 13 0 14 2 15 1 Z', {}, [[], ['M 2 1 C 3 0 4 2 5 1 Z']]],
  ['across the fold', 'M 8 1 L 12 1', {}, [['M 8 1 L 12 1'], ['M -2 1 L 2 1']]],
  [
    'beside the fold, its stroke over it',
    'M 9 1 L 9 9',
    { stroke: { ink: BLACK, width: 4 } },
    [['M 9 1 L 9 9'], ['M -1 1 L -1 9']],
  ],
] as const)('a path %s', (_, path, stroke, is) => {
  const expected = is.map((paths) => paths.map(readPath));
  expect(halves({ type: 'path', path: readPath(path), ...stroke })).toEqual(expected);
});
