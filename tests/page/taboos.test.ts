// The newspaper's taboos: for each a page that breaks it, and its neighbours that do not.
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../layout/diagnostic/formatDiagnostic.js';
import { checkTaboos } from '../../layout/page/taboos/checkTaboos.js';
import { type Drawing, drawnPage } from './drawnPage.js';

const taboosOf = (drawn: string, drawing?: Drawing) => {
  const { page, template } = drawnPage(drawn, drawing);
  return checkTaboos(page, template);
};

const idsOf = (drawn: string, drawing?: Drawing): readonly string[] => taboosOf(drawn, drawing).map(({ id }) => id);

describe('bumped heads', () => {
  const level = `
    AABB
    AABB
    aabb
    aabb
  `;

  test('are level, alike, and have nothing but a gutter between them', () => {
    const [finding, ...others] = taboosOf(level, { sizes: { a: 23, b: 20 } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'bumped-heads',
      severity: 'warning',
      values: { story: 'a', slot: 'a', size: 23, other: 'b', otherSlot: 'b', otherSize: 20, line: 1, gap: 1 },
    });
    expect(finding && sentenceOf(finding, 'zh')).toBe(
      '碰题：“a”（版位“a”，23 pt）与“b”（版位“b”，20 pt）的标题在版心第 1 行并排，字号相近，相距 1 字而没有东西隔开',
    );
  });

  test('are told apart by their size, from fifteen percent on', () => {
    expect(idsOf(level, { sizes: { a: 23.1, b: 20 } })).toEqual([]);
  });

  test('are told apart by a rule and a tenth in size, not by a rule alone', () => {
    expect(idsOf(level, { rule: 2 })).toEqual(['bumped-heads']);
    expect(idsOf(level, { rule: 2, sizes: { a: 22.5, b: 20 } })).toEqual([]);
  });

  test('are told apart by the ground under one of them', () => {
    expect(idsOf(level, { boxed: 'b' })).toEqual([]);
  });

  test('are told apart where one is vertical, not where both are', () => {
    const upright = `
      AaaBbb
      AaaBbb
    `;
    expect(idsOf(upright, { vertical: 'b' })).toEqual([]);
    const back = `
      aaABbb
      aaABbb
    `;
    expect(idsOf(back, { vertical: 'ab' })).toEqual(['bumped-heads']);
  });

  test('are told apart by a picture or text between them', () => {
    expect(
      idsOf(`
        AA1BB
        AA1BB
        aaabb
      `),
    ).toEqual([]);
    expect(
      idsOf(`
        AAaBB
        AAaBB
        aaabb
      `),
    ).toEqual([]);
  });

  test('are told apart where one stands lower, from half a head on', () => {
    expect(
      idsOf(`
        AAbb
        AAbb
        aaBB
        aaBB
        aabb
      `),
    ).not.toContain('bumped-heads');
    expect(
      idsOf(`
        AAbb
        AABB
        aaBB
        aabb
      `),
    ).not.toContain('bumped-heads');
  });

  test('are told apart by white wider than any gutter', () => {
    expect(
      idsOf(`
        AA BB
        AA BB
        aa bb
      `),
    ).toEqual([]);
  });

  test('of one story are no fault', () => {
    expect(idsOf(level, { stories: { b: 'a' } })).toEqual([]);
  });
});

describe('a through gutter', () => {
  test('cuts the page down between two stories and two', () => {
    const [finding, ...others] = taboosOf(`
      aabb
      aabb
      aadd
      ccdd
      ccdd
    `);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'through-gutter',
      values: {
        direction: '#upright',
        edge: '#left',
        distance: 21.5,
        unit: '#em',
        before: 'a (a), c (c)',
        after: 'b (b), d (d)',
      },
    });
    expect(finding && sentenceOf(finding, 'zh')).toContain('离版心左边 21.5 字有一道竖通缝');
  });

  test('cuts the page across', () => {
    const found = taboosOf(`
      aaab
      aaab

      cddd
      cddd
    `);
    expect(found).toMatchObject([
      { id: 'through-gutter', values: { direction: '#level', edge: '#top', distance: 2.5, unit: '#lines' } },
    ]);
  });

  test.each([
    ['two stories, one above the other', 'aa\naa\nbb\nbb'],
    ['one story down the whole side', 'abb\nacc\nacc'],
    ['one story along the whole foot', 'aab\naab\nccc'],
    ['a story that reaches across', 'aab\naab\nccb\ncdd'],
    ['nameplate over the stories', '----\naabb\naabb\ncccc'],
    ['furniture across the gap', 'aabb\na--b\nc--d\nccdd'],
  ])('is none with %s', (_, drawn) => {
    expect(idsOf(drawn)).toEqual([]);
  });

  test('is none at the fold; each page is then judged by itself', () => {
    const staggered = `
      aabb
      aabb
      ccbb
      ccdd
    `;
    expect(idsOf(staggered)).toEqual(['through-gutter']);
    expect(idsOf(staggered, { fold: 2 })).toEqual([]);
    const found = taboosOf(
      `
        aabcc
        aabcc
        ddecc
        ddeff
      `,
      { fold: 3 },
    );
    expect(found.map(({ id, values }) => [id, values.direction, values.before])).toEqual([
      ['through-gutter', '#upright', 'a (a), d (d)'],
      ['through-gutter', '#level', 'a (a), b (b)'],
    ]);
  });

  test('over both pages of a sheet is one', () => {
    const found = taboosOf('aabb\naabb\nccdd\nccdd', { fold: 2 });
    expect(found.map(({ id, values }) => [id, values.direction])).toEqual([['through-gutter', '#level']]);
  });
});

describe('a head without its story', () => {
  test('has other matter under it', () => {
    expect(
      taboosOf(`
        AA
        AA
        bb
        aa
      `),
    ).toMatchObject([{ id: 'head-without-story', values: { story: 'a', slot: 'a', line: 1 } }]);
  });

  test('has white under it, its text in columns of their own', () => {
    expect(
      idsOf(`
        AA
        AA
          aa
          aa
          aa
        bb
      `),
    ).toEqual(['head-without-story']);
  });

  test('vertical, has other matter beside it', () => {
    expect(idsOf('aabA\naabA', { vertical: 'a' })).toEqual(['head-without-story']);
  });

  test.each([
    ['text under it', 'AA\nAA\naa'],
    ['a picture and then text under it', 'AA\nAA\n11\naa'],
    ['text beside it', 'AAaa\nAAaa'],
    ['a picture over it and text beside both', '11aa\nAAaa\nAAaa'],
    ['text under the whole width of a part of it', 'AAA\nAAA\n1aa'],
    ['text on either side and under it', 'aAAa\naAAa\naaaa'],
    ['a picture for all its story', 'AA\nAA\n11'],
  ])('is none with %s', (_, drawn) => {
    expect(idsOf(drawn)).toEqual([]);
  });

  test('is none where a vertical head has its text beside it', () => {
    expect(idsOf('aaA\naaA\naaA', { vertical: 'a' })).toEqual([]);
  });
});

describe('a headline at the foot', () => {
  test('of the page has its text in the next column', () => {
    const found = taboosOf(`
      bbaa
      bbaa
      AAaa
      AAaa
    `);
    expect(found).toMatchObject([{ id: 'headline-at-foot', values: { story: 'a', slot: 'a', rows: 0.3 } }]);
  });

  test('of its slot has another story under it', () => {
    expect(
      idsOf(`
         aa
         aa
        AAa
        AAa
        bbb
        bbb
      `),
    ).toEqual(['headline-at-foot']);
  });

  test('is none with its text beside it from its own height on', () => {
    expect(idsOf('bbbb\nbbbb\nAAaa\nAAaa')).toEqual([]);
  });
});

describe('jumped columns', () => {
  test('have another story between them', () => {
    expect(
      taboosOf(`
        aba
        aba
      `),
    ).toMatchObject([
      {
        id: 'jumped-columns',
        values: { story: 'a', slot: 'a', column: 1, nextSlot: 'a', nextColumn: 2, other: 'b', otherSlot: 'b' },
      },
    ]);
  });

  test('go on under another story', () => {
    expect(idsOf('aa\nbb\ncc', { stories: { c: 'a' } })).toEqual(['jumped-columns']);
  });

  test('go back up past another story', () => {
    expect(idsOf(' c\n c\nab\nab', { stories: { c: 'a' } })).toEqual(['jumped-columns']);
  });

  test.each([
    ['the story’s own picture between them', 'a1a\na1a'],
    ['a higher next column that still stands beside', 'bba\nbba\naaa\naaa'],
    ['a lower next column', 'abb\naaa\naaa'],
  ])('are none with %s', (_, drawn) => {
    expect(idsOf(drawn)).toEqual([]);
  });
});

describe('touching pictures', () => {
  const nearer = (drawn: string, first: 'width' | 'height', by: number) => {
    const { page, template } = drawnPage(drawn);
    const frames = page.frames.map((frame) =>
      frame.role === 'picture' && frame.slot === 'a'
        ? { ...frame, rect: { ...frame.rect, [first]: frame.rect[first] + by } }
        : frame,
    );
    return checkTaboos({ ...page, frames }, template);
  };

  test('stand on one another', () => {
    expect(taboosOf('1\n1\n2\n2')).toMatchObject([
      { id: 'pictures-touch', values: { story: 'a', other: 'b', distance: 0, least: 1, unit: '#lines' } },
    ]);
  });

  test('are nearer than a gutter', () => {
    expect(idsOf('1122\n1122')).toEqual([]);
    expect(nearer('1122\n1122', 'width', 65_536 * 4)).toMatchObject([
      { id: 'pictures-touch', values: { distance: 0.6, least: 1, unit: '#em' } },
    ]);
  });

  test('are none with a line between them, or of one story', () => {
    expect(idsOf('1\n1\na\n2\n2')).toEqual([]);
    expect(idsOf('1\n1\n2\n2', { stories: { b: 'a' } })).toEqual([]);
  });
});
