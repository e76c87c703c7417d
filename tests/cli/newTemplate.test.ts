// `tekan new template`: a copy under its own name that builds, and never over a file that is there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Desk, FRONT, openDesk } from './deskWorkspace.js';

const desk: Desk = openDesk();
afterAll(() => desk.dispose());

const path = (file: string): string => join(desk.root, 'templates', file);
const read = (file: string): string => readFileSync(path(file), 'utf8');

test('the workspace’s own template: the first comment tells the copy’s name, all else is as it was', () => {
  const { status, out } = desk.run('new', 'template', '周末版', '--from', 'front');
  expect(status).toBe(0);
  expect(out).toBe('templates/周末版.yaml\nnext: tekan template show 周末版\n');
  expect(read('周末版.yaml')).toBe(FRONT.replace('# The', '# 周末版, from front. The'));
  expect(read('front.yaml')).toBe(FRONT);
});

test('a copy of a copy tells its own origin', () => {
  expect(desk.run('new', 'template', 'sunday', '--from', '周末版').status).toBe(0);
  expect(read('sunday.yaml')).toBe(FRONT.replace('# The', '# sunday, from 周末版. The'));
});

test('a shipped template: the schema that editors complete by comes along, and the copy builds', () => {
  const { status, out } = desk.run('new', 'template', 'issue', '--from', 'special-issue');
  expect(status).toBe(0);
  expect(out).toContain('templates/template.schema.json');
  expect(read('issue.yaml')).toMatch(
    /^# yaml-language-server: .*\n#\n# issue, from special-issue\. The special issue/u,
  );
  expect(desk.run('template', 'show', 'issue').status).toBe(0);
  expect(desk.run('new', 'edition', '2025-06-01', '--template', 'issue').status).toBe(0);
});

test.each([
  ['a name that is taken', ['front', '--from', 'special-issue'], 'templates/front.yaml” is there already'],
  ['a path', ['../front', '--from', 'front'], 'cannot be the name'],
  ['a file’s name', ['front.yaml', '--from', 'front'], 'cannot be the name'],
  ['a hidden file', ['.front', '--from', 'front'], 'cannot be the name'],
  ['a model that nobody knows', ['tuesday', '--from', 'monday'], 'known templates: front'],
  ['a path for a model', ['tuesday', '--from', '../templates/front'], 'cannot be the name'],
])('%s: wrong use', (_, args, told) => {
  const before = readdirSync(desk.root, { recursive: true, encoding: 'utf8' }).sort();
  const { status, err } = desk.run('new', 'template', ...args);
  expect(status).toBe(2);
  expect(err).toContain(told);
  expect(readdirSync(desk.root, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
  expect(read('front.yaml')).toBe(FRONT);
});

test('a model with faults is not copied', () => {
  writeFileSync(path('faulty.yaml'), FRONT.replace('paragraph: body', 'paragraph: boddy'));
  const { status, err } = desk.run('new', 'template', 'tuesday', '--from', 'faulty');
  expect(status).toBe(1);
  expect(err).toContain('templates/faulty.yaml:');
  expect(existsSync(path('tuesday.yaml'))).toBe(false);
});
