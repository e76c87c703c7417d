// Setting, read line by line: edges, widths, gaps, numbers, kept strings, line counts.
import { expect, test } from 'vitest';
import { prepareParagraph } from '../../layout/line/prepareParagraph.js';
import { lineCounts, setParagraph } from '../../layout/line/setParagraph.js';
import type { Composition } from '../../layout/template/style.js';
import { em, toEm } from '../../layout/unit/length.js';
import { MISSING } from './fakeFonts.js';
import { body, composed, fonts, glyphText, places, run, SIZE, set, texts } from './setting.js';

const ids = (paragraph: { readonly diagnostics: readonly { readonly id: string }[] }) =>
  paragraph.diagnostics.map((d) => d.id);

test('kaiming: half-width marks, a full stop of one em inside the line and half at its end', () => {
  const [line] = set('春，夏。秋“冬”。', 20).lines;
  expect(line && places(line)).toEqual([
    '春@0.00',
    '，@1.00',
    '夏@1.50',
    '。@2.50',
    '秋@3.50',
    '“@4.00', // the opening mark's glyph hangs its blank half to the left of its half-em box
    '冬@5.00',
    '”@6.00',
    '。@6.50',
  ]);
  expect(line?.naturalEm).toBe(7);
});

test('each scheme by its table: natural width of the same line', () => {
  const natural = (scheme: 'kaiming' | 'quanjiao' | 'banjiao' | 'plain') =>
    set('春，夏。秋“冬”、山', 20, composed({ scheme })).lines[0]?.naturalEm;
  expect(natural('kaiming')).toBe(5 + 0.5 + 1 + 0.5 + 0.5 + 0.5);
  expect(natural('quanjiao')).toBe(5 + 1 + 1 + 1 + 0.5 + 1); // ”、 are adjacent and lose half an em
  expect(natural('banjiao')).toBe(5 + 5 * 0.5);
  expect(natural('plain')).toBe(5 + 5);
});

test('adjacent full-width marks: two em become one and a half', () => {
  expect(set('甲”“乙', 20, composed({ scheme: 'quanjiao' })).lines[0]?.naturalEm).toBe(3.5);
  expect(set('甲：“乙', 20, composed({ scheme: 'quanjiao' })).lines[0]?.naturalEm).toBe(3.5);
  expect(set('甲（《乙', 20, composed({ scheme: 'quanjiao' })).lines[0]?.naturalEm).toBe(3.5);
});

test('adjacent marks at one em: both give up their blank', () => {
  const choice = composed({ scheme: 'quanjiao', adjacent: 1 });
  expect(set('甲”，乙', 20, choice).lines[0]?.naturalEm).toBe(3);
  expect(set('甲：“乙', 20, choice).lines[0]?.naturalEm).toBe(3);
  expect(set('甲（《乙', 20, choice).lines[0]?.naturalEm).toBe(3);
  expect(set('甲（乙', 20, choice).lines[0]?.naturalEm).toBe(3);
});

test('two question or exclamation marks share an em, three take two; none is parted at any level', () => {
  for (const scheme of ['kaiming', 'quanjiao'] as const) {
    expect(set('甲？！乙', 20, composed({ scheme })).lines[0]?.naturalEm).toBe(3);
    expect(set('甲！！！乙', 20, composed({ scheme })).lines[0]?.naturalEm).toBe(4);
  }
  const parted = texts(set('一二三四？！五六', 4.5, composed({ level: 'none' })));
  expect(parted.join('|')).toContain('？！');
});

test('hanging: a mark without room stands outside the measure, one with room within, a row of marks never', () => {
  const hanging = composed({ hanging: 'end' });
  const [line, next] = set('春夏秋冬东西南北，天地人和', 8, hanging).lines;
  expect(line && places(line).at(-1)).toBe('，@8.00');
  expect([line?.text, line && toEm(line.width, SIZE), line?.gapEm]).toEqual(['春夏秋冬东西南北，', 8, 0]);
  expect(next?.text).toBe('天地人和');
  expect(texts(set('春夏秋冬东西南北，天地人和', 8.5, hanging))[0]).toBe('春夏秋冬东西南北，');
  expect(set('春夏秋冬东西南北，天地人和', 8.5, hanging).lines[0]?.gapEm).toBe(0);
  expect(texts(set('春夏秋“冬东西南”。天地人和', 8, hanging))[0]).not.toMatch(/。$/);
  expect(texts(set('春夏秋冬东西南北，天地人和', 8))[0]).not.toMatch(/，$/);
});

test('cells: every Han on a cell, marks and Western strings on whole ones, no gap opened', () => {
  const cells = composed({ cells: true });
  const lines = set('春天2025年GDP增长4.5%，天 地New York人（和）——终于来了。', 12.7, cells).lines;
  for (const line of lines) {
    expect([line.gapEm, line.maxGapEm]).toEqual([0, 0]);
    expect(line.width).toBeLessThanOrEqual(em(12, SIZE));
    for (const glyph of line.runs.flatMap(({ glyphs }) => glyphs)) {
      if (/\p{Script=Han}|—/u.test(glyph.text)) expect(glyph.x % SIZE, glyph.text).toBe(0);
    }
  }
  expect(lines[0] && places(lines[0]).join(' ')).toBe(
    '春@0.00 天@1.00 2@2.49 0@3.00 2@3.50 5@4.00 年@5.00 G@6.25 D@6.75 P@7.25 增@8.00 长@9.00',
  );
});

test('an English word is hyphenated only where the line would open too far; the hyphen is no character of the text', () => {
  const text = '国家听取representativeness说明';
  const lines = set(text, 9.2).lines;
  expect(lines.map((line) => line.text)).toEqual(['国家听取represen', 'tativeness说明']);
  const hyphen = lines[0]?.runs.at(-1)?.glyphs.at(-1);
  expect([hyphen?.id, hyphen?.text]).toEqual(['-'.charCodeAt(0), '\u00ad']);
  expect(lines[0]?.width).toBeLessThanOrEqual(lines[0]?.measure ?? 0);
  expect(texts(set(text, 9.2, composed({ hyphenation: 'none' })))).toEqual(['国家听取', 'representativeness', '说明']);
  expect(texts(set('春夏秋冬东西government南北', 11.2))).toEqual(['春夏秋冬东西government', '南北']);
});

test('an opening mark at the line start loses its blank half, after an indent too', () => {
  const [line] = set('“春风”到来', 20, { ...composed({ scheme: 'quanjiao' }), indent: 2 }).lines;
  expect(line?.indent).toBe(em(2, SIZE));
  expect(line && places(line).slice(0, 2)).toEqual(['“@-0.50', '春@0.50']);
});

test('the gap between Han and Western text stands whatever the markup and the typed spaces', () => {
  const natural = 4 + 4 * 0.505 + 2 / 8;
  const plain = set('春天2025年到', 20).lines[0];
  const typed = set('春天 2025 年到', 20).lines[0];
  const marked = setParagraph({
    runs: [run('春天'), run('2025', ['strong']), run('年到')],
    style: body,
    measure: em(20, SIZE),
    fonts,
    keep: [],
  }).lines[0];
  for (const line of [plain, typed, marked]) expect(line?.naturalEm).toBeCloseTo(natural, 4);
  expect(typed && glyphText(typed)).toBe('春天 2025 年到');
});

test('trims at a line’s edges are a choice', () => {
  const widths = (trim: Composition['trim']) =>
    set('“春夏秋冬”', 20, composed({ scheme: 'quanjiao', trim })).lines[0]?.naturalEm;
  expect([widths('both'), widths('start'), widths('end'), widths('none')]).toEqual([5, 5.5, 5.5, 6]);
});

test('the gap’s width is a choice', () => {
  const natural = (latinGap: number) => set('春天2025年', 20, composed({ latinGap })).lines[0]?.naturalEm;
  const bare = 3 + 4 * 0.505;
  expect(natural(0)).toBeCloseTo(bare, 4);
  expect(natural(1 / 4)).toBeCloseTo(bare + 1 / 2, 4);
  // Lacking 0.4 em: the two gaps open twice as fast as the eight between Han.
  const line = set('春夏秋12冬春夏秋冬春夏秋冬春夏秋', 12 + 1.01 + 0.5 + 0.4 - 2, composed({ latinGap: 1 / 4 }))
    .lines[0];
  expect([line?.gapEm, line?.maxGapEm]).toEqual([expect.closeTo(0.4 / 12, 3), expect.closeTo(0.8 / 12, 3)]);
});

test('no gap at line edges, beside marks, inside brackets; a typed space between Han is half an em', () => {
  expect(set('（GDP）', 20).lines[0]?.naturalEm).toBeCloseTo(0.5 + 1.5 + 0.5, 4);
  expect(set('GDP', 20).lines[0]?.naturalEm).toBeCloseTo(1.5, 4);
  expect(set('春 夏', 20).lines[0]?.naturalEm).toBeCloseTo(2.5, 4);
});

test('a number is never parted, nor from its sign, its point or its unit', () => {
  for (let measure = 9; measure < 16; measure += 0.25) {
    const lines = texts(set('全年收入增长4.5%，达到1,234.5亿元，比2024年多30余家，占98%以上。', measure));
    for (const whole of ['4.5%', '1,234.5亿元', '2024年', '30余家', '98%']) {
      expect(
        lines.some((line) => line.includes(whole)),
        `${whole} at ${measure}: ${lines.join('|')}`,
      ).toBe(true);
    }
  }
});

test('dashes are two em, never parted, never at a line start; a dash may start a line where the style allows', () => {
  const text = '这一天大家都来了——谁也没缺席……真好';
  for (const line of texts(set(text, 8))) expect(line).toMatch(/^[^—…]/);
  expect(set('春——夏', 20).lines[0]?.naturalEm).toBe(4);
  const allowed = texts(set('这一天大家都来——谁也没缺席过的', 7, composed({ dashStart: 'allow' })));
  expect(allowed[1]).toMatch(/^——/);
});

test('levels: gb keeps a slash from the line end, basic does not; none keeps nothing', () => {
  expect(texts(set('一二三四／五六', 5, composed({ level: 'none', dashStart: 'allow' })))[0]).toBe('一二三四／');
  expect(texts(set('一二三四／五六', 5, composed({ level: 'basic' })))[0]).toBe('一二三四／');
  expect(texts(set('一二三四／五六', 5))[0]).not.toMatch(/／$/);
});

test('kept strings stay whole; a kept string longer than the measure is parted with a note', () => {
  expect(texts(set('今天上午九点欧阳春晓到会并讲话了', 8, {}, ['欧阳春晓'])).some((l) => l.includes('欧阳春晓'))).toBe(
    true,
  );
  const parted = set('今天城市更新促进委员会来到这里', 5, {}, ['城市更新促进委员会']);
  expect(ids(parted)).toContain('kept-parted');
});

test('stretch order: word spaces, then Han–Latin gaps twice as fast as Han gaps up to their most', () => {
  // 9 Han + 2 digits, a gap on either side of them and eight between Han; the line lacks 0.2 em.
  const text = '春夏秋12冬春夏秋冬春夏秋冬春夏秋';
  const line = set(text, 12 + 1.01 + 0.25 + 0.2 - 2).lines[0];
  expect(line?.gapEm).toBeCloseTo(0.2 / 12, 3);
  expect(line?.maxGapEm).toBeCloseTo(0.4 / 12, 3);
  expect(line && toEm(line.width, SIZE)).toBeCloseTo(11.46, 3);
});

test('a last line of one Han is avoided', () => {
  const lines = texts(set('各部门要把这件事办好办实，办出成效来，让大家看得见，摸得着，不留尾巴，不走过场。', 11.9));
  expect([...(lines.at(-1) ?? '')].length).toBeGreaterThan(2);
});

test('asked for a number of lines: that number, or undefined', () => {
  const text = '从春到夏，从夏到秋，田里的人没有歇过一天，地里的庄稼也没有辜负过谁。'.repeat(4);
  const input = { runs: [run(text)], style: body, measure: em(16, SIZE), fonts, keep: [] };
  const { best, possible } = lineCounts(prepareParagraph(input));
  expect(possible).toContain(best);
  for (const lines of [best - 1, best, best + 1]) {
    const asked = setParagraph({ ...input, lines });
    expect(asked?.lines.length).toBe(possible.includes(lines) ? lines : undefined);
    for (const line of asked?.lines ?? []) {
      expect(line.gapEm).toBeLessThanOrEqual(0.1);
      expect(line.gapEm).toBeGreaterThanOrEqual(-0.03);
    }
  }
  expect(setParagraph({ ...input, lines: best + 20 })).toBeUndefined();
});

test('an unbroken string of 5,000 letters is cut, reported and kept whole in text', () => {
  const text = `前${'abcdefghij'.repeat(500)}后`;
  const paragraph = set(text, 16);
  expect(texts(paragraph).join('')).toBe(text);
  expect(new Set(ids(paragraph))).toEqual(new Set(['forced-break']));
  expect(paragraph.diagnostics[0]?.span?.file).toBe('a.md');
  for (const line of paragraph.lines) expect(line.width).toBeLessThanOrEqual(line.measure);
  expect(paragraph.lines.length).toBeLessThan((2.1 * Math.ceil((5000 * 0.5) / 16)) / 1.9);
});

test('an address is cut after a slash or before a point, not inside a name', () => {
  const lines = texts(set('见https://news.example.org/edition/special/stories.html一页', 14));
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/见]$|[a-z]$/);
  expect(lines.join('')).toContain('stories.html');
});

test('a character no font has is told with its place; surrogate pairs and joined emoji are not cut', () => {
  const paragraph = set(`你好${MISSING}𠮷野家👨‍👩‍👧来`, 3);
  expect(paragraph.diagnostics).toMatchObject([
    {
      id: 'missing-character',
      values: { codePoint: 'U+1F9FF' },
      span: { start: { line: 1, column: 3 }, end: { column: 4 } },
    },
  ]);
  expect(texts(paragraph).some((line) => line.includes('👨‍👩‍👧'))).toBe(true);
  const last = paragraph.lines.at(-1);
  expect(last?.end).toBe([...`你好${MISSING}𠮷野家👨‍👩‍👧来`].length);
});

test('hard breaks end a line without driving it out; alignment moves it', () => {
  const input = { runs: [run('春风'), run('\n'), run('又绿江南岸')], measure: em(10, SIZE), fonts, keep: [] };
  const centred = setParagraph({ ...input, style: { ...body, align: 'centre' } }).lines;
  expect(centred.map((line) => toEm(line.indent, SIZE))).toEqual([4, 2.5]);
  const driven = setParagraph({ ...input, style: body }).lines;
  expect(driven.map((line) => [line.text, toEm(line.width, SIZE), line.last])).toEqual([
    ['春风\n', 2, false],
    ['又绿江南岸', 5, true],
  ]);
});

test('tracking is added after every character but the last', () => {
  expect(toEm(set('春夏秋冬', 20, { tracking: -0.05 }).lines[0]?.width ?? 0, SIZE)).toBeCloseTo(4 - 0.15, 3);
});
