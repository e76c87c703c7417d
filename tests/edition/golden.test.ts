// Where everything stands on the shipped pages, as text: a change of the engine or a template reads like a proof.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { startTimings } from '../../layout/timings.js';
import { typesetEdition } from '../../layout/typesetEdition.js';
import { workspaceOf } from '../../layout/workspace.js';
import { ROOT } from './editionCopy.js';

const CONTENT = join(ROOT, 'content');

const editions = readdirSync(CONTENT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, golden: join(import.meta.dirname, 'golden', `${name}.txt`) }))
  .toSorted((a, b) => a.name.localeCompare(b.name));

test.each(editions)('$name stands where it stood (UPDATE=1 rewrites)', async ({ name, golden }) => {
  const { made, diagnostics } = await typesetEdition(workspaceOf(join(CONTENT, name)), startTimings());
  expect(diagnostics).toEqual([]);
  const dump = made ? dumpText(made.sheets.map(({ page }) => page)) : '';
  if (process.env.UPDATE) writeFileSync(golden, dump);
  expect(dump).toBe(readFileSync(golden, 'utf8'));
});
