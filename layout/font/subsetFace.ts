// The part of a face that a document uses: what is embedded in a PDF.
import { readCffCids } from './cffCids.js';
import { componentPlaces } from './components.js';
import type { Face } from './face.js';
import { FileFace } from './fileFace.js';
import type { FontFile } from './fontFile.js';
import { joinTables, OTTO, readSfntDirectory, TRUETYPE, viewOf } from './sfnt.js';
import { subsetFont } from './subsetter.js';

/** A subset and what a PDF says about it. Lengths in thousandths of an em. */
export interface FontSubset {
  readonly outlines: 'glyf' | 'cff';
  /** A TrueType font file for `glyf`, a bare CFF font set for `cff`. Glyphs keep their ids. */
  readonly bytes: Uint8Array;
  /** The CID by which a PDF's composite font names a glyph: its id, or what the charset of a CID-keyed CFF says. */
  readonly cid: (glyph: number) => number;
  readonly advance: (glyph: number) => number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Degrees counter-clockwise from upright. */
  readonly italicAngle: number;
  readonly weight: number;
  readonly boundingBox: readonly [number, number, number, number];
}

const THOUSANDTHS = 1000;
const NOTDEF = 0;
const FIXED_ONE = 65_536;
/** Tables that PDF wants of a TrueType font (ISO 32000-1, 9.9), outlines aside. */
const METRIC_TABLES = ['head', 'hhea', 'hmtx', 'maxp'];

/** Cuts a face down to the glyphs used. */
export function subsetFace(face: Face, glyphs: Iterable<number>): FontSubset {
  if (!(face instanceof FileFace)) throw new Error(`face ${face.id} is not backed by a font file`);
  const { file } = face;
  const used = [...new Set([NOTDEF, ...glyphs])].sort((a, b) => a - b);
  const subset = subsetFont(file.outlines === 'glyf' ? withGlyphs(file, used) : withCff(file), used);
  if (!subset) throw new Error(`HarfBuzz could not subset ${face.postScriptName}`);
  const cids = file.outlines === 'cff' ? readCffCids(tableOf(file, 'CFF '), file.glyphCount) : undefined;

  const scale = THOUSANDTHS / face.unitsPerEm;
  const head = viewOf(tableOf(file, 'head'));
  const hhea = viewOf(tableOf(file, 'hhea'));
  const hmtx = viewOf(tableOf(file, 'hmtx'));
  const os2 = viewOf(file.table('OS/2') ?? new Uint8Array(0));
  const post = viewOf(file.table('post') ?? new Uint8Array(0));
  const lastMetric = hhea.getUint16(34) - 1;
  const units = (value: number) => Math.round(value * scale);
  return {
    outlines: file.outlines,
    bytes: file.outlines === 'glyf' ? subset : cffOf(subset),
    cid: (glyph) => cids?.[glyph] ?? glyph,
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, lastMetric)) * scale,
    ascent: face.emTop,
    descent: -face.emBottom,
    // sCapHeight is there from version 2 on.
    capHeight: os2.byteLength >= 90 ? units(os2.getInt16(88)) : face.emTop,
    italicAngle: post.byteLength >= 8 ? post.getInt32(4) / FIXED_ONE : 0,
    weight: os2.byteLength >= 6 ? os2.getUint16(4) : 400,
    boundingBox: [
      units(head.getInt16(36)),
      units(head.getInt16(38)),
      units(head.getInt16(40)),
      units(head.getInt16(42)),
    ],
  };
}

function tableOf(file: FontFile, tag: string): Uint8Array {
  const table = file.table(tag);
  if (!table) throw new Error(`${file.path} has no ${tag} table`);
  return table;
}

/** A TrueType font that holds the outlines of some glyphs and of their components; the rest are blank. */
function withGlyphs(file: FontFile, used: readonly number[]): Uint8Array {
  const outlines = new Map<number, Uint8Array>();
  for (let wanted = used; wanted.length > 0; ) {
    const found = file.outlineOf(wanted);
    for (const [i, glyph] of wanted.entries()) outlines.set(glyph, found[i] as Uint8Array);
    const components = found.flatMap((outline) => componentPlaces(outline).map((at) => viewOf(outline).getUint16(at)));
    wanted = [...new Set(components)].filter((glyph) => !outlines.has(glyph));
  }
  const loca = new Uint8Array(4 * (file.glyphCount + 1));
  const places = viewOf(loca);
  const chunks: Uint8Array[] = [];
  let end = 0;
  for (let glyph = 0; glyph < file.glyphCount; glyph += 1) {
    const outline = outlines.get(glyph);
    if (outline) {
      chunks.push(outline);
      end += outline.length;
    }
    places.setUint32(4 * (glyph + 1), end);
  }
  const glyf = new Uint8Array(end);
  let at = 0;
  for (const chunk of chunks) {
    glyf.set(chunk, at);
    at += chunk.length;
  }
  const head = tableOf(file, 'head').slice();
  viewOf(head).setInt16(50, 1);
  const tables = new Map(METRIC_TABLES.map((tag) => [tag, tableOf(file, tag)]));
  return joinTables(TRUETYPE, tables.set('head', head).set('loca', loca).set('glyf', glyf));
}

const withCff = (file: FontFile): Uint8Array =>
  joinTables(OTTO, new Map([...METRIC_TABLES, 'CFF '].map((tag) => [tag, tableOf(file, tag)])));

function cffOf(font: Uint8Array): Uint8Array {
  const read = (offset: number, length: number) => font.subarray(offset, offset + length);
  const place = readSfntDirectory(read, 0)?.tables.get('CFF ');
  if (!place) throw new Error('the subset has no CFF table');
  return read(place.offset, place.length);
}
