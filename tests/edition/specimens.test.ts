// Generated variants of the specimen editions, a four-page daily and a tabloid: each page holds or says by name what does not fit.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEdition, type EditionCopy } from './editionCopy.js';
import { brokenOf, closes, type Outcome, outcomeOf, tell } from './outcome.js';
import {
  readSpecimen,
  SPECIMEN_FAMILIES,
  type Specimen,
  type SpecimenVariant,
  writeSpecimen,
} from './specimenVariant.js';
import { writePhotos } from './storyChange.js';

const LONG = 300_000;

/** A box of a dozen lines has nothing to give, and two columns cannot share an odd line. */
const LEAST_CLOSING = 0.8;

type Family = keyof typeof SPECIMEN_FAMILIES;

interface Run {
  readonly edition: string;
  readonly seed: number;
  /** Variants of each family; with 200 of the special issue they come to more than 500 pages. */
  readonly counts: Readonly<Partial<Record<Family, number>>>;
}

const RUNS: readonly Run[] = [
  {
    edition: '2025-03-12',
    seed: 20250312,
    counts: { text: 8, pictures: 8, heads: 8, places: 7, swaps: 7, jump: 8, all: 7 },
  },
  {
    edition: '2025-03-14',
    seed: 20250314,
    counts: { text: 18, pictures: 18, heads: 18, places: 18, swaps: 16, all: 16 },
  },
];

describe.each(RUNS)('$edition', ({ edition, seed, counts }) => {
  let copy: EditionCopy;
  let specimen: Specimen;

  beforeAll(async () => {
    copy = copyEdition(edition);
    specimen = await readSpecimen(copy);
    await writePhotos(copy);
  });
  afterAll(() => copy.dispose());

  test.each([-2, 2])(
    'any one story by %i lines: the page closes, but for small boxes',
    { timeout: LONG },
    async (by) => {
      const files = [...specimen.stories.keys()];
      const outcomes: Outcome<SpecimenVariant>[] = [];
      for (const file of files) {
        const variant = { lines: files.map((other) => (other === file ? by : 0)), turn: 3 };
        writeSpecimen(copy, specimen, variant);
        outcomes.push(await outcomeOf(variant, copy));
      }
      tell(`${edition} one story by ${by}`, outcomes);
      expect(brokenOf(outcomes)).toBe('');
      expect(outcomes.filter(closes).length / files.length).toBeGreaterThanOrEqual(LEAST_CLOSING);
    },
  );

  test.each(Object.entries(counts))('%s: %i variants hold', { timeout: LONG }, async (family, numRuns) => {
    const outcomes: Outcome<SpecimenVariant>[] = [];
    for (const variant of fc.sample<SpecimenVariant>(SPECIMEN_FAMILIES[family as Family], { seed, numRuns })) {
      writeSpecimen(copy, specimen, variant);
      outcomes.push(await outcomeOf(variant, copy));
    }
    tell(`${edition} ${family}`, outcomes);
    expect(brokenOf(outcomes)).toBe('');
  });
});
