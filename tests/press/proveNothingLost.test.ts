// Tampering with a page in every way must fail the proof, and say where; an honest page must pass.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../layout/page/page.js';
import { proveNothingLost } from '../../layout/press/proveNothingLost.js';
import { drawPage, type FrameText, makePage } from './makePage.js';
import { type DrawnLine, writePdf } from './writePdf.js';

const SOURCE = `---
kicker: 东城两会
headline:
  - 凝聚信心力量 续写东城华章
  - "代表委员热议 \\u201C报告\\u201D"
byline: 记者 付敖蕾 庄蕊
signature: 文/丁琳
picture: pictures/hall.jpg
caption: 会场一角。
credit: 记者 闫文 摄
---

本报讯 1月8日上午9时30分，大会**隆重**开幕——到会代表
333名。5G-A 等技术落地。

- 主导产业集聚发展
- 改革开放全面深化

:::indicators[主要指标]
1. 增长4.5%左右
2. 完成195亿元
:::

报告指出，2025年是收官之年。
`;

const FRAMES: readonly FrameText[] = [
  { role: 'furniture-head', columns: [['※2/3', '※2025年1月9日']] },
  { role: 'kicker', story: 'a', columns: [['东城两会']] },
  { role: 'headline', story: 'a', columns: [['凝聚信心力量', '续写东城华章', '代表委员热议 “报告”']] },
  {
    role: 'body',
    story: 'a',
    columns: [
      ['（记者 付敖蕾', '庄蕊）本报讯 1月8日上', '午9时30分，大会隆重开幕', '——到会代表333名。5G-'],
      ['A等技术落地。', '※●', '主导产业集聚发展', '※●', '改革开放全面', '深化'],
      ['报告指出，2025年是收官', '之年。', '文/丁琳'],
    ],
  },
  { role: 'caption', story: 'a', columns: [['会场一角。', '记者 闫文 摄']] },
  { role: 'indicators', story: 'a', columns: [['主要指标', '※1.', '增长4.5%左右', '※2.', '完成195亿元']] },
];

const STORIES = [{ id: 'a', file: 'content/test/a.md', bytes: new TextEncoder().encode(SOURCE) }];
const PAGE = makePage('2/3', FRAMES);

const prove = async (lines: readonly DrawnLine[], page: Page = PAGE, stories = STORIES) =>
  proveNothingLost([await writePdf([lines])], [page], stories);

/** The honest page with one line's text changed on its way into the PDF. */
const drawn = (line: string, text: string): readonly DrawnLine[] => {
  const lines = drawPage(PAGE);
  expect(lines.some((entry) => entry.text === line)).toBe(true);
  return lines.map((entry) => (entry.text === line ? { ...entry, text } : entry));
};

/** The layout itself at fault: lines exchanged for others in the frames, and the PDF true to them. */
const laid = (change: (line: string) => readonly string[]) =>
  makePage(
    '2/3',
    FRAMES.map((frame) => ({ ...frame, columns: frame.columns.map((column) => column.flatMap(change)) })),
  );

describe('an honest page', () => {
  test('passes', async () => {
    expect(await prove(drawPage(PAGE))).toEqual([]);
  });

  test('passes with CRLF and a byte order mark', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`);
    expect(await prove(drawPage(PAGE), PAGE, [{ id: 'a', file: 'a.md', bytes }])).toEqual([]);
  });

  test('passes when it is split into two files', async () => {
    const left = makePage('2', FRAMES.slice(0, 3));
    const right = makePage('3', FRAMES.slice(3));
    const files = [await writePdf([drawPage(left)]), await writePdf([drawPage(right)])];
    expect(await proveNothingLost(files, [left, right], STORIES)).toEqual([]);
  });

  test('may show the caption in the middle of the body', async () => {
    const page = makePage('2/3', [...FRAMES.slice(0, 3), ...FRAMES.slice(4), ...FRAMES.slice(3, 4)]);
    expect(await prove(drawPage(page), page)).toEqual([]);
  });
});

describe('a fault of the encoder', () => {
  test.each([
    ['a glyph dropped', '主导产业集聚发展', '主导业集聚发展', 'text-lost', '产', { line: 16, column: 5 }],
    ['a glyph doubled', '主导产业集聚发展', '主导产产业集聚发展', 'text-added', '产', { line: 16, column: 6 }],
    ['two glyphs swapped', '主导产业集聚发展', '主产导业集聚发展', 'text-changed', '导产', { line: 16, column: 4 }],
    ['a glyph replaced', '主导产业集聚发展', '主导产业集聚发晨', 'text-changed', '展', { line: 16, column: 10 }],
    ['a digit dropped', 'A等技术落地。', '等技术落地。', 'text-lost', 'A', { line: 14, column: 9 }],
    ['the last glyph dropped', '完成195亿元', '完成195亿', 'text-lost', '元', { line: 21, column: 10 }],
    ['a headline missing', '代表委员热议 “报告”', '', 'text-lost', '代表委员热议“报告”', { line: 5, column: 6 }],
    ['a line missing', '午9时30分，大会隆重开幕', '', 'text-lost', '午9时30分，大会隆重开幕', { line: 13, column: 10 }],
    ['a field doubled', '文/丁琳', '文/丁琳文/丁琳', 'text-added', '文/丁琳', undefined],
  ])('%s', async (_, line, text, id, told, place) => {
    const findings = await prove(drawn(line, text));
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    expect(findings[0]?.values).toMatchObject({ story: 'a', text: told });
    expect(findings[0]?.span?.file).toBe('content/test/a.md');
    if (place) expect(findings[0]?.span?.start).toEqual(place);
  });

  test('a hyphen dropped at a line’s end', async () => {
    const findings = await prove(drawn('——到会代表333名。5G-', '——到会代表333名。5G'));
    expect(findings).toMatchObject([{ id: 'text-lost', values: { text: '-' } }]);
  });

  test('two columns exchanged', async () => {
    const lines = drawPage(PAGE);
    const first = lines.findIndex(({ text }) => text.startsWith('A等'));
    const second = lines.findIndex(({ text }) => text.startsWith('报告指出'));
    const tampered = [...lines.slice(0, first), ...lines.slice(second, second + 2), ...lines.slice(first, second)];
    const findings = await prove([...tampered, ...lines.slice(second + 2)]);
    expect(findings).toMatchObject([{ id: 'text-moved', span: { start: { line: 14, column: 9 } } }]);
  });

  test('a line drawn twice in the same place', async () => {
    const lines = drawPage(PAGE);
    const twice = lines.flatMap((line) => (line.text === '主导产业集聚发展' ? [line, line] : [line]));
    expect(await prove(twice)).toMatchObject([{ id: 'pdf-differs', values: { slot: 'a' } }]);
  });

  test('a line drawn off the sheet', async () => {
    const lines = drawPage(PAGE).map((line) => (line.text === '会场一角。' ? { ...line, y: 900 } : line));
    expect(await prove(lines)).toMatchObject([{ id: 'text-lost', values: { text: '会场一角。', role: 'caption' } }]);
  });

  test('one glyph dropped, doubled, swapped or replaced, wherever it stands', async () => {
    const lines = drawPage(PAGE);
    const place = fc.nat(lines.length - 1).chain((line) => {
      const glyphs = [...(lines[line]?.text ?? '')];
      return fc.record({
        line: fc.constant(line),
        at: fc.constantFrom(...glyphs.keys()).filter((at) => glyphs[at] !== ' '),
        kind: fc.constantFrom('drop', 'double', 'swap', 'replace'),
      });
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ line, at, kind }) => {
        const glyphs = [...(lines[line]?.text ?? '')];
        const [glyph = '', next = ''] = glyphs.slice(at);
        fc.pre(kind !== 'swap' || (next.trim() !== '' && next !== glyph));
        const instead = { drop: [''], double: [glyph, glyph], replace: ['囗'], swap: [next, glyph] }[kind] ?? [];
        glyphs.splice(at, kind === 'swap' ? 2 : 1, ...instead);
        const text = glyphs.join('');
        expect(await prove(lines.map((entry, index) => (index === line ? { ...entry, text } : entry)))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a folio or a bullet changed', async () => {
    expect(await prove(drawn('2/3', '2/4'))).toMatchObject([{ id: 'pdf-differs', values: { slot: 'furniture' } }]);
    expect(await prove(drawn('●', '○'))).toMatchObject([{ id: 'pdf-differs', values: { slot: 'a' } }]);
  });

  test('a file that is no PDF, and a page too few', async () => {
    expect(await proveNothingLost([new Uint8Array([1, 2, 3])], [PAGE], STORIES)).toMatchObject([
      { id: 'pdf-unreadable' },
    ]);
    const file = await writePdf([drawPage(PAGE)]);
    expect(await proveNothingLost([file], [PAGE, PAGE], STORIES)).toMatchObject([{ id: 'pdf-page-count' }]);
  });
});

describe('a fault of the layout, to which the PDF is true', () => {
  test.each([
    ['a line lost', '深化', [], 'text-lost'],
    ['a line doubled', '深化', ['深化', '深化'], 'text-added'],
    ['a character changed', '会场一角。', ['会场一隅。'], 'text-changed'],
    ['a source line passed off as generated', '深化', ['※深化'], 'text-lost'],
    ['a bullet passed off as text', '主导产业集聚发展', ['●主导产业集聚发展'], 'text-added'],
    ['a kicker in the headline’s place', '凝聚信心力量', ['凝聚信心力量', '东城两会'], 'text-added'],
  ])('%s', async (_, line, instead, id) => {
    const page = laid((text) => (text === line ? instead : [text]));
    expect(await prove(drawPage(page), page)).toMatchObject([{ id }]);
  });

  test('a story that no frame holds, and text that no story has', async () => {
    const stories = [...STORIES, { id: 'b', file: 'b.md', bytes: new TextEncoder().encode('未上版的稿子。') }];
    expect(await prove(drawPage(PAGE), PAGE, stories)).toMatchObject([
      { id: 'text-lost', values: { story: 'b', count: 7 } },
    ]);
    const page = makePage('2/3', [...FRAMES, { role: 'body', columns: [['来历不明']] }]);
    expect(await prove(drawPage(page), page)).toMatchObject([{ id: 'text-without-source' }]);
  });
});
