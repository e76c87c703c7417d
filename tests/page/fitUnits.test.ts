// For any side and any pitch, a whole number of units fills the side.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, fitUnits } from '../../layout/page/paint/fitUnits.js';
import { pt } from '../../layout/unit/length.js';

const side = fc.integer({ min: 0, max: pt(2_300) });
const pitch = fc.integer({ min: pt(0.5), max: pt(3_000) });
const counts = fc.constantFrom<Counts>('any', 'even', 'odd');

test('so many units are as long as their side', () => {
  fc.assert(
    fc.property(side, pitch, counts, (length, wanted, kind) => {
      const fit = fitUnits(length, wanted, kind);
      expect(fit.count).toBeGreaterThan(0);
      if (kind !== 'any') expect(fit.count % 2).toBe(kind === 'even' ? 0 : 1);
      expect(fit.count * fit.pitch).toBeCloseTo(length, 3);
    }),
  );
});

test('no other number that will do comes nearer to the wanted pitch', () => {
  fc.assert(
    fc.property(side, pitch, counts, (length, wanted, kind) => {
      const { count } = fitUnits(length, wanted, kind);
      const step = kind === 'any' ? 1 : 2;
      expect(Math.abs(length / wanted - count)).toBeLessThanOrEqual(Math.max(step / 2, count - length / wanted) + 1e-9);
    }),
  );
});

test.each([
  { what: 'a pitch that divides its side', side: 60, pitch: 6, counts: 'any', is: { count: 10, pitch: 6 } },
  { what: 'a stretched pitch', side: 64, pitch: 6, counts: 'any', is: { count: 11, pitch: 64 / 11 } },
  { what: 'an even number', side: 66, pitch: 6, counts: 'even', is: { count: 12, pitch: 5.5 } },
  { what: 'an odd number', side: 60, pitch: 6, counts: 'odd', is: { count: 11, pitch: 60 / 11 } },
  { what: 'a side shorter than its unit', side: 2, pitch: 6, counts: 'any', is: { count: 1, pitch: 2 } },
  { what: 'no pitch at all', side: 60, pitch: 0, counts: 'any', is: { count: 1, pitch: 60 } },
  { what: 'no side at all', side: 0, pitch: 6, counts: 'even', is: { count: 2, pitch: 0 } },
] as const)('$what', ({ side: length, pitch: wanted, counts: kind, is }) => {
  expect(fitUnits(length, wanted, kind)).toEqual(is);
});

test('a rule far longer than any sheet has an end', () => {
  expect(fitUnits(pt(1e9), pt(0.5)).count).toBeLessThanOrEqual(20_000);
});
