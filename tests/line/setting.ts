// Short ways to set test sentences, and to read a setting as a proof.

import type { SetLine } from '../../layout/line/setLine.js';
import { type SetParagraph, setParagraph } from '../../layout/line/setParagraph.js';
import type { Mark, TextRun } from '../../layout/story/story.js';
import { BLACK } from '../../layout/template/ink.js';
import { type Composition, DEFAULT_COMPOSITION, type TextStyle } from '../../layout/template/style.js';
import { em, pt, toEm } from '../../layout/unit/length.js';
import { fakeFonts } from './fakeFonts.js';

export const SIZE = pt(9);

export const composition: Composition = DEFAULT_COMPOSITION;

export const body: TextStyle = {
  name: 'body',
  font: { family: 'song', weight: 400 },
  strong: { family: 'song', weight: 700 },
  emphasis: { family: 'kai', weight: 400 },
  size: SIZE,
  indent: 0,
  align: 'justify',
  tracking: 0,
  spreadGap: 0,
  direction: 'horizontal',
  verticalQuotes: 'gb',
  ink: BLACK,
  composition,
};

export const fonts = fakeFonts();

/** A run on the line after the one before, as the story room would hand it over. */
export const run = (text: string, marks: readonly Mark[] = [], column = 1): TextRun => ({
  text,
  marks,
  span: { file: 'a.md', start: { line: 1, column }, end: { line: 1, column: column + [...text].length } },
});

/** Sets plain text at `measure` em. */
export const set = (
  text: string,
  measure: number,
  style: Partial<TextStyle> = {},
  keep: readonly string[] = [],
): SetParagraph =>
  setParagraph({ runs: [run(text)], style: { ...body, ...style }, measure: em(measure, SIZE), fonts, keep });

/** A style with other choices of composition. */
export const composed = (choices: Partial<Composition>): Partial<TextStyle> => ({
  composition: { ...composition, ...choices },
});

export const texts = (paragraph: SetParagraph): readonly string[] => paragraph.lines.map((line) => line.text);

/** Every glyph of a line with its place in em. */
export const places = (line: SetLine): readonly string[] =>
  line.runs.flatMap((r) => r.glyphs.map((glyph) => `${glyph.text}@${toEm(glyph.x, SIZE).toFixed(2)}`));

export const glyphText = (line: SetLine): string => line.runs.flatMap((r) => r.glyphs.map((g) => g.text)).join('');
