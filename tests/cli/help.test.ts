// What the command tells about itself, in which language, and what it calls wrong use.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, STACK } from './runCli.js';

test.each(['build', 'dump', 'fit', 'new edition', 'new template', 'template show'])(
  '%s --help has examples',
  (verb) => {
    const { status, out } = runCli([...verb.split(' '), '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Examples:\n {2}\$ /mu);
    expect(out).toContain('--lang');
  },
);

test('--help names every verb', () => {
  const { status, out } = runCli(['--help']);
  expect(status).toBe(0);
  for (const verb of ['build', 'dump', 'fit', 'new', 'template'])
    expect(out).toMatch(new RegExp(`^ {2}${verb} `, 'mu'));
});

test('--version is the package’s', () => {
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(runCli(['--version']).out.trim()).toBe(manifest.version);
});

describe('wrong use', () => {
  test.each([
    ['no verb', []],
    ['an unknown verb', ['bild', 'content/2025-01-09']],
    ['no edition', ['build']],
    ['nothing to begin', ['new']],
    ['an edition without a template', ['new', 'edition', '2025-06-01']],
    ['nothing to look at', ['template']],
    ['an unknown option', ['build', 'content/2025-01-09', '--spilt']],
    ['an unknown language', ['build', 'content/2025-01-09', '--lang', 'fr']],
    ['an edition that is not there', ['build', 'content/2025-02-30']],
    ['an edition that is not there, dumped', ['dump', 'content/2025-02-30']],
    ['a folder that is no edition', ['build', 'content']],
  ])('%s', (_, args) => {
    const { status, err } = runCli(args);
    expect(status).toBe(2);
    expect(err).not.toBe('');
    expect(err).not.toMatch(STACK);
  });
});

describe('language', () => {
  const asked = ['build', 'content/2025-02-30'];
  test('--lang zh speaks Chinese', () => {
    expect(runCli([...asked, '--lang', 'zh']).err).toContain('错误：没有“content/2025-02-30”这一期');
  });
  test('--lang en speaks English, whatever the system does', () => {
    expect(runCli([...asked, '--lang', 'en'], { env: { LANG: 'zh_CN.UTF-8' } }).err).toContain(
      'error: there is no edition',
    );
  });
  test('the system’s language is taken where none is asked for', () => {
    expect(runCli(asked, { env: { LANG: 'zh_CN.UTF-8' } }).err).toContain('错误：');
    expect(runCli(asked, { env: { LANG: 'en_GB.UTF-8' } }).err).toContain('error: ');
  });
});
