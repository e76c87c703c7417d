// What became of a generated variant of an edition: what it was told, and what it broke.
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import type { EditionCopy } from './editionCopy.js';
import { pageFaults } from './pageInvariants.js';

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

export interface Outcome<Variant> {
  readonly variant: Variant;
  readonly pages: number;
  readonly findings: readonly Diagnostic[];
  /** Invariants that its pages break, in words. */
  readonly faults: readonly string[];
}

/** Typesets what stands in the workspace. */
export const outcomeOf = async <Variant>(variant: Variant, copy: EditionCopy): Promise<Outcome<Variant>> => {
  const typeset = await copy.typeset();
  const findings = typeset.diagnostics.filter(({ id, severity }) => severity === 'error' || ACTED_ON.has(id));
  const pages = typeset.made?.sheets.length ?? 0;
  return { variant, pages, findings, faults: pageFaults(typeset, copy.root) };
};

/** Whether a variant can go to press as it is: nothing over, nothing under-full. */
export const closes = ({ findings }: Pick<Outcome<unknown>, 'findings'>): boolean =>
  findings.every(({ id, severity }) => severity !== 'error' && id !== 'underfull');

/** How a family of variants came out, for whoever reads the run. */
export const tell = (family: string, outcomes: readonly Outcome<unknown>[]): void => {
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
  const pages = outcomes.reduce((sum, outcome) => sum + outcome.pages, 0);
  const title = `${family}: ${outcomes.length} variants on ${pages} pages, ${clean} clean, ${closing} close`;
  console.info([title, ...rows].join('\n'));
};

/** The variants that broke something, each with what it broke; empty where none did. */
export const brokenOf = (outcomes: readonly Outcome<unknown>[]): string =>
  outcomes
    .flatMap(({ variant, faults }) =>
      faults.length > 0 ? [`${JSON.stringify(variant)}\n  ${faults.slice(0, 4).join('\n  ')}`] : [],
    )
    .join('\n');
