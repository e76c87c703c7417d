// Every fixture's tree and findings, beside the fixture. UPDATE=1 rewrites them; read the difference as a proof.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../layout/diagnostic/formatDiagnostic.js';
import { decodeSource } from '../../layout/diagnostic/readSource.js';
import { sortDiagnostics } from '../../layout/diagnostic/sortDiagnostics.js';
import { dumpStory } from '../../layout/story/dumpStory.js';
import { readStory } from '../../layout/story/readStory.js';

const FIXTURES = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.md'))) {
  test(name, () => {
    const { source } = decodeSource(name, readFileSync(join(FIXTURES, name)));
    if (!source) throw new Error('a fixture is text');
    const { story, diagnostics } = readStory(source, name.replace(/\.md$/, ''));
    const sources = new Map([[name, source.text]]);
    const findings = sortDiagnostics(diagnostics).map((found) => formatDiagnostic(found, { language: 'zh', sources }));
    const got = [dumpStory(story), ...findings.map((finding) => `${finding}\n`)].join('\n');
    const golden = join(FIXTURES, name.replace(/\.md$/, '.txt'));
    if (process.env.UPDATE) writeFileSync(golden, got);
    expect(got).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '');
  });
}
