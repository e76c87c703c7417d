// A unit that is itself in a mirror needs no even number to fill a side.
import { expect, test } from 'vitest';
import { isSymmetric } from '../../layout/page/paint/isSymmetric.js';
import { readPath } from '../../layout/template/buildRule.js';
import type { OrnamentShape } from '../../layout/template/ruleStyle.js';

const path = (source: string): OrnamentShape => ({ type: 'path', path: readPath(source) });
const circle = (x: number): OrnamentShape => ({ type: 'circle', x, y: 2, radius: 1 });

test.each<readonly [string, readonly OrnamentShape[], boolean]>([
  ['a circle in the middle', [circle(4)], true],
  ['a circle beside it', [circle(3)], false],
  ['two circles, either side', [circle(1), circle(7)], true],
  ['a lozenge, wherever its outline begins', [path('M 0 2 L 4 0 L 8 2 L 4 4 Z')], true],
  ['a wave from crest to crest', [path('M 0 0 C 2 0 2 4 4 4 C 6 4 6 0 8 0')], true],
  ['a wave from foot to foot', [path('M 0 2 C 2 6 6 -2 8 2')], false],
  ['a spiral', [path('M 0 4 L 7 4 L 7 0 L 1 0 L 1 3')], false],
  ['two spirals face to face', [path('M 3 4 L 3 0 L 1 0 L 1 3'), path('M 5 4 L 5 0 L 7 0 L 7 3')], true],
])('%s: %s', (_, unit, is) => {
  expect(isSymmetric(unit, 8)).toBe(is);
});
