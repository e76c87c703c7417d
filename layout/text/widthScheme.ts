// Punctuation width schemes: natural and least width of every class of mark, and the elastic spaces, as tables (rules 8–10).
import { centresMarks } from '../font/centredMarks.js';
import type { PunctuationScheme, TextStyle } from '../template/style.js';
import { Class } from './characterClass.js';

/** Widths in em. `most` is missing where a mark never grows. */
export interface Elastic {
  readonly natural: number;
  readonly least: number;
  readonly most: number;
}

/** How one scheme sets marks. Widths in em. */
export interface WidthScheme {
  readonly open: Elastic;
  readonly close: Elastic;
  readonly comma: Elastic;
  readonly stop: Elastic;
  readonly interpunct: Elastic;
  /** Whether adjacent marks lose half an em (rule 8). */
  readonly adjacent: boolean;
  /** Whether a mark loses its blank half at a line's start or end (rule 8). */
  readonly edges: boolean;
  /** Whether pause marks and stops stand in the middle of their em, with no blank half to give (CLREQ 3.1.2). */
  readonly centred: boolean;
}

const fixed = (width: number): Elastic => ({ natural: width, least: width, most: width });
const HALF = fixed(0.5);
const FULL = fixed(1);
const FULL_TO_HALF: Elastic = { natural: 1, least: 0.5, most: 1 };

/** CLREQ 3.1.6 (kaiming, quanjiao, banjiao); `plain` is the type-writer's way: every mark its own em, nothing compressed. */
const widthSchemes: Readonly<Record<PunctuationScheme, WidthScheme>> = {
  kaiming: {
    open: HALF,
    close: HALF,
    comma: HALF,
    stop: FULL_TO_HALF,
    interpunct: HALF,
    adjacent: true,
    edges: true,
    centred: false,
  },
  quanjiao: {
    open: FULL_TO_HALF,
    close: FULL_TO_HALF,
    comma: FULL_TO_HALF,
    stop: FULL_TO_HALF,
    interpunct: FULL_TO_HALF,
    adjacent: true,
    edges: true,
    centred: false,
  },
  banjiao: {
    open: HALF,
    close: HALF,
    comma: HALF,
    stop: HALF,
    interpunct: HALF,
    adjacent: true,
    edges: true,
    centred: false,
  },
  plain: {
    open: FULL,
    close: FULL,
    comma: FULL,
    stop: FULL,
    interpunct: FULL,
    adjacent: false,
    edges: false,
    centred: false,
  },
};

/** Whether a style sets its Han on cells: a line that is centred or flush right has no cells to stand on. */
export const onCells = ({ composition, align }: TextStyle): boolean =>
  composition.cells && (align === 'justify' || align === 'start');

const KEPT = { comma: FULL, stop: FULL, interpunct: FULL } as const;
const inTheMiddle = (scheme: WidthScheme, marks: Partial<WidthScheme>): WidthScheme => ({
  ...scheme,
  ...marks,
  centred: true,
});

/**
 * Taiwan's and Hong Kong's way with the schemes: pause marks, stops and interpuncts keep their em, since their blank lies on
 * both sides; brackets are set as in the mainland (CLREQ 3.1.2, 3.1.6). In `quanjiao` pause marks still give way, on both sides.
 */
const centredSchemes: Readonly<Record<PunctuationScheme, WidthScheme>> = {
  kaiming: inTheMiddle(widthSchemes.kaiming, KEPT),
  quanjiao: inTheMiddle(widthSchemes.quanjiao, { ...KEPT, comma: FULL_TO_HALF }),
  banjiao: inTheMiddle(widthSchemes.banjiao, {}),
  plain: inTheMiddle(widthSchemes.plain, {}),
};

/** The widths a style sets marks by in a language; on cells every mark takes one (CLREQ 3.2.5). */
export const schemeOf = (style: TextStyle, language: string): WidthScheme =>
  (centresMarks(language) ? centredSchemes : widthSchemes)[onCells(style) ? 'plain' : style.composition.scheme];

/** Smallest body of a mark: its ink half, in em (CLREQ 3.1.6.2). */
export const MARK_BODY = 0.5;

/** Between Latin words, in em (rule 9). */
export const WORD_SPACE: Elastic = { natural: 1 / 3, least: 1 / 4, most: 1 / 2 };
/** The Han–Latin gap's last most, in em (CLREQ 3.2.5): used only once every Han gap has opened to its limit. */
const LATIN_GAP_LAST = 1 / 2;

/** The gap between Han and Latin or digits, in em. */
export interface LatinGap extends Elastic {
  /** Its last most, once every Han gap has opened to its limit. */
  readonly last: number;
}

/** The gap from its natural width: half of it at least, twice at most (rule 9: ⅛ from 1⁄16 to ¼; CLREQ 3.6.3: ¼ from ⅛). */
export const latinGapOf = (natural: number): LatinGap => ({
  natural,
  least: natural / 2,
  most: natural * 2,
  last: natural === 0 ? 0 : LATIN_GAP_LAST,
});
/** A space typed between Han, in em (rule 9). */
export const HAN_SPACE = 0.5;
/** An ideographic space, in em. */
export const IDEOGRAPHIC_SPACE = 1;

/** The scheme's row for a class; undefined for classes whose width is the font's. */
export const markWidth = (scheme: WidthScheme, value: number): Elastic | undefined => {
  switch (value) {
    case Class.open:
      return scheme.open;
    case Class.close:
      return scheme.close;
    case Class.comma:
      return scheme.comma;
    case Class.stop:
      return scheme.stop;
    case Class.interpunct:
      return scheme.interpunct;
    default:
      return undefined;
  }
};
