// The house's order: rooms import only from rooms on their left, outputs not from each other, and no room has a clock.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const LAYOUT = resolve(import.meta.dirname, '../../layout');

/** Left to right; rooms on one step are siblings. */
const ORDER: readonly (readonly string[])[] = [
  ['unit'],
  ['diagnostic'],
  ['font'],
  ['story'],
  ['template'],
  ['text'],
  ['line'],
  ['galley'],
  ['page'],
  ['picture', 'dummy'],
  ['pdf'],
  ['press', 'proof', 'archive'],
  ['typesetEdition'],
  ['cli', 'index'],
];

/** Files beside the rooms, each on the step of the room named here. */
const BESIDE: Readonly<Record<string, string>> = {
  timings: 'unit',
  workspace: 'story',
  fitText: 'typesetEdition',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(LAYOUT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join(LAYOUT, file), 'utf8') }));

/** A room's folder, or the name of a file beside the rooms. */
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.slice(0, -3));

const stepOf = (room: string): number => ORDER.findIndex((step) => step.includes(BESIDE[room] ?? room));

/** Static and dynamic imports, re-exports and type imports of the house's own files. */
const ownImports = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"](\.[^'"]+)['"]/g)]
    .map(([, path = '']) =>
      relative(LAYOUT, join(LAYOUT, dirname(file), path))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.startsWith('..'))
    .map((path) => ({ from: file, to: path.replace(/\.js$/, '.ts') }));

const imports = files.flatMap(({ file, text }) => ownImports(file, text));

describe('rooms', () => {
  test('are all known', () => {
    const rooms = new Set(files.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => stepOf(room) < 0)).toEqual([]);
  });

  test('never reach back to a later room, and siblings leave each other alone', () => {
    const breaches = imports
      .filter(({ from, to }) => {
        const [room, other] = [roomOf(from), roomOf(to)];
        return room !== other && stepOf(other) >= stepOf(room);
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(breaches).toEqual([]);
  });

  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(files.length);
    for (const { to } of imports.filter(({ to }) => to.endsWith('.ts'))) {
      expect(
        files.some(({ file }) => file === to),
        to,
      ).toBe(true);
    }
  });
});

/** Where time may be told: the command, and the list of timings it prints. */
const WITH_CLOCK = new Set(['cli', 'timings']);

describe('the core', () => {
  const core = files.filter(({ file }) => !WITH_CLOCK.has(roomOf(file)));

  test('has no clock and no chance', () => {
    // A date made from given values is no clock: `new Date(text)` and `Date.UTC` stay.
    const clock =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\b|\bhrtime\b|\brandomUUID\b/;
    expect(core.filter(({ text }) => clock.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('asks no locale', () => {
    const locale = /\btoLocale\w*\(|\blocaleCompare\(|\bIntl\.(?!Segmenter)/;
    expect(core.filter(({ text }) => locale.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('writes nothing to the console', () => {
    expect(core.filter(({ text }) => /\bconsole\.\w+\(/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
