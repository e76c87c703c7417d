// Junctions: what stands between two neighbouring units, and whether a line may end there.
import type { ProhibitionLevel } from '../template/style.js';
import { Class, classOf, isDigit, isMark, takesGap } from '../text/characterClass.js';
import { type EdgeRules, westernMayEnd, westernMayStart } from '../text/prohibition.js';
import { Joint, type TextUnit } from '../text/textUnits.js';

/** What stands between two units. */
export const Glue = { none: 0, han: 1, hanLatin: 2, wordSpace: 3, fixed: 4 } as const;

/** What a break between two units would cost; ordered from free to never. */
export const Chance = {
  free: 0,
  avoided: 1,
  cut: 2,
  hyphen: 3,
  looselyKept: 4,
  kept: 5,
  forced: 6,
  prohibited: 7,
  glued: 8,
  hard: 9,
} as const;

const NO_BREAK_SPACES = /[\u00a0\u202f]/;

const FIRST_ACCENT = 0x300;
const LAST_ACCENT = 0x36f;

/** A unit's last character; accents on it and invisible characters after it are left out. */
const rightCode = (text: string, unit: TextUnit): number => {
  let at = unit.end - 1;
  let code = text.charCodeAt(at);
  const hangs = () => (code >= FIRST_ACCENT && code <= LAST_ACCENT) || classOf(code) === Class.ignorable;
  while (hangs() && at > unit.start) code = text.charCodeAt(--at);
  return code;
};
const leftCode = (text: string, unit: TextUnit): number => text.charCodeAt(unit.shapedAt);

/** U+2060 and its older form, which say that no line may end where they stand (UAX #14 WJ). */
const WORD_JOINERS = /[\u2060\ufeff]/;

/** No stretch at connectors and slashes (rule 9). */
const isRigid = (value: number): boolean => value === Class.connector || value === Class.slash;

/** Question and exclamation marks in a row are one mark (GB/T 15834-2011 5.1.2; CLREQ 3.1.3.3). */
export const isChained = (text: string, before: TextUnit, after: TextUnit): boolean =>
  before.class === Class.stop &&
  after.class === Class.stop &&
  before.end === after.start &&
  isShout(rightCode(text, before)) &&
  isShout(leftCode(text, after));

const isShout = (code: number): boolean => code === 0xff01 || code === 0xff1f;

/** The glue between two neighbours (rules 9 and 10). */
export const glueBetween = (text: string, before: TextUnit, after: TextUnit): number => {
  if (after.joint !== Joint.free || isChained(text, before, after)) return Glue.none;
  const space = before.end !== after.start;
  if (isRigid(before.class) || isRigid(after.class)) return space ? Glue.fixed : Glue.none;
  // An ideographic space is meant, whatever stands beside it.
  if (space && text.slice(before.end, after.start).includes('\u3000')) return Glue.fixed;
  const westernBefore = before.class === Class.western;
  const westernAfter = after.class === Class.western;
  if (westernBefore && westernAfter) return space ? Glue.wordSpace : Glue.none;
  if (westernBefore || westernAfter) {
    const other = westernBefore ? after.class : before.class;
    if (other === Class.postfix || other === Class.prefix) return Glue.none;
    const code = westernBefore ? rightCode(text, before) : leftCode(text, after);
    if (other === Class.han && takesGap(code)) return Glue.hanLatin;
    return space && !isMark(other) ? Glue.wordSpace : Glue.han;
  }
  return space ? Glue.fixed : Glue.han;
};

/** What a break between two neighbours would cost by the edge rules and the text alone; kept strings come on top. */
export const chanceBetween = (
  text: string,
  before: TextUnit,
  after: TextUnit,
  rules: EdgeRules,
  level: ProhibitionLevel,
): number => {
  if (after.joint === Joint.glued) return Chance.glued;
  if (after.joint === Joint.forced) return Chance.forced;
  if (after.joint === Joint.cut) return Chance.cut;
  if (after.joint === Joint.hyphen) return Chance.hyphen;
  if (isChained(text, before, after)) return Chance.prohibited;
  if (before.end === after.start && WORD_JOINERS.test(text.slice(before.end - 1, after.shapedAt)))
    return Chance.prohibited;
  if ((rules.noStart >> after.class) & 1 || (rules.noEnd >> before.class) & 1) return Chance.prohibited;
  if (level !== 'none') {
    if (after.class === Class.western && !westernMayStart(leftCode(text, after))) return Chance.prohibited;
    if (before.class === Class.western && !westernMayEnd(rightCode(text, before))) return Chance.prohibited;
  }
  if (before.end !== after.start) {
    return NO_BREAK_SPACES.test(text.slice(before.end, after.start)) ? Chance.prohibited : Chance.free;
  }
  const numberThenHan = before.class === Class.western && after.class === Class.han && isDigit(rightCode(text, before));
  return numberThenHan ? Chance.avoided : Chance.free;
};
