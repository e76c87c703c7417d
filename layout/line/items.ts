// Units → items: glue and break chances between units, with the sums that let any candidate line be measured at once.

import type { TextStyle } from '../template/style.js';
import { Class, isMark } from '../text/characterClass.js';
import { HYPHEN } from '../text/hyphenation.js';
import type { KeptString } from '../text/keptStrings.js';
import { edgeRules } from '../text/prohibition.js';
import { Joint, type TextUnit } from '../text/textUnits.js';
import {
  HAN_SPACE,
  IDEOGRAPHIC_SPACE,
  type LatinGap,
  latinGapOf,
  MARK_BODY,
  onCells,
  schemeOf,
  WORD_SPACE,
} from '../text/widthScheme.js';
import { em, type Length, roundLength } from '../unit/length.js';
import { compressMarks } from './adjacentMarks.js';
import { cellGaps } from './cells.js';
import { Chance, chanceBetween, Glue, glueBetween } from './junction.js';

/**
 * A paragraph ready to be broken. Index k of a unit array is unit k; index k of a junction array is what stands after
 * unit k − 1, before unit k. Sums run over units 0…k−1 with the junctions between them and after them.
 */
export interface Items {
  readonly count: number;
  readonly size: Length;
  /** Whether every Han stands on a cell. */
  readonly cells: boolean;
  readonly latinGap: LatinGap;
  /** Unit widths in the line, adjacent marks already compressed. */
  readonly width: Float64Array;
  readonly startTrim: Float64Array;
  readonly endTrim: Float64Array;
  /** What a mark can lose inside the line, and whether it is a stop (squeezed last). */
  readonly give: Float64Array;
  readonly isStop: Uint8Array;
  /** What a mark may leave outside the measure at a line's end, its end trim taken; 0 where it may not hang. */
  readonly hang: Float64Array;
  /** Width of the hyphen that a line ending before unit k is given; 0 elsewhere. */
  readonly hyphen: Float64Array;
  readonly glue: Uint8Array;
  readonly glueWidth: Float64Array;
  readonly chance: Uint8Array;
  /** Sum of unit and glue widths before unit k, glue k included. */
  readonly sum: Float64Array;
  /** Han gaps among junctions 1…k. */
  readonly hanGaps: Int32Array;
  /** Word spaces, and Han–Latin gaps, among junctions 1…k. */
  readonly wordSpaces: Int32Array;
  readonly latinGaps: Int32Array;
  /** What both can shrink, junctions 1…k. */
  readonly gapShrink: Float64Array;
  /** What marks other than stops, and stops, can lose: units 0…k−1. */
  readonly markShrink: Float64Array;
  readonly stopShrink: Float64Array;
  /** Readable matter in em (marks left out) of units 0…k−1: what counts against a runt. */
  readonly matter: Float64Array;
  /** Han among units 0…k−1. */
  readonly hans: Int32Array;
}

/** The arrays of `Items` that hold reals. */
const REAL_ARRAYS = 12;

/** Arrays of one length cut from one piece of memory: to allocate a dozen apart would cost more than to fill them. */
const realArrays = (length: number): (() => Float64Array) => {
  const memory = new Float64Array(REAL_ARRAYS * length);
  let given = 0;
  return () => {
    given += length;
    return memory.subarray(given - length, given);
  };
};

const hyphenWidth = ({ face }: TextUnit, size: Length): Length =>
  roundLength((face.shape(HYPHEN, []).reduce((sum, { advance }) => sum + advance, 0) * size) / face.unitsPerEm);

/** Width of typed spaces between Han: half an em, an ideographic space its own em. */
const fixedSpace = (typed: string): number => {
  const ideographic = typed.split('\u3000').length - 1;
  return ideographic > 0 ? ideographic * IDEOGRAPHIC_SPACE : HAN_SPACE;
};

/** Builds the items of one paragraph. `hardBreaks` and `kept` as the text room gives them. */
export const buildItems = (
  text: string,
  units: readonly TextUnit[],
  hardBreaks: ReadonlySet<number>,
  kept: readonly KeptString[],
  style: TextStyle,
  language: string,
): Items => {
  const count = units.length;
  const { size, composition } = style;
  const scheme = schemeOf(style, language);
  const cells = onCells(style);
  const rules = edgeRules(composition);
  const body = em(MARK_BODY, size);
  const tracking = cells ? 0 : em(style.tracking, size);
  const reals = realArrays(count + 1);
  const width = reals();
  for (let k = 0; k < count; k++) width[k] = units[k]?.shaped.width ?? 0;
  if (scheme.adjacent) compressMarks(text, units, width, scheme, composition.adjacent);

  const insideKept = new Uint8Array(text.length + 1);
  for (const { start, end, loosely } of kept) {
    for (let at = start + 1; at < end; at++) {
      insideKept[at] = Math.max(insideKept[at] ?? 0, loosely ? Chance.looselyKept : Chance.kept);
    }
  }

  const gaps = cells ? cellGaps(units, width, size) : undefined;
  // A mark in the middle of its em hangs in vertical lines alone (CLREQ 3.1.7).
  const hangs = composition.hanging === 'end' && (!scheme.centred || style.direction === 'vertical');

  const { trim } = composition;
  const trims = { start: trim === 'both' || trim === 'start', end: trim === 'both' || trim === 'end' };
  const startTrim = reals();
  const endTrim = reals();
  const give = reals();
  const isStop = new Uint8Array(count + 1);
  const hang = reals();
  const hyphen = reals();
  const glue = new Uint8Array(count + 1);
  const glueWidth = reals();
  const chance = new Uint8Array(count + 1);
  const sum = reals();
  const hanGaps = new Int32Array(count + 1);
  const wordSpaces = new Int32Array(count + 1);
  const latinGaps = new Int32Array(count + 1);
  const gapShrink = reals();
  const markShrink = reals();
  const stopShrink = reals();
  const matter = reals();
  const hans = new Int32Array(count + 1);
  const wordGive = em(WORD_SPACE.natural - WORD_SPACE.least, size);
  const latinGap = latinGapOf(composition.latinGap);
  const gapGive = em(latinGap.natural - latinGap.least, size);

  for (let k = 0; k < count; k++) {
    const unit = units[k];
    if (!unit) continue;
    const own = width[k] ?? 0;
    if (trims.start) startTrim[k] = Math.min(unit.shaped.startTrim, Math.max(0, own - body));
    if (trims.end) endTrim[k] = Math.min(unit.shaped.endTrim, Math.max(0, own - body));
    give[k] = Math.max(0, own - unit.shaped.least);
    const stop = unit.class === Class.stop;
    isStop[k] = stop ? 1 : 0;
    if (hangs && (stop || unit.class === Class.comma) && !isMark(units[k - 1]?.class ?? Class.han)) {
      hang[k] = own - (endTrim[k] as number);
    }
    const counted = !isMark(unit.class) && unit.class !== Class.dash && unit.class !== Class.ellipsis;
    const next = units[k + 1];
    let kind: number = Glue.none;
    let space = 0;
    let shrink = 0;
    if (next && !hardBreaks.has(k + 1)) {
      kind = glueBetween(text, unit, next);
      if (next.joint === Joint.hyphen) hyphen[k + 1] = hyphenWidth(unit, size);
      if (gaps) {
        kind = Glue.none;
        space = gaps[k + 1] as number;
      } else if (kind === Glue.wordSpace) {
        space = em(WORD_SPACE.natural, size);
        shrink = wordGive;
      } else if (kind === Glue.hanLatin) {
        space = em(latinGap.natural, size);
        shrink = gapGive;
      } else if (kind === Glue.fixed) space = em(fixedSpace(text.slice(unit.end, next.start)), size);
      const solid = next.joint === Joint.glued && unit.class !== Class.western;
      if (!solid) space += tracking;
      chance[k + 1] = chanceBetween(text, unit, next, rules, composition.level);
      // A typed space inside a kept string belongs to it as well.
      const parts = Math.max(insideKept[next.start] ?? 0, next.start > unit.end ? (insideKept[unit.end] ?? 0) : 0);
      chance[k + 1] = Math.max(chance[k + 1] ?? 0, parts);
    } else chance[k + 1] = Chance.hard;
    glue[k + 1] = kind;
    glueWidth[k + 1] = space;
    sum[k + 1] = (sum[k] ?? 0) + own + space;
    hanGaps[k + 1] = (hanGaps[k] ?? 0) + (kind === Glue.han ? 1 : 0);
    wordSpaces[k + 1] = (wordSpaces[k] ?? 0) + (kind === Glue.wordSpace ? 1 : 0);
    latinGaps[k + 1] = (latinGaps[k] ?? 0) + (kind === Glue.hanLatin ? 1 : 0);
    gapShrink[k + 1] = (gapShrink[k] ?? 0) + shrink;
    markShrink[k + 1] = (markShrink[k] ?? 0) + (stop ? 0 : (give[k] ?? 0));
    stopShrink[k + 1] = (stopShrink[k] ?? 0) + (stop ? (give[k] ?? 0) : 0);
    hans[k + 1] = (hans[k] ?? 0) + (unit.class === Class.han ? 1 : 0);
    matter[k + 1] = (matter[k] ?? 0) + (counted ? own / size : 0);
  }
  return {
    count,
    size,
    cells,
    latinGap,
    width,
    startTrim,
    endTrim,
    give,
    isStop,
    hang,
    hyphen,
    glue,
    glueWidth,
    chance,
    sum,
    hanGaps,
    wordSpaces,
    latinGaps,
    gapShrink,
    markShrink,
    stopShrink,
    matter,
    hans,
  };
};
