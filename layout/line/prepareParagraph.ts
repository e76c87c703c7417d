// Prepares a paragraph: runs shaped, measured and ready to be broken, once for all the settings make-up may try.
import type { FontBook } from '../font/face.js';
import type { TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import { keptStrings } from '../text/keptStrings.js';
import { paragraphText } from '../text/paragraphText.js';
import { textUnits } from '../text/textUnits.js';
import { onCells } from '../text/widthScheme.js';
import { em, type Length, pt } from '../unit/length.js';
import { drawLine } from './drawLine.js';
import { buildItems } from './items.js';
import type { LineMeasure } from './lineCost.js';
import { markDiagnostics } from './markDiagnostics.js';
import type { PreparedParagraph } from './preparedParagraph.js';
import { holdBases, setRuby } from './setRuby.js';
import { HAN_GAP_LEAST } from './weights.js';

/** Wider than any sheet: a reading is set to its natural width. */
const ENDLESS: Length = pt(20_000);

/** What it takes to set a paragraph. */
export interface ParagraphInput {
  readonly runs: readonly TextRun[];
  readonly style: TextStyle;
  readonly measure: Length;
  /** The first lines, where they have other measures. */
  readonly firstLines?: readonly LineMeasure[];
  readonly fonts: FontBook;
  /** Strings that stay on one line (rule 6). */
  readonly keep: readonly string[];
}

/** Vertical lines have no place for marks yet: `markDiagnostics` tells it. */
const withoutMarks = ({ marks, ...style }: TextStyle): TextStyle => style;

/** Shapes and measures a paragraph. */
export const prepareParagraph = ({
  runs,
  style: asked,
  measure,
  firstLines: askedLines = [],
  fonts,
  keep,
}: ParagraphInput): PreparedParagraph => {
  const style = asked.direction === 'vertical' ? withoutMarks(asked) : asked;
  const source = paragraphText(runs);
  const cells = onCells(style);
  const whole = (length: Length): Length => (cells ? Math.floor(length / style.size) * style.size : length);
  // A measure of less than a cell still has to hold the text.
  const width = whole(measure) || measure;
  const indent = Math.min(whole(em(style.indent, style.size)), width);
  const firstLines = askedLines.map((line): LineMeasure => {
    const end = whole(line.shift + line.measure);
    const shift = cells ? Math.ceil(line.shift / style.size) * style.size : line.shift;
    return { shift, measure: end > shift ? end - shift : line.measure };
  });
  const shortest = Math.min(width - indent, ...firstLines.map((line) => line.measure));
  const { units: shaped, hardBreaks, diagnostics: unshaped } = textUnits(source, style, fonts, shortest);
  const diagnostics = [...unshaped, ...markDiagnostics(runs, source, shaped, style)];
  const { units, ruby } = setRuby(source, shaped, hardBreaks, style, (reading, own) => {
    const prepared = prepareParagraph({ runs: [reading], style: own, measure: ENDLESS, fonts, keep: [] });
    diagnostics.push(...prepared.diagnostics);
    return drawLine(prepared, 0, 0, prepared.units.length, 0, prepared.source.text.length);
  });
  const items = buildItems(source.text, units, hardBreaks, keptStrings(source.text, keep), style, fonts.language);
  holdBases(items, ruby);
  const justify = style.align === 'justify' && !cells;
  const goal = { measure: width, firstLines, indent, justify, leastGap: justify ? HAN_GAP_LEAST : 0 };
  return { source, units, items, goal, style, diagnostics, ruby };
};
