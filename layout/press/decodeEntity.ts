// Character references of Markdown: numeric ones, and the names that newspaper copy may hold.

// biome-ignore format: a table reads better in rows
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009',
  copy: '©', reg: '®', trade: '™', sect: '§', para: '¶', deg: '°', plusmn: '±', times: '×', divide: '÷', micro: 'µ',
  middot: '·', bull: '•', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', prime: '′', Prime: '″', permil: '‰', numero: '№', cent: '¢',
  pound: '£', yen: '¥', euro: '€', frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', sup2: '²', sup3: '³',
  larr: '←', uarr: '↑', rarr: '→', darr: '↓', minus: '−', le: '≤', ge: '≥', ne: '≠', asymp: '≈', infin: '∞',
  shy: '\u00AD', ast: '*', lowbar: '_', lbrack: '[', rbrack: ']', lpar: '(', rpar: ')', num: '#', colon: ':',
  star: '☆', starf: '★', eacute: 'é', egrave: 'è', agrave: 'à', aacute: 'á', uuml: 'ü', ouml: 'ö', auml: 'ä',
  ccedil: 'ç', ntilde: 'ñ', szlig: 'ß', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', mu: 'μ', pi: 'π', Omega: 'Ω',
};

/** The reference at the start of `text`; undefined where there is none, or a name that the table does not know. */
export const decodeEntity = (text: string): { readonly text: string; readonly length: number } | undefined => {
  const match = /^&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]*));/.exec(text);
  if (!match) return undefined;
  const [all, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = NAMED[name];
    return value === undefined ? undefined : { text: value, length: all.length };
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '0', 16);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : '\uFFFD', length: all.length };
};
