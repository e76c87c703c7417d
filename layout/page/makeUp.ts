// What the make-up needs beside edition and template.
import type { FontBook } from '../font/face.js';
import type { PaintPicture } from './page.js';

/** What the make-up of an edition is given beside its sheets and their templates. */
export interface MakeUp {
  readonly fonts: FontBook;
  /** Width ÷ height of each story's picture, by its path. */
  readonly aspects: ReadonlyMap<string, number>;
  /** Breaks a head into phrases that should stay together. */
  readonly phrases: (text: string) => readonly string[];
  /** Whether matter is fitted to its rows: by the heights of pictures, the air about heads, gaps, and single paragraphs a line shorter or longer. */
  readonly copyfit: boolean;
  /** Hears of each picture as soon as it has its place, while the rest of the page is still to be made. */
  readonly pictured?: (picture: PaintPicture) => void;
}
