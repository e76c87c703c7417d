// `tekan dump`: every placed line as JSON and as text, and the stories' trees.
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './runCli.js';

const EDITION = 'content/2025-01-09';

interface DumpLine {
  readonly [key: string]: unknown;
  readonly gridLine: number | null;
  readonly text: string;
  readonly source: { readonly file: string; readonly line: number };
}
interface DumpFrame {
  readonly [key: string]: unknown;
  readonly slot: string;
  readonly role: string;
  readonly story: string | null;
  readonly rect: readonly number[];
  readonly lines: readonly DumpLine[];
}
interface Dump {
  readonly pages: readonly {
    readonly folio: string;
    readonly trim: readonly number[];
    readonly frames: readonly DumpFrame[];
  }[];
}

const isHundredths = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

describe('--json', () => {
  let dump: Dump;
  beforeAll(() => {
    dump = JSON.parse(runCli(['dump', EDITION, '--json']).out) as Dump;
  });

  test('has the shape that is promised', () => {
    expect(Object.keys(dump)).toEqual(['pages']);
    const [page] = dump.pages;
    expect(dump.pages.length).toBe(1);
    expect(page).toMatchObject({ folio: '2/3', trim: [2211.02, 1559.06] });
    expect(Object.keys(page ?? {})).toEqual(['folio', 'trim', 'frames']);
    for (const frame of page?.frames ?? []) {
      expect(Object.keys(frame)).toEqual(['slot', 'role', 'story', 'rect', 'grid', 'lines']);
      expect(frame.rect.length).toBe(4);
      expect(frame.rect.every(isHundredths)).toBe(true);
      for (const line of frame.lines) {
        expect(Object.keys(line)).toEqual([
          'column',
          'gridLine',
          'x',
          'baseline',
          'measure',
          'gapEm',
          'text',
          'dir',
          'source',
        ]);
        expect(Object.keys(line.source)).toEqual(['file', 'line']);
        expect([line.x, line.baseline, line.measure].every(isHundredths)).toBe(true);
        expect(line.dir).toBe('horizontal');
      }
    }
  });

  test('heads stand free of the grid, body lines on it', () => {
    const lines = (role: string) =>
      dump.pages.flatMap(({ frames }) => frames.filter((frame) => frame.role === role).flatMap((frame) => frame.lines));
    expect(lines('headline').length).toBeGreaterThan(0);
    expect(lines('headline').every(({ gridLine }) => gridLine === null)).toBe(true);
    expect(lines('body').filter(({ gridLine }) => gridLine !== null).length).toBeGreaterThan(300);
  });

  test('every line names its source', () => {
    for (const { slot, story, lines } of dump.pages.flatMap(({ frames }) => frames)) {
      for (const { source } of lines) {
        expect(source.file).toMatch(slot === 'furniture' ? /^templates\/.*\.yaml$/ : /^content\/2025-01-09\/.*\.md$/);
        if (story !== null) expect(source.file).toBe(`${EDITION}/${story}.md`);
        expect(source.line).toBeGreaterThan(0);
      }
    }
  });
});

test('as text: a frame a paragraph, a line a row', () => {
  const { status, out } = runCli(['dump', EDITION]);
  expect(status).toBe(0);
  expect(out).toMatch(/^page 2\/3 {2}2211\.02 × 1559\.06 pt\n/u);
  expect(out).toMatch(/^opening\/headline opening {2}\[[\d. ]+\] page$/mu);
  expect(out).toMatch(/^ +1:1 +\d+\.\d\d +\d+\.\d\d +-?\d\.\d{3} {2}本报讯/mu);
});

test('--ast: the trees and what each node became', () => {
  const { status, out } = runCli(['dump', EDITION, '--ast']);
  expect(status).toBe(0);
  expect(out).toMatch(/^story opening {2}content\/2025-01-09\/opening\.md$/mu);
  expect(out).toMatch(/^ {2}headline {2}3:\d+–\d+ {2}.* → opening\/headline/mu);
  expect(out).toMatch(/^ {2}:::panel {2}\d+:1–\d+:\d+ {2}2024年工作回顾 {2}→ panelA\//mu);
  expect(out).toMatch(/^ {4}heading 3 {2}.* → panelA\//mu);
  // A node that stands nowhere on the page would be a loss.
  const homeless = out
    .split('\n')
    .filter((row) => /^ +(?:paragraph|heading|item|headline)/u.test(row) && !row.includes('→'));
  expect(homeless).toEqual([]);
});

test('--no-copyfit: the page as its parts wish to stand, too long and too short', () => {
  const { status, out, err } = runCli(['dump', EDITION, '--no-copyfit']);
  expect(status).toBe(1);
  expect(out).not.toBe(runCli(['dump', EDITION]).out);
  expect(err).toMatch(/overset in slot “panelA”/u);
  expect(err).toMatch(/“voices” leaves \d+ lines empty/u);
});
