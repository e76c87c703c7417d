// `tekan template show`: the empty page with every place, its name and its size.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readText } from '../pdf/readPdf.js';
import { type Desk, FRONT, openDesk } from './deskWorkspace.js';

const desk: Desk = openDesk();
afterAll(() => desk.dispose());

const bytesOf = (file: string): Uint8Array => readFileSync(join(desk.root, file));
/** What a drawing says, white space left out. */
const wordsOf = async (file: string): Promise<string> =>
  (await readText(bytesOf(file))).flat().join('').replace(/\s/gu, '');

describe('a page with base columns, shared places and a vertical text', () => {
  test('is drawn into output/', () => {
    const { status, out, err } = desk.run('template', 'show', 'front');
    expect(status, err).toBe(0);
    expect(out).toBe('output/front-template.pdf\n');
  });

  test.each([
    ['the sheet', '280×390毫米·版心75字×72行·正文9点，行高13点·基本栏5栏×14字'],
    ['a place with its size', '头条75字×30行'],
    ['its columns', '5栏×14字×约'],
    ['a head’s range', '主题·headline·36–24点，至多2行，一行18字'],
    ['a picture’s range', '图2栏，高8–14行'],
    ['a slot that is shared', 'group·44.5字×41行，4处共用'],
    ['a place in it', 'secondOne·共用'],
    ['one that may stay empty', 'thirdOne·共用·可空'],
    ['one for fillers', 'bits·共用·补白'],
    ['vertical text', '竖排约28字×16行'],
    ['the digest index', '导读index'],
  ])('tells %s', async (_, words) => {
    expect(await wordsOf('output/front-template.pdf')).toContain(words);
  });

  test('is renewed with the same bytes', () => {
    const before = bytesOf('output/front-template.pdf');
    expect(desk.run('template', 'show', 'front').status).toBe(0);
    expect(Buffer.compare(bytesOf('output/front-template.pdf'), before)).toBe(0);
  });
});

test('the shipped double truck: every place and all furniture, at --out', async () => {
  expect(desk.run('template', 'show', 'special-issue', '--out', 'drawn/dummy.pdf').out).toBe('drawn/dummy.pdf\n');
  const words = await wordsOf('drawn/dummy.pdf');
  for (const name of ['opening', 'panelA', 'voices', 'plenary', 'panelB', 'sectionLeft', 'artEditors', 'folioRight']) {
    expect(words).toContain(name);
  }
  expect(words).toContain('折线距左390毫米');
  expect(words).toContain('7栏×15.75字');
});

test('a file that is no drawing is left as it is', () => {
  writeFileSync(join(desk.root, 'mine.pdf'), 'mine');
  const { status, err } = desk.run('template', 'show', 'front', '--out', 'mine.pdf');
  expect(status).toBe(2);
  expect(err).toContain('“mine.pdf” is there already');
  expect(readFileSync(join(desk.root, 'mine.pdf'), 'utf8')).toBe('mine');
});

test('a template with faults tells them', () => {
  writeFileSync(join(desk.root, 'templates/faulty.yaml'), FRONT.replace('paragraph: body', 'paragraph: boddy'));
  const { status, err } = desk.run('template', 'show', 'faulty');
  expect(status).toBe(1);
  expect(err).toMatch(/^templates\/faulty\.yaml:\d+:\d+: error: .*boddy/mu);
  expect(existsSync(join(desk.root, 'output/faulty-template.pdf'))).toBe(false);
});

test('a template that nobody knows: wrong use', () => {
  const { status, err } = desk.run('template', 'show', 'frnt');
  expect(status).toBe(2);
  expect(err).toContain('known templates: faulty, front, front-page, inside-page, special-issue');
});
