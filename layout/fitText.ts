// Sets plain text at a measure and tells how its lines came out: what `tekan fit` prints.
import { type Diagnostic, diagnose } from './diagnostic/diagnostic.js';
import type { Span } from './diagnostic/span.js';
import type { FontBook, FontRequest } from './font/face.js';
import { setParagraph } from './line/setParagraph.js';
import type { TextRun } from './story/story.js';
import { BLACK } from './template/ink.js';
import type { Composition, TextStyle } from './template/style.js';
import { em, type Length } from './unit/length.js';

/** The command's choices. */
export interface FitOptions {
  /** Line length in em of `size`. */
  readonly measure: number;
  readonly size: Length;
  readonly font: FontRequest;
  readonly composition: Composition;
  /** First-line indent in em. */
  readonly indent: number;
  /** Strings that stay on one line. */
  readonly keep: readonly string[];
}

/** One line as the report shows it; widths in em. */
export interface FitLine {
  readonly text: string;
  /** Code points into the paragraph, without the ideographic spaces before it. */
  readonly start: number;
  readonly end: number;
  readonly naturalEm: number;
  readonly gapEm: number;
  readonly maxGapEm: number;
}

/** One paragraph as it was set. */
export interface FitParagraph {
  readonly lines: readonly FitLine[];
}

/** What the text came to. */
export interface FitReport {
  readonly paragraphs: readonly FitParagraph[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Widths in reports are rounded to this part of an em: a hundredth of a thin stroke. */
const REPORT_STEP = 1e-4;
const rounded = (value: number): number => Math.round(value / REPORT_STEP) * REPORT_STEP;
const tidy = (value: number): number => Number(rounded(value).toFixed(4));

/** Sets `text`, a paragraph a line; empty lines and ideographic spaces before a paragraph are left out, as from stories. `file` names the text in diagnostics. */
export const fitText = (text: string, file: string, fonts: FontBook, options: FitOptions): FitReport => {
  const style: TextStyle = {
    name: 'fit',
    font: options.font,
    strong: options.font,
    emphasis: options.font,
    size: options.size,
    indent: options.indent,
    align: 'justify',
    tracking: 0,
    spreadGap: 0,
    direction: 'horizontal',
    verticalQuotes: 'gb',
    ink: BLACK,
    composition: options.composition,
  };
  const measure = em(options.measure, options.size);
  const paragraphs: FitParagraph[] = [];
  const diagnostics: Diagnostic[] = [];
  const indented: Span[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const paragraph = line.replace(/^\u3000+/, '');
    const spaces = line.length - paragraph.length;
    const start = { line: index + 1, column: spaces + 1 };
    const end = { line: index + 1, column: [...line].length + 1 };
    if (spaces > 0) indented.push({ file, start: { line: index + 1, column: 1 }, end: start });
    const run: TextRun = { text: paragraph, marks: [], span: { file, start, end } };
    const set = setParagraph({ runs: [run], style, measure, fonts, keep: options.keep });
    diagnostics.push(...set.diagnostics);
    paragraphs.push({
      lines: set.lines.map((line) => ({
        text: line.text,
        start: line.start,
        end: line.end,
        naturalEm: tidy(line.naturalEm),
        gapEm: tidy(line.gapEm),
        maxGapEm: tidy(line.maxGapEm),
      })),
    });
  });
  if (indented[0]) diagnostics.push(diagnose('paragraph-indent', { count: indented.length }, indented[0]));
  return { paragraphs, diagnostics };
};

/** A report in figures. */
export interface FitSummary {
  readonly paragraphs: number;
  readonly lines: number;
  /** Code points. */
  readonly characters: number;
  /** Widest ordinary gap in em. */
  readonly worstGapEm: number;
  /** Lines of each of the columns when the text is dealt out evenly, the last the shortest. */
  readonly linesPerColumn: readonly number[];
}

/** Sums a report up; `columns` as the command was asked for. */
export const summariseFit = ({ paragraphs }: FitReport, columns: number): FitSummary => {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const deep = Math.ceil(lines.length / columns);
  return {
    paragraphs: paragraphs.length,
    lines: lines.length,
    characters: lines.reduce((sum, line) => sum + line.end - line.start, 0),
    worstGapEm: lines.reduce((worst, line) => Math.max(worst, line.gapEm), 0),
    linesPerColumn: Array.from({ length: columns }, (_, i) => Math.max(0, Math.min(deep, lines.length - i * deep))),
  };
};
