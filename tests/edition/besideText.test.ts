// What stands beside a story's text (a picture, a signature, fields run in) is set or told when the text, or room for it, is missing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { madeUp, makeEdition } from './editionCopy.js';

const TEMPLATE = `sheet: { width: 200mm, height: 150mm }
typeArea: { x: 10mm, y: 25mm, em: 10pt, width: 50, lines: 24, lineHeight: 14pt }
inks: { black: [0, 0, 0, 100] }
defaults: { strong: hei 700, emphasis: kai 400, ink: black, indent: 0 }
styles:
  body: { font: song 400, size: 10pt }
  head: { font: song 900, size: 20pt, align: start }
slots:
  main:
    at: { x: 0, line: 1, width: 50, lines: 24 }
    parts:
      - text: { role: headline, style: head }
      - flow:
          columns: 2
          gutter: 2
          paragraph: body
          list: { style: body, bullet: { text: "●", style: body, width: 2 }, number: "{number}." }
          runIn: [{ role: dateline, as: strong }]
          signature: { style: body, gap: 1 }
          picture: { columns: [1, 1], rows: [6, 10], air: 1, crop: 1, caption: body, credit: body, creditGap: 1 }
draft: { y: 2mm, height: 10mm, text: "草样", style: body }
`;

const EDITION = `date: 2025-01-09
weekday: 星期四
folios: [2]
section: 特刊
template: beside
stories:
  - { slot: main, file: story.md }
`;

const typeset = async (story: string, template = TEMPLATE) => {
  const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#999' } })
    .png()
    .toBuffer();
  const copy = makeEdition((folder) => {
    const templates = join(folder, '../../templates');
    mkdirSync(templates);
    writeFileSync(join(templates, 'beside.yaml'), template);
    writeFileSync(join(folder, 'edition.yaml'), EDITION);
    writeFileSync(join(folder, 'story.md'), story);
    writeFileSync(join(folder, 'photo.png'), picture);
  });
  try {
    return await copy.typeset();
  } finally {
    copy.dispose();
  }
};

test('a picture, a dateline and a signature stand without any text', async () => {
  const story = '---\nheadline: 图片新闻\ndateline: 本报讯\nsignature: 某某摄\npicture: photo.png\n---\n';
  const { page } = madeUp(await typeset(story));
  const roles = page.frames.map(({ role }) => role);
  expect(roles).toContain('picture');
  const texts = page.frames.flatMap(({ lines }) => lines.map(({ text }) => text.trim()));
  expect(texts).toEqual(['图片新闻', '本报讯', '某某摄']);
});

test('a caption that leaves its picture no room is told, and nothing breaks', async () => {
  const story = `---\nheadline: 图片新闻\npicture: photo.png\ncaption: ${'图说写得太长了，'.repeat(60)}\n---\n\n正文。\n`;
  const { diagnostics } = await typeset(story);
  expect(diagnostics.find(({ id }) => id === 'caption-too-tall')).toMatchObject({
    severity: 'error',
    values: { most: 10 },
    span: { start: { line: 4 } },
  });
});

test('a bullet that no font has is told', async () => {
  const { diagnostics } = await typeset('---\nheadline: 一\n---\n\n- 甲\n', TEMPLATE.replace('"●"', '"\u{13000}"'));
  expect(diagnostics.map(({ id }) => id)).toContain('missing-character');
});
