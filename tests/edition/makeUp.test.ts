// Newspaper make-up on small pages: shared slots, fillers, jumps, heads and pictures set into columns, runaround, base columns, the index.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makePages } from '../../layout/page/makePages.js';
import type { Frame, PlacedLine } from '../../layout/page/page.js';
import type { TypesetEdition } from '../../layout/typesetEdition.js';
import { pt, toPt } from '../../layout/unit/length.js';
import { bottom, right } from '../../layout/unit/rect.js';
import { type EditionCopy, madeUp, makeEdition } from './editionCopy.js';
import { sentences } from './filler.js';
import { lostText } from './pageInvariants.js';

/** Four base columns of 10 characters with gutters of 1 em. */
const HEAD = `sheet: { width: 200mm, height: 200mm }
typeArea: { x: 10mm, y: 10mm, em: 9pt, width: 43, lines: 36, lineHeight: 13pt, columns: 4, characters: 10 }
inks: { black: [0, 0, 0, 100] }
rules: { fine: { strokes: [0.5pt], ink: black } }
defaults: { strong: hei 700, emphasis: kai 400, ink: black }
styles:
  body: { font: song 400, size: 9pt, indent: 2 }
  head: { font: song 900, size: 20pt, align: centre }
  small: { font: hei 700, size: 12pt, align: centre }
  jump: { font: kai 400, size: 9pt, align: end }
  caption: { font: kai 400, size: 8pt }
draft: { y: 1mm, height: 5mm, text: 草样, style: small }
`;

const JUMP =
  'jump: { to: { text: "（下转第{folio}版）", style: jump }, from: { text: "（上接第{folio}版）", style: jump } }';

const slot = (name: string, at: string, parts: string): string =>
  `  ${name}:\n    at: ${at}\n    parts:\n${parts
    .trim()
    .split('\n')
    .map((row) => `      ${row}\n`)
    .join('')}`;

const ALL = '{ column: 1, columns: 4, line: 1, lines: 36 }';
const headed = (flow: string): string => `- text: { role: headline, style: head, air: [0, 1, 2] }\n- flow: ${flow}`;

let picture: Buffer;
let copy: EditionCopy | undefined;

beforeAll(async () => {
  picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#777' } })
    .png()
    .toBuffer();
});
afterEach(() => copy?.dispose());

const story = (length: number, more = ''): string =>
  `---\nheadline: 街巷添新景\n${more}---\n\n${Array.from({ length: Math.ceil(length / 90) }, (_, index) => sentences(Math.min(90, length - index * 90), index)).join('\n\n')}\n`;

/** Makes up an edition of these stories under templates of these slots. */
const makeUp = async (
  pages: string,
  templates: Readonly<Record<string, string>>,
  stories: Readonly<Record<string, string>>,
): Promise<TypesetEdition> => {
  copy = makeEdition((folder) => {
    mkdirSync(join(folder, 'pictures'));
    writeFileSync(join(folder, 'pictures/p.png'), picture);
    for (const [name, text] of Object.entries(stories)) writeFileSync(join(folder, `${name}.md`), text);
    writeFileSync(join(folder, 'edition.yaml'), `date: 2025-01-09\nweekday: 星期四\n${pages}`);
  });
  mkdirSync(join(copy.root, 'templates'));
  for (const [name, slots] of Object.entries(templates)) {
    writeFileSync(join(copy.root, 'templates', `${name}.yaml`), `${HEAD}slots:\n${slots}`);
  }
  return copy.typeset();
};

const sheet = (template: string, stories: string, more = ''): string =>
  `folios: [1]\nsection: 要闻\ntemplate: ${template}\nstories: ${stories}\n${more}`;

const ids = ({ diagnostics }: TypesetEdition): readonly string[] => diagnostics.map(({ id }) => id);

/** Findings that a page editor would have to act on; narrow columns of made-up text have loose lines. */
const ACTED_ON = ['overset', 'underfull', 'uneven-feet', 'hole', 'slot-too-small', 'frames-overlap'];

const frames = (typeset: TypesetEdition, role: string): readonly Frame[] =>
  madeUp(typeset).sheets.flatMap(({ page }) => page.frames.filter((frame) => frame.role === role));

const body = (typeset: TypesetEdition, name: string): Frame => {
  const found = frames(typeset, 'body').find((frame) => frame.slot === name);
  if (!found) throw new Error(`no body in ${name}: ${ids(typeset).join()}`);
  return found;
};

const nothingLost = (typeset: TypesetEdition): void => {
  expect(lostText(madeUp(typeset), copy?.root ?? '', typeset.diagnostics)).toEqual([]);
};

describe('base columns', () => {
  test('a slot counts in them, and a bastard measure gives the rest to its gutters', async () => {
    const slots =
      slot('left', '{ column: 1, columns: 1, line: 1, lines: 36 }', headed('{ columns: 1, paragraph: body }')) +
      slot(
        'right',
        '{ column: 2, columns: 3, line: 1, lines: 36 }',
        headed('{ columns: 2, gutter: { least: 1 }, paragraph: body }'),
      );
    const typeset = await makeUp(
      sheet('t', '[{ slot: left, file: a.md }, { slot: right, file: b.md }]'),
      { t: slots },
      {
        a: story(300),
        b: story(840),
      },
    );
    const starts = (frame: Frame): readonly number[] => [...new Set(frame.lines.map(({ x }) => Math.round(toPt(x))))];
    const left = body(typeset, 'left');
    const area = madeUp(typeset).template.typeArea;
    expect(toPt(left.rect.x - area.x)).toBeCloseTo(0);
    expect(toPt(left.rect.width)).toBeCloseTo(90);
    // 3 × 10 + 2 = 32 em: two columns of 15 leave 2 em to the one gutter.
    const wide = body(typeset, 'right');
    expect(toPt(wide.rect.width)).toBeCloseTo(288);
    const [first = 0, second = 0] = starts(wide);
    expect(second - first).toBe(17 * 9);
    expect(wide.lines.every(({ measure }) => Math.round(toPt(measure)) === 135)).toBe(true);
  });
});

describe('places in one slot', () => {
  const shared = slot(
    'side',
    ALL,
    `- slot: &one { name: first, parts: [{ text: { role: headline, style: small, air: [0, 1, 2] } }, { flow: { columns: 2, gutter: 1, paragraph: body } }] }
- slot: { <<: *one, name: second, optional: true, gapBefore: [1, 1, 2], rule: fine }
- slot: { <<: *one, name: extra, filler: true, gapBefore: [1, 1, 2] }`,
  );

  test('each takes what it needs, and the slot is full', async () => {
    const pages = sheet('t', '[{ slot: first, file: a.md }, { slot: second, file: b.md }]');
    const typeset = await makeUp(pages, { t: shared }, { a: story(790), b: story(380) });
    // Two columns take an odd number of lines with one to spare.
    expect(ids(typeset).filter((id) => ACTED_ON.includes(id) && id !== 'underfull')).toEqual([]);
    const [first, second] = [body(typeset, 'first'), body(typeset, 'second')];
    expect(first.rect.height).toBeGreaterThan(1.6 * second.rect.height);
    expect(bottom(second.rect)).toBe(bottom(madeUp(typeset).template.typeArea));
    expect(frames(typeset, 'rule').some(({ rect }) => rect.y > first.rect.y && rect.y < second.rect.y)).toBe(true);
    nothingLost(typeset);
  });

  test('one that stays empty gives its rows to the others; stories without a slot take the next free one', async () => {
    const typeset = await makeUp(sheet('t', '[{ file: a.md }]'), { t: shared }, { a: story(1220) });
    expect(frames(typeset, 'body').map((frame) => frame.slot)).toEqual(['first']);
    expect(ids(typeset).filter((id) => ACTED_ON.includes(id))).toEqual([]);
  });

  test('side by side they end level, and one that stays empty gives its width', async () => {
    const one = (name: string): string =>
      `{ slot: { name: ${name}, optional: true, parts: [{ text: { role: headline, style: small, air: [0, 1, 4] } }, { flow: { columns: 2, gutter: 1, paragraph: body } }] } }`;
    const row = slot(
      'foot',
      '{ column: 1, columns: 4, line: 1, lines: 18 }',
      `- row: { gap: 1, rule: fine, cells: [{ width: 21, parts: [${one('left')}] }, { width: 21, parts: [${one('right')}] }] }`,
    );
    const pages = sheet('t', '[{ slot: left, file: a.md }, { slot: right, file: b.md }]');
    const typeset = await makeUp(pages, { t: row }, { a: story(285), b: story(275) });
    const [left, right] = [body(typeset, 'left'), body(typeset, 'right')];
    expect(bottom(left.rect)).toBe(bottom(right.rect));
    nothingLost(typeset);
    copy?.dispose();
    const alone = await makeUp(sheet('t', '[{ slot: right, file: a.md }]'), { t: row }, { a: story(600) });
    expect(toPt(body(alone, 'right').rect.width)).toBeCloseTo(43 * 9);
  });

  test('a story too many is told', async () => {
    const typeset = await makeUp(
      sheet('t', '[{ file: a.md }, { file: b.md }, { file: c.md }]'),
      { t: shared },
      {
        a: story(300),
        b: story(300),
        c: story(300),
      },
    );
    expect(ids(typeset)).toContain('no-free-slot');
  });

  test('one may have the name of its slot', async () => {
    const typeset = await makeUp(
      sheet('t', '[{ slot: side, file: a.md }, { slot: second, file: b.md }]'),
      { t: shared.replace('name: first', 'name: side') },
      { a: story(790), b: story(380) },
    );
    expect(frames(typeset, 'body').map((frame) => frame.slot)).toEqual(['side', 'second']);
    nothingLost(typeset);
  });

  test('all those of an optional slot may stay empty', async () => {
    const main = slot(
      'main',
      '{ column: 1, columns: 4, line: 1, lines: 18 }',
      headed('{ columns: 4, paragraph: body }'),
    );
    const foot = shared.replace(ALL, '{ column: 1, columns: 4, line: 19, lines: 18 }');
    const pages = sheet('t', '[{ slot: main, file: a.md }]');
    expect(ids(await makeUp(pages, { t: main + foot }, { a: story(600) }))).toContain('slot-empty');
    copy?.dispose();
    const optional = foot.replace('    parts:', '    optional: true\n    parts:');
    expect(ids(await makeUp(pages, { t: main + optional }, { a: story(600) }))).not.toContain('slot-empty');
  });

  test('a filler fills what is left, and one that is not needed is named', async () => {
    const pages = sheet('t', '[{ file: a.md }, { file: b.md }]', 'fillers: [x.md, y.md]');
    const typeset = await makeUp(pages, { t: shared }, { a: story(400), b: story(330), x: story(150), y: story(600) });
    expect(body(typeset, 'extra').story).toBe('x');
    expect(typeset.diagnostics.filter(({ id }) => id === 'filler-unused')).toMatchObject([{ values: { story: 'y' } }]);
    expect(ids(typeset)).not.toContain('underfull');
  });

  test.each(['[x.md, y.md, z.md]', '[z.md, y.md, x.md]', '[x.md, z.md, y.md]'])(
    'two places choose among all fillers, in whatever order: %s',
    async (fillers) => {
      const two = `${shared.trimEnd()}\n      - slot: { <<: *one, name: more, filler: true, gapBefore: [1, 1, 2] }\n`;
      const pages = sheet('t', '[{ file: a.md }]', `fillers: ${fillers}`);
      const stories = { a: story(580), x: story(160), y: story(160), z: story(1500) };
      const typeset = await makeUp(pages, { t: two }, stories);
      const taken = frames(typeset, 'body').map((frame) => [frame.slot, frame.story]);
      expect(taken.map(([name]) => name)).toEqual(['first', 'extra', 'more']);
      expect(taken.map(([, id]) => id).sort()).toEqual(['a', 'x', 'y']);
      nothingLost(typeset);
    },
  );

  test('a place for fillers that a story has is given none, and the story stands', async () => {
    const pages = sheet('t', '[{ file: a.md }, { slot: extra, file: b.md }]', 'fillers: [x.md]');
    const typeset = await makeUp(pages, { t: shared }, { a: story(1220), b: story(90), x: story(90) });
    expect(frames(typeset, 'body').map(({ slot: name, story: id }) => [name, id])).toEqual([
      ['first', 'a'],
      ['extra', 'b'],
    ]);
    expect(ids(typeset)).toContain('filler-unused');
  });
});

describe('a story that goes on on a later page', () => {
  const flow = (lines: number): string =>
    slot(
      'only',
      `{ column: 1, columns: 4, line: 1, lines: ${lines} }`,
      headed(`{ columns: 4, paragraph: body, ${JUMP} }`),
    );
  const pages = `pages:
  - { folios: [1], section: 要闻, template: one, stories: [{ slot: only, file: a.md }] }
  - { folios: [2], section: 综合, template: two, stories: [{ slot: only, continues: a.md }] }
`;

  test('is cut at a line, with jump lines on both pages, and loses nothing', async () => {
    const typeset = await makeUp(pages, { one: flow(20), two: flow(24) }, { a: story(1350) });
    const texts = frames(typeset, 'jump').map(({ lines }) => lines.map(({ text }) => text).join(''));
    expect(texts).toEqual(['（下转第2版）', '（上接第1版）']);
    expect(frames(typeset, 'headline').map(({ lines: [line] }) => line?.generated)).toEqual([false, true]);
    const [first] = frames(typeset, 'body');
    expect(first?.fill?.used).toBe(first?.fill?.available);
    expect(ids(typeset)).not.toContain('overset');
    nothingLost(typeset);
  });

  test('that ends before it could go on is told', async () => {
    const typeset = await makeUp(pages, { one: flow(36), two: flow(20) }, { a: story(300) });
    expect(typeset.diagnostics).toContainEqual(expect.objectContaining({ id: 'jump-empty', severity: 'error' }));
  });

  test('stands once: a third page finds nothing of what the second took', async () => {
    const third = '  - { folios: [3], section: 文化, template: two, stories: [{ slot: only, continues: a.md }] }\n';
    const typeset = await makeUp(`${pages}${third}`, { one: flow(20), two: flow(24) }, { a: story(1200) });
    expect(typeset.diagnostics.filter(({ id }) => id === 'jump-empty')).toMatchObject([
      { values: { story: 'a', folio: '2' }, span: { start: { line: 6 } } },
    ]);
    nothingLost(typeset);
  });

  test('goes on only where an entry continues it', async () => {
    const edition = `pages:
  - { folios: [1], section: 要闻, template: one, stories: [{ slot: only, file: a.md }] }
  - { folios: [2], section: 综合, template: two, stories: [{ slot: only, file: b.md }] }
`;
    await makeUp(edition, { one: flow(20), two: flow(24) }, { a: story(1350), b: story(900) });
    const { edition: read, sheets, fonts } = madeUp((await copy?.typeset()) as TypesetEdition);
    const [first, second] = read.sheets;
    const [placement] = first?.placements ?? [];
    if (!first || !second || !placement) throw new Error('no placement');
    const again = { ...read, sheets: [first, { ...second, placements: [{ ...placement }] }] };
    const made = makePages(
      again,
      sheets.map(({ template }) => template),
      { fonts, aspects: new Map(), phrases: (text) => [...text], copyfit: true },
    );
    expect(made.sheets.flatMap(({ page }) => page.frames.filter(({ role }) => role === 'jump'))).toEqual([]);
    expect(made.diagnostics.map(({ id }) => id)).toContain('overset');
  });

  describe('on one sheet', () => {
    const part = (name: string): string =>
      `- slot: { name: ${name}, gapBefore: 1, parts: [{ text: { role: headline, style: small, air: [0, 1, 2] } }, { flow: { columns: 2, gutter: 1, paragraph: body, ${JUMP} } }] }`;
    const halves = slot('left', '{ column: 1, columns: 2, line: 1, lines: 36 }', `${part('one')}\n${part('two')}`);
    const whole = (parts: string): string => slot('right', '{ column: 3, columns: 2, line: 1, lines: 18 }', parts);
    const alone = halves + whole(headed(`{ columns: 2, gutter: 1, paragraph: body, ${JUMP} }`));
    const both = halves + whole(`${part('three')}\n${part('four')}`);

    test('a slot waits for the rest that it takes from another', async () => {
      const stories = '[{ slot: one, file: b.md }, { slot: right, file: a.md }, { slot: two, continues: a.md }]';
      const typeset = await makeUp(sheet('t', stories), { t: alone }, { a: story(510), b: story(280) });
      expect(typeset.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(body(typeset, 'two').story).toBe('a');
      nothingLost(typeset);
    });

    test('two slots that wait for each other are told, at the place of the rest', async () => {
      const stories =
        '[{ slot: one, file: a.md }, { slot: three, file: b.md }, { slot: two, continues: b.md }, { slot: four, continues: a.md }]';
      const typeset = await makeUp(sheet('t', stories), { t: both }, { a: story(900), b: story(900) });
      expect(typeset.diagnostics.filter(({ id }) => id.startsWith('jump-'))).toMatchObject([
        { id: 'jump-circle', severity: 'error', values: { story: 'b', slot: 'two' }, span: { start: { line: 6 } } },
      ]);
    });

    test('so is a rest in the slot that it comes from', async () => {
      const stories = '[{ slot: one, file: a.md }, { slot: right, file: b.md }, { slot: two, continues: a.md }]';
      const typeset = await makeUp(sheet('t', stories), { t: alone }, { a: story(1200), b: story(300) });
      expect(typeset.diagnostics.filter(({ id }) => id.startsWith('jump-'))).toMatchObject([
        { id: 'jump-circle', values: { story: 'a', slot: 'two' } },
      ]);
    });
  });

  test('needs a jump line in its template, and a page before', async () => {
    const dumb = slot('only', ALL, headed('{ columns: 4, paragraph: body }'));
    expect(ids(await makeUp(pages, { one: dumb, two: dumb }, { a: story(2000) }))).toContain('jump-without-line');
    copy?.dispose();
    const late = pages.replace('continues: a.md', 'continues: b.md');
    expect(ids(await makeUp(late, { one: flow(20), two: flow(20) }, { a: story(500) }))).toContain('jump-unknown');
  });
});

describe('a head set into the columns', () => {
  const rows = (place: string): string =>
    slot(
      'only',
      ALL,
      `- flow:
    columns: 4
    paragraph: body
    insets: [{ columns: [2, 3], place: ${place}, air: 1, parts: [{ text: { role: headline, style: head, lines: 2 } }] }]`,
    );

  test.each(['top', 'middle', 'foot'])('at the %s: the columns beside it run past', async (place) => {
    const typeset = await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: rows(place) }, { a: story(1290) });
    const [head] = frames(typeset, 'headline');
    const text = body(typeset, 'only');
    if (!head) throw new Error('no head');
    const beside = (column: number): readonly PlacedLine[] =>
      text.lines.filter(
        (line) => line.column === column && line.baseline > head.rect.y && line.baseline < bottom(head.rect),
      );
    expect([0, 1, 2, 3].map((column) => beside(column).length > 0)).toEqual([true, false, false, true]);
    expect(ids(typeset)).not.toContain('frames-overlap');
    nothingLost(typeset);
  });
});

test('a column parted by what stands in it is one column where a finding counts them', async () => {
  const parted = slot(
    'only',
    ALL,
    `- flow:
    columns: 4
    paragraph: body
    headings: { 3: { style: small, rows: 2 } }
    insets: [{ columns: [1, 3], place: middle, parts: [{ text: { role: headline, style: head } }] }]`,
  );
  // One heading after another: wherever the last column begins, one stands above it.
  const headings = Array.from({ length: 36 }, (_, index) => `### 街巷${index}`).join('\n\n');
  const text = `---\nheadline: 街巷添新景\n---\n\n${sentences(90, 1)}\n\n${headings}\n\n${sentences(300, 2)}\n`;
  const typeset = await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: parted }, { a: text });
  const told = typeset.diagnostics.filter(({ id }) => id === 'head-at-foot' || id === 'lone-line');
  expect(told.length).toBeGreaterThan(0);
  for (const { values } of told) expect(values.column).toBeLessThanOrEqual(4);
});

describe('a picture narrower than its columns', () => {
  const around = (side: string): string =>
    slot(
      'only',
      ALL,
      headed(
        `{ columns: 2, gutter: 1, paragraph: body, picture: { columns: [1, 1], place: middle, width: 9, side: ${side}, gap: 1, rows: [6, 12], crop: 0.4, caption: caption, credit: caption, creditGap: 1 } }`,
      ),
    );

  test.each([
    ['left', 10],
    ['right', 0],
  ])('at the %s: lines run around it', async (side, from) => {
    const text = story(1270, 'picture: pictures/p.png\ncaption: 图说\n');
    const typeset = await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: around(side) }, { a: text });
    const [shown] = frames(typeset, 'picture');
    const columns = body(typeset, 'only');
    if (!shown) throw new Error('no picture');
    const beside = columns.lines.filter(
      ({ column, baseline }) => column === 0 && baseline > shown.rect.y && baseline < bottom(shown.rect),
    );
    expect(beside.length).toBeGreaterThan(4);
    for (const line of beside) {
      const clear = line.textX >= right(shown.rect) || line.textX + line.width <= shown.rect.x;
      expect(clear, line.text).toBe(true);
      expect(line.textX).toBeGreaterThanOrEqual(columns.rect.x + pt(9 * from));
    }
    expect(ids(typeset)).not.toContain('frames-overlap');
    nothingLost(typeset);
  });
});

test('a box narrower than its columns, set into them: lines run around it', async () => {
  const boxed = slot(
    'only',
    ALL,
    headed(
      `{ columns: 2, gutter: 1, paragraph: body, insets: [{ columns: [1, 2], place: middle, width: 16, gap: 1, parts: [{ box: { take: box, padding: 1, sides: 1, parts: [{ text: { role: label, style: small } }, { flow: { columns: 1, paragraph: body } }] } }] }] }`,
    ),
  );
  const text = `${story(1100)}\n:::box[链接]\n${sentences(60, 3)}\n:::\n`;
  const typeset = await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: boxed }, { a: text });
  const label = frames(typeset, 'label')[0];
  const [inside, around] = ['inside', 'around'].map((which) =>
    frames(typeset, 'body').find(({ rect }) => (which === 'inside') === rect.width < pt(9 * 20)),
  );
  if (!label || !inside || !around) throw new Error('no box');
  const beside = around.lines.filter(({ baseline }) => baseline > label.rect.y && baseline < bottom(inside.rect));
  expect(new Set(beside.map(({ column }) => column)).size).toBe(2);
  for (const { textX, width, column } of beside) {
    expect(column === 0 ? textX + width <= label.rect.x : textX >= right(label.rect)).toBe(true);
  }
  expect(ids(typeset)).not.toContain('frames-overlap');
  nothingLost(typeset);
});

test('column rules stop at what spans them', async () => {
  const ruled = slot(
    'only',
    ALL,
    headed(
      '{ columns: 4, paragraph: body, columnRule: fine, picture: { columns: [2, 3], place: middle, rows: [8, 12], crop: 0.4, caption: caption, credit: caption, creditGap: 1 } }',
    ),
  );
  const text = story(1150, 'picture: pictures/p.png\n');
  const typeset = await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: ruled }, { a: text });
  const [shown] = frames(typeset, 'picture');
  const rules = body(typeset, 'only').paint.filter((paint) => paint.type === 'rule');
  // One beside each edge of the picture, and two where it parts the middle one.
  expect(rules).toHaveLength(4);
  for (const { from, to } of rules) {
    if (!shown || from.x < shown.rect.x || from.x > right(shown.rect)) continue;
    expect(to.y <= shown.rect.y || from.y >= bottom(shown.rect)).toBe(true);
  }
});

describe('the index', () => {
  const template = (index: string): string => `${slot('only', ALL, headed('{ columns: 4, paragraph: body }'))}${index}`;
  const index =
    'index: { x: 0, y: 2mm, width: 30, height: 7mm, entry: body, folio: { text: "{folio}版", style: jump, width: 5 } }\n';
  const pages = (entry: string): string => `pages:
  - { folios: [1], section: 要闻, template: one, stories: [{ slot: only, file: a.md }], index: [${entry}] }
  - { folios: [7], section: 综合, template: two, stories: [{ slot: only, file: b.md }] }
`;
  const stories = { a: story(1200), b: story(1200) };

  test('names the page on which a story stands', async () => {
    const typeset = await makeUp(
      pages('{ story: b, text: 河畔步道连邻里 }'),
      { one: template(index), two: template('') },
      stories,
    );
    expect(frames(typeset, 'index').flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      '河畔步道连邻里',
      '7版',
    ]);
  });

  test.each(['b', 'b.md', './b.md'])('%s names the same story, here and where it continues', async (name) => {
    const dumb = slot(
      'only',
      '{ column: 1, columns: 4, line: 1, lines: 12 }',
      headed('{ columns: 4, paragraph: body }'),
    );
    const third = `  - { folios: [8], section: 文化, template: three, stories: [{ slot: only, continues: ${name} }] }\n`;
    const typeset = await makeUp(
      `${pages(`{ story: ${name}, text: 河畔步道连邻里 }`)}${third}`,
      { one: template(index), two: template(''), three: dumb },
      { a: story(1200), b: story(300) },
    );
    expect(frames(typeset, 'index').flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('7版');
    expect(ids(typeset)).not.toContain('index-unknown');
    expect(ids(typeset)).not.toContain('jump-unknown');
  });

  test('a story that no page has, and a template without a place for it', async () => {
    const unknown = await makeUp(pages('{ story: c, text: 甲 }'), { one: template(index), two: template('') }, stories);
    expect(ids(unknown)).toContain('index-unknown');
    copy?.dispose();
    const nowhere = await makeUp(pages('{ story: b, text: 甲 }'), { one: template(''), two: template('') }, stories);
    expect(ids(nowhere)).toContain('index-without-place');
  });
});

test('a page rule across text is an error', async () => {
  const slots = slot('only', ALL, headed('{ columns: 4, paragraph: body }'));
  const ruled = `${slots}pageRules: [{ from: [0, 20.5], to: [43, 20.5], rule: fine }]\n`;
  const typeset = await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: ruled }, { a: story(1200) });
  expect(typeset.diagnostics).toContainEqual(expect.objectContaining({ id: 'rule-over-text', severity: 'error' }));
});

test('pages stand in the order of the paper', async () => {
  const slots = slot('only', ALL, headed('{ columns: 4, paragraph: body }'));
  const pages = `pages:
  - { folios: [2], section: 要闻, template: one, stories: [{ slot: only, file: a.md }] }
  - { folios: [1], section: 综合, template: one, stories: [{ slot: only, file: b.md }] }
`;
  expect(ids(await makeUp(pages, { one: slots }, { a: story(1200), b: story(1200) }))).toContain('folio-order');
});

test('pages of one edition have one type area, or their template says why not', async () => {
  const pages = `pages:
  - { folios: [1], section: 要闻, template: one, stories: [{ slot: only, file: a.md }] }
  - { folios: [2], section: 综合, template: two, stories: [{ slot: only, file: b.md }] }
`;
  const slots = slot('only', ALL, headed('{ columns: 4, paragraph: body }'));
  const typeset = await makeUp(pages, { one: slots, two: slots }, { a: story(1200), b: story(1200) });
  expect(ids(typeset)).not.toContain('type-areas-differ');
  const path = join(copy?.root ?? '', 'templates/two.yaml');
  writeFileSync(path, `${HEAD.replace('lines: 36', 'lines: 37')}slots:\n${slots}`);
  expect(ids((await copy?.typeset()) ?? typeset)).toContain('type-areas-differ');
  writeFileSync(path, `${HEAD.replace('lines: 36', 'lines: 37, differs: 广告版')}slots:\n${slots}`);
  expect(ids((await copy?.typeset()) ?? typeset)).not.toContain('type-areas-differ');
});

test('a house style serves several templates; what a template says goes before', async () => {
  const slots = slot('only', ALL, headed('{ columns: 4, paragraph: body }'));
  await makeUp(sheet('t', '[{ slot: only, file: a.md }]'), { t: slots }, { a: story(1200) });
  const [geometry = '', styles = ''] = HEAD.split(/(?=^inks:)/m);
  const write = (name: string, text: string): void =>
    writeFileSync(join(copy?.root ?? '', 'templates', `${name}.yaml`), text);
  write('paper.house', styles);
  write(
    't',
    `house: paper\n${geometry}styles:\n  head: { font: hei 700, size: 17pt, align: centre }\nslots:\n${slots}`,
  );
  const typeset = await copy?.typeset();
  if (!typeset) throw new Error('no edition');
  expect(typeset.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(frames(typeset, 'headline').flatMap(({ lines }) => lines.map(({ size }) => toPt(size)))).toEqual([17]);
  write('paper.house', styles.replace('inks:', 'pinks:'));
  expect((await copy?.typeset())?.diagnostics[0]).toMatchObject({
    id: 'yaml-unknown-key-near',
    span: { file: 'templates/paper.house.yaml' },
  });
});
