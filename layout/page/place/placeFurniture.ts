// Furniture: the running head and what else stands on every page, bound to the edition's data.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { FontBook } from '../../font/face.js';
import { plainRun } from '../../galley/plainRun.js';
import { setParagraph } from '../../line/setParagraph.js';
import type { Edition, Sheet } from '../../story/story.js';
import { baselineInRow } from '../../template/lineGrid.js';
import type { Furniture, PageRule } from '../../template/template.js';
import type { Frame } from '../page.js';
import { paintGround, paintRule } from '../paint/paint.js';
import { placeLine } from './placeLine.js';

/** The values that furniture may use, by name; `{runningTitles.1}` is one of a list. */
const furnitureData = (edition: Edition, sheet: Sheet): Readonly<Record<string, readonly string[]>> => {
  const numbers = edition.date.split('-').map((part) => String(Number(part)));
  const [year = '', month = '', day = ''] = numbers;
  const single = {
    date: edition.date,
    year,
    month,
    day,
    weekday: edition.weekday,
    section: sheet.section,
    newspaper: edition.newspaper ?? '',
    issueNumber: edition.issueNumber ?? '',
    cnSerial: edition.cnSerial ?? '',
  };
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, value]) => [name, [value]])),
    folios: sheet.folios.map(String),
    pageCount: [String(edition.sheets.reduce((sum, { folios }) => sum + folios.length, 0))],
    runningTitles: sheet.runningTitles,
    pageEditors: sheet.pageEditors,
    artEditors: sheet.artEditors,
  };
};

const placeItem = (
  item: Furniture,
  data: ReturnType<typeof furnitureData>,
  keep: readonly string[],
  fonts: FontBook,
  report: (diagnostic: Diagnostic) => void,
): Frame => {
  const text = item.pattern.replace(/\{([^}.]+)(?:\.(\d+))?\}/gu, (_, name: string, place?: string) => {
    const values = Object.hasOwn(data, name) ? data[name] : undefined;
    if (!values) {
      const known = Object.keys(data).join(', ');
      report(diagnose('template-field', { pattern: item.pattern, name, known }, item.span));
      return '';
    }
    // A list shorter than the template's is no fault: the place stays empty.
    return place === undefined ? values.join(item.join) : (values[Number(place) - 1] ?? '');
  });
  const set = setParagraph({
    runs: [plainRun(text.trim(), item.span)],
    style: { ...item.style, indent: 0 },
    measure: item.rect.width,
    fonts,
    keep,
  });
  for (const diagnostic of set.diagnostics) report(diagnostic);
  const lineHeight = Math.floor(item.rect.height / Math.max(1, set.lines.length));
  const lines = set.lines.map((line, index) =>
    placeLine(
      line,
      {
        x: item.rect.x,
        baseline: item.rect.y + index * lineHeight + baselineInRow(lineHeight, item.style.size),
        column: 0,
      },
      true,
    ),
  );
  return {
    slot: 'furniture',
    role: item.name,
    rect: item.rect,
    grid: 'none',
    paint: text.trim() === '' ? [] : paintGround(item.ground, item.rect, lines),
    lines,
  };
};

/** Sets furniture; `keep` holds the strings that stay on one line. */
export const placeFurniture = (
  furniture: readonly Furniture[],
  edition: Edition,
  sheet: Sheet,
  keep: readonly string[],
  fonts: FontBook,
  report: (diagnostic: Diagnostic) => void,
): readonly Frame[] => {
  const data = furnitureData(edition, sheet);
  const side = (sheet.folios[0] ?? 0) % 2 === 0 ? 'even' : 'odd';
  const own = furniture.filter(({ on }) => on === undefined || on === side);
  const frames = own.map((item) => placeItem(item, data, keep, fonts, report));
  return frames.filter((frame) => frame.lines.length > 0 || frame.paint.length > 0);
};

/** Draws the page's fixed rules. */
export const placePageRules = (rules: readonly PageRule[]): readonly Frame[] =>
  rules.map(
    ({ from, to, style }): Frame => ({
      slot: 'furniture',
      role: 'rule',
      rect: { ...from, width: to.x - from.x, height: to.y - from.y },
      grid: 'none',
      paint: paintRule(from, to, style),
      lines: [],
    }),
  );
