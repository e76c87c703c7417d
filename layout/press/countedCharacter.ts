// What counts as a character in the proof that nothing is lost: the one rule that source and page are read by.

/** White space, and what holds no place on paper: break marks, joiners, variation selectors, which only choose a glyph. */
const UNCOUNTED = /^(?:[\s\u200B-\u200D\u2060\uFEFF]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])/u;

/** Ligatures such as ﬁ, which PDF readers take apart. */
const LATIN_LIGATURE = /[\uFB00-\uFB06]/;

const SOFT_HYPHEN = '\u00AD';

/** The character as it is counted: empty for white space, its letters for a Latin ligature, a hyphen for a soft hyphen. */
export const countedCharacter = (character: string): string => {
  if (UNCOUNTED.test(character)) return '';
  if (character === SOFT_HYPHEN) return '-';
  return LATIN_LIGATURE.test(character) ? character.normalize('NFKC') : character;
};

/** A string as it is counted. */
export const countedText = (text: string): string => {
  let counted = '';
  for (const character of text) counted += countedCharacter(character);
  return counted;
};
