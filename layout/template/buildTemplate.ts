// A template from its checked source: names resolved, measures in lengths, slots inside the type area and apart.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { em, type Length } from '../unit/length.js';
import { overlap } from '../unit/rect.js';
import { buildParts } from './buildParts.js';
import { readFont, readLength } from './measure.js';
import { makeNames, type Names, type Path } from './names.js';
import type { TemplateSource } from './schema.js';
import type { DigestIndex, Furniture, PageRule, Slot, Template } from './template.js';

/** The grid every slot stands on. */
const PAGE_GRID = 'page';

/** Between the values of a list where furniture names nothing else. */
const JOIN = ' ';

/** The mark of a draft between each two of the pages' edges. */
const draftMarks = ({ draft }: TemplateSource, edges: readonly Length[], names: Names): readonly Furniture[] => {
  if (!draft) {
    names.report(diagnose('yaml-missing-key', { key: 'draft', expected: '#map' }, names.spanOf([])));
    return [];
  }
  const style = names.style(draft.style, ['draft', 'style']);
  const across = { y: readLength(draft.y, names.em), height: readLength(draft.height, names.em) };
  return edges.slice(1).map((right, index): Furniture => {
    const x = edges[index] ?? 0;
    const rect = { x, width: right - x, ...across };
    return { name: 'draft', rect, pattern: draft.text, join: JOIN, style, span: names.spanOf(['draft']) };
  });
};

/** Every face that styles and their defaults name, each at its place. */
const fontRequests = (source: TemplateSource, spanOf: (path: Path) => Span): Template['fontRequests'] =>
  [
    { given: source.defaults ?? {}, path: ['defaults'] },
    ...Object.entries(source.styles ?? {}).map(([name, given]) => ({ given, path: ['styles', name] })),
  ].flatMap(({ given, path }) =>
    [
      { face: given.font, keys: ['font'] },
      { face: given.strong, keys: ['strong'] },
      { face: given.emphasis, keys: ['emphasis'] },
      { face: given.marks?.ruby?.font, keys: ['marks', 'ruby', 'font'] },
    ].flatMap(({ face, keys }) =>
      face === undefined ? [] : [{ request: readFont(face), span: spanOf([...path, ...keys]) }],
    ),
  );

/** A slot's left edge in the type area, and its width. */
const across = (
  at: TemplateSource['slots'][string]['at'],
  names: Names,
  path: Path,
): { readonly left: Length; readonly width: Length } => {
  if ('x' in at) {
    // Both edges come from the type area's left, so that slots side by side meet and the last one ends where the area ends.
    const left = em(at.x, names.em);
    return { left, width: em(at.x + at.width, names.em) - left };
  }
  const { baseColumns } = names;
  if (!baseColumns) {
    names.report(diagnose('no-base-columns', {}, names.spanOf(path)));
    return { left: 0, width: names.em };
  }
  const pitch = baseColumns.width + baseColumns.gutter;
  return { left: (at.column - 1) * pitch, width: at.columns * pitch - baseColumns.gutter };
};

const digestIndex = ({ index }: TemplateSource, left: Length, names: Names): DigestIndex | undefined => {
  if (!index) return undefined;
  return {
    rect: {
      x: left + readLength(index.x, names.em),
      y: readLength(index.y, names.em),
      width: readLength(index.width, names.em),
      height: readLength(index.height, names.em),
    },
    entry: names.style(index.entry, ['index', 'entry']),
    folio: {
      text: index.folio.text,
      style: names.style(index.folio.style, ['index', 'folio', 'style']),
      width: readLength(index.folio.width, names.em),
    },
    ...(index.rule !== undefined && { rule: names.rule(index.rule, ['index', 'rule']) }),
    span: names.spanOf(['index']),
  };
};

/** Builds a template from its checked source; `spanOf` gives the place of a path in the file. Names that are not there get stand-ins, so that one reading tells every fault. */
export const buildTemplate = (
  name: string,
  file: string,
  source: TemplateSource,
  spanOf: (path: Path) => Span,
): { readonly template: Template; readonly diagnostics: readonly Diagnostic[] } => {
  const names = makeNames(source, spanOf);
  const area = source.typeArea;
  const lineHeight = readLength(area.lineHeight, names.em);
  const typeArea = {
    x: readLength(area.x, names.em),
    y: readLength(area.y, names.em),
    width: em(area.width, names.em),
    height: area.lines * lineHeight,
  };
  const pageGrid = { name: PAGE_GRID, lineHeight };

  const slots = Object.entries(source.slots).map(([slotName, slot]): Slot => {
    const { at } = slot;
    const { left, width } = across(at, names, ['slots', slotName, 'at']);
    if (left < 0 || left + width > typeArea.width || at.line + at.lines - 1 > area.lines) {
      names.report(
        diagnose(
          'slot-outside',
          { slot: slotName, width: area.width, lines: area.lines },
          spanOf(['slots', slotName, 'at']),
        ),
      );
    }
    return {
      name: slotName,
      rect: {
        x: typeArea.x + left,
        y: typeArea.y + (at.line - 1) * lineHeight,
        width,
        height: at.lines * lineHeight,
      },
      grid: pageGrid,
      rows: at.lines,
      optional: slot.optional ?? false,
      parts: buildParts(slot.parts, width, names, ['slots', slotName, 'parts']),
      span: spanOf(['slots', slotName]),
    };
  });
  for (const [index, slot] of slots.entries()) {
    const other = slots.slice(0, index).find((earlier) => overlap(earlier.rect, slot.rect));
    if (other) names.report(diagnose('slots-overlap', { slot: slot.name, other: other.name }, slot.span));
  }

  const furniture = Object.entries(source.furniture ?? {}).map(
    ([furnitureName, item]): Furniture => ({
      name: furnitureName,
      rect: {
        x: typeArea.x + readLength(item.x, names.em),
        y: readLength(item.y, names.em),
        width: readLength(item.width, names.em),
        height: readLength(item.height, names.em),
      },
      pattern: item.text,
      join: item.join ?? JOIN,
      style: names.style(item.style, ['furniture', furnitureName, 'style']),
      ...(item.on && { on: item.on }),
      ...(item.ground !== undefined && { ground: names.ground(item.ground, ['furniture', furnitureName, 'ground']) }),
      span: spanOf(['furniture', furnitureName]),
    }),
  );

  const sheet = { width: readLength(source.sheet.width, names.em), height: readLength(source.sheet.height, names.em) };
  const fold = source.sheet.fold === undefined ? undefined : readLength(source.sheet.fold, names.em);
  // A style or a rule that nothing uses is read too: its faults are told before somebody uses it.
  for (const style of Object.keys(source.styles ?? {})) names.style(style, ['styles', style]);
  for (const rule of Object.keys(source.rules ?? {})) names.rule(rule, ['rules', rule]);

  const rules = (source.pageRules ?? []).map((rule, index): PageRule => {
    const point = ([x, y]: readonly [number | string, number | string]) => ({
      x: typeArea.x + readLength(x, names.em),
      // A plain number of a rule's y counts lines of the page grid, so that a rule stands on a line between two slots.
      y: typeof y === 'number' ? typeArea.y + y * lineHeight : readLength(y, names.em),
    });
    return { from: point(rule.from), to: point(rule.to), style: names.rule(rule.rule, ['pageRules', index, 'rule']) };
  });

  const { baseColumns } = names;
  if (baseColumns && baseColumns.gutter < 0) {
    const values = { columns: baseColumns.count, characters: area.characters ?? 0, width: area.width };
    names.report(diagnose('base-columns-too-wide', values, spanOf(['typeArea', 'characters'])));
  }
  if ((area.columns === undefined) !== (area.characters === undefined)) {
    names.report(diagnose('base-columns-half', {}, spanOf(['typeArea'])));
  }
  const index = digestIndex(source, typeArea.x, names);
  const template: Template = {
    name,
    file,
    sheet,
    ...(fold !== undefined && { fold }),
    typeArea,
    lineHeight,
    ...(baseColumns && { baseColumns }),
    ...(area.differs !== undefined && { differs: area.differs }),
    ...(index && { index }),
    em: names.em,
    slots,
    furniture,
    draft: draftMarks(source, fold === undefined ? [0, sheet.width] : [0, fold, sheet.width], names),
    rules,
    keep: source.keep ?? [],
    fontRequests: fontRequests(source, spanOf),
  };
  return { template, diagnostics: names.diagnostics };
};
