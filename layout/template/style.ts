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

/**
 * Measures of inline marks, in em of the style's size. `drop` and `rise` count from the baseline. A mark whose measures are
 * left out cannot be set.
 */
export interface MarkMeasures {
  /** 着重号: the dot's diameter, and how far below the baseline its centre stands. */
  readonly dots?: { readonly size: number; readonly drop: number };
  /** 专名号: the line's weight and place, and the white between two lines that would touch. */
  readonly name?: LineMeasures;
  /** 书名线: a wave; its height from crest to trough and the length of one wave. */
  readonly title?: LineMeasures & { readonly height: number; readonly length: number };
  readonly ruby?: RubyMeasures;
  readonly sup?: { readonly size: number; readonly rise: number };
  readonly sub?: { readonly size: number; readonly drop: number };
}

export interface LineMeasures {
  readonly weight: number;
  /** From the baseline to the line's middle. */
  readonly drop: number;
  /** White between two neighbouring lines (CLREQ 3.1.12). */
  readonly apart: number;
}

/** 注音 above its base. */
export interface RubyMeasures {
  /** The style's own face where it is left out. */
  readonly font?: FontRequest;
  readonly size: number;
  /** From the base's baseline to the reading's. */
  readonly rise: number;
  /** Least white between two readings (CLREQ 3.3.4: about a word space). */
  readonly apart: number;
  /** How far a reading may stand over a neighbour that has none. */
  readonly overhang: number;
}

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
  /** Left out where the template has none. */
  readonly marks?: MarkMeasures;
}
