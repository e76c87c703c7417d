// A line of a paragraph that was meant as markup: what it probably should have been.

/** A slip: where in the line it begins, what was probably meant, and how to print it as it stands. */
export interface Slip {
  readonly at: number;
  readonly meant: string;
  readonly escaped: string;
}

const PREFIX = /^[\t >\u3000]*/;

/** The slip a line of paragraph text begins with. Lines that begin with `:::` are known to be malformed and no matter of this. */
export const findSlip = (line: string): Slip | undefined => {
  const at = PREFIX.exec(line)?.[0].length ?? 0;
  const indented = line.slice(0, at).includes('\u3000');
  const text = line.slice(at).trimEnd();

  const colons = /^[:：]{2,}/.exec(text)?.[0] ?? '';
  const named = /^[ \t]*[A-Za-z][\w-]*/.test(text.slice(colons.length));
  if (colons.includes('：')) return { at, meant: directive(text), escaped: text.replaceAll('：', '&#xFF1A;') };
  if (colons !== '' && (named || /^[ \t\u3000]/.test(text.slice(colons.length)) || indented)) {
    return { at, meant: directive(text), escaped: text.replace(colons, '\\:'.repeat(colons.length)) };
  }

  const signs = /^[#＃]+/.exec(text)?.[0] ?? '';
  if (signs === '' || signs.length > 6 || signs === text) return undefined;
  if (!signs.includes('＃') && !indented && /^[ \t]/.test(text.slice(signs.length))) return undefined;
  // A single full-width sign is how running text numbers things.
  if (signs === '＃') return undefined;
  const meant = `${'#'.repeat(signs.length)} ${text.slice(signs.length).trimStart()}`;
  return { at, meant, escaped: text.replace(signs, signs.replace('#', '\\#').replaceAll('＃', '&#xFF03;')) };
};

/** The line as a directive: its colons plain, its name close by, its bracket closed. */
const directive = (text: string): string => {
  const [, colons = '', name = '', rest = ''] = /^([:：]+)[ \t\u3000]*([\w-]*)(.*)$/.exec(text) ?? [];
  const label = rest
    .trim()
    .replace(/^(\[[^\]]*\]).+$/, '$1')
    .replace(/^[［【（[(]|[］】）\])]$/g, '');
  return `${':'.repeat(colons.length)}${name}${label && `[${label}]`}`;
};
