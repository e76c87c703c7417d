// One font on disk: its tables and outlines, read piece by piece, since a Chinese font is 15 MB and a page needs a thirtieth of it.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readGlyphPlaces } from './glyphPlaces.js';
import { joinTables, OTTO, readSfntDirectory, TRUETYPE, viewOf } from './sfnt.js';

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

/** Bytes that the head and maxp tables have at least, and where what is read of them stands (OpenType 1.9, head and maxp). */
const HEAD_LENGTH = 54;
const INDEX_TO_LOC_FORMAT = 50;
const MAXP_LENGTH = 6;
const NUM_GLYPHS = 4;

/** Outlines this many bytes apart are read at once, and at most so many bytes. */
const NEAR = 0x2000;
const MOST_READ = 0x40000;

/** Bytes of an open file; fewer than asked for where the file ends. */
function readUpTo(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

/** Whether an exception tells of the disk (no permission, a folder, a read that failed) and not of a mistake here. */
const isDiskError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/**
 * Opens a font. Undefined where the file cannot be read or is no font, where it is cut short (a table reaches past its end) or
 * its loca and glyf tables contradict each other, and where the collection has no font of that index.
 */
export function openFontFile(path: string, index = 0): FontFile | undefined {
  try {
    return openTables(path, index);
  } catch (error) {
    if (isDiskError(error)) return undefined;
    throw error;
  }
}

function openTables(path: string, index: number): FontFile | undefined {
  const file = statSync(path);
  if (!file.isFile()) return undefined;
  const reading = <T>(use: (descriptor: number) => T): T => {
    const descriptor = openSync(path, 'r');
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
  const directory = reading((descriptor) =>
    readSfntDirectory((offset, length) => readUpTo(descriptor, offset, length), index),
  );
  if (!directory) return undefined;
  const { tables, version } = directory;
  for (const { offset, length } of tables.values()) if (offset + length > file.size) return undefined;

  const readAt = (descriptor: number, offset: number, length: number): Uint8Array => {
    const bytes = readUpTo(descriptor, offset, length);
    if (bytes.length < length) throw new Error(`${path} has become shorter since it was opened`);
    return bytes;
  };
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
  if (!head || head.length < HEAD_LENGTH || !maxp || maxp.length < MAXP_LENGTH) return undefined;
  const longOffsets = viewOf(head).getInt16(INDEX_TO_LOC_FORMAT) !== 0;
  const glyphCount = viewOf(maxp).getUint16(NUM_GLYPHS);
  const outlines = tables.has('CFF ') ? 'cff' : 'glyf';
  const glyf = outlines === 'glyf' ? tables.get('glyf') : undefined;
  const loca = glyf && table('loca');
  const places = loca && readGlyphPlaces({ loca, longOffsets, glyphCount, glyfLength: glyf.length });
  if (outlines === 'glyf' && !places) return undefined;

  const outlineOf = (glyphs: readonly number[]): readonly Uint8Array[] => {
    if (!glyf || !places) return glyphs.map(() => new Uint8Array(0));
    return reading((descriptor) => {
      // One read for glyphs that lie near each other: a call to the system costs as much as some kilobytes.
      let from = 0;
      let held: Uint8Array = new Uint8Array(0);
      return glyphs.map((glyph, index) => {
        const [start, end] = [places[glyph], places[glyph + 1]];
        if (start === undefined || end === undefined) return new Uint8Array(0);
        if (start < from || end > from + held.length) {
          from = start;
          let upTo = end;
          for (const next of glyphs.slice(index + 1)) {
            const [nextStart, nextEnd] = [places[next] ?? 0, places[next + 1] ?? 0];
            if (nextStart < upTo || nextStart > upTo + NEAR || nextEnd > from + MOST_READ) break;
            upTo = nextEnd;
          }
          held = readAt(descriptor, glyf.offset + from, upTo - from);
        }
        return held.slice(start - from, end - from);
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
        return joinTables(version === OTTO ? OTTO : TRUETYPE, kept);
      }),
  };
}
