// The line room under load: a million Han in newspaper paragraphs at a newspaper's base column.
import type { FontBook } from '../layout/font/face.js';
import { openFontBook } from '../layout/font/openFontBook.js';
import { breakLines } from '../layout/line/breakLines.js';
import type { PreparedParagraph } from '../layout/line/preparedParagraph.js';
import { prepareParagraph } from '../layout/line/prepareParagraph.js';
import { setPrepared } from '../layout/line/setParagraph.js';
import { BLACK } from '../layout/template/ink.js';
import { DEFAULT_COMPOSITION, type TextStyle } from '../layout/template/style.js';
import { em, pt } from '../layout/unit/length.js';

export interface BreakerFigures {
  readonly han: number;
  readonly paragraphs: number;
  readonly lines: number;
  /** Characters to units and items: shaping, classes, widths. */
  readonly prepareMs: number;
  /** Choosing the breaks. */
  readonly breakMs: number;
  /** Choosing the breaks, justifying and placing every glyph. */
  readonly setMs: number;
}

const MEASURE_EM = 16;
const PARAGRAPH_HAN = 200;
/** Han between two marks: the mean of newspaper copy is near ten. */
const CLAUSE_HAN = 10;
/** Han between two numbers, words of Western text or quotations. */
const MIXED_HAN = 30;
const MIXED: readonly string[] = [
  '2025年',
  '4.5%',
  '1,234.5亿元',
  '1月8日',
  '30余家',
  '5G',
  'GDP',
  '（二）',
  '“双减”',
  '——',
];
/** First of the 20,992 Han of the basic block; the fonts have all that are drawn from here. */
const FIRST_HAN = 0x4e00;
const HAN = 3_000;

/** A linear congruential generator (Numerical Recipes): the same text every time. */
const numbers = (): (() => number) => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const paragraphOf = (next: () => number): string => {
  let text = '';
  for (let index = 1; index <= PARAGRAPH_HAN; index++) {
    text += String.fromCodePoint(FIRST_HAN + Math.floor(next() * HAN));
    if (index === PARAGRAPH_HAN) text += '。';
    else if (next() < 1 / CLAUSE_HAN) text += next() < 1 / 4 ? '。' : '，';
    else if (next() < 1 / MIXED_HAN) text += MIXED[Math.floor(next() * MIXED.length)] ?? '';
  }
  return text;
};

const SIZE = pt(9);
const SONG = { family: 'song', weight: 400 };
const STYLE: TextStyle = {
  name: 'body',
  font: SONG,
  strong: SONG,
  emphasis: SONG,
  size: SIZE,
  indent: 2,
  align: 'justify',
  tracking: 0,
  spreadGap: 0,
  direction: 'horizontal',
  verticalQuotes: 'gb',
  ink: BLACK,
  composition: DEFAULT_COMPOSITION,
};

const prepare = (text: string, fonts: FontBook): PreparedParagraph => {
  const start = { line: 1, column: 1 };
  return prepareParagraph({
    runs: [{ text, marks: [], span: { file: 'bench', start, end: start } }],
    style: STYLE,
    measure: em(MEASURE_EM, SIZE),
    fonts,
    keep: [],
  });
};

/** Sets so many Han; only one paragraph is held at a time, as in a build. */
export const measureBreaker = (han: number): BreakerFigures => {
  const fonts = openFontBook();
  const next = numbers();
  const figures = { paragraphs: Math.ceil(han / PARAGRAPH_HAN), lines: 0, prepareMs: 0, breakMs: 0, setMs: 0 };
  for (let index = 0; index < figures.paragraphs; index++) {
    const text = paragraphOf(next);
    const began = performance.now();
    const prepared = prepare(text, fonts);
    const ready = performance.now();
    breakLines(prepared.items, prepared.goal);
    const broken = performance.now();
    figures.lines += setPrepared(prepared).lines.length;
    figures.setMs += performance.now() - broken;
    figures.breakMs += broken - ready;
    figures.prepareMs += ready - began;
  }
  return { han: figures.paragraphs * PARAGRAPH_HAN, ...figures };
};

/** Text no editor writes, to be repeated. */
const EXTREMES: ReadonlyMap<string, string> = new Map([
  ['one Western word', 'a'],
  ['digits', '7'],
  ['spaces', ' '],
  ['opening marks', '（'],
  ['closing marks', '」'],
  ['pause marks', '，'],
  ['dashes', '—'],
  ['combining accents', '\u0301'],
  ['no-break spaces', '天\u00a0'],
  ['ranges of numbers', '1～'],
]);

export interface ExtremeFigures {
  readonly name: string;
  readonly characters: number;
  readonly lines: number;
  readonly milliseconds: number;
  /** Time for half the characters. */
  readonly halfMs: number;
}

/** One paragraph of so many characters without sense: its time must double with its length, and it must end. */
export const measureExtremes = (characters: number): readonly ExtremeFigures[] => {
  const fonts = openFontBook();
  const time = (unit: string, length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const began = performance.now();
    const { lines } = setPrepared(prepare(text, fonts));
    return { lines: lines.length, milliseconds: performance.now() - began };
  };
  return [...EXTREMES].map(([name, unit]) => {
    const { milliseconds: halfMs } = time(unit, characters / 2);
    return { name, characters, ...time(unit, characters), halfMs };
  });
};
