// Every path in backticks in the READMEs of layout/ leads to a file or folder that is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LAYOUT = join(ROOT, 'layout');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

const readmes = filesIn(LAYOUT).filter((path) => path.endsWith('README.md'));

/** File names that a sentence may use alone, since it says which room it speaks of. */
const names = new Set(
  [...filesIn(LAYOUT), ...filesIn(join(ROOT, 'tests'))].map((path) => path.slice(path.lastIndexOf('/') + 1)),
);

/** What an edition has, and what an installation makes. */
const ELSEWHERE: readonly string[] = ['pictures/', 'dist/'];

const isPath = (text: string): boolean => /^[\w.-]*(?:\/[\w.-]+)*\/$|^[\w.-]+(?:\/[\w.-]+)+$|^[\w.]+\.m?ts$/.test(text);

test.each(readmes)('layout/%s', (readme) => {
  const here = dirname(join(LAYOUT, readme));
  const named = [...readFileSync(join(LAYOUT, readme), 'utf8').matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) => text);
  const paths = named.filter((text) => isPath(text) && text !== '/' && !ELSEWHERE.includes(text));
  const lost = paths.filter(
    (path) => !names.has(path) && ![here, LAYOUT, ROOT].some((folder) => existsSync(join(folder, path))),
  );
  expect(lost).toEqual([]);
});

test('the engine’s README names paths at all', () => {
  expect(readmes).toContain('README.md');
  expect(readmes.length).toBeGreaterThan(4);
});
