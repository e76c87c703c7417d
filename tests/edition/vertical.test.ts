// A page with vertical heads and boxes: where everything stands, and that the press file shows all of it in reading order.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpText } from '../../layout/page/dumpPages.js';
import { type EditionCopy, madeUp, makeEdition } from './editionCopy.js';
import { runBuild } from './runBuild.js';

const FIXTURE = join(import.meta.dirname, 'vertical');

let edition: EditionCopy;
beforeAll(() => {
  edition = makeEdition((folder) => {
    cpSync(join(FIXTURE, 'stories'), folder, { recursive: true });
    const templates = join(dirname(dirname(folder)), 'templates');
    mkdirSync(templates);
    cpSync(join(FIXTURE, 'vertical.yaml'), join(templates, 'vertical.yaml'));
  });
});
afterAll(() => edition.dispose());

test('vertical lines stand where they stood (UPDATE=1 rewrites)', async () => {
  const typeset = await edition.typeset();
  expect(typeset.diagnostics).toEqual([]);
  const dump = dumpText([madeUp(typeset).page]);
  const golden = join(FIXTURE, 'page.txt');
  if (process.env.UPDATE) writeFileSync(golden, dump);
  expect(dump).toBe(readFileSync(golden, 'utf8'));
});

test('the press file is proved', async () => {
  const { status, findings } = await runBuild(edition.folder, { out: join(edition.root, 'output') });
  expect(findings).toEqual([]);
  expect(status).toBe(0);
});
