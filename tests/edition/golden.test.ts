// Where everything stands on the shipped page, as text: a change of the engine or the template reads like a proof.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { startTimings } from '../../layout/timings.js';
import { typesetEdition } from '../../layout/typesetEdition.js';
import { workspaceOf } from '../../layout/workspace.js';

const ROOT = resolve(import.meta.dirname, '../..');

test.each(['2025-01-09'])('%s stands where it stood (UPDATE=1 rewrites)', async (name) => {
  const { made, diagnostics } = await typesetEdition(workspaceOf(join(ROOT, 'content', name)), startTimings());
  expect(diagnostics).toEqual([]);
  const golden = join(import.meta.dirname, 'golden', `${name}.txt`);
  const dump = made ? dumpText(made.sheets.map(({ page }) => page)) : '';
  if (process.env.UPDATE) writeFileSync(golden, dump);
  expect(dump).toBe(readFileSync(golden, 'utf8'));
});
