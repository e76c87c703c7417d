// Unicode's own test of line breaking: passed to the letter where nothing is tailored, and never contradicted by what is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Chance, chanceBetween } from '../../layout/line/junction.js';
import { Class, classOf } from '../../layout/text/characterClass.js';
import { paragraphText } from '../../layout/text/paragraphText.js';
import { edgeRules } from '../../layout/text/prohibition.js';
import { textUnits } from '../../layout/text/textUnits.js';
import { unicodeBreaks } from '../../layout/text/unicodeBreaks.js';
import { em } from '../../layout/unit/length.js';
import { body, composition, fonts, run, SIZE } from '../line/setting.js';

interface Sample {
  /** As in the file: code points with ÷ and × between them. */
  readonly line: string;
  readonly text: string;
  /** UTF-16 offsets at which a line may end, the text's end left out. */
  readonly breaks: readonly number[];
}

const sampleOf = (line: string): Sample => {
  let text = '';
  const breaks: number[] = [];
  for (const part of line.split(' ')) {
    if (part === '÷') breaks.push(text.length);
    else if (part !== '×') text += String.fromCodePoint(Number.parseInt(part, 16));
  }
  return { line, text, breaks: breaks.filter((at) => at < text.length) };
};

const samples = readFileSync(join(import.meta.dirname, 'unicode/LineBreakTest-15.1.0.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(sampleOf);

test('untailored, every line of the file is broken as the file says', () => {
  expect(samples.length).toBe(10_274);
  const wrong = samples.filter(({ text, breaks }) => unicodeBreaks(text).join() !== breaks.join());
  expect(wrong.map(({ line }) => line)).toEqual([]);
});

/** Classes that the house's own rules do not speak of. */
const FOREIGN: ReadonlySet<number> = new Set([Class.western, Class.space, Class.ignorable, Class.newline]);
const isForeign = ({ text }: Sample): boolean => [...text].every((c) => FOREIGN.has(classOf(c.codePointAt(0) ?? 0)));

/** Stretches, blank at their end, between which the engine lets a line end: `[end of the one, start of the next]`. */
const placesOf = (text: string): readonly (readonly [number, number])[] => {
  // Hyphens are no break of UAX #14: it leaves them to the language.
  const style = { ...body, composition: { ...composition, hyphenation: 'none' as const } };
  const { units, hardBreaks } = textUnits(paragraphText([run(text)]), style, fonts, em(100, SIZE));
  const rules = edgeRules(composition);
  return units.slice(1).flatMap((unit, index) => {
    const before = units[index];
    if (!before || unit.start === 0) return [];
    const hard = hardBreaks.has(index + 1);
    const allowed = hard || chanceBetween(text, before, unit, rules, composition.level) <= Chance.cut;
    return allowed ? [[before.end, unit.shapedAt] as const] : [];
  });
};

/** Where the engine lets a line end against UAX #14, in text that no newspaper has. */
const ACCEPTED: readonly RegExp[] = [
  /(?:00A0|2060) × 0308/, // an accent on a character without ink does not make a letter of it
  /0020 × 17D6/, // Khmer signs after a space are read as letters
];

test('tailored, a line never ends where Unicode forbids it', () => {
  const against = samples.filter(isForeign).filter(({ text, breaks }) => {
    const allows = ([from, to]: readonly [number, number]) => breaks.some((at) => at >= from && at <= to);
    return !placesOf(text).every(allows);
  });
  const lines = against.map(({ line }) => line);
  expect(lines.filter((line) => !ACCEPTED.some((kind) => kind.test(line)))).toEqual([]);
  // A kind that is no longer needed is struck out.
  for (const kind of ACCEPTED)
    expect(
      lines.some((line) => kind.test(line)),
      String(kind),
    ).toBe(true);
});

test('scripts without spaces between their words are broken by Unicode’s rules', () => {
  const tibetan = 'བོད་ཡིག་གི་';
  const parts = placesOf(tibetan).map(([, to]) => to);
  expect(parts).toEqual(unicodeBreaks(tibetan));
  expect(parts.length).toBe(2);
});
