// What setting needs besides the matter: fonts, kept strings, pictures' shapes, and a list for findings.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { FontBook } from '../font/face.js';
import type { Length } from '../unit/length.js';

export interface GalleyContext {
  readonly slot: string;
  /** Row height of the grid the matter stands on. */
  readonly lineHeight: Length;
  readonly fonts: FontBook;
  readonly keep: readonly string[];
  /** Width ÷ height of a story's picture by its path; missing where it cannot be read. */
  readonly aspects: ReadonlyMap<string, number>;
  /** Breaks a head into phrases that should stay together. */
  readonly phrases: (text: string) => readonly string[];
  readonly report: (diagnostic: Diagnostic) => void;
}
