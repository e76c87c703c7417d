// The CIDs of a CFF font (Adobe Technical Note 5176): a CID-keyed font's charset says which CID each glyph has.
import { viewOf } from './sfnt.js';

/** Top DICT operators. */
const CHARSET = 15;
const ESCAPE = 12;
const ROS = 30;
/** A real number in a DICT: nibbles up to an end nibble. */
const REAL = 30;
const END_NIBBLE = 0xf;
const FIRST_OPERAND = 22;

/** CID by glyph id; undefined for a font that is not CID-keyed, whose CIDs in a PDF are its glyph ids. */
export function readCffCids(cff: Uint8Array, glyphCount: number): readonly number[] | undefined {
  const view = viewOf(cff);
  const names = indexEnd(view, view.getUint8(2));
  const dict = topDict(view, names);
  if (!dict.has(ESCAPE * 256 + ROS)) return undefined;
  let at = dict.get(CHARSET) ?? 0;
  const cids = [0];
  // Offsets 0–2 are predefined charsets, which a CID-keyed font uses for the identity.
  if (at <= 2) return Array.from({ length: glyphCount }, (_, glyph) => glyph);
  const format = view.getUint8(at);
  at += 1;
  while (cids.length < glyphCount) {
    const first = view.getUint16(at);
    at += 2;
    let left = 0;
    if (format === 1) left = view.getUint8(at);
    if (format === 2) left = view.getUint16(at);
    at += format;
    for (let i = 0; i <= left; i += 1) cids.push(first + i);
  }
  return cids.slice(0, glyphCount);
}

const offsetAt = (view: DataView, at: number, size: number): number => {
  let offset = 0;
  for (let i = 0; i < size; i += 1) offset = offset * 256 + view.getUint8(at + i);
  return offset;
};

/** Where an INDEX ends. */
function indexEnd(view: DataView, start: number): number {
  const count = view.getUint16(start);
  if (count === 0) return start + 2;
  const size = view.getUint8(start + 2);
  return start + 2 + (count + 1) * size + offsetAt(view, start + 3 + count * size, size);
}

/** The first Top DICT of the INDEX at `start`: operator (escaped ones times 256 and more) → its first operand. */
function topDict(view: DataView, start: number): ReadonlyMap<number, number> {
  const size = view.getUint8(start + 2);
  const data = start + 2 + (view.getUint16(start) + 1) * size;
  const end = data + offsetAt(view, start + 3 + size, size);
  const dict = new Map<number, number>();
  let operands: number[] = [];
  let at = data + 1;
  while (at < end) {
    const byte = view.getUint8(at);
    at += 1;
    if (byte < FIRST_OPERAND) {
      const operator = byte === ESCAPE ? ESCAPE * 256 + view.getUint8(at) : byte;
      if (byte === ESCAPE) at += 1;
      dict.set(operator, operands[0] ?? 0);
      operands = [];
    } else if (byte === REAL) {
      while ((view.getUint8(at) & END_NIBBLE) !== END_NIBBLE && view.getUint8(at) >> 4 !== END_NIBBLE) at += 1;
      at += 1;
      operands.push(0);
    } else if (byte === 28) {
      operands.push(view.getInt16(at));
      at += 2;
    } else if (byte === 29) {
      operands.push(view.getInt32(at));
      at += 4;
    } else if (byte <= 246) operands.push(byte - 139);
    else {
      // 247–250: 108 to 1131; 251–254: −1131 to −108.
      const low = view.getUint8(at);
      operands.push(byte <= 250 ? (byte - 247) * 256 + low + 108 : -(byte - 251) * 256 - low - 108);
      at += 1;
    }
  }
  return dict;
}
