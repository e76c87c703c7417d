// Before all tests: the command is compiled, so that tests which start it see the sources as they are.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

export default function bundle(): void {
  execFileSync(process.execPath, [join(ROOT, 'layout/bundle.mjs')], { cwd: ROOT, stdio: 'inherit' });
}
