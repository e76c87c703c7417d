// The text of a story as the independent counter finds it in the file's bytes.
import type { Position } from '../diagnostic/span.js';
import { countedCharacter } from './countedCharacter.js';

/** Text that stands together on the page: a headline's line, a paragraph, a heading. White space is left out. */
export interface SourcePiece {
  readonly text: string;
  /** Where each UTF-16 unit of `text` stands in the file (see `CountedSource.raw`). */
  readonly offsets: readonly number[];
}

/** Pieces that keep their order on the page. */
export interface SourceThread {
  /** A front-matter key (`headline`, `decks`, …), `body`, or a container's name. */
  readonly role: string;
  /** Whether it comes from the front matter. */
  readonly field: boolean;
  readonly pieces: readonly SourcePiece[];
}

/** All text of one story file that must stand on the page, once. */
export interface CountedSource {
  /** The decoded file; the byte order mark is left out. */
  readonly raw: string;
  readonly threads: readonly SourceThread[];
}

/** Characters of the source with their places, before counting: one entry a character, empty where markup was taken out. */
export interface SourceCharacters {
  readonly text: readonly string[];
  readonly offsets: readonly number[];
}

/** Counts characters into a piece. */
export const countPiece = ({ text, offsets }: SourceCharacters): SourcePiece => {
  let counted = '';
  const places: number[] = [];
  text.forEach((character, index) => {
    const kept = countedCharacter(character);
    for (let unit = 0; unit < kept.length; unit++) places.push(offsets[index] ?? 0);
    counted += kept;
  });
  return { text: counted, offsets: places };
};

/** The place of an offset of `raw`, counted in lines and code points. */
export const positionAt = (raw: string, offset: number): Position => {
  const before = raw.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
};
