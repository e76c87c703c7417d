// A font cut into slices for the web (disjoint character sets, one small TrueType font each) put together into one font again.
import { componentPlaces } from './components.js';
import { readSfntDirectory, TRUETYPE, viewOf, writeSfnt } from './sfnt.js';

interface Slice {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly outline: (glyph: number) => Uint8Array;
  readonly advance: (glyph: number) => number;
  readonly bearing: (glyph: number) => number;
  /** Code point → glyph. */
  readonly characters: ReadonlyMap<number, number>;
}

/** A glyph of the whole: where it came from, and what is written of it. */
interface MergedGlyph {
  readonly slice: Slice;
  readonly glyph: number;
  readonly outline: Uint8Array;
}

const bytesOf = (length: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length);
  write(viewOf(bytes));
  return bytes;
};

/** Reads the format 4 and 12 subtables of a cmap. */
function readCharacters(cmap: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(cmap);
  const characters = new Map<number, number>();
  for (let record = 0; record < view.getUint16(2); record += 1) {
    const start = view.getUint32(4 + 8 * record + 4);
    const format = view.getUint16(start);
    if (format === 12) {
      for (let group = 0; group < view.getUint32(start + 12); group += 1) {
        const at = start + 16 + 12 * group;
        const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
        for (let code = first; code <= last; code += 1) characters.set(code, glyph + code - first);
      }
    } else if (format === 4) {
      const doubled = view.getUint16(start + 6);
      for (let segment = 0; segment < doubled; segment += 2) {
        const lastAt = start + 14 + segment;
        const firstAt = lastAt + doubled + 2;
        const rangeAt = firstAt + 2 * doubled;
        const [first, last] = [view.getUint16(firstAt), view.getUint16(lastAt)];
        const [delta, range] = [view.getUint16(firstAt + doubled), view.getUint16(rangeAt)];
        for (let code = first; code <= last && code !== 0xffff; code += 1) {
          const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
          const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
          if (glyph !== 0) characters.set(code, glyph);
        }
      }
    }
  }
  return characters;
}

function readSlice(bytes: Uint8Array): Slice {
  const directory = readSfntDirectory((offset, length) => bytes.subarray(offset, offset + length), 0);
  if (!directory) throw new Error('a slice is not a font');
  const tables = new Map(
    [...directory.tables].map(([tag, { offset, length }]) => [tag, bytes.subarray(offset, offset + length)]),
  );
  const view = (tag: string) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`a slice has no ${tag} table`);
    return viewOf(table);
  };
  const [loca, hmtx, glyf] = [view('loca'), view('hmtx'), tables.get('glyf') ?? new Uint8Array(0)];
  const long = view('head').getInt16(50) !== 0;
  const metrics = view('hhea').getUint16(34);
  const place = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return {
    tables,
    characters: readCharacters(tables.get('cmap') ?? new Uint8Array(4)),
    outline: (glyph) => glyf.subarray(place(glyph), place(glyph + 1)),
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    bearing: (glyph) => hmtx.getInt16(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
  };
}

/** The glyphs of the whole: `.notdef`, then every character's in code point order, each followed by components it brings along. */
function gather(slices: readonly Slice[]): {
  glyphs: readonly MergedGlyph[];
  characters: readonly (readonly [number, number])[];
} {
  const glyphs: MergedGlyph[] = [];
  const taken = new Map<Slice, Map<number, number>>();
  const take = (slice: Slice, glyph: number): number => {
    const known = taken.get(slice)?.get(glyph);
    if (known !== undefined) return known;
    const number = glyphs.length;
    taken.set(slice, (taken.get(slice) ?? new Map()).set(glyph, number));
    const outline = slice.outline(glyph).slice();
    glyphs.push({ slice, glyph, outline });
    for (const at of componentPlaces(outline)) {
      viewOf(outline).setUint16(at, take(slice, viewOf(outline).getUint16(at)));
    }
    return number;
  };
  const owner = new Map<number, Slice>();
  for (const slice of slices) for (const code of slice.characters.keys()) if (!owner.has(code)) owner.set(code, slice);
  take(slices[0] as Slice, 0);
  const characters = [...owner]
    .sort(([a], [b]) => a - b)
    .map(([code, slice]) => [code, take(slice, slice.characters.get(code) as number)] as const);
  return { glyphs, characters };
}

function writeCharacters(characters: readonly (readonly [number, number])[]): Uint8Array {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [code, glyph] of characters) {
    const group = groups.at(-1);
    if (group && code === group.last + 1 && glyph === group.glyph + code - group.first) group.last = code;
    else groups.push({ first: code, last: code, glyph });
  }
  const start = 12;
  return bytesOf(start + 16 + 12 * groups.length, (view) => {
    view.setUint16(2, 1);
    // One subtable: Windows, full Unicode, format 12.
    view.setUint16(4, 3);
    view.setUint16(6, 10);
    view.setUint32(8, start);
    view.setUint16(start, 12);
    view.setUint32(start + 4, 16 + 12 * groups.length);
    view.setUint32(start + 12, groups.length);
    for (const [number, { first, last, glyph }] of groups.entries()) {
      const at = start + 16 + 12 * number;
      view.setUint32(at, first);
      view.setUint32(at + 4, last);
      view.setUint32(at + 8, glyph);
    }
  });
}

/**
 * Merges slices of one TrueType font. Names, metrics and licence bits are the first slice's, extremes those of all. Layout
 * features are left out: slicing has emptied them. The order of the slices decides where two hold the same character.
 */
export function mergeSlices(files: readonly Uint8Array[]): Uint8Array {
  const slices = files.map(readSlice);
  const { glyphs, characters } = gather(slices);
  const model = (slices[0] as Slice).tables;
  const changed = (tag: string, write: (view: DataView, all: readonly DataView[]) => void): Uint8Array => {
    const all = slices.map(({ tables }) => viewOf(tables.get(tag) as Uint8Array));
    const bytes = (model.get(tag) as Uint8Array).slice();
    write(viewOf(bytes), all);
    return bytes;
  };
  const extreme = (pick: typeof Math.max, read: (view: DataView) => number, all: readonly DataView[]) =>
    all.map(read).reduce((a, b) => pick(a, b));

  const places = [0];
  for (const { outline } of glyphs) places.push((places.at(-1) as number) + ((outline.length + 3) & ~3));
  const glyf = new Uint8Array(places.at(-1) as number);
  for (const [number, { outline }] of glyphs.entries()) glyf.set(outline, places[number]);

  return writeSfnt(
    TRUETYPE,
    new Map([
      ['glyf', glyf],
      ['loca', bytesOf(4 * places.length, (view) => places.forEach((place, i) => view.setUint32(4 * i, place)))],
      [
        'hmtx',
        bytesOf(4 * glyphs.length, (view) => {
          for (const [number, { slice, glyph }] of glyphs.entries()) {
            view.setUint16(4 * number, slice.advance(glyph));
            view.setInt16(4 * number + 2, slice.bearing(glyph));
          }
        }),
      ],
      ['cmap', writeCharacters(characters)],
      [
        'head',
        changed('head', (view, all) => {
          for (const at of [36, 38])
            view.setInt16(
              at,
              extreme(Math.min, (each) => each.getInt16(at), all),
            );
          for (const at of [40, 42])
            view.setInt16(
              at,
              extreme(Math.max, (each) => each.getInt16(at), all),
            );
          view.setInt16(50, 1);
        }),
      ],
      [
        'hhea',
        changed('hhea', (view, all) => {
          view.setUint16(
            10,
            extreme(Math.max, (each) => each.getUint16(10), all),
          );
          for (const at of [12, 14])
            view.setInt16(
              at,
              extreme(Math.min, (each) => each.getInt16(at), all),
            );
          view.setInt16(
            16,
            extreme(Math.max, (each) => each.getInt16(16), all),
          );
          view.setUint16(34, glyphs.length);
        }),
      ],
      [
        'maxp',
        changed('maxp', (view, all) => {
          for (let at = 6; at < 32; at += 2)
            view.setUint16(
              at,
              extreme(Math.max, (each) => each.getUint16(at), all),
            );
          view.setUint16(4, glyphs.length);
        }),
      ],
      [
        'OS/2',
        changed('OS/2', (view, all) => {
          view.setUint16(
            64,
            extreme(Math.min, (each) => each.getUint16(64), all),
          );
          view.setUint16(
            66,
            extreme(Math.max, (each) => each.getUint16(66), all),
          );
        }),
      ],
      ['name', model.get('name') as Uint8Array],
      // Version 3: no glyph names.
      ['post', changed('post', (view) => view.setUint32(0, 0x00030000)).subarray(0, 32)],
    ]),
  );
}
