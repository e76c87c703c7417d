// A newsroom's own catalogue and fonts: roles taken over, collections, and every fault at its line and column.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openFontBook } from '../../layout/font/openFontBook.js';
import { subsetFace } from '../../layout/font/subsetFace.js';
import { makeCffFont, makeCollection, smallTrueType, withFsType, withHalfTheOutlines } from './makeFont.js';

// The superuser may read every file: the refusal is played.
vi.mock(import('node:fs'), async (original) => {
  const disk = await original();
  const openSync: typeof disk.openSync = (path, ...how) => {
    if (!String(path).endsWith('locked.otf')) return disk.openSync(path, ...how);
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open' });
  };
  return { ...disk, openSync };
});

const RESTRICTED = 0x0002;
const NO_SUBSETTING = 0x0100;
const fangzheng = { name: 'NewsFangsong-Regular', characters: '仿宋，', cids: [7, 3000, 41] };
const root = mkdtempSync(join(tmpdir(), 'tekan-fonts-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A workspace with a catalogue and font files. */
function workspace(name: string, catalogue: string, files: Readonly<Record<string, Uint8Array>> = {}): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  writeFileSync(join(folder, 'fonts', 'catalogue.yaml'), catalogue);
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, 'fonts', file), bytes);
  return folder;
}

const family = (name: string, face: string): string => `families:
  ${name}:
    label: 试用
    fallback: [kai]
    faces:
      - { weight: 400, ${face} }
`;

const findings = (book: ReturnType<typeof openFontBook>) =>
  book.diagnostics().map(({ id, span }) => `${id} ${span?.file}:${span?.start.line}:${span?.start.column}`);

describe('a newsroom takes a role over', () => {
  test('with an OpenType face of CID-keyed CFF outlines', () => {
    const folder = workspace('cff', family('fangsong', 'file: news.otf'), { 'news.otf': makeCffFont(fangzheng) });
    const book = openFontBook(folder);
    const face = book.face({ family: 'fangsong', weight: 400 });
    expect([face.postScriptName, face.emTop, face.emBottom]).toEqual(['NewsFangsong-Regular', 850, 150]);
    expect(face.shape('仿宋', []).map(({ id, advance }) => [id, advance])).toEqual([
      [1, 1000],
      [2, 1000],
    ]);
    // The mark’s ink lies in the left half: 100 to 400.
    expect(face.shape('，', ['halt'])[0]).toMatchObject({ advance: 500, dx: 0 });
    expect(book.faceFor({ family: 'fangsong', weight: 400 }, 0x6977)?.id).toBe('kai-400');
    expect(findings(book)).toEqual(['font-coverage fonts/catalogue.yaml:6:30']);

    const subset = subsetFace(face, [1, 2]);
    expect(subset.outlines).toBe('cff');
    expect([0, 1, 2].map(subset.cid)).toEqual([0, 7, 3000]);
  });

  test('with one font of a collection', async () => {
    const collection = makeCollection([await smallTrueType(0), makeCffFont(fangzheng)]);
    const folder = workspace('ttc', family('fangsong', 'file: news.ttc, index: 1'), { 'news.ttc': collection });
    expect(openFontBook(folder).face({ family: 'fangsong', weight: 400 }).postScriptName).toBe('NewsFangsong-Regular');
  });

  test('leaving the shipped families in place', () => {
    const folder = workspace('own', family('fangsong', 'file: news.otf'), { 'news.otf': makeCffFont(fangzheng) });
    expect([...openFontBook(folder).families.keys()]).toEqual(['song', 'hei', 'kai', 'fangsong']);
  });
});

describe('faults of a catalogue', () => {
  const asked = (name: string, catalogue: string, files?: Readonly<Record<string, Uint8Array>>) => {
    const book = openFontBook(workspace(name, catalogue, files));
    return { answered: book.face({ family: 'news', weight: 400 }).id, found: findings(book) };
  };

  test('a file that is not there', () => {
    expect(asked('missing', family('news', 'file: gone.ttf'))).toEqual({
      answered: 'kai-400',
      found: ['font-file-missing fonts/catalogue.yaml:6:30'],
    });
  });

  test('a file that is no font, and a collection without that font', async () => {
    const files = {
      'a.ttf': new TextEncoder().encode('这不是字体'),
      'b.ttc': makeCollection([await smallTrueType(0)]),
    };
    expect(asked('text', family('news', 'file: a.ttf'), files).found).toEqual([
      'font-file-unreadable fonts/catalogue.yaml:6:30',
    ]);
    expect(asked('index', family('news', 'file: b.ttc, index: 3'), files).found).toEqual([
      'font-file-unreadable fonts/catalogue.yaml:6:30',
    ]);
  });

  const unreadable = { answered: 'kai-400', found: ['font-file-unreadable fonts/catalogue.yaml:6:30'] };

  test('a folder, and a file that may not be read', () => {
    expect(asked('folder', family('news', 'file: ../fonts'))).toEqual(unreadable);
    const files = { 'locked.otf': makeCffFont(fangzheng) };
    expect(asked('locked', family('news', 'file: locked.otf'), files)).toEqual(unreadable);
  });

  test.each([
    ['TrueType', () => smallTrueType(0)],
    ['CFF', async () => makeCffFont(fangzheng)],
    ['a collection', async () => makeCollection([await smallTrueType(0)])],
  ])('a file cut short: %s', async (name, make) => {
    const whole = await make();
    // In the header, in the directory, half way, and by one byte more than a table's padding.
    for (const length of [10, 14, 40, whole.length >> 1, whole.length - 4]) {
      const files = { 'a.ttf': whole.slice(0, length) };
      expect(asked(`cut ${name} ${length}`, family('news', 'file: a.ttf'), files), `${length} bytes`).toEqual(
        unreadable,
      );
    }
  });

  test('outlines outside their table', async () => {
    const files = { 'a.ttf': withHalfTheOutlines(await smallTrueType(0)) };
    expect(asked('outlines', family('news', 'file: a.ttf'), files)).toEqual(unreadable);
  });

  test.each([
    ['restricted licence', RESTRICTED],
    ['no subsetting', NO_SUBSETTING],
  ])('embedding forbidden: %s', async (name, fsType) => {
    const found = asked(`fsType ${name}`, family('news', 'file: a.ttf'), {
      'a.ttf': withFsType(await smallTrueType(0), fsType),
    }).found;
    expect(found).toContain('font-embedding fonts/catalogue.yaml:6:30');
  });

  test('an unknown key and a wrong value', () => {
    expect(asked('key', 'families:\n  news:\n    label: 试用\n    face: []\n').found[0]).toMatch(/:4:5$/);
    expect(asked('value', family('news', 'file: 12')).found[0]).toMatch(/:6:30$/);
  });

  test('a fallback nobody lists', () => {
    expect(asked('fallback', 'families:\n  news:\n    label: 试用\n    fallback: [nobody]\n').found).toContain(
      'font-family-unknown fonts/catalogue.yaml:2:3',
    );
  });
});

describe('requests', () => {
  const span = { file: 'templates/page.yaml', start: { line: 3, column: 7 }, end: { line: 3, column: 15 } };

  test('a role without a font is told once, where a style asks for it', () => {
    const book = openFontBook();
    book.check({ family: 'fangsong', weight: 400 }, span);
    expect(book.face({ family: 'fangsong', weight: 400 }).id).toBe('kai-400');
    expect(findings(book)).toEqual(['font-fallback templates/page.yaml:3:7']);
  });

  test('a family nobody lists', () => {
    const book = openFontBook();
    book.check({ family: 'heiti', weight: 400 }, span);
    expect(book.face({ family: 'heiti', weight: 400 }).id).toBe('song-400');
    expect(findings(book)).toEqual(['font-family-unknown templates/page.yaml:3:7']);
  });

  test('the nearest weight answers', () => {
    const book = openFontBook();
    expect(book.face({ family: 'kai', weight: 900 }).id).toBe('kai-500');
    expect(book.face({ family: 'song', weight: 640 }).id).toBe('song-600');
    expect(book.face({ family: 'song', weight: 450 }).id).toBe('song-400');
  });
});
