// Rules, frames and grounds as a viewer finds them: operators of a content stream, and of a whole file read back.
import { expect, test } from 'vitest';
import type { Paint } from '../../layout/page/page.js';
import { paintGround, paintRule } from '../../layout/page/paint/paint.js';
import { Content } from '../../layout/pdf/content.js';
import { drawPaint } from '../../layout/pdf/drawPaint.js';
import { readPath } from '../../layout/template/buildRule.js';
import { BLACK } from '../../layout/template/ink.js';
import type { RuleStyle, StrokeRule } from '../../layout/template/ruleStyle.js';
import { pt } from '../../layout/unit/length.js';
import { runQpdf } from './readPdf.js';
import { sampleDocument } from './sampleDocument.js';
import { writeWhole } from './writeWhole.js';

const FINE: StrokeRule = { type: 'strokes', strokes: [pt(1)], gap: 0, ink: BLACK };
const DOTS: StrokeRule = { ...FINE, dash: { on: 0, off: pt(1) } };
const DASHES: StrokeRule = { ...FINE, dash: { on: pt(4), off: pt(2) } };
const WAVE: RuleStyle = { type: 'wave', length: pt(20), height: pt(2), weight: pt(0.5), ink: BLACK };
const LOZENGES: RuleStyle = {
  type: 'ornament',
  height: pt(4),
  cell: { length: 8, height: 4 },
  unit: [
    { type: 'path', path: readPath('M 4 0 L 8 2 L 4 4 L 0 2 Z') },
    { type: 'path', path: readPath('M 0 2 L 8 2'), weight: 0.5 },
  ],
  ink: BLACK,
};

const drawn = (...paints: readonly Paint[]): string => {
  const content = new Content();
  for (const paint of paints) drawPaint(content, paint, () => 'P1');
  return content.toString();
};

const across = (style: RuleStyle): readonly Paint[] => paintRule({ x: 0, y: pt(10) }, { x: pt(10), y: pt(10) }, style);

test('dots have round caps, and a solid rule after them has none', () => {
  expect(drawn(...across(DOTS), ...across(DASHES), ...across(FINE))).toMatchInlineSnapshot(`
    "0 0 0 1 K
    1 w
    1 J
    [0 1.799988] 0 d
    0.5 10 m 9.95 10 l S
    0 J
    [4 2] 0 d
    0 10 m 10 10 l S
    [] 0 d
    0 10 m 10 10 l S"
  `);
});

test('a wave is one curve', () => {
  expect(drawn(...across(WAVE))).toMatchInlineSnapshot(`
    "0 0 0 1 K
    0.5 w
    0 10 m 1.667 9.476 3.333 9 5 9 c 6.667 9 8.333 9.476 10 10 c S"
  `);
});

test('an ornament is one path a shape', () => {
  const rule = paintRule({ x: 0, y: pt(10) }, { x: pt(17), y: pt(10) }, LOZENGES);
  expect(drawn(...rule)).toMatchInlineSnapshot(`
    "0 0 0 1 k
    4.25 8 m 8.5 10 l 4.25 12 l 0 10 l h 12.75 8 m 17 10 l 12.75 12 l 8.5 10 l h f
    0 0 0 1 K
    0.5 w
    0 10 m 8.5 10 l 8.5 10 m 17 10 l S"
  `);
});

test('a tab has its two upper corners rounded', () => {
  const ground = { fill: BLACK, radius: pt(2), corners: 'top' } as const;
  expect(drawn(...paintGround(ground, { x: 0, y: 0, width: pt(20), height: pt(10) }))).toMatchInlineSnapshot(`
    "0 0 0 1 k
    2 0 m 18 0 l 19.105 0 20 0.895 20 2 c 20 10 l 0 10 l 0 2 l 0 0.895 0.895 0 2 0 c h f"
  `);
});

test('a written file holds them as vectors in black alone, without transparency', async () => {
  const sample = await sampleDocument();
  const [page] = sample.pages;
  const [frame] = page?.frames ?? [];
  if (!page || !frame) throw new Error('the sample has a page with a frame');
  const rect = { x: pt(10), y: pt(10), width: pt(100), height: pt(50) };
  const paint = [DOTS, WAVE, LOZENGES].flatMap((style) => paintGround({ frame: style }, rect));
  const only = { ...sample, outline: [], pages: [{ ...page, frames: [{ ...frame, paint, lines: [] }] }] };
  const pdf = await writeWhole(only);
  expect(Buffer.compare(pdf, await writeWhole(only))).toBe(0);
  expect((await runQpdf(pdf, '--check')).status).toBe(0);
  const { out } = await runQpdf(pdf, '--qdf', '--object-streams=disable', '/out.pdf');
  // Four sides of dots, the wave about the box, then corners and sides of lozenges and of their middle line.
  const content = /stream\n([\s\S]*? S)\nendstream/.exec(out)?.[1] ?? '';
  const count = (operator: string): number => content.split(/\s+/).filter((word) => word === operator).length;
  expect({ dots: count('J'), strokes: count('S'), fills: count('f') }).toEqual({ dots: 2, strokes: 7, fills: 2 });
  expect([...content.matchAll(/^(.*) [kK]$/gm)].map(([, ink]) => ink)).toEqual(['0 0 0 1', '0 0 0 1']);
  for (const trace of ['/SMask', '/ExtGState', '/Pattern', '/Shading', ' rg\n', ' gs\n']) {
    expect(out.includes(trace), trace).toBe(false);
  }
});
