// Small fonts for tests: a newsroom's own OpenType face with CID-keyed CFF outlines, and other fonts changed or put together.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OTTO, readSfntDirectory, TRUETYPE, viewOf, writeSfnt } from '../../layout/font/sfnt.js';

const u16 = (value: number): readonly number[] => [(value >> 8) & 255, value & 255];
const u32 = (value: number): readonly number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));
/** A DICT integer in its five-byte form, whose length does not depend on its value. */
const int = (value: number): readonly number[] => [29, ...u32(value)];
/** A charstring integer. */
const short = (value: number): readonly number[] => [28, ...u16(value)];

function index(items: readonly (readonly number[])[]): readonly number[] {
  if (items.length === 0) return [0, 0];
  const offsets = [1];
  for (const item of items) offsets.push((offsets.at(-1) as number) + item.length);
  return [...u16(items.length), 4, ...offsets.flatMap(u32), ...items.flat()];
}

/** A rectangle as a Type 2 charstring: rmoveto, hlineto, endchar. */
const rectangle = (width: number): readonly number[] => [
  ...[...short(100), ...short(0), 21],
  ...[...short(width), ...short(700), ...short(-width), 6],
  14,
];

/** CFF with ROS, charset, FDArray and FDSelect: glyph i draws a rectangle 100·i wide and has the i-th CID. */
function cidKeyedCff(name: string, cids: readonly number[]): readonly number[] {
  const head = [1, 0, 4, 4, ...index([ascii(name)])];
  const strings = [...index([ascii('Adobe'), ascii('Identity')]), ...index([])];
  const topLength = 50;
  const charset = head.length + index([Array<number>(topLength).fill(0)]).length + strings.length;
  const charsetBytes = [0, ...cids.flatMap(u16)];
  const select = charset + charsetBytes.length;
  const selectBytes = [3, ...u16(1), ...u16(0), 0, ...u16(cids.length + 1)];
  const outlines = select + selectBytes.length;
  const outlineBytes = index([rectangle(500), ...cids.map((_, i) => rectangle(100 * (i + 1)))]);
  const fonts = outlines + outlineBytes.length;
  const fontBytes = index([[...int(0), ...int(charset), 18]]);
  const top = [
    ...[...int(391), ...int(392), ...int(0), 12, 30],
    ...[...int(65535), 12, 34],
    ...[...int(charset), 15],
    ...[...int(outlines), 17],
    ...[...int(fonts), 12, 36],
    ...[...int(select), 12, 37],
  ];
  if (top.length !== topLength) throw new Error(`the Top DICT is ${top.length} bytes, not ${topLength}`);
  return [...head, ...index([top]), ...strings, ...charsetBytes, ...selectBytes, ...outlineBytes, ...fontBytes];
}

/** What a test font is. */
export interface TestFont {
  readonly name: string;
  /** Its characters in order: glyph i + 1 for the i-th. */
  readonly characters: string;
  readonly cids: readonly number[];
}

/** An OpenType font with CID-keyed CFF outlines; its typo values are 850 and −150. */
export function makeCffFont({ name, characters, cids }: TestFont): Uint8Array {
  const count = cids.length + 1;
  const codes = Array.from(characters, (character) => character.codePointAt(0) as number);
  const groups = codes
    .map((code, i) => [...u32(code), ...u32(code), ...u32(i + 1)])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const nameBytes = ascii(name).flatMap((code) => u16(code));
  const records = [1, 2, 4, 6].flatMap((id) => [
    ...u16(3),
    ...u16(1),
    ...u16(0x409),
    ...u16(id),
    ...u16(nameBytes.length),
    ...u16(0),
  ]);
  const os2 = new Uint8Array(96);
  viewOf(os2).setUint16(0, 4);
  viewOf(os2).setUint16(4, 400);
  viewOf(os2).setInt16(68, 850);
  viewOf(os2).setInt16(70, -150);
  const head = new Uint8Array(54);
  viewOf(head).setUint32(0, 0x00010000);
  viewOf(head).setUint32(12, 0x5f0f3cf5);
  viewOf(head).setUint16(18, 1000);
  const hhea = new Uint8Array(36);
  viewOf(hhea).setUint32(0, 0x00010000);
  viewOf(hhea).setUint16(34, count);
  const tables: Readonly<Record<string, readonly number[] | Uint8Array>> = {
    'CFF ': cidKeyedCff(name, cids),
    'OS/2': os2,
    cmap: [
      ...u16(0),
      ...u16(1),
      ...u16(3),
      ...u16(10),
      ...u32(12),
      ...u16(12),
      ...u16(0),
      ...u32(16 + 12 * groups.length),
      ...u32(0),
      ...u32(groups.length),
      ...groups.flat(),
    ],
    head,
    hhea,
    hmtx: Array.from({ length: count }, () => [...u16(1000), ...u16(100)]).flat(),
    maxp: [...u32(0x00005000), ...u16(count)],
    name: [...u16(0), ...u16(4), ...u16(6 + 48), ...records, ...nameBytes],
    post: [...u32(0x00030000), ...Array<number>(28).fill(0)],
  };
  return writeSfnt(OTTO, new Map(Object.entries(tables).map(([tag, bytes]) => [tag, Uint8Array.from(bytes)])));
}

/** One slice of the kai face: a small TrueType font. */
export async function smallTrueType(number: number): Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const decompress: (woff2: Uint8Array) => Promise<Uint8Array> = require('wawoff2/decompress.js');
  const folder = join(dirname(require.resolve('@chinese-fonts/lxgwwenkai/package.json')), 'dist', 'LXGWWenKai-Regular');
  const names = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  return Uint8Array.from(await decompress(readFileSync(join(folder, names.sort()[number] as string))));
}

/** The font with another OS/2 fsType. */
export function withFsType(font: Uint8Array, fsType: number): Uint8Array {
  const changed = font.slice();
  const os2 = readSfntDirectory((offset, length) => font.subarray(offset, offset + length), 0)?.tables.get('OS/2');
  viewOf(changed).setUint16((os2?.offset ?? 0) + 8, fsType);
  return changed;
}

/** The TrueType font without the second half of its glyf table, and otherwise whole: loca names places outside the table. */
export function withHalfTheOutlines(font: Uint8Array): Uint8Array {
  const read = (offset: number, length: number) => font.subarray(offset, offset + length);
  const tables = new Map<string, Uint8Array>();
  for (const [tag, { offset, length }] of readSfntDirectory(read, 0)?.tables ?? []) {
    tables.set(tag, read(offset, tag === 'glyf' ? length >> 1 : length));
  }
  return writeSfnt(TRUETYPE, tables);
}

/** A collection of fonts. */
export function makeCollection(fonts: readonly Uint8Array[]): Uint8Array {
  let end = 12 + 4 * fonts.length;
  const places = fonts.map((font) => {
    const start = end;
    end += (font.length + 3) & ~3;
    return start;
  });
  const file = new Uint8Array(end);
  const view = viewOf(file);
  file.set(ascii('ttcf'));
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  for (const [i, font] of fonts.entries()) {
    const start = places[i] as number;
    view.setUint32(12 + 4 * i, start);
    file.set(font, start);
    // Table offsets count from the start of the file.
    for (let table = 0; table < viewOf(font).getUint16(4); table += 1) {
      const at = start + 12 + 16 * table + 8;
      view.setUint32(at, view.getUint32(at) + start);
    }
  }
  return file;
}
