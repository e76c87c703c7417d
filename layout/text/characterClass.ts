// Character classes: what a code point does in a Chinese line, as one table look-up.

/** Classes of CLREQ 3.1 and UAX #14, as far as newspaper setting tells them apart. Small integers, for typed arrays. */
export const Class = {
  /** Ideographs, kana, hangul, bopomofo, full-width letters: one em each, a break on either side. */
  han: 0,
  /** Wide symbols and emoji: as Han, but without the Han–Latin gap. */
  symbol: 1,
  /** `“（《` and other opening marks. */
  open: 2,
  /** `”）》` and other closing marks. */
  close: 3,
  /** `，、；：`: pause marks. */
  comma: 4,
  /** `。！？`: stops. */
  stop: 5,
  /** `·` between parts of a name. */
  interpunct: 6,
  /** `——`. */
  dash: 7,
  /** `……`. */
  ellipsis: 8,
  /** A single `—`, `–`, `～`, `-` between Han. */
  connector: 9,
  /** `／` and a lone `/`. */
  slash: 10,
  /** `￥ ＄ №`: stay with what follows. */
  prefix: 11,
  /** `℃ ％ ㎡`: stay with what precedes. */
  postfix: 12,
  /** Letters, digits and marks of Western text: set as whole words. */
  western: 13,
  space: 14,
  /** Zero-width and control characters: no glyph, text kept. */
  ignorable: 15,
  newline: 16,
} as const;

export type CharacterClass = (typeof Class)[keyof typeof Class];

/** Some classes as bits of one number: class c is in the set where bit c is 1. */
export const setOf = (...classes: readonly CharacterClass[]): number =>
  classes.reduce<number>((bits, value) => bits | (1 << value), 0);

/** Ranges (both ends inclusive) whose class is not `western`; later rows win. UAX #11 (wide characters) and CLREQ 3.1. */
const RANGES: readonly (readonly [number, number, CharacterClass])[] = [
  [0x00, 0x1f, Class.ignorable],
  [0x7f, 0x9f, Class.ignorable],
  [0x00ad, 0x00ad, Class.ignorable],
  [0x034f, 0x034f, Class.ignorable],
  [0x1100, 0x11ff, Class.han],
  [0x2000, 0x200a, Class.space],
  [0x200b, 0x200f, Class.ignorable],
  [0x2028, 0x202e, Class.ignorable],
  [0x202f, 0x202f, Class.space],
  [0x205f, 0x205f, Class.space],
  [0x2060, 0x206f, Class.ignorable],
  [0x2100, 0x214f, Class.symbol],
  [0x2190, 0x2bff, Class.symbol],
  [0x2e80, 0x2fff, Class.han],
  [0x3000, 0x3000, Class.space],
  [0x3003, 0x9fff, Class.han],
  [0xa960, 0xa97f, Class.han],
  [0xac00, 0xd7ff, Class.han],
  [0xf900, 0xfaff, Class.han],
  [0xfe00, 0xfe0f, Class.ignorable],
  [0xfe30, 0xfe6f, Class.symbol],
  [0xfeff, 0xfeff, Class.ignorable],
  [0xff01, 0xff60, Class.han],
  [0xffe0, 0xffe6, Class.symbol],
  [0xfff9, 0xfffb, Class.ignorable],
];

/** Single characters, by class. CLREQ 3.1.2 (marks), GB/T 15834-2011. */
const SINGLES: readonly (readonly [string, CharacterClass])[] = [
  [' \t\u00a0', Class.space],
  ['\n\u0085\u2028\u2029', Class.newline],
  ['“‘（《〈【〔〖［｛「『〘〚〝', Class.open],
  ['”’）》〉】〕〗］｝」』〙〛〞〟', Class.close],
  ['，、；：', Class.comma],
  ['。！？．', Class.stop],
  ['·・‧', Class.interpunct],
  ['—―⸺', Class.dash],
  ['…⋯', Class.ellipsis],
  ['～〜–', Class.connector],
  ['／', Class.slash],
  ['￥＄￡№＃', Class.prefix],
  ['℃℉％㎡㎞㎏㎝㎜㎎㏄', Class.postfix],
];

const BMP = new Uint8Array(0x10000).fill(Class.western);
for (const [first, last, value] of RANGES) BMP.fill(value, first, last + 1);
for (const [characters, value] of SINGLES) for (const c of characters) BMP[c.charCodeAt(0)] = value;

/** Class of one code point, regardless of its neighbours. */
export const classOf = (codePoint: number): CharacterClass => {
  if (codePoint < 0x10000) return BMP[codePoint] as CharacterClass;
  if (codePoint >= 0x20000 && codePoint <= 0x3ffff) return Class.han; // planes 2 and 3 are ideographs
  if (codePoint >= 0x16fe0 && codePoint <= 0x1b2ff) return Class.han; // Tangut, Nüshu, kana supplement
  if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) return Class.ignorable; // tags, variation selectors
  return codePoint >= 0x1f000 && codePoint <= 0x1fbff ? Class.symbol : Class.western;
};

/** Marks with a blank half that compression can take: rule 8's "full-width marks". */
export const isMark = (value: number): boolean => value >= Class.open && value <= Class.stop;

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

export const isDigit = (codePoint: number): boolean => codePoint >= DIGIT_ZERO && codePoint <= DIGIT_NINE;

/** Marks that belong to a number and take the Han–Latin gap like it; a sign between words (`管委会+平台`) takes none. */
const WORD_MARKS = new Set(Array.from('%‰°$€£′″', (c) => c.charCodeAt(0)));

/** Whether the Han–Latin gap stands between Han and this Western character: letters, digits and their units, not punctuation (CSS Text 4 §8.3). */
export const takesGap = (codePoint: number): boolean =>
  isDigit(codePoint) ||
  (codePoint >= 0x41 && codePoint <= 0x5a) ||
  (codePoint >= 0x61 && codePoint <= 0x7a) ||
  (codePoint >= 0xc0 && codePoint < 0x2000) ||
  WORD_MARKS.has(codePoint) ||
  codePoint === 0xb2 ||
  codePoint === 0xb3;
