// A face as PDF objects: a composite font with Identity-H codes over an embedded subset (ISO 32000-1, 9.7 and 9.9).
import { createHash } from 'node:crypto';
import { type FontSubset, subsetFace } from '../font/subsetFace.js';
import type { FaceUse } from './fontUse.js';
import { dict, name, type PdfRef, type PdfSink, type PdfValue, text } from './sink.js';
import { toUnicodeCMap } from './toUnicode.js';

/** A face in the document: one PDF font for each reading, all over the same outlines. */
export interface EmbeddedFace {
  readonly fonts: readonly PdfRef[];
  /** Four hexadecimal digits that show a glyph. */
  code(glyph: number): string;
  /** Advance in thousandths of an em, just as the PDF font states it. */
  advance(glyph: number): number;
}

const DEFAULT_WIDTH = 1000;
/** Font flag: has characters outside the Latin set (ISO 32000-1, table 123). */
const SYMBOLIC = 4;
const TAG_LETTERS = 6;
const LETTERS = 26;
const LETTER_A = 65;
/** Stem width from weight, as Adobe's writers guess it where a font says nothing: 10 at weight 50, 230 at 900. */
const stemOf = (weight: number): number => Math.round(10 + (220 * (weight - 50)) / 850);

/** Embeds what is used of a face. */
export function embedFace(sink: PdfSink, { face, readings }: FaceUse): EmbeddedFace {
  const glyphs = [...new Set(readings.flatMap((reading) => [...reading.keys()]))].sort((a, b) => a - b);
  const subset = subsetFace(face, glyphs);
  const widths = new Map(glyphs.map((glyph) => [glyph, Math.round(subset.advance(glyph))]));
  const fontName = name(`${subsetTag(subset.bytes)}+${face.postScriptName}`);
  const descriptor = sink.dict({
    Type: name('FontDescriptor'),
    FontName: fontName,
    Flags: SYMBOLIC,
    FontBBox: subset.boundingBox,
    ItalicAngle: subset.italicAngle,
    Ascent: subset.ascent,
    Descent: subset.descent,
    CapHeight: subset.capHeight,
    StemV: stemOf(subset.weight),
    ...embedFile(sink, subset),
  });
  const descendant = sink.dict({
    Type: name('Font'),
    Subtype: name(subset.outlines === 'glyf' ? 'CIDFontType2' : 'CIDFontType0'),
    BaseFont: fontName,
    CIDSystemInfo: dict({ Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 }),
    FontDescriptor: descriptor,
    DW: DEFAULT_WIDTH,
    W: widthArray(glyphs, subset, widths),
    ...(subset.outlines === 'glyf' && { CIDToGIDMap: name('Identity') }),
  });
  const code = (glyph: number): string => subset.cid(glyph).toString(16).padStart(4, '0');
  const fonts = readings.map((reading) =>
    sink.dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: fontName,
      Encoding: name('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: sink.stream({}, toUnicodeCMap([...reading].map(([glyph, reads]) => [code(glyph), reads]))),
    }),
  );
  return { fonts, code, advance: (glyph) => widths.get(glyph) ?? DEFAULT_WIDTH };
}

function embedFile(sink: PdfSink, { outlines, bytes }: FontSubset): Readonly<Record<string, PdfValue>> {
  if (outlines === 'cff') return { FontFile3: sink.stream({ Subtype: name('CIDFontType0C') }, bytes) };
  return { FontFile2: sink.stream({ Length1: bytes.length }, bytes) };
}

/** Six capitals that tell subsets of one font apart, from the subset itself. */
function subsetTag(bytes: Uint8Array): string {
  const digest = createHash('md5').update(bytes).digest();
  return String.fromCharCode(...[...digest.subarray(0, TAG_LETTERS)].map((byte) => LETTER_A + (byte % LETTERS)));
}

/** The W array: runs of neighbouring CIDs whose width is not the default. */
function widthArray(glyphs: readonly number[], { cid }: FontSubset, widths: ReadonlyMap<number, number>): PdfValue {
  const entries = glyphs
    .map((glyph) => ({ cid: cid(glyph), width: widths.get(glyph) ?? DEFAULT_WIDTH }))
    .filter(({ width }) => width !== DEFAULT_WIDTH)
    .sort((a, b) => a.cid - b.cid);
  const runs: { readonly first: number; readonly widths: number[] }[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === entry.cid) run.widths.push(entry.width);
    else runs.push({ first: entry.cid, widths: [entry.width] });
  }
  return runs.flatMap(({ first, widths: list }) => [first, list]);
}
