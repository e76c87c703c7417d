// Bad input: each fault is told by name at its place, the build ends with status 1, and earlier output stays as it was.
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { EXIT } from '../../layout/cli/console.js';
import type { DiagnosticId } from '../../layout/diagnostic/diagnostic.js';
import { copyEdition, EDITION, type EditionCopy, madeUp } from './editionCopy.js';
import { runBuild } from './runBuild.js';

let copy: EditionCopy;
afterEach(() => copy.dispose());

/** Where a finding must point: the start of a text in a file of the edition, or a line and column of it. */
interface Place {
  readonly file: string;
  readonly at: string | { readonly line: number; readonly column: number };
}

const positionOf = (text: string, part: string): { readonly line: number; readonly column: number } => {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`no “${part}”`);
  const before = text.slice(0, offset).split(/\r\n|\n/u);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
};

const EARLIER = ['press.pdf', 'report.json'] as const;
const LONG_AGO = new Date('2025-01-08T20:00:00Z');

/** Puts files of an earlier build into the output folder; the function it returns proves that nobody touched them. */
const keepEarlier = (): { readonly out: string; readonly check: () => void } => {
  const out = join(copy.root, 'output', EDITION);
  mkdirSync(out, { recursive: true });
  for (const name of EARLIER) {
    writeFileSync(join(out, name), `earlier ${name}`);
    utimesSync(join(out, name), LONG_AGO, LONG_AGO);
  }
  return {
    out,
    check: () => {
      for (const name of EARLIER) {
        expect(readFileSync(join(out, name), 'utf8')).toBe(`earlier ${name}`);
        expect(statSync(join(out, name)).mtime).toEqual(LONG_AGO);
      }
    },
  };
};

interface Fault {
  readonly name: string;
  readonly spoil: (edition: EditionCopy) => void;
  readonly id: DiagnosticId;
  readonly place?: Place;
  readonly values?: Readonly<Record<string, string | number>>;
}

const BODY = '\n---\n\n';
/** Puts text at the head of a story's body. */
const insert = (file: string, text: string) => (edition: EditionCopy) => edition.replace(file, BODY, `${BODY}${text}`);

const STORY = 'plenary.md';
const GBK_BYTES = Buffer.from([0xb6, 0xab, 0xb3, 0xc7]);
const LATIN = 'x'.repeat(5000);
/** In no face of the shipped families. */
const RARE = { b: '\u{2A6B2}', e: '\u{2B8B5}' } as const;

const faults: readonly Fault[] = [
  {
    name: 'a story file is missing',
    spoil: (edition) => edition.remove(STORY),
    id: 'file-missing',
    place: { file: 'edition.yaml', at: STORY },
  },
  {
    name: 'the picture is missing',
    spoil: (edition) => edition.remove('pictures/opening.png'),
    id: 'picture-missing',
    place: { file: 'opening.md', at: 'pictures/opening.png' },
  },
  {
    name: 'the picture is cut short',
    spoil: (edition) =>
      edition.write('pictures/opening.png', readFileSync(edition.path('pictures/opening.png')).subarray(0, 5000)),
    id: 'picture-unreadable',
    place: { file: 'opening.md', at: 'pictures/opening.png' },
  },
  {
    name: 'the picture is no picture',
    spoil: (edition) => edition.write('pictures/opening.png', 'no picture'),
    id: 'picture-unreadable',
    place: { file: 'opening.md', at: 'pictures/opening.png' },
  },
  {
    name: 'a story is not UTF-8',
    spoil: (edition) => edition.write(STORY, Buffer.concat([Buffer.from('---\nheadline: 题\n---\n\n'), GBK_BYTES])),
    id: 'not-utf8',
    place: { file: STORY, at: { line: 5, column: 1 } },
  },
  {
    name: 'a story is empty',
    spoil: (edition) => edition.write(STORY, ''),
    id: 'story-empty',
    place: { file: STORY, at: { line: 1, column: 1 } },
  },
  {
    name: 'a story has front matter alone',
    spoil: (edition) => edition.write(STORY, '---\nheadline: 题\n---\n'),
    id: 'story-empty',
    place: { file: STORY, at: { line: 1, column: 1 } },
  },
  {
    name: 'edition.yaml is no YAML',
    spoil: (edition) => edition.replace('edition.yaml', 'folios: [2, 3]', 'folios: [2, 3'),
    id: 'yaml-unclosed',
    place: { file: 'edition.yaml', at: '[2, 3' },
  },
  {
    name: 'front matter is no YAML',
    spoil: (edition) => edition.replace(STORY, /^headline: .*$/mu, 'headline: *题'),
    id: 'yaml-alias',
    place: { file: STORY, at: '*题' },
  },
  {
    name: 'front matter has an unknown key',
    spoil: (edition) => edition.replace(STORY, 'dateline:', 'datline:'),
    id: 'yaml-unknown-key-near',
    place: { file: STORY, at: 'datline' },
    values: { nearest: 'dateline' },
  },
  {
    name: 'the slot is unknown',
    spoil: (edition) => edition.replace('edition.yaml', 'slot: plenary', 'slot: plenery'),
    id: 'unknown-slot',
    place: { file: 'edition.yaml', at: 'plenery' },
  },
  {
    name: 'two stories are in one slot',
    spoil: (edition) => edition.replace('edition.yaml', 'slot: plenary', 'slot: voices'),
    id: 'slot-taken',
    place: { file: 'edition.yaml', at: 'voices, file: plenary.md' },
  },
  {
    name: 'one story is in two slots',
    spoil: (edition) => edition.replace('edition.yaml', 'file: plenary.md', 'file: voices.md'),
    id: 'story-twice',
  },
  {
    name: 'a slot is left empty',
    spoil: (edition) => edition.replace('edition.yaml', /^.*plenary\.md.*\n/mu, ''),
    id: 'slot-empty',
    values: { slot: 'plenary' },
  },
  {
    name: 'a story is far too long',
    spoil: insert(STORY, `${'大会代表认真听取报告。'.repeat(400)}\n\n`),
    id: 'overset',
    values: { story: 'plenary', slot: 'plenary' },
  },
  {
    name: 'a Latin string of 5,000 characters has no break',
    spoil: insert(STORY, LATIN),
    id: 'overset',
    values: { story: 'plenary', slot: 'plenary' },
  },
  {
    name: 'a Latin string of 5,000 characters is cut at the line’s end',
    spoil: insert(STORY, LATIN),
    id: 'forced-break',
  },
  {
    name: 'text has a control character',
    spoil: insert(STORY, '大会\u0007开幕。'),
    id: 'control-character',
    place: { file: STORY, at: '\u0007' },
    values: { codePoint: 'U+0007' },
  },
  {
    name: 'text has an emoji',
    spoil: insert(STORY, '大会开幕🎉。'),
    id: 'missing-character',
    place: { file: STORY, at: '🎉' },
    values: { codePoint: 'U+1F389' },
  },
  {
    name: 'a headline has an emoji',
    spoil: (edition) => edition.replace(STORY, /^headline: /mu, 'headline: 🎉'),
    id: 'missing-character',
    place: { file: STORY, at: '🎉' },
  },
  {
    name: 'text has Han of extension B that no face has',
    spoil: insert(STORY, `代表${RARE.b}发言。`),
    id: 'missing-character',
    place: { file: STORY, at: RARE.b },
  },
  {
    name: 'text has Han of extension E that no face has',
    spoil: insert(STORY, `代表${RARE.e}发言。`),
    id: 'missing-character',
    place: { file: STORY, at: RARE.e },
  },
  {
    name: 'a story’s path leaves the edition',
    spoil: (edition) => edition.replace('edition.yaml', 'file: plenary.md', 'file: ../plenary.md'),
    id: 'path-outside',
    place: { file: 'edition.yaml', at: '../plenary.md' },
  },
  {
    name: 'a picture’s path leaves the edition',
    spoil: (edition) => edition.replace('opening.md', 'picture: pictures/', 'picture: ../pictures/'),
    id: 'path-outside',
    place: { file: 'opening.md', at: '../pictures/opening.png' },
  },
  {
    name: 'a story holds HTML',
    spoil: insert(STORY, '大会<br>开幕。'),
    id: 'html-in-text',
    place: { file: STORY, at: '<br>' },
  },
  {
    name: 'a heading has a level that the template does not know',
    spoil: insert(STORY, '###### 小题\n\n'),
    id: 'unknown-heading',
    place: { file: STORY, at: '######' },
  },
  {
    name: 'a directive is unknown',
    spoil: insert(STORY, '::photo[图]\n\n'),
    id: 'block-without-place',
    place: { file: STORY, at: '::photo' },
  },
  {
    name: 'a container is unknown',
    spoil: insert(STORY, ':::map[图]\n文字。\n:::\n\n'),
    id: 'block-without-place',
    place: { file: STORY, at: ':::map' },
  },
  {
    name: 'the folios do not fit the sheet',
    spoil: (edition) => edition.replace('edition.yaml', 'folios: [2, 3]', 'folios: [2]'),
    id: 'folio-count',
    place: { file: 'edition.yaml', at: { line: 1, column: 1 } },
    values: { count: 1, pages: 2 },
  },
  {
    name: 'a folio is named twice',
    spoil: (edition) => edition.replace('edition.yaml', 'folios: [2, 3]', 'folios: [3, 3]'),
    id: 'folio-twice',
    values: { folio: '3' },
  },
  {
    name: 'the template is missing',
    spoil: (edition) => edition.replace('edition.yaml', 'template: special-issue', 'template: no-such-issue'),
    id: 'template-missing',
    place: { file: 'edition.yaml', at: 'no-such-issue' },
  },
];

describe('is told at its place, and nothing is written', () => {
  test.each(faults)('$name', async ({ spoil, id, place, values = {} }) => {
    copy = copyEdition();
    spoil(copy);
    const { out, check } = keepEarlier();
    const { status, findings } = await runBuild(copy.folder, { out });

    const named = findings.filter((finding) => finding.id === id);
    expect(named, `found: ${findings.map((finding) => finding.id).join(', ')}`).not.toEqual([]);
    expect(named).toContainEqual(expect.objectContaining({ values: expect.objectContaining(values) }));
    if (place) {
      const start = typeof place.at === 'string' ? positionOf(copy.read(place.file), place.at) : place.at;
      expect(named.map(({ span }) => span)).toContainEqual(
        expect.objectContaining({ file: `content/${EDITION}/${place.file}`, start }),
      );
    }
    for (const { span } of named) expect(span?.file).toBeTruthy();
    expect(status).toBe(EXIT.content);
    check();
  });
});

test('no edition.yaml, no folder: wrong use', async () => {
  copy = copyEdition();
  const { out, check } = keepEarlier();
  expect((await runBuild(join(copy.root, 'content/2025-02-30'), { out })).status).toBe(EXIT.use);
  copy.remove('edition.yaml');
  expect((await runBuild(copy.folder, { out })).status).toBe(EXIT.use);
  check();
});

test('a byte order mark and CRLF change nothing on the page', async () => {
  copy = copyEdition();
  const linesOf = async () =>
    madeUp(await copy.typeset()).page.frames.map(({ lines }) =>
      lines.map(({ text, x, baseline }) => [text, x, baseline]),
    );
  const before = await linesOf();
  for (const file of ['edition.yaml', 'opening.md', 'panel-a.md', 'voices.md', STORY, 'panel-b.md']) {
    copy.write(file, `\uFEFF${copy.read(file).replaceAll('\n', '\r\n')}`);
  }
  expect(await linesOf()).toEqual(before);
  const out = join(copy.root, 'out');
  expect((await runBuild(copy.folder, { out })).status).toBe(EXIT.well);
});

test('a rare character that a face has is set', async () => {
  copy = copyEdition();
  copy.replace(STORY, '区领导', '区领导𠮷');
  const typeset = await copy.typeset();
  const told = typeset.diagnostics.some(({ id, values }) => id === 'missing-character' && values.character === '𠮷');
  const set = madeUp(typeset).page.frames.some(({ lines }) => lines.some(({ text }) => text.includes('𠮷')));
  expect(set || told).toBe(true);
});
