// The container of TrueType and OpenType fonts: its table directory, read and written (OpenType 1.9, "The OpenType Font File").

/** Where a table lies in its file, in bytes. */
export interface TablePlace {
  readonly offset: number;
  readonly length: number;
}

/** The directory of one font: of a file, or of one font in a collection. */
export interface SfntDirectory {
  /** 0x00010000 for TrueType outlines, `OTTO` for CFF. */
  readonly version: number;
  readonly tables: ReadonlyMap<string, TablePlace>;
}

/** `OTTO`: a font with CFF outlines. */
export const OTTO = 0x4f54544f;
/** A font with TrueType outlines. */
export const TRUETYPE = 0x00010000;
/** `true`: what Apple writes for TrueType outlines. */
const APPLE_TRUE = 0x74727565;
/** `ttcf`: a collection. */
const COLLECTION = 0x74746366;

const HEADER = 12;
const RECORD = 16;
/** Bytes of a collection's entry for one of its fonts. */
const OFFSET = 4;
const CHECKSUM_MAGIC = 0xb1b0afba;
const CHECKSUM_ADJUSTMENT = 8;

/** A view over bytes, big-endian by its methods' default. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads a directory. `read(offset, length)` gives bytes of the file; `index` picks a font of a collection.
 * Undefined where the bytes are no font, or the collection has no such font.
 */
export function readSfntDirectory(
  read: (offset: number, length: number) => Uint8Array,
  index: number,
): SfntDirectory | undefined {
  const head = read(0, HEADER);
  if (head.length < HEADER) return undefined;
  let start = 0;
  if (viewOf(head).getUint32(0) === COLLECTION) {
    if (index >= viewOf(head).getUint32(8)) return undefined;
    const place = read(HEADER + OFFSET * index, OFFSET);
    if (place.length < OFFSET) return undefined;
    start = viewOf(place).getUint32(0);
  } else if (index !== 0) return undefined;
  const font = read(start, HEADER);
  if (font.length < HEADER) return undefined;
  const version = viewOf(font).getUint32(0);
  if (version !== TRUETYPE && version !== OTTO && version !== APPLE_TRUE) return undefined;
  const count = viewOf(font).getUint16(4);
  const bytes = read(start + HEADER, count * RECORD);
  if (bytes.length < count * RECORD) return undefined;
  const records = viewOf(bytes);
  const tables = new Map<string, TablePlace>();
  for (let at = 0; at < count * RECORD; at += RECORD) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, { offset: records.getUint32(at + 8), length: records.getUint32(at + 12) });
  }
  return { version, tables };
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  let rest = 0;
  for (let at = whole; at < whole + 4; at += 1) rest = rest * 256 + (at < bytes.length ? view.getUint8(at) : 0);
  return (sum + rest) >>> 0;
}

/** Tables in a file, in tag order, their checksums still 0. */
function layOut(version: number, tables: ReadonlyMap<string, Uint8Array>) {
  const tags = [...tables.keys()].sort();
  let end = HEADER + tags.length * RECORD;
  const places = tags.map((tag) => {
    const bytes = tables.get(tag) as Uint8Array;
    const offset = end;
    end += (bytes.length + 3) & ~3;
    return { tag, bytes, offset };
  });
  const file = new Uint8Array(end);
  const view = viewOf(file);
  const selector = Math.floor(Math.log2(tags.length));
  const range = 16 * 2 ** selector;
  view.setUint32(0, version);
  view.setUint16(4, tags.length);
  view.setUint16(6, range);
  view.setUint16(8, selector);
  view.setUint16(10, tags.length * 16 - range);
  for (const [number, { tag, bytes, offset }] of places.entries()) {
    const record = HEADER + number * RECORD;
    file.set(bytes, offset);
    for (let i = 0; i < 4; i += 1) view.setUint8(record + i, tag.charCodeAt(i));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
  }
  return { file, view, places };
}

/** Puts tables together into a font for another reader in this process: nobody asks for checksums there, and they take as long as all the rest. */
export const joinTables = (version: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  layOut(version, tables).file;

/** Puts tables together into a font file with right checksums. */
export function writeSfnt(version: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { file, view, places } = layOut(version, tables);
  for (const [number, { tag, bytes, offset }] of places.entries()) {
    // The file's own checksum counts the adjustment as 0.
    if (tag === 'head') view.setUint32(offset + CHECKSUM_ADJUSTMENT, 0);
    view.setUint32(HEADER + number * RECORD + 4, checksum(file.subarray(offset, offset + bytes.length)));
  }
  const head = places.find(({ tag }) => tag === 'head');
  if (head) view.setUint32(head.offset + CHECKSUM_ADJUSTMENT, (CHECKSUM_MAGIC - checksum(file)) >>> 0);
  return file;
}
