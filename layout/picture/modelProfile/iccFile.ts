// The file around the tables: an ICC version 2 output profile (header, tag table, tags).
import { D50, type Triple } from './lab.js';

/** A tag: its four-letter signature and its bytes. The same bytes under two signatures are stored once. */
export interface Tag {
  readonly signature: string;
  readonly bytes: Uint8Array;
}

const HEADER_BYTES = 128;
const TAG_ENTRY_BYTES = 12;
/** ICC.1:2001-04 version 2.4.0. */
const VERSION = 0x0240_0000;
const FIXED_ONE = 0x1_0000;

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const fixed = (value: number): number => Math.round(value * FIXED_ONE);

/** A colour (6.5.26 XYZType). */
export const xyzTag = (xyz: Triple): Uint8Array => {
  const bytes = new Uint8Array(20);
  bytes.set(ascii('XYZ '));
  const view = new DataView(bytes.buffer);
  for (const [axis, value] of xyz.entries()) view.setInt32(8 + axis * 4, fixed(value));
  return bytes;
};

/** Plain ASCII text (6.5.22 textType). */
export const textTag = (text: string): Uint8Array => Uint8Array.from([...ascii('text'), 0, 0, 0, 0, ...ascii(text), 0]);

/** The profile's name (6.5.17 textDescriptionType), ASCII alone; Unicode and script parts stay empty. */
export const descriptionTag = (text: string): Uint8Array => {
  const scriptBytes = 4 + 4 + 2 + 1 + 67;
  const bytes = new Uint8Array(12 + text.length + 1 + scriptBytes);
  bytes.set(ascii('desc'));
  new DataView(bytes.buffer).setUint32(8, text.length + 1);
  bytes.set(ascii(text), 12);
  return bytes;
};

/** The whole file. `date` is written as the creation date: fixed, so that every build gives the same bytes. */
export const iccFile = (
  tags: readonly Tag[],
  date: { readonly year: number; readonly month: number; readonly day: number },
): Uint8Array => {
  let end = HEADER_BYTES + 4 + tags.length * TAG_ENTRY_BYTES;
  const placed = new Map<Uint8Array, number>();
  for (const { bytes } of tags) {
    if (placed.has(bytes)) continue;
    end = Math.ceil(end / 4) * 4;
    placed.set(bytes, end);
    end += bytes.length;
  }
  const file = new Uint8Array(Math.ceil(end / 4) * 4);
  const view = new DataView(file.buffer);
  view.setUint32(0, file.length);
  view.setUint32(8, VERSION);
  file.set(ascii('prtrCMYKLab '), 12);
  for (const [index, part] of [date.year, date.month, date.day].entries()) view.setUint16(24 + index * 2, part);
  file.set(ascii('acsp'), 36);
  for (const [axis, value] of D50.entries()) view.setInt32(68 + axis * 4, fixed(value));
  view.setUint32(HEADER_BYTES, tags.length);
  tags.forEach(({ signature, bytes }, index) => {
    const entry = HEADER_BYTES + 4 + index * TAG_ENTRY_BYTES;
    const offset = placed.get(bytes) ?? 0;
    file.set(ascii(signature), entry);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, bytes.length);
    file.set(bytes, offset);
  });
  return file;
};
