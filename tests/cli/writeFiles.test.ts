// Writing results: all or none, and what an earlier build left behind.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TargetTaken, writeFiles } from '../../layout/cli/writeFiles.js';

const STALE = /^old/u;
const file = (name: string) => ({ name, bytes: new TextEncoder().encode(`new ${name}`) });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tekan-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const earlier = (name: string): void => writeFileSync(join(folder, name), `earlier ${name}`);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('replaces its files and removes stale ones', () => {
  for (const name of ['a', 'old', 'other']) earlier(name);
  expect(writeFiles(folder, [file('a'), file('b')], STALE)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'other']);
  expect([read('a'), read('b'), read('other')]).toEqual(['new a', 'new b', 'earlier other']);
});

test('a place that is taken: nothing is replaced', () => {
  for (const name of ['a', 'old']) earlier(name);
  mkdirSync(join(folder, 'b'));
  expect(() => writeFiles(folder, [file('a'), file('b')], STALE)).toThrow(TargetTaken);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'old']);
  expect(read('a')).toBe('earlier a');
});

test('what cannot be removed is told, and the files are there', () => {
  mkdirSync(join(folder, 'old'));
  expect(writeFiles(folder, [file('a')], STALE)).toEqual(['old']);
  expect(read('a')).toBe('new a');
});
