// Two hundred generated variants of the edition: whatever a desk does to it, the page holds or says by name what does not fit.
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import { copyEdition, type EditionCopy } from './editionCopy.js';
import { pageFaults } from './pageInvariants.js';
import { ASPECTS, FAMILIES, photoOf, STORIES, type Variant, writeVariant } from './variant.js';

const SEED = 20250109;
const PHOTO_WIDTH = 600;
const LONG = 300_000;

let copy: EditionCopy;
let stories: ReadonlyMap<string, string>;

beforeAll(async () => {
  copy = copyEdition();
  stories = new Map(STORIES.map(({ file }) => [file, copy.read(file)]));
  for (const aspect of ASPECTS) {
    const size = { width: PHOTO_WIDTH, height: Math.round(PHOTO_WIDTH / aspect) };
    const photo = sharp({ create: { ...size, channels: 3, background: '#888' } });
    copy.write(photoOf(aspect), await photo.png().toBuffer());
  }
});
afterAll(() => copy.dispose());

/** Findings that a page editor would have to act on. */
const ACTED_ON = new Set<Diagnostic['id']>([
  'overset',
  'underfull',
  'uneven-feet',
  'hole',
  'head-too-wide',
  'slot-too-small',
  'picture-cropped',
]);

interface Outcome {
  readonly variant: Variant;
  readonly findings: readonly Diagnostic[];
  readonly faults: readonly string[];
}

const build = async (variant: Variant): Promise<Outcome> => {
  writeVariant(copy, stories, variant);
  const typeset = await copy.typeset();
  const findings = typeset.diagnostics.filter(({ id, severity }) => severity === 'error' || ACTED_ON.has(id));
  return { variant, findings, faults: pageFaults(typeset, copy.root) };
};

const buildFamily = async (family: keyof typeof FAMILIES, numRuns: number): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const variant of fc.sample<Variant>(FAMILIES[family], { seed: SEED, numRuns })) {
    outcomes.push(await build(variant));
  }
  return outcomes;
};

/** Whether a variant can go to press as it is: nothing over, nothing under-full. */
const closes = ({ findings }: Outcome): boolean =>
  findings.every(({ id, severity }) => severity !== 'error' && id !== 'underfull');

/** How the family came out, for whoever reads the run. */
const tell = (family: string, outcomes: readonly Outcome[]): void => {
  const counts = new Map<string, number>();
  for (const { findings } of outcomes) {
    const names = findings.map(({ id, values, span }) => {
      const what = values.slot ?? span?.file ?? '';
      return `${id} ${what}`;
    });
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const clean = outcomes.filter(({ findings }) => findings.length === 0).length;
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `  ${count} × ${name}`);
  const closing = outcomes.filter(closes).length;
  console.info([`${family}: ${outcomes.length} variants, ${clean} clean, ${closing} close`, ...rows].join('\n'));
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
  const broken = outcomes.flatMap(({ variant, faults }) =>
    faults.length > 0 ? [`${JSON.stringify(variant)}\n  ${faults.slice(0, 4).join('\n  ')}`] : [],
  );
  expect(broken.join('\n')).toBe('');
});
