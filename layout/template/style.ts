// Styles: how a role's text is set. All values come from the template.
import type { FontRequest } from '../font/face.js';
import type { Length } from '../unit/length.js';
import type { Ink } from './ink.js';

/** Punctuation width scheme (CLREQ 3.1.6; TYPOGRAPHY rule 9). */
export type PunctuationScheme = 'kaiming' | 'quanjiao' | 'banjiao' | 'plain';

/** Line-edge prohibition level (CLREQ 3.1.4; rule 1). */
export type ProhibitionLevel = 'none' | 'basic' | 'gb' | 'strict';

/** How lines are composed: choices of rules 1–13. */
export interface Composition {
  readonly scheme: PunctuationScheme;
  readonly level: ProhibitionLevel;
  /** Whether `——` and `……` may start a line. */
  readonly dashStart: 'allow' | 'forbid';
  /** At which edges of a line a mark loses its blank half (CLREQ 3.1.6.3; GB/T 15834-2011 5.1.10; rule 8). */
  readonly trim: 'both' | 'start' | 'end' | 'none';
  /** Width in em of two neighbouring marks that would take two (CLREQ 3.1.6.2; rule 8). */
  readonly adjacent: 1 | 1.5;
  /** Whether a pause mark or stop that finds no room may stand outside the measure at a line's end (CLREQ 3.1.7; rule 11). */
  readonly hanging: 'none' | 'end';
  /** Natural gap between Han and Latin or digits, in em, 0 to ¼ (CLREQ 3.2.2; rule 10). */
  readonly latinGap: number;
  /** Whether every Han stands on a cell of one em, counted from the measure's start (CLREQ 3.2.5; rule 11). */
  readonly cells: boolean;
  /** Whether English words may be hyphenated (rule 7). */
  readonly hyphenation: 'none' | 'english';
}

/** How a style composes where its template says nothing (TYPOGRAPHY's defaults). */
export const DEFAULT_COMPOSITION: Composition = {
  scheme: 'kaiming',
  level: 'gb',
  dashStart: 'forbid',
  trim: 'both',
  adjacent: 1.5,
  hanging: 'none',
  latinGap: 1 / 8,
  cells: false,
  hyphenation: 'english',
};

/** `spread` (均排) opens a line's gaps evenly until it fills its measure. */
export type Alignment = 'justify' | 'start' | 'centre' | 'end' | 'spread';

/** What quotes become in vertical lines: “ ” ﹃﹄ and ‘ ’ ﹁﹂ by the national standard (GB/T 15834-2011, 5.2), or the other way round. */
export type VerticalQuotes = 'gb' | 'corner';

/** Whether lines run from left to right and follow downward, or run down and follow from right to left. */
export type Direction = 'horizontal' | 'vertical';

/** One text style. */
export interface TextStyle {
  /** The template's name for it, e.g. `body`. */
  readonly name: string;
  readonly font: FontRequest;
  /** Face of **strong** runs. */
  readonly strong: FontRequest;
  /** Face of *emphasised* runs. */
  readonly emphasis: FontRequest;
  readonly size: Length;
  /** First-line indent in em of `size`. */
  readonly indent: number;
  readonly align: Alignment;
  /** Space added after every character but a line's last, in em of `size`; 0 is solid setting, negative is tight. */
  readonly tracking: number;
  /** Most white that `spread` puts between two characters, in em of `size`; a line it cannot fill stands in the middle. */
  readonly spreadGap: number;
  readonly ink: Ink;
  readonly direction: Direction;
  readonly verticalQuotes: VerticalQuotes;
  readonly composition: Composition;
}
