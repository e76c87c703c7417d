// The breaker against every possible setting of short paragraphs: none is cheaper than the one it chose.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakByCount, breakLines } from '../../layout/line/breakLines.js';
import { type LineMeasure, lineCost, lineMeasure, RELAXED, STRICT } from '../../layout/line/lineCost.js';
import { newFit } from '../../layout/line/lineFit.js';
import type { PreparedParagraph } from '../../layout/line/preparedParagraph.js';
import { prepareParagraph } from '../../layout/line/prepareParagraph.js';
import { CONTRAST_COST, EVEN, fitnessOf } from '../../layout/line/weights.js';
import { em } from '../../layout/unit/length.js';
import { body, composed, fonts, run, SIZE } from './setting.js';

/**
 * Cheapest cost over all ways to end lines, by trying them all; by number of lines where `lines` is given. What may follow a
 * place is tried once for each number and fitness of the line that ended there.
 */
const cheapest = ({ items, goal }: PreparedParagraph, pass: typeof STRICT, lines?: number): number => {
  const known = new Map<string, number>();
  const fit = newFit();
  const rest = (i: number, fitness: number, count: number): number => {
    if (i === items.count) return lines === undefined || lines === count ? 0 : Number.POSITIVE_INFINITY;
    const key = `${i} ${fitness} ${count}`;
    const tried = known.get(key);
    if (tried !== undefined) return tried;
    let best = Number.POSITIVE_INFINITY;
    for (let j = i + 1; j <= items.count; j++) {
      if (j < items.count && (items.chance[j] ?? 0) > pass.dearest) continue;
      const line = lineCost(fit, items, goal, pass, i, j, lineMeasure(goal, count).measure);
      if (!Number.isFinite(line)) continue;
      const last = j === items.count;
      const next = last ? EVEN : fitnessOf(fit.gap);
      const contrast = i === 0 || last ? 0 : (CONTRAST_COST[Math.abs(fitness - next)] ?? 0);
      best = Math.min(best, line + contrast + rest(j, next, count + 1));
    }
    known.set(key, best);
    return best;
  };
  return rest(0, EVEN, 0);
};

const text = fc
  .array(fc.constantFrom(...'天地人和春夏秋冬，。“”—2026年', ' a', 'breakfast '), { minLength: 4, maxLength: 13 })
  .map((characters) => characters.join(''));

const choices = fc.record({ hanging: fc.constantFrom('none' as const, 'end' as const), cells: fc.boolean() });

/** What sums of the same costs in another order may differ by, as a part of them. */
const ROUNDING = 1e-14;
const expectSame = (cost: number, tried: number): void =>
  expect(Math.abs(cost - tried), `${cost} is ${tried}`).toBeLessThanOrEqual(ROUNDING * tried);

/** Measures of a paragraph's lines in em. */
const width = fc.double({ min: 3, max: 8, noNaN: true });

/** Beside a drop cap, a picture: up to three first lines, narrower or wider than the rest, standing in or not. */
const firstLines = fc.array(
  fc
    .record({ shift: fc.double({ min: 0, max: 3, noNaN: true }), measure: width })
    .map((line): LineMeasure => ({ shift: em(line.shift, SIZE), measure: em(line.measure, SIZE) })),
  { maxLength: 3 },
);

test('no setting is cheaper than the one chosen, in all and for each number of lines', () => {
  fc.assert(
    fc.property(
      text,
      width,
      choices,
      firstLines,
      fc.integer({ min: 0, max: 2 }),
      (source, ems, choice, lines, indent) => {
        const style = { ...body, ...composed(choice), indent };
        const input = { runs: [run(source)], style, measure: em(ems, SIZE), firstLines: lines, fonts, keep: [] };
        const prepared = prepareParagraph(input);
        const strict = cheapest(prepared, STRICT);
        const best = Number.isFinite(strict) ? strict : cheapest(prepared, RELAXED);
        const chosen = breakLines(prepared.items, prepared.goal);
        expectSame(chosen.cost, best);
        for (const [count, { cost, ends }] of breakByCount(prepared.items, prepared.goal)) {
          expect(ends.length).toBe(count);
          // Make-up asks for a line more or less; the band of counts that is followed need not hold every way to far more.
          if (Math.abs(count - chosen.ends.length) <= 1) expectSame(cost, cheapest(prepared, STRICT, count));
        }
      },
    ),
    { numRuns: 2000 },
  );
});
