// Where a long Western string may be cut: web addresses, file names and compounds, at places a reader expects (rule 7).
import { isDigit } from './characterClass.js';
import { unicodeBreaks } from './unicodeBreaks.js';

/** Shorter strings are never cut, in characters: a name like `5G-A` or `COVID-19` stays whole. */
const SHORTEST_CUT = 12;
/** Least number of characters on either side of a cut. */
const SHORTEST_PART = 2;

/** A cut comes after these (UAX #14 SY, HY and the practice of setting addresses). */
const AFTER = new Set(Array.from('/-_?&=@:#\u200b', (c) => c.charCodeAt(0)));
/** A cut comes before these, so that a full stop never seems to end the sentence. */
const BEFORE = new Set(Array.from('.', (c) => c.charCodeAt(0)));

/** Marks that stay with what they close (UAX #14 CL, CP, EX, IS). */
const CLOSING = new Set(Array.from(')]}!,.:;?', (c) => c.charCodeAt(0)));

/** Letters whose words have breaks inside, or none between them, that only Unicode's own rules know: Tibetan, Thai, Khmer and so on. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** UTF-16 offsets inside `word` at which it may be cut, ascending. */
export const westernBreaks = (word: string): readonly number[] => {
  if (OTHER_SCRIPT.test(word)) return unicodeBreaks(word);
  if (word.length < SHORTEST_CUT) return [];
  const cuts: number[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const before = word.charCodeAt(at - 1);
    const after = word.charCodeAt(at);
    const inNumber = isDigit(word.charCodeAt(at - 2)) && isDigit(after);
    const afterMark = AFTER.has(before) && !AFTER.has(after) && !CLOSING.has(after) && !inNumber;
    const beforeStop = BEFORE.has(after) && !(isDigit(before) && isDigit(word.charCodeAt(at + 1)));
    if (afterMark || beforeStop) cuts.push(at);
  }
  return cuts;
};
