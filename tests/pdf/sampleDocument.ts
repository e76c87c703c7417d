// A small document made by hand: two faces, dashes, a shared glyph, a condensed head, boxes, rules and a picture.
import sharp from 'sharp';
import type { Face } from '../../layout/font/face.js';
import { openFontBook } from '../../layout/font/openFontBook.js';
import type { Page, PaintPicture, PlacedLine } from '../../layout/page/page.js';
import { pictureKey } from '../../layout/picture/preparedPicture.js';
import { BLACK, type Ink } from '../../layout/template/ink.js';
import type { Glyph, GlyphRun } from '../../layout/text/glyphRun.js';
import { type Length, mm, pt, roundLength } from '../../layout/unit/length.js';
import type { WholeDocument } from './writeWhole.js';

const span = { file: 'sample.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const RED: Ink = { c: 0, m: 100, y: 100, k: 0 };

/** What a run is set with. */
interface Setting {
  readonly face: Face;
  readonly size: Length;
  readonly ink?: Ink;
  readonly scaleX?: number;
  /** Space after each glyph. */
  readonly gap?: Length;
}

/** Shapes and sets pieces one after the other; `[text, feature]` pieces are shaped with a feature. */
export function setRun(
  { face, size, ink = BLACK, scaleX = 1, gap = 0 }: Setting,
  pieces: readonly (string | readonly [string, string])[],
  start: Length = 0,
): GlyphRun {
  const glyphs: Glyph[] = [];
  let pen = start;
  for (const piece of pieces) {
    const [text, ...features] = typeof piece === 'string' ? [piece] : piece;
    for (const glyph of face.shape(text, features)) {
      const inSize = (units: number) => roundLength((units * size * scaleX) / face.unitsPerEm);
      glyphs.push({ id: glyph.id, text: text.slice(glyph.start, glyph.end), x: pen + inSize(glyph.dx), y: 0 });
      pen += inSize(glyph.advance) + gap;
    }
  }
  return { face, size, scaleX, ink, glyphs };
}

/** A line at its place. */
export function placeLine(x: Length, baseline: Length, runs: readonly GlyphRun[]): PlacedLine {
  const text = runs.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('');
  const rest = {
    column: 0,
    width: mm(100),
    size: runs[0]?.size ?? 0,
    measure: mm(100),
    gapEm: 0,
    dir: 'horizontal',
    generated: false,
  } as const;
  return { ...rest, x, textX: x, baseline, text, runs, source: span };
}

/** The lines of the sample's first page as its reader must get them. */
export const SAMPLE_LINES = ['中国报纸——“排版”，测试……', '大标题 2025', '单—双——楷体，字。'];

/** The sample: two pages, folios 2/3 and 4. */
export async function sampleDocument(): Promise<WholeDocument> {
  const book = openFontBook();
  const song = book.face({ family: 'song', weight: 400 });
  const hei = book.face({ family: 'hei', weight: 900 });
  const kai = book.face({ family: 'kai', weight: 400 });
  const trim = { width: mm(150), height: mm(120) };
  const picture: PaintPicture = {
    type: 'picture',
    rect: { x: mm(90), y: mm(20), width: mm(40), height: mm(30) },
    file: 'pictures/red.jpg',
    crop: { x: 0, y: 0, width: 1, height: 1 },
  };
  const body = setRun({ face: song, size: pt(12), gap: pt(0.37) }, [
    ...['中', '国', '报', '纸', ['——', 'fwid'] as const, ['“', 'halt'] as const, '排', '版', ['”', 'halt'] as const],
    ...[['，', 'halt'] as const, '测', '试', '……'],
  ]);
  const head = setRun({ face: hei, size: pt(36), scaleX: 0.9, ink: RED }, ['大', '标', '题', ' ', '2025']);
  const dashes = setRun({ face: song, size: pt(9) }, ['单', '—', '双', '——']);
  const caption = setRun({ face: kai, size: pt(9) }, ['楷', '体', ['，', 'halt'], '字', '。'], pt(45));
  const frame = { slot: 'sample', role: 'body', grid: 'page', rect: { x: 0, y: 0, ...trim } };
  const first: Page = {
    folio: '2/3',
    trim,
    frames: [
      {
        ...frame,
        paint: [
          {
            type: 'box',
            rect: { x: mm(8), y: mm(8), width: mm(75), height: mm(14) },
            fill: { c: 0, m: 0, y: 0, k: 12 },
          },
          {
            type: 'box',
            rect: { x: mm(8), y: mm(60), width: mm(60), height: mm(20) },
            stroke: { ink: BLACK, width: pt(0.5) },
            radius: mm(3),
          },
          { type: 'rule', from: { x: mm(8), y: mm(55) }, to: { x: mm(142), y: mm(55) }, width: pt(0.25), ink: BLACK },
          picture,
        ],
        lines: [
          placeLine(mm(10), mm(17), [body]),
          placeLine(mm(10), mm(40), [head]),
          placeLine(mm(12), mm(70), [dashes, caption]),
        ],
      },
    ],
  };
  const second: Page = {
    folio: '4',
    trim: { width: mm(100), height: mm(100) },
    frames: [
      { ...frame, paint: [], lines: [placeLine(mm(10), mm(20), [setRun({ face: song, size: pt(12) }, ['末', '页'])])] },
    ],
  };
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c02020' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  return {
    title: '特刊 <样张> & “测试”',
    language: 'zh-Hans-CN',
    date: '2025-01-09',
    producer: 'tekan 0.1.0',
    pages: [first, second],
    outline: [
      { title: '大标题（一）', page: 0, point: { x: mm(10), y: mm(30) } },
      { title: '末页', page: 1, point: { x: 0, y: 0 } },
    ],
    pictures: new Map([[pictureKey(picture), { jpeg, width: 40, height: 30, components: 4 }]]),
  };
}
