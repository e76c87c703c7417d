// The order of means: the first step of each costs a line of running text no more than that of the next.
import { expect, test } from 'vitest';
import type { HeadVariant, LinesVariant, TextGalley } from '../../layout/galley/galley.js';
import { alteredCost } from '../../layout/page/alteredCost.js';
import { rankOf } from '../../layout/page/fittingMeans.js';
import { footCost } from '../../layout/page/footCost.js';
import { gapCost } from '../../layout/page/gapCost.js';
import { headCost, rangeCost } from '../../layout/page/heights.js';
import { CROP, OVERSET, UNDERFULL } from '../../layout/page/weights.js';
import { pt } from '../../layout/unit/length.js';

const COLUMNS = 3;
/** A picture over two of the columns, twelve rows high. */
const PICTURE = { columns: 2, rows: 12 };
const ROW = pt(13);

const largest: HeadVariant = { size: pt(26), lines: [], width: pt(200), height: pt(26), findings: [] };
const smaller: HeadVariant = { ...largest, size: pt(13), height: pt(13) };
const head: TextGalley = {
  type: 'text',
  role: 'headline',
  generated: false,
  styleSize: pt(26),
  measure: pt(200),
  sides: 0,
  variants: [largest, smaller],
  air: { min: 0, want: 1, max: 3 },
  stand: 'middle',
};
const variant = (delta: number, loose = 0): LinesVariant => ({ rows: 5 + delta, together: 1, lines: [], delta, loose });

/** What the first step of each means costs for a line of running text. */
const FIRST_STEPS = {
  picture: (CROP * Math.log((PICTURE.rows + 1) / PICTURE.rows) ** 2) / PICTURE.columns,
  air: headCost(head, largest, 4, ROW).air / COLUMNS,
  space: rangeCost(2, { min: 0, want: 1, max: 3 }) / COLUMNS,
  gaps: gapCost(2, { min: 0, want: 1, max: 4 }),
  paragraph: alteredCost(variant(-1), variant(0)),
  foot: footCost(1, [30, 30, 30], false),
  head: headCost(head, smaller, 2, ROW).size / COLUMNS,
} as const;

test('costs rank as the means do', () => {
  const types = Object.keys(FIRST_STEPS) as (keyof typeof FIRST_STEPS)[];
  const ranked = types.toSorted((a, b) => rankOf({ type: a }) - rankOf({ type: b }));
  const costs = ranked.map((type) => FIRST_STEPS[type]);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  expect(ranked).toEqual(types);
});

test('a row left empty beyond what a full frame may leave, and matter without a place, cost more than any means', () => {
  const dearest = Math.max(
    ...Object.values(FIRST_STEPS),
    alteredCost(variant(1, 4), variant(0)),
    3 * gapCost(0, { min: 0, want: 1, max: 4 }),
  );
  expect(UNDERFULL).toBeGreaterThan(dearest);
  expect(OVERSET).toBeGreaterThan(UNDERFULL);
});
