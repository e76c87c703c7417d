// A fault of the program itself, and a reader that stops listening.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, STACK } from './runCli.js';

const CLI = join(resolve(import.meta.dirname, '../..'), 'dist/cli.js');
const DUMP = ['dump', 'content/2025-01-09'];
/** A clock that breaks stands for any bug of ours. */
const BROKEN = {
  NODE_OPTIONS: '--import="data:text/javascript,performance.now=()=>{throw%20new%20Error(`no%20clock`)}"',
};

describe('an exception that nobody expected', () => {
  test('is one sentence and exit status 70', () => {
    const { status, out, err } = runCli(DUMP, { env: BROKEN });
    expect(status).toBe(70);
    expect(out).toBe('');
    expect(err).toMatch(/^this is a fault of tekan itself, .*: no clock .*\n$/u);
    expect(err).not.toMatch(STACK);
    expect(runCli([...DUMP, '--lang', 'zh'], { env: BROKEN }).err).toMatch(/^这是 tekan 自己的错，.*：no clock.*\n$/u);
  });

  test('shows its stack with TEKAN_TRACE', () => {
    expect(runCli(DUMP, { env: { ...BROKEN, TEKAN_TRACE: '1' } }).err).toMatch(STACK);
  });
});

test.each([
  ['well', 'content/2025-01-09', 0],
  ['wrong use', 'content/none', 2],
])('a reader that stops early changes no exit status: %s', (_, edition, expected) => {
  const command = `'${process.execPath}' '${CLI}' dump ${edition} 2>&1 | true; exit \${PIPESTATUS[0]}`;
  expect(spawnSync('bash', ['-c', command], { cwd: resolve(CLI, '../..') }).status).toBe(expected);
});
