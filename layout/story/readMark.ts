// Inline directives → marks: emphasis dots, name lines, readings, superscript and subscript.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { SourceText } from '../diagnostic/sourceText.js';
import type { Span } from '../diagnostic/span.js';
import { isPlain, type Piece, type TextPiece } from './joinPieces.js';
import type { Mark, Ruby } from './story.js';

/** The inline directives an author may use. */
export const INLINE_DIRECTIVES = ['dots', 'name', 'title', 'ruby', 'sup', 'sub'] as const;

type InlineDirective = (typeof INLINE_DIRECTIVES)[number];

/** Whether a name is one of the inline directives. */
export const isInlineDirective = (name: string): name is InlineDirective =>
  INLINE_DIRECTIVES.some((known) => known === name);

/** An inline directive: where it stands, the marks around it, and the pieces of its label with the marks they shall have. */
interface MarkedLabel {
  readonly name: InlineDirective;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly inner: (marks: readonly Mark[]) => readonly Piece[];
}

/** What cannot stand within one another: two lines under one text, two readings over it, two shifts of the baseline. */
const RIVALS: Readonly<Record<InlineDirective, readonly InlineDirective[]>> = {
  dots: [],
  name: ['name', 'title'],
  title: ['name', 'title'],
  ruby: ['ruby'],
  sup: ['sup', 'sub'],
  sub: ['sup', 'sub'],
};

const nameOf = (mark: Mark): string => (typeof mark === 'string' ? mark : mark.type);

/** The pieces of a directive's label under its mark. What it lacks is reported, and its text is kept. */
export const markPieces = (
  { name, span, marks, inner }: MarkedLabel,
  source: SourceText,
  report: (diagnostic: Diagnostic) => void,
): readonly Piece[] => {
  const outer = marks.map(nameOf).find((mark) => RIVALS[name].some((rival) => rival === mark));
  if (outer !== undefined) {
    report(diagnose('mark-nested', { inner: name, outer }, span));
    return inner(marks);
  }
  if (name === 'ruby') return rubyPieces(inner(marks), span, source, report);
  const mark: Mark = name === 'name' || name === 'title' ? { type: name } : name;
  const pieces = inner(marks.includes(mark) ? marks : [...marks, mark]);
  if (textOf(pieces) === '') report(diagnose('mark-empty', { name }, span));
  return pieces;
};

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.type === 'text' ? piece.text : ' '))
    .join('')
    .trim();

/** Cuts pieces at every bar that the source spells as it is; `\|` and entities are text. */
const splitAtBars = (pieces: readonly Piece[], source: SourceText): readonly (readonly Piece[])[] => {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type !== 'text' || !isPlain(source, piece)) {
      parts.at(-1)?.push(piece);
      continue;
    }
    let { start } = piece;
    for (const [index, text] of piece.text.split('|').entries()) {
      if (index > 0) parts.push([]);
      const end = start + text.length;
      if (text !== '') parts.at(-1)?.push({ ...piece, text, start, end });
      start = end + 1;
    }
  }
  return parts;
};

/** A character with its combining marks and variation selectors, and the spaces after it. */
const CHARACTER = /[^\s\p{M}][\s\p{M}]*/gu;

/** The base's characters, each a piece of its own; line ends stay between them. */
const characterPieces = (base: readonly Piece[], source: SourceText): readonly Piece[] =>
  base.flatMap((piece): readonly Piece[] => {
    if (piece.type !== 'text') return [piece];
    const found = [...piece.text.matchAll(CHARACTER)];
    if (found.length === 0) return [piece];
    const plain = isPlain(source, piece);
    return found.map((match, index): TextPiece => {
      const from = index === 0 ? 0 : match.index;
      const text = piece.text.slice(from, match.index + match[0].length);
      const start = piece.start + from;
      return plain ? { ...piece, text, start, end: start + text.length } : { ...piece, text };
    });
  });

const under = (piece: Piece, mark: Mark): Piece => ({ ...piece, marks: [...piece.marks, mark] });

/** `text|reading` for a word as a whole, `text|reading|reading…` for its characters one by one. */
const rubyPieces = (
  pieces: readonly Piece[],
  span: Span,
  source: SourceText,
  report: (diagnostic: Diagnostic) => void,
): readonly Piece[] => {
  const [base = [], ...parts] = splitAtBars(pieces, source);
  const rubies = parts.map((part): Ruby => {
    const texts = part.filter((piece) => piece.type === 'text');
    const [first, last] = [texts[0], texts.at(-1)];
    const own = first && last ? source.spanOf(first.start, last.end) : span;
    return { type: 'ruby', reading: textOf(part), span: own };
  });
  if (textOf(base) === '') report(diagnose('mark-empty', { name: 'ruby' }, span));
  else if (rubies.every(({ reading }) => reading === '')) report(diagnose('ruby-reading-missing', {}, span));
  const [whole, second] = rubies;
  if (whole && !second) return whole.reading === '' ? base : base.map((piece) => under(piece, whole));
  const characters = characterPieces(base, source);
  const count = characters.filter((piece) => piece.type === 'text' && piece.text.trim() !== '').length;
  if (count !== rubies.length) {
    if (whole) report(diagnose('ruby-count', { characters: count, readings: rubies.length }, span));
    return base;
  }
  let next = 0;
  return characters.map((piece) => {
    const ruby = piece.type === 'text' && piece.text.trim() !== '' ? rubies[next++] : undefined;
    return ruby && ruby.reading !== '' ? under(piece, ruby) : piece;
  });
};
