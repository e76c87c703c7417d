// Run once at installation (npm's `prepare`): builds the shipped edition and keeps the engine's code for all that ran.
import './briefProcess.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_FILE, loadCommand } from './loadCommand.js';

/** Beside dist/. */
const EDITION = fileURLToPath(new URL('../content/2025-01-09', import.meta.url));

rmSync(CODE_FILE, { force: true });
const out = mkdtempSync(join(tmpdir(), 'tekan-'));
process.argv.splice(2, Number.POSITIVE_INFINITY, 'build', EDITION, '--out', out);
// The build's own words are of no use here.
process.stdout.write = () => true;
const command = await loadCommand();
process.on('exit', (status) => {
  if (status === 0) writeFileSync(CODE_FILE, command.code());
  rmSync(out, { recursive: true, force: true });
});
command.run();
