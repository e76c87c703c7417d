// Character references of Markdown: numeric ones, and HTML's names (CommonMark 0.31, section 2.5).
import { characterEntities } from 'character-entities';

/** The reference at the start of `text`; undefined where there is none, or a name that HTML does not know. */
export const decodeEntity = (text: string): { readonly text: string; readonly length: number } | undefined => {
  const match = /^&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]*));/.exec(text);
  if (!match) return undefined;
  const [all, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
    return value === undefined ? undefined : { text: value, length: all.length };
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '0', 16);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : '\uFFFD', length: all.length };
};
