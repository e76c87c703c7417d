// Pieces of source → text runs: soft line ends closed up, neighbours joined, spans set.
import type { SourceText } from '../diagnostic/sourceText.js';
import type { Span } from '../diagnostic/span.js';
import type { Mark, TextRun } from './story.js';

/** A piece of text from one stretch of one source line, or a line end: one that is none on the page, or one that is. */
export type Piece = TextPiece | LineEnd<'soft'> | LineEnd<'hard'>;

/** Text of one stretch of source. */
export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
}

interface LineEnd<Kind> {
  readonly type: Kind;
  readonly marks: readonly Mark[];
  readonly start: number;
}

// Characters that need no space at a joint: Han, kana, bopomofo, full-width forms, and the quotes, dashes and dots Chinese shares with Latin.
const CLOSES_UP =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—·]/u;

/** Joins pieces. A soft line end becomes a space between words (Latin, Hangul) and nothing beside Han. */
export const joinPieces = (source: SourceText, pieces: readonly Piece[]): readonly TextRun[] => {
  const runs: TextRun[] = [];
  let open: TextPiece | undefined;
  const close = () => {
    if (open) runs.push({ ...runOf(open), span: source.spanOf(open.start, open.end) });
    open = undefined;
  };
  let openIsPlain = false;
  let lineEnd: Piece | undefined;
  for (const piece of pieces) {
    if (piece.type === 'soft') {
      lineEnd ??= piece;
      continue;
    }
    if (piece.type === 'hard') {
      close();
      runs.push({ text: '\n', marks: piece.marks, span: cellAt(source, piece.start) });
    } else if (piece.text !== '') {
      if (lineEnd && open && !closesUp(open.text, piece.text)) {
        close();
        runs.push({ text: ' ', marks: lineEnd.marks, span: cellAt(source, lineEnd.start) });
      }
      const plain = isPlain(source, piece);
      if (open && openIsPlain && plain && open.end === piece.start && sameMarks(open, piece)) {
        open = { ...open, text: open.text + piece.text, end: piece.end };
      } else {
        close();
        open = piece;
        openIsPlain = plain;
      }
    }
    lineEnd = undefined;
  }
  close();
  return runs;
};

// A tab takes no part in setting; as a space it keeps the columns true.
const runOf = ({ text, marks }: TextPiece) => ({ text: text.replaceAll('\t', ' '), marks });

const closesUp = (before: string, after: string): boolean =>
  CLOSES_UP.test([...before.slice(-2)].at(-1) ?? '') || CLOSES_UP.test([...after.slice(0, 2)][0] ?? '');

/** The one column in which a line end stands. */
const cellAt = (source: SourceText, offset: number): Span => {
  const { file, start } = source.spanOf(offset, offset);
  return { file, start, end: { line: start.line, column: start.column + 1 } };
};

/** Whether the source spells the text as it is: no escape, no entity. */
export const isPlain = (source: SourceText, piece: TextPiece): boolean =>
  source.text.slice(piece.start, piece.end) === piece.text;

const sameMarks = (a: Piece, b: Piece): boolean =>
  a.marks.length === b.marks.length && a.marks.every((mark, index) => mark === b.marks[index]);
