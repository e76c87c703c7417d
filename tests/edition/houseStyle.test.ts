// The house style stands in the template: each of its keys, changed in the file, changes that very thing on the page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { draftPage } from '../../layout/page/draftPage.js';
import type { Frame, Paint, PlacedLine } from '../../layout/page/page.js';
import type { TypesetEdition } from '../../layout/typesetEdition.js';
import { toPt } from '../../layout/unit/length.js';
import { madeUp, makeEdition } from './editionCopy.js';

/** Measures are round in points: the em is 10pt, a row 14pt. */
const TEMPLATE = `sheet: { width: 200mm, height: 150mm, fold: 100mm }
typeArea: { x: 10mm, y: 25mm, em: 10pt, width: 50, lines: 24, lineHeight: 14pt }
inks: { black: [0, 0, 0, 100], red: [0, 100, 100, 10] }
rules:
  line: { strokes: [1pt], ink: black }
  plateEdge: { strokes: [2pt], ink: black }
grounds:
  plate: { fill: red, frame: plateEdge }
  headTab: { fill: red, tab: 5pt, below: plateEdge }
defaults: { strong: hei 700, emphasis: kai 400, ink: black, indent: 0 }
styles:
  body: { font: song 400, size: 10pt, indent: 2 }
  small: { font: song 400, size: 10pt }
  head: { font: song 900, size: 20pt, align: start }
  mark: { font: hei 700, size: 10pt, align: start }
slots:
  main:
    at: { x: 0, line: 1, width: 50, lines: 24 }
    parts:
      - text: { role: headline, style: head, leading: 1.2 }
      - flow:
          columns: 2
          gutter: 2
          columnRule: line
          paragraph: body
          quote: { style: small, inset: 3 }
          break: 1
          headings: { 4: { style: mark } }
          list: { style: body, bullet: { text: "●", style: mark, width: 4 }, number: "{number}." }
          signature: { style: small, gap: 1 }
          picture: { columns: [1, 1], rows: [8, 8], air: 1, crop: 1, caption: small, credit: small, creditGap: 1 }
furniture:
  day: { x: 0, y: 12mm, width: 40, height: 5mm, text: "{year}年{month}月{day}日", style: mark, ground: plate }
  folio: { x: 0, y: 18mm, width: 40, height: 5mm, text: "{folios}版", join: "/", style: mark }
draft: { y: 2mm, height: 10mm, text: "草样", style: mark }
`;

const EDITION = `date: 2025-01-09
weekday: 星期四
folios: [2, 3]
section: 特刊
template: house
stories:
  - { slot: main, file: story.md }
`;

const STORY = `---
headline: [主题上行, 主题下行]
picture: photo.png
caption: 图说一句
credit: 某人摄
signature: 某某文
---

上段的话。

***

下段**重字**和*轻字*。

> 引一句话。

3. 第三项的话。

${'夜里下了一场薄雪，早起的人在门前扫出一条窄窄的路。'.repeat(12)}

#### 题下小题

末段的话。
`;

let photo: Buffer;
let unchanged: Lines;
beforeAll(async () => {
  photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#999' } })
    .png()
    .toBuffer();
  unchanged = await linesUnder(TEMPLATE);
});

type Lines = readonly PlacedLine[];

/** The edition made up under a template. */
const typesetUnder = async (template: string): Promise<TypesetEdition> => {
  const copy = makeEdition((folder) => {
    writeFileSync(join(folder, 'edition.yaml'), EDITION);
    writeFileSync(join(folder, 'story.md'), STORY);
    writeFileSync(join(folder, 'photo.png'), photo);
  });
  mkdirSync(join(copy.root, 'templates'));
  writeFileSync(join(copy.root, 'templates/house.yaml'), template);
  const typeset = await copy.typeset();
  copy.dispose();
  return typeset;
};

/** The edition's frames under a template, the draft's mark at their end. */
const framesUnder = async (template: string): Promise<readonly Frame[]> => {
  const typeset = await typesetUnder(template);
  const { edition, fonts, ...sheet } = madeUp(typeset);
  const draft = draftPage(sheet, edition, fonts);
  const errors = [...typeset.diagnostics, ...draft.diagnostics].filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  return draft.page.frames;
};

const linesUnder = async (template: string): Promise<Lines> =>
  (await framesUnder(template)).flatMap(({ lines }) => lines);

const lineOf = (lines: Lines, part: string): PlacedLine => {
  const line = lines.find(({ text }) => text.includes(part));
  if (!line) throw new Error(`no line has “${part}”`);
  return line;
};

const points = (length: number): number => Number(toPt(length).toFixed(2));

/** From one line's baseline down to another's, in points. */
const down = (from: string, to: string) => (lines: Lines) =>
  points(lineOf(lines, to).baseline - lineOf(lines, from).baseline);

/** The run that sets a text. */
const runOf = (lines: Lines, text: string) =>
  lineOf(lines, text).runs.find(({ glyphs }) => text.startsWith(glyphs[0]?.text ?? '—'));

const texts = (...parts: readonly string[]) => {
  return (lines: Lines) => lines.map(({ text }) => text).filter((text) => parts.some((part) => text.includes(part)));
};

/** A drop cap with its size and face, and the white after it. */
const capOf = (lines: Lines) => {
  const cap = lines.find(({ text }) => text === '上');
  const white = lineOf(lines, '段的话').textX - (cap?.textX ?? 0) - (cap?.width ?? 0);
  return cap && [points(cap.size), cap.runs[0]?.face.id, points(white)];
};

interface Change {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** What the key decides, read off the page. */
  readonly seen: (lines: Lines) => unknown;
  readonly was: unknown;
  readonly is: unknown;
}

const changes: readonly Change[] = [
  {
    key: 'defaults.ink',
    from: 'ink: black, indent',
    to: 'ink: red, indent',
    seen: (lines) => runOf(lines, '上段')?.ink,
    was: { c: 0, m: 0, y: 0, k: 100 },
    is: { c: 0, m: 100, y: 100, k: 10 },
  },
  {
    key: 'defaults.strong',
    from: 'strong: hei 700',
    to: 'strong: song 900',
    seen: (lines) => runOf(lines, '重字')?.face.id,
    was: 'hei-700',
    is: 'song-900',
  },
  {
    key: 'defaults.emphasis',
    from: 'emphasis: kai 400',
    to: 'emphasis: hei 400',
    seen: (lines) => runOf(lines, '轻字')?.face.id,
    was: 'kai-400',
    is: 'hei-400',
  },
  {
    key: 'defaults, where a style says otherwise',
    from: 'size: 10pt, indent: 2',
    to: 'size: 10pt, indent: 3',
    seen: (lines) => points(lineOf(lines, '上段').textX - lineOf(lines, '上段').x),
    was: 20,
    is: 30,
  },
  {
    key: 'leading',
    from: 'leading: 1.2',
    to: 'leading: 1.5',
    seen: down('主题上行', '主题下行'),
    was: 24,
    is: 30,
  },
  {
    key: 'leading left out: solid',
    from: ', leading: 1.2',
    to: '',
    seen: down('主题上行', '主题下行'),
    was: 24,
    is: 20,
  },
  {
    key: 'gutter',
    from: 'gutter: 2',
    to: 'gutter: 4',
    seen: (lines) => points(lineOf(lines, '上段').measure),
    was: 240,
    is: 230,
  },
  {
    key: 'quote.inset',
    from: 'inset: 3',
    to: 'inset: 5',
    seen: (lines) => points(lineOf(lines, '引一句').x - lineOf(lines, '上段').x),
    was: 30,
    is: 50,
  },
  {
    key: 'quote.inset left out: flush',
    from: ', inset: 3',
    to: '',
    seen: (lines) => points(lineOf(lines, '引一句').x - lineOf(lines, '上段').x),
    was: 30,
    is: 0,
  },
  { key: 'break', from: 'break: 1', to: 'break: 2', seen: down('上段', '下段'), was: 28, is: 42 },
  {
    key: 'list.number',
    from: '"{number}."',
    to: '"（{number}）"',
    seen: texts('3.', '3）'),
    was: ['3.'],
    is: ['（3）'],
  },
  {
    key: 'headings.runIn',
    from: '4: { style: mark }',
    to: '4: { runIn: emphasis }',
    seen: (lines) => [...texts('小题', '末段')(lines), runOf(lines, '题下小')?.face.id],
    was: ['题下小题', '末段的话。', 'hei-700'],
    is: ['题下小题 末段的话。', 'kai-400'],
  },
  {
    key: 'dropCap of two lines',
    from: 'paragraph: body',
    to: 'paragraph: body\n          dropCap: { lines: 2, style: mark, gap: 1 }',
    seen: capOf,
    was: undefined,
    // A row of 14pt and the body's 10pt.
    is: [24, 'hei-700', 10],
  },
  {
    key: 'dropCap of three lines',
    from: 'paragraph: body',
    to: 'paragraph: body\n          dropCap: { lines: 3, style: head, gap: 0.5 }',
    seen: capOf,
    was: undefined,
    is: [38, 'song-900', 5],
  },
  { key: 'signature.gap', from: 'gap: 1', to: 'gap: 20', seen: down('末段', '某某文'), was: 0, is: 14 },
  { key: 'picture.air', from: 'air: 1', to: 'air: 2', seen: down('图说', '上段'), was: 28, is: 42 },
  { key: 'picture.air left out: none', from: 'air: 1, ', to: '', seen: down('图说', '上段'), was: 28, is: 14 },
  { key: 'picture.creditGap', from: 'creditGap: 1', to: 'creditGap: 20', seen: down('图说', '某人摄'), was: 0, is: 14 },
  {
    key: 'a pattern of the date',
    from: '{year}年{month}月{day}日',
    to: '{day}/{month}/{year} {date}',
    seen: texts('2025'),
    was: ['2025年1月9日'],
    is: ['9/1/2025 2025-01-09'],
  },
  { key: 'furniture.join', from: 'join: "/"', to: 'join: 、', seen: texts('版'), was: ['2/3版'], is: ['2、3版'] },
  { key: 'furniture.join left out', from: ' join: "/",', to: '', seen: texts('版'), was: ['2/3版'], is: ['2 3版'] },
  {
    key: 'draft.text',
    from: '"草样"',
    to: '"第{folios.1}版草样"',
    seen: texts('草样'),
    was: ['草样', '草样'],
    is: ['第2版草样', '第2版草样'],
  },
  {
    key: 'draft.style',
    from: '草样", style: mark',
    to: '草样", style: head',
    seen: (lines) => points(lineOf(lines, '草样').size),
    was: 10,
    is: 20,
  },
  {
    key: 'draft.y',
    from: 'draft: { y: 2mm',
    to: 'draft: { y: 10pt',
    seen: (lines) => points(lineOf(lines, '草样').baseline),
    // 2mm + (10mm − 10pt) ÷ 2 + 8.8pt
    was: 23.64,
    is: 27.97,
  },
  {
    key: 'draft.height',
    from: 'draft: { y: 2mm, height: 10mm',
    to: 'draft: { y: 2mm, height: 20pt',
    seen: (lines) => points(lineOf(lines, '草样').baseline),
    was: 23.64,
    is: 19.47,
  },
];

test.each(changes)('$key', async ({ from, to, seen, was, is }) => {
  expect(TEMPLATE.split(from).length).toBe(2);
  expect(seen(unchanged)).toEqual(was);
  expect(seen(await linesUnder(TEMPLATE.replace(from, to)))).toEqual(is);
});

interface PaintChange extends Omit<Change, 'seen'> {
  /** Where the paint stands: a frame's role. */
  readonly at: 'body' | 'day' | 'headline';
  readonly seen: (paint: readonly Paint[]) => unknown;
}

/** What is painted, one after the other, with how wide its strokes are in points. */
const kinds = (paint: readonly Paint[]) =>
  paint.map((item) => {
    switch (item.type) {
      case 'rule':
        return `rule ${points(item.width)}${item.dash ? ` dash ${points(item.dash.on)}` : ''}`;
      case 'box':
      case 'path':
        return `${item.type}${item.fill ? ' filled' : ''}${item.stroke ? ` ${points(item.stroke.width)}` : ''}`;
      case 'picture':
        return item.type;
    }
  });

const boxes = (paint: readonly Paint[]) => paint.filter((item) => item.type === 'box');

const paintChanges: readonly PaintChange[] = [
  {
    key: 'rules.strokes',
    from: 'line: { strokes: [1pt]',
    to: 'line: { strokes: [3pt, 0.5pt], gap: 1pt',
    at: 'body',
    seen: kinds,
    was: ['rule 1'],
    is: ['rule 3', 'rule 0.5'],
  },
  {
    key: 'rules.dash of dots',
    from: 'line: { strokes: [1pt]',
    to: 'line: { strokes: [1pt], dash: [0pt, 2pt]',
    at: 'body',
    seen: kinds,
    was: ['rule 1'],
    is: ['rule 1 dash 0'],
  },
  {
    key: 'rules.wave',
    from: 'line: { strokes: [1pt]',
    to: 'line: { wave: { length: 8pt, height: 2pt, weight: 0.6pt }',
    at: 'body',
    seen: kinds,
    was: ['rule 1'],
    is: ['path 0.6'],
  },
  {
    key: 'rules.ornament',
    from: 'line: { strokes: [1pt]',
    to: 'line: { ornament: { height: 4pt, cell: [8, 4], unit: [{ circle: [4, 2, 1.5] }, { path: M 0 2 L 2 2, weight: 0.5 }] }',
    at: 'body',
    seen: kinds,
    was: ['rule 1'],
    is: ['path filled', 'path 0.5'],
  },
  {
    key: 'an ornamental frame, corners before sides',
    from: 'plateEdge: { strokes: [2pt]',
    to: 'plateEdge: { ornament: { height: 3pt, cell: [8, 3], unit: [{ circle: [4, 1.5, 1] }], corner: [{ path: M 0 0 L 3 3, weight: 1 }] }',
    at: 'day',
    seen: kinds,
    was: ['box filled', 'box 2'],
    is: ['box filled', 'path 1', 'path filled'],
  },
  {
    key: 'a wavy frame, its ground with it',
    from: 'plateEdge: { strokes: [2pt]',
    to: 'plateEdge: { wave: { length: 6pt, height: 1pt, weight: 0.5pt }',
    at: 'day',
    seen: kinds,
    was: ['box filled', 'box 2'],
    is: ['path filled 0.5'],
  },
  {
    key: 'grounds.radius, less by half its stroke on a frame',
    from: 'frame: plateEdge }',
    to: 'frame: plateEdge, radius: 4pt }',
    at: 'day',
    seen: (paint) => boxes(paint).map(({ radius = 0 }) => points(radius)),
    was: [0, 0],
    is: [4, 3],
  },
  {
    key: 'grounds.corners',
    from: 'frame: plateEdge }',
    to: 'frame: plateEdge, radius: 4pt, corners: top }',
    at: 'day',
    seen: (paint) => boxes(paint).map(({ corners }) => corners),
    was: [undefined, undefined],
    is: ['top', 'top'],
  },
  {
    key: 'grounds.tab',
    from: 'frame: plateEdge }',
    to: 'tab: 5pt }',
    at: 'day',
    // The date is 71.65pt wide, and the text begins at the furniture's left edge.
    seen: (paint) => boxes(paint).map(({ rect }) => points(rect.width)),
    was: [400, 398],
    is: [76.65],
  },
  {
    key: 'grounds.tab of a head, which stands on a rule as long as the measure',
    from: 'leading: 1.2 }',
    to: 'leading: 1.2, sides: 1, ground: headTab }',
    at: 'headline',
    // Four characters of 20pt, 5pt to either side; a measure of 50 em.
    seen: (paint) =>
      paint.flatMap((item) => {
        if (item.type === 'box') return [points(item.rect.width)];
        return item.type === 'rule' ? [points(item.to.x - item.from.x)] : [];
      }),
    was: [],
    is: [90, 500],
  },
  {
    key: 'grounds.tab of a heading',
    from: '4: { style: mark }',
    to: '4: { style: mark, sides: 0.5, ground: headTab }',
    at: 'body',
    // Four characters of 10pt, 5pt to either side.
    seen: (paint) => boxes(paint).map(({ rect }) => points(rect.width)),
    was: [],
    is: [50],
  },
];

test.each(paintChanges)('$key is painted', async ({ from, to, at, seen, was, is }) => {
  expect(TEMPLATE.split(from).length).toBe(2);
  const painted = async (template: string) =>
    (await framesUnder(template)).filter(({ role }) => role === at).flatMap(({ paint }) => paint);
  expect(seen(await painted(TEMPLATE))).toEqual(was);
  expect(seen(await painted(TEMPLATE.replace(from, to)))).toEqual(is);
});

test.each([
  { what: 'break', from: 'break: 1', to: '', line: 11 },
  { what: 'ordered list', from: ', number: "{number}."', to: '', line: 17 },
  { what: 'paragraph', from: 'quote: { style: small, inset: 3 }', to: '', line: 15 },
])('without its key, a $what of the story has no place and is told', async ({ what, from, to, line }) => {
  const { diagnostics } = await typesetUnder(TEMPLATE.replace(from, to));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { id: 'block-without-place', values: { what }, span: { start: { line } } },
  ]);
});

test('a name that no edition has is told, in a draft’s mark too', async () => {
  const typeset = await typesetUnder(TEMPLATE.replace('"草样"', '"{proof.1}"'));
  const { edition, fonts, ...sheet } = madeUp(typeset);
  expect(draftPage(sheet, edition, fonts).diagnostics).toMatchObject([
    { id: 'template-field', values: { name: 'proof' } },
    { id: 'template-field', values: { name: 'proof' } },
  ]);
});
