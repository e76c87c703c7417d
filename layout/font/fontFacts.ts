// What is asked of a font before it is used: its name, its em, whether it may be embedded, how much Chinese it holds.
import { createRequire } from 'node:module';
import type { FontFile } from './fontFile.js';

/** The facts of one font. */
export interface FontFacts {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  /** OS/2 sTypoAscender and sTypoDescender in thousandths of an em, below the baseline counted positive. */
  readonly typoTop: number;
  readonly typoBottom: number;
  /** OS/2 fsType: `forbidden` for restricted licence, no subsetting or bitmaps only; a page PDF holds subsets of outlines. */
  readonly embedding: 'allowed' | 'forbidden';
  /** How many of the 6,763 Han of GB/T 2312 the font maps. */
  readonly gb2312: number;
}

/** Han in GB/T 2312-1980: rows 16–87. */
export const GB2312_HAN = 6763;

/** What is used of fontkit's font, whose published types leave the OS/2 table out. */
interface ExaminedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly 'OS/2': {
    readonly typoAscender: number;
    readonly typoDescender: number;
    readonly fsType: { readonly noEmbedding: boolean; readonly noSubsetting: boolean; readonly bitmapOnly: boolean };
  };
}

const FIRST_ROW = 0xb0;
const LAST_ROW = 0xf7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;
const THOUSANDTHS = 1000;

function gb2312Han(): readonly number[] {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1) bytes.push(row, cell);
  // Five cells at the end of row 55 are empty: the decoder gives U+FFFD or a private character for them.
  return Array.from(
    new TextDecoder('gbk').decode(Uint8Array.from(bytes)),
    (character) => character.codePointAt(0) as number,
  ).filter((codePoint) => codePoint >= 0x4e00 && codePoint <= 0x9fff);
}

// fontkit takes some 80 ms to load: only fonts without recorded facts pay for it.
const loadFontkit = (): { create(bytes: Uint8Array): ExaminedFont } =>
  createRequire(import.meta.url)('@pdf-lib/fontkit');

/** Examines a font. Undefined where it cannot be read as one. */
export function examineFont(file: FontFile): FontFacts | undefined {
  let font: ExaminedFont;
  let characters: ReadonlySet<number>;
  let embedding: FontFacts['embedding'];
  try {
    font = loadFontkit().create(file.withoutOutlines());
    characters = new Set(font.characterSet);
    const { noEmbedding, noSubsetting, bitmapOnly } = font['OS/2'].fsType;
    embedding = noEmbedding || noSubsetting || bitmapOnly ? 'forbidden' : 'allowed';
  } catch {
    return undefined;
  }
  const thousandths = (units: number) => Math.round((units * THOUSANDTHS) / font.unitsPerEm);
  return {
    postScriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    typoTop: thousandths(font['OS/2'].typoAscender),
    typoBottom: thousandths(-font['OS/2'].typoDescender),
    embedding,
    gb2312: gb2312Han().filter((codePoint) => characters.has(codePoint)).length,
  };
}
