// Two hundred generated variants of the edition: whatever a desk does to it, the page holds or says by name what does not fit.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEdition, type EditionCopy } from './editionCopy.js';
import { brokenOf, closes, type Outcome, outcomeOf, tell } from './outcome.js';
import { writePhotos } from './storyChange.js';
import { FAMILIES, STORIES, type Variant, writeVariant } from './variant.js';

const SEED = 20250109;
const LONG = 300_000;

let copy: EditionCopy;
let stories: ReadonlyMap<string, string>;

beforeAll(async () => {
  copy = copyEdition();
  stories = new Map(STORIES.map(({ file }) => [file, copy.read(file)]));
  await writePhotos(copy);
});
afterAll(() => copy.dispose());

const build = (variant: Variant): Promise<Outcome<Variant>> => {
  writeVariant(copy, stories, variant);
  return outcomeOf(variant, copy);
};

const buildFamily = async (family: keyof typeof FAMILIES, numRuns: number): Promise<readonly Outcome<Variant>[]> => {
  const outcomes: Outcome<Variant>[] = [];
  for (const variant of fc.sample<Variant>(FAMILIES[family], { seed: SEED, numRuns })) {
    outcomes.push(await build(variant));
  }
  return outcomes;
};

interface Family {
  readonly family: keyof typeof FAMILIES;
  readonly count: number;
  /** Least share that must close. Panels of one section or nine cannot: what they have too little or too much is told. */
  readonly closing: number;
}

const families: readonly Family[] = [
  { family: 'text', count: 80, closing: 0.95 },
  { family: 'photo', count: 30, closing: 0.9 },
  { family: 'heads', count: 30, closing: 0.9 },
  { family: 'regrouped', count: 20, closing: 0 },
  { family: 'sections', count: 20, closing: 0 },
  { family: 'all', count: 20, closing: 0 },
];

test.each(families)('$family: $count variants hold', { timeout: LONG }, async ({ family, count, closing }) => {
  const outcomes = await buildFamily(family, count);
  tell(family, outcomes);
  expect(outcomes.filter(closes).length / count).toBeGreaterThanOrEqual(closing);
  expect(brokenOf(outcomes)).toBe('');
});
