// Where the outlines of a TrueType font lie in its glyf table, held against that table's length (OpenType 1.9, loca and glyf).
import { viewOf } from './sfnt.js';

/** What the places are read from. */
export interface GlyphIndex {
  /** The loca table. */
  readonly loca: Uint8Array;
  /** Whether it counts in bytes, four to an entry; otherwise in words, two to an entry (head, indexToLocFormat). */
  readonly longOffsets: boolean;
  readonly glyphCount: number;
  /** Bytes of the glyf table. */
  readonly glyfLength: number;
}

/** Bytes in front of every description: numberOfContours, xMin, yMin, xMax, yMax. */
const GLYPH_HEADER = 10;

/**
 * Offsets into the glyf table, one more than there are glyphs: a description reaches from its glyph's place to the next place.
 * Undefined where loca has too few of them, or a description lies outside the glyf table or lacks its header.
 */
export function readGlyphPlaces({ loca, longOffsets, glyphCount, glyfLength }: GlyphIndex): Uint32Array | undefined {
  const entry = longOffsets ? 4 : 2;
  if (loca.length < entry * (glyphCount + 1)) return undefined;
  const view = viewOf(loca);
  const places = new Uint32Array(glyphCount + 1);
  let before = 0;
  for (let glyph = 0; glyph <= glyphCount; glyph += 1) {
    const place = longOffsets ? view.getUint32(entry * glyph) : 2 * view.getUint16(entry * glyph);
    const length = glyph === 0 ? 0 : place - before;
    if (place > glyfLength || length < 0 || (length > 0 && length < GLYPH_HEADER)) return undefined;
    places[glyph] = place;
    before = place;
  }
  return places;
}
