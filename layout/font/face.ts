// What the rest of the house knows of a font: faces that shape text, and the book that finds a face for a request.

/** What a style asks for: a family by its role (song, hei, kai, fangsong, or a newsroom's own name) and a CSS weight. */
export interface FontRequest {
  readonly family: string;
  /** 100–900. The nearest weight the family has is taken. */
  readonly weight: number;
}

/** One glyph of a shaped string. Lengths in font units (see `Face.unitsPerEm`). */
export interface ShapedGlyph {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** UTF-16 offsets of the characters this glyph stands for; a ligature covers several, a second glyph of a cluster covers none (start = end). */
  readonly start: number;
  readonly end: number;
}

/** The ink of a glyph in font units, from its origin on the baseline. */
export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** One face of a family. */
export interface Face {
  /** Stable name within a build, e.g. `song-400`. */
  readonly id: string;
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  /** The ideographic em box above and below the baseline, in thousandths of an em (880 and 120 for Noto): OS/2 typo values, never hhea. */
  readonly emTop: number;
  readonly emBottom: number;
  has(codePoint: number): boolean;
  /** Shapes one string with OpenType features such as `halt`, `fwid`, `kern`. Results are cached by (text, features). */
  shape(text: string, features: readonly string[]): readonly ShapedGlyph[];
  /** The ink of a glyph; undefined for a blank one. */
  ink(glyph: number): InkBox | undefined;
}

/** The faces of one build, opened on demand. */
export interface FontBook {
  /** What its faces set (BCP 47): chooses among regional forms and where marks stand in their em. */
  readonly language: string;
  /** The face that answers a request; the catalogue guarantees one for every family it lists, and for any other name the default family answers (a diagnostic tells). */
  face(request: FontRequest): Face;
  /** The first face among the request's and its fallbacks that has the character; undefined where none has it. */
  faceFor(request: FontRequest, codePoint: number): Face | undefined;
}
