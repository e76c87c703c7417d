// What a paragraph's marks lack: measures in its style, Han to put dots under.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Mark, TextRun } from '../story/story.js';
import type { TextStyle } from '../template/style.js';
import { Class } from '../text/characterClass.js';
import type { ParagraphText } from '../text/paragraphText.js';
import type { TextUnit } from '../text/textUnits.js';

/** The mark's name where setting it takes measures. */
const measuredName = (mark: Mark) => {
  if (typeof mark === 'object') return mark.type;
  return mark === 'dots' || mark === 'sup' || mark === 'sub' ? mark : undefined;
};

/** Tells each kind of mark without measures, or in vertical lines, once, and each stretch of dots that has no Han. */
export const markDiagnostics = (
  runs: readonly TextRun[],
  source: ParagraphText,
  units: readonly TextUnit[],
  style: TextStyle,
): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  for (const { marks, span } of runs) {
    for (const mark of marks) {
      const name = measuredName(mark);
      const vertical = style.direction === 'vertical';
      if (name === undefined || (style.marks?.[name] && !vertical) || told.has(name)) continue;
      told.add(name);
      found.push(
        diagnose(vertical ? 'mark-in-vertical' : 'mark-without-measures', { mark: name, style: style.name }, span),
      );
    }
  }
  for (const { mark, start, end } of source.stretches) {
    if (mark !== 'dots') continue;
    const han = units.some((unit) => unit.class === Class.han && unit.end > start && unit.start < end);
    if (!han)
      found.push(diagnose('dots-without-han', { text: source.text.slice(start, end) }, source.spanOf(start, end)));
  }
  return found;
};
