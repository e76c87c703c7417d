// The digest index (导读): a line for each story it names, with the number of the page that the story stands on.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { FontBook } from '../../font/face.js';
import { plainRun } from '../../galley/plainRun.js';
import type { SetLine } from '../../line/setLine.js';
import { setParagraph } from '../../line/setParagraph.js';
import type { IndexEntry, Sheet } from '../../story/story.js';
import { baselineInRow } from '../../template/lineGrid.js';
import type { TextStyle } from '../../template/style.js';
import type { Template } from '../../template/template.js';
import type { Length } from '../../unit/length.js';
import { right } from '../../unit/rect.js';
import type { Frame } from '../page.js';
import { paintRule } from '../paint/paint.js';
import { placeLine } from './placeLine.js';

/** Places a sheet's index: a frame for each entry, all of one height. An entry of an unknown story or too long for its line is told. */
export const placeIndex = (
  { index: entries, folios, templateSpan }: Sheet,
  { name, index }: Template,
  folioOf: (story: string) => string | undefined,
  keep: readonly string[],
  fonts: FontBook,
  report: (diagnostic: Diagnostic) => void,
): readonly Frame[] => {
  if (entries.length === 0) return [];
  if (!index) {
    report(diagnose('index-without-place', { template: name }, entries[0]?.span ?? templateSpan));
    return [];
  }
  const { rect, entry: style, folio } = index;
  const height = Math.floor(rect.height / entries.length);
  const set = (text: string, own: TextStyle, measure: Length, { span }: IndexEntry): readonly SetLine[] => {
    const result = setParagraph({ runs: [plainRun(text, span)], style: { ...own, indent: 0 }, measure, fonts, keep });
    for (const diagnostic of result.diagnostics) report(diagnostic);
    return result.lines;
  };
  return entries.map((one, row): Frame => {
    const page = folioOf(one.story);
    if (page === undefined) report(diagnose('index-unknown', { story: one.story }, one.span));
    else if (folios.map(String).includes(page)) report(diagnose('index-own-page', { story: one.story }, one.span));
    const [line, ...more] = set(one.text, style, rect.width - folio.width, one);
    if (more.length > 0) report(diagnose('index-too-long', { text: one.text }, one.span));
    const number = set(folio.text.replaceAll('{folio}', page ?? ''), folio.style, folio.width, one);
    const y = rect.y + row * height;
    const at = { column: 0, baseline: y + baselineInRow(height, style.size) };
    return {
      slot: 'furniture',
      role: 'index',
      rect: { ...rect, y, height },
      grid: 'none',
      paint: index.rule && row > 0 ? paintRule({ x: rect.x, y }, { x: right(rect), y }, index.rule) : [],
      lines: [
        ...(line ? [placeLine(line, { ...at, x: rect.x }, true)] : []),
        ...number.slice(0, 1).map((own) => placeLine(own, { ...at, x: right(rect) - folio.width }, true)),
      ],
    };
  });
};
