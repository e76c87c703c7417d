// Styles: how a role's text is set. All values come from the template.
import type { FontRequest } from '../font/face.js';
import type { Length } from '../unit/length.js';
import type { Ink } from './ink.js';

/** Punctuation width scheme (CLREQ 3.1.6; TYPOGRAPHY rule 9). */
export type PunctuationScheme = 'kaiming' | 'quanjiao' | 'banjiao' | 'plain';

/** Line-edge prohibition level (CLREQ 3.1.8; rule 1). */
export type ProhibitionLevel = 'none' | 'basic' | 'gb' | 'strict';

/** How lines are composed: choices of rules 1–13. */
export interface Composition {
  readonly scheme: PunctuationScheme;
  readonly level: ProhibitionLevel;
  /** Whether `——` and `……` may start a line. */
  readonly dashStart: 'allow' | 'forbid';
}

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
