// One line of a head: set on an endless measure, its letters widened or condensed, then stood in the measure.
import { widenMarks } from '../line/lineMark.js';
import type { SetLine } from '../line/setLine.js';
import { type SetParagraph, setParagraph } from '../line/setParagraph.js';
import type { TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import type { HeadSetting } from '../template/template.js';
import { type CharacterClass, Class, classOf } from '../text/characterClass.js';
import { MARK_BODY, markWidth, schemeOf } from '../text/widthScheme.js';
import { em, type Length, pt, roundLength } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import type { LineFitting, NaturalLine } from './fitHead.js';

/** Wider than any sheet: a line set to it shows its natural width. */
export const ENDLESS: Length = pt(20_000);

const setEndless = (runs: readonly TextRun[], style: TextStyle, context: GalleyContext) =>
  setParagraph({ runs, style: { ...style, align: 'start' }, measure: ENDLESS, fonts: context.fonts, keep: [] });

/** A line at its style's size, and that setting itself. */
export interface MeasuredLine extends NaturalLine {
  readonly set: SetParagraph;
}

/** How wide a line is at its style's size, and how many of its gaps can be spaced: where that is asked for, by setting it a second time, spaced. */
export const naturalLine = (
  runs: readonly TextRun[],
  { style, spacing }: Pick<HeadSetting, 'style' | 'spacing'>,
  context: GalleyContext,
): MeasuredLine => {
  const widest = ({ lines }: SetParagraph): Length => Math.max(1, ...lines.map(({ indent, width }) => indent + width));
  const set = setEndless(runs, style, context);
  const width = widest(set);
  const spaced = style.align === 'spread' || spacing.least < 0 || spacing.most > 0;
  const tracking = style.tracking + 1;
  const gaps = spaced
    ? Math.round((widest(setEndless(runs, { ...style, tracking }, context)) - width) / style.size)
    : 0;
  return { width, gaps, set };
};

/** The same line with its letters at another width. */
const atLetterWidth = (line: SetLine, letterWidth: number): SetLine =>
  letterWidth === 1
    ? line
    : {
        ...line,
        width: roundLength(line.width * letterWidth),
        ...(line.marks && { marks: widenMarks(line.marks, letterWidth) }),
        runs: line.runs.map((run) => ({
          ...run,
          scaleX: run.scaleX * letterWidth,
          glyphs: run.glyphs.map((glyph) => ({ ...glyph, x: roundLength(glyph.x * letterWidth) })),
        })),
      };

/** White that a full-width mark has on its blank side: other schemes than `plain` have taken it off at a line's edges already. */
const blankOf = (value: CharacterClass, style: TextStyle, language: string): Length => {
  const scheme = schemeOf(style, language);
  // A mark in the middle of its em has its blank on both sides.
  const balanced = scheme.centred && value !== Class.open && value !== Class.close;
  const width = scheme.edges || balanced ? undefined : markWidth(scheme, value);
  return width ? em(width.natural - MARK_BODY, style.size) : 0;
};

/** How far right a centred line moves so that its ink stands in the middle: the blank halves of marks at its edges do not count. */
const opticalShift = (text: string, style: TextStyle, language: string): Length => {
  const characters = [...text.trim()];
  const [first, last] = [characters[0], characters.at(-1)].map((character) => classOf(character?.codePointAt(0) ?? 0));
  const left = first === Class.open ? blankOf(first, style, language) : 0;
  const right =
    last === Class.close || last === Class.comma || last === Class.stop ? blankOf(last, style, language) : 0;
  return Math.floor((right - left) / 2);
};

/**
 * Sets one line of a head, as it was fitted, in its measure. A line break that the author typed makes further lines.
 *
 * @param asMeasured the line's setting where the fitting left its size alone: nothing need be set again if it left all the rest
 */
export const headLine = (
  runs: readonly TextRun[],
  style: TextStyle,
  fitting: LineFitting,
  measure: Length,
  context: GalleyContext,
  asMeasured?: SetParagraph,
): readonly SetLine[] => {
  const { letterWidth, spacing, spread } = fitting;
  // Spacing is stated of the size; letter width must not change it.
  const fitted = { ...style, tracking: style.tracking + spacing / letterWidth };
  const { lines, diagnostics } =
    spread === undefined
      ? (letterWidth === 1 && spacing === 0 && asMeasured) || setEndless(runs, fitted, context)
      : setParagraph({
          runs,
          style: { ...fitted, align: 'spread' },
          measure: roundLength(spread / letterWidth),
          fonts: context.fonts,
          keep: [],
        });
  for (const diagnostic of diagnostics) context.report(diagnostic);
  return lines.map((natural) => {
    const line = atLetterWidth(natural, letterWidth);
    const indent = Math.min(line.indent, em(style.indent, style.size));
    const rest = measure - indent - line.width;
    switch (style.align) {
      case 'start':
      case 'justify':
        return { ...line, measure, indent };
      case 'end':
        return { ...line, measure, indent: indent + rest };
      case 'centre':
      case 'spread':
        return {
          ...line,
          measure,
          indent: indent + roundLength(rest / 2) + opticalShift(line.text, style, context.fonts.language),
        };
    }
  });
};
