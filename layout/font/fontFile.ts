// One font on disk: its tables and outlines, read piece by piece, since a Chinese font is 15 MB and a page needs a thirtieth of it.
import { closeSync, openSync, readSync } from 'node:fs';
import { OTTO, readSfntDirectory, TRUETYPE, viewOf, writeSfnt } from './sfnt.js';

/** A font file (or one font of a collection). */
export interface FontFile {
  readonly path: string;
  readonly index: number;
  /** What kind of outlines: TrueType's or CFF's. */
  readonly outlines: 'glyf' | 'cff';
  readonly glyphCount: number;
  /** A table's bytes; undefined where the font has none. */
  table(tag: string): Uint8Array | undefined;
  /** A TrueType glyph's description; empty for a blank glyph and in a CFF font. */
  outline(glyph: number): Uint8Array;
  /** Several TrueType glyphs at one opening of the file, in the order asked for. */
  outlineOf(glyphs: readonly number[]): readonly Uint8Array[];
  /** The font as a file of its own, without the outlines of a TrueType font: enough to shape with and to examine. */
  withoutOutlines(): Uint8Array;
}

/** Tables that neither shaping nor the examination of a TrueType font reads. */
const OUTLINE_TABLES: ReadonlySet<string> = new Set([
  ...['glyf', 'loca', 'fpgm', 'prep', 'cvt ', 'gasp'],
  ...['fvar', 'gvar', 'avar', 'cvar', 'STAT', 'HVAR', 'MVAR', 'VVAR'],
  ...['vhea', 'vmtx', 'VORG', 'DSIG'],
]);

function readAt(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
}

/** Opens a font. Undefined where the file is no font or the collection has no font of that index; a missing file throws. */
export function openFontFile(path: string, index = 0): FontFile | undefined {
  const reading = <T>(use: (descriptor: number) => T): T => {
    const descriptor = openSync(path, 'r');
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
  const directory = reading((descriptor) =>
    readSfntDirectory((offset, length) => readAt(descriptor, offset, length), index),
  );
  if (!directory) return undefined;
  const { tables, version } = directory;
  const cache = new Map<string, Uint8Array>();

  const read = (descriptor: number, tag: string): Uint8Array | undefined => {
    const place = tables.get(tag);
    if (!place) return undefined;
    const known = cache.get(tag);
    if (known) return known;
    const bytes = readAt(descriptor, place.offset, place.length);
    cache.set(tag, bytes);
    return bytes;
  };
  const table = (tag: string): Uint8Array | undefined =>
    cache.get(tag) ?? reading((descriptor) => read(descriptor, tag));

  const head = table('head');
  const maxp = table('maxp');
  const outlines = tables.has('CFF ') ? 'cff' : 'glyf';
  if (!head || head.length < 54 || !maxp || maxp.length < 6) return undefined;
  if (outlines === 'glyf' && !(tables.has('glyf') && tables.has('loca'))) return undefined;
  const longOffsets = viewOf(head).getInt16(50) !== 0;
  const glyphCount = viewOf(maxp).getUint16(4);
  const glyf = tables.get('glyf');

  const outlineOf = (glyphs: readonly number[]): readonly Uint8Array[] => {
    if (!glyf) return glyphs.map(() => new Uint8Array(0));
    return reading((descriptor) => {
      const loca = viewOf(read(descriptor, 'loca') as Uint8Array);
      const place = (glyph: number) => (longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
      return glyphs.map((glyph) => {
        if (glyph >= glyphCount) return new Uint8Array(0);
        return readAt(descriptor, glyf.offset + place(glyph), place(glyph + 1) - place(glyph));
      });
    });
  };

  return {
    path,
    index,
    outlines,
    glyphCount,
    table,
    outlineOf,
    outline: (glyph) => outlineOf([glyph])[0] as Uint8Array,
    withoutOutlines: () =>
      reading((descriptor) => {
        const kept = new Map<string, Uint8Array>();
        for (const tag of tables.keys()) {
          const bytes = OUTLINE_TABLES.has(tag) ? undefined : read(descriptor, tag);
          if (bytes) kept.set(tag, bytes);
        }
        return writeSfnt(version === OTTO ? OTTO : TRUETYPE, kept);
      }),
  };
}
