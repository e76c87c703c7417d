// The breaker against every possible setting of short paragraphs: none is cheaper than the one it chose.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakByCount, breakLines } from '../../layout/line/breakLines.js';
import { lineCost, RELAXED, STRICT } from '../../layout/line/lineCost.js';
import { newFit } from '../../layout/line/lineFit.js';
import { type PreparedParagraph, prepareParagraph } from '../../layout/line/prepareParagraph.js';
import { CONTRAST_COST, EVEN, fitnessOf } from '../../layout/line/weights.js';
import { em } from '../../layout/unit/length.js';
import { body, composed, fonts, run, SIZE } from './setting.js';

/** Cheapest cost over all ways to end lines, by trying them all; by number of lines where `lines` is given. */
const cheapest = ({ items, goal }: PreparedParagraph, pass: typeof STRICT, lines?: number): number => {
  let best = Number.POSITIVE_INFINITY;
  const walk = (i: number, cost: number, fitness: number, count: number): void => {
    if (i === items.count) {
      if (lines === undefined || lines === count) best = Math.min(best, cost);
      return;
    }
    for (let j = i + 1; j <= items.count; j++) {
      if (j < items.count && (items.chance[j] ?? 0) > pass.dearest) continue;
      const fit = newFit();
      const line = lineCost(fit, items, goal, pass, i, j);
      if (!Number.isFinite(line)) continue;
      const last = j === items.count;
      const next = last ? EVEN : fitnessOf(fit.gap);
      const contrast = i === 0 || last ? 0 : (CONTRAST_COST[Math.abs(fitness - next)] ?? 0);
      walk(j, cost + line + contrast, next, count + 1);
    }
  };
  walk(0, 0, EVEN, 0);
  return best;
};

const text = fc
  .array(fc.constantFrom(...'天地人和春夏秋冬，。“”—2026年', ' a', 'breakfast '), { minLength: 4, maxLength: 13 })
  .map((characters) => characters.join(''));

const choices = fc.record({ hanging: fc.constantFrom('none' as const, 'end' as const), cells: fc.boolean() });

test('no setting is cheaper than the one chosen, in all and for each number of lines', () => {
  fc.assert(
    fc.property(text, fc.double({ min: 3, max: 8, noNaN: true }), choices, (source, width, choice) => {
      const style = { ...body, ...composed(choice) };
      const input = { runs: [run(source)], style, measure: em(width, SIZE), fonts, keep: [] };
      const prepared = prepareParagraph(input);
      const strict = cheapest(prepared, STRICT);
      const best = Number.isFinite(strict) ? strict : cheapest(prepared, RELAXED);
      expect(breakLines(prepared.items, prepared.goal).cost).toBeCloseTo(best, 3);
      for (const [lines, { cost, ends }] of breakByCount(prepared.items, prepared.goal)) {
        expect(ends.length).toBe(lines);
        expect(cost).toBeCloseTo(cheapest(prepared, STRICT, lines), 3);
      }
    }),
    { numRuns: 300 },
  );
});
