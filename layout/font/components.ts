// Composite glyphs: where a TrueType glyph's description names other glyphs (OpenType 1.9, glyf table).
import { viewOf } from './sfnt.js';

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const HEADER = 10;

/** Byte offsets in a glyph's description at which its components' glyph ids stand; none for a simple glyph. */
export function componentPlaces(outline: Uint8Array): readonly number[] {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return [];
  const view = viewOf(outline);
  const places: number[] = [];
  let at = HEADER;
  for (let flags = MORE; flags & MORE; ) {
    flags = view.getUint16(at);
    places.push(at + 2);
    const transform = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + transform;
  }
  return places;
}
