// Furniture: the running head and what else stands on every page, bound to the edition's data.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { FontBook } from '../font/face.js';
import { plainRun } from '../galley/plainRun.js';
import { setParagraph } from '../line/setParagraph.js';
import type { Edition } from '../story/story.js';
import { baselineInRow } from '../template/lineGrid.js';
import type { Furniture, Template } from '../template/template.js';
import type { Frame } from './page.js';
import { paintGround, paintRule } from './paint.js';
import { placeLine } from './placeLine.js';

/** `2025-01-09` as printed: 2025年1月9日. */
const printedDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** The values that furniture may use, by name; lists are joined by a space, `{runningTitles.1}` is one of a list. */
export const furnitureData = (edition: Edition): Readonly<Record<string, string>> => {
  const lists = {
    runningTitles: edition.runningTitles,
    pageEditors: edition.pageEditors,
    artEditors: edition.artEditors,
  };
  const single = {
    date: printedDate(edition.date),
    weekday: edition.weekday,
    folios: edition.folios.join('/'),
    section: edition.section,
    newspaper: edition.newspaper ?? '',
    issueNumber: edition.issueNumber ?? '',
    cnSerial: edition.cnSerial ?? '',
  };
  const entries = Object.entries(lists).flatMap(([name, values]) => [
    [name, values.join(' ')],
    ...values.map((value, index) => [`${name}.${index + 1}`, value]),
  ]);
  edition.folios.forEach((folio, index) => {
    entries.push([`folios.${index + 1}`, String(folio)]);
  });
  return { ...single, ...Object.fromEntries(entries) };
};

const placeItem = (
  item: Furniture,
  data: Readonly<Record<string, string>>,
  keep: readonly string[],
  fonts: FontBook,
  report: (diagnostic: Diagnostic) => void,
): Frame => {
  const text = item.pattern.replace(/\{([^}]+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    // A list shorter than the template's is no fault: the place stays empty.
    if (value === undefined && !/\.\d+$/u.test(name)) {
      const known = Object.keys(data).join(', ');
      report(diagnose('template-field', { pattern: item.pattern, name, known }, item.span));
    }
    return value ?? '';
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
  return {
    slot: 'furniture',
    role: item.name,
    rect: item.rect,
    grid: 'none',
    paint: text.trim() === '' ? [] : paintGround(item.ground, item.rect),
    lines: set.lines.map((line, index) =>
      placeLine(
        line,
        {
          x: item.rect.x,
          baseline: item.rect.y + index * lineHeight + baselineInRow(lineHeight, item.style.size),
          column: 0,
        },
        true,
      ),
    ),
  };
};

/** Sets all furniture and the page's fixed rules; `keep` holds the strings that stay on one line. */
export const placeFurniture = (
  template: Template,
  edition: Edition,
  keep: readonly string[],
  fonts: FontBook,
  report: (diagnostic: Diagnostic) => void,
): readonly Frame[] => {
  const data = furnitureData(edition);
  const frames = template.furniture.map((item) => placeItem(item, data, keep, fonts, report));
  const rules = template.rules.map(
    ({ from, to, style }): Frame => ({
      slot: 'furniture',
      role: 'rule',
      rect: { ...from, width: to.x - from.x, height: to.y - from.y },
      grid: 'none',
      paint: paintRule(from, to, style),
      lines: [],
    }),
  );
  return [...frames.filter((frame) => frame.lines.length > 0 || frame.paint.length > 0), ...rules];
};
