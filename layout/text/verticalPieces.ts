// Western text in vertical lines: what stands upright in a cell of its own, and what is turned on its side (rule 15).

/** One letter, or a number of up to three digits: 纵中横, side by side in one cell. */
const UPRIGHT = /^(?:\p{L}|[0-9]{1,3})$/u;
/** Such a number with its sign, which takes the next cell. */
const WITH_SIGN = /^(?<number>[0-9]{1,3})(?<sign>[%‰°])$/u;

/** A part of a Western word. UTF-16 offsets into the word. */
export interface VerticalPiece {
  readonly start: number;
  readonly end: number;
  /** Stands in a cell like a Han; else it lies on its side. */
  readonly upright: boolean;
}

/** The parts of a word as a vertical line shows them. */
export const verticalPieces = (word: string): readonly VerticalPiece[] => {
  const signed = WITH_SIGN.exec(word)?.groups?.number?.length;
  if (signed !== undefined) {
    return [
      { start: 0, end: signed, upright: true },
      { start: signed, end: word.length, upright: true },
    ];
  }
  return [{ start: 0, end: word.length, upright: UPRIGHT.test(word) }];
};
