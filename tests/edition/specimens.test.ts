// Generated variants of the specimen editions, a four-page daily and a tabloid: each page holds or says by name what does not fit.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEdition, type EditionCopy } from './editionCopy.js';
import { brokenOf, type Outcome, outcomeOf, tell } from './outcome.js';
import {
  readSpecimen,
  SPECIMEN_FAMILIES,
  type Specimen,
  type SpecimenVariant,
  writeSpecimen,
} from './specimenVariant.js';
import { writePhotos } from './storyChange.js';

const LONG = 300_000;

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
