// Geometry of a built template: everything fits what it stands in, and a level has one place for each kind of matter.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { em, type Length, pt, toEm, toPt } from '../unit/length.js';
import { bottom, type Rect, right, type Size } from '../unit/rect.js';
import { checkPlaces } from './checkPlaces.js';
import type { Path } from './names.js';
import { breadthOf } from './ruleStyle.js';
import type {
  BoxPart,
  FlowHead,
  FlowPart,
  InsetColumns,
  PageRule,
  Part,
  RowPart,
  RowRange,
  RunInHead,
  Template,
  TextRole,
} from './template.js';

/** Measures are written with up to three decimals; what their rounding adds up to is no fault. In em of the type area. */
const ROUNDING_EM = 0.001;

/** What a part may fill: the whole measure, at most the whole height. */
interface Room {
  readonly width: Length;
  readonly height: Length;
  readonly lineHeight: Length;
}

interface Context {
  readonly em: Length;
  readonly spanOf: (path: Path) => Span;
}

/** A part with its place in the file. */
interface Placed<P extends Part = Part> {
  readonly part: P;
  readonly path: Path;
}

const placedIn = (parts: readonly Part[], path: Path): readonly Placed[] =>
  parts.map((part, index) => ({ part, path: [...path, index, part.type] }));

/** A length as the template would have it written: em to three decimals. */
const inEm = (length: Length, context: Context): number => Number(toEm(length, context.em).toFixed(3));

const inPt = (length: Length): number => Number(toPt(length).toFixed(2));

/** Rows that are given from few to many must ascend. */
const checkAscending = (key: string, rows: readonly number[], path: Path, context: Context): readonly Diagnostic[] => {
  if (rows.every((row, index) => index === 0 || row >= (rows[index - 1] ?? 0))) return [];
  const ascending = rows.toSorted((a, b) => a - b).join(', ');
  return [diagnose('range-order', { key, given: rows.join(', '), ascending }, context.spanOf(path))];
};

const checkRange = (key: string, range: RowRange, path: Path, context: Context): readonly Diagnostic[] =>
  checkAscending(key, [range.min, range.want, range.max], path, context);

/** The width that text or parts are left with must hold `least`. */
const checkWidth = (left: Length, least: Length, path: Path, context: Context): readonly Diagnostic[] =>
  left >= least
    ? []
    : [diagnose('no-width', { left: inEm(left, context), least: inEm(least, context) }, context.spanOf(path))];

const checkRow = (part: RowPart, path: Path, room: Room, context: Context): readonly Diagnostic[] => {
  const width = part.cells.reduce((sum, cell) => sum + cell.width, 0) + (part.cells.length - 1) * part.gap;
  const values = {
    width: inEm(width, context),
    measure: inEm(room.width, context),
    over: inEm(width - room.width, context),
  };
  return [
    ...(width > room.width + em(ROUNDING_EM, context.em)
      ? [diagnose('row-too-wide', values, context.spanOf([...path, 'cells']))]
      : []),
    ...part.cells.flatMap((cell, index) =>
      checkParts(cell.parts, [...path, 'cells', index, 'parts'], { ...room, width: cell.width }, context),
    ),
  ];
};

const checkBox = (part: BoxPart, path: Path, room: Room, context: Context): readonly Diagnostic[] => {
  const lineHeight = part.grid?.lineHeight ?? room.lineHeight;
  const padding = part.padding.top + part.padding.bottom;
  const width = room.width - 2 * part.sides;
  const height = room.height - padding * lineHeight;
  const rows = Math.floor(room.height / lineHeight);
  // A box that has no inside is told once; its parts are then looked at as if it had no edges.
  const inside = { width: width > 0 ? width : room.width, height: height > 0 ? height : room.height, lineHeight };
  return [
    ...checkWidth(width, 1, [...path, 'sides'], context),
    ...(height > 0 ? [] : [diagnose('padding-too-high', { padding, rows }, context.spanOf([...path, 'padding']))]),
    ...checkParts(part.parts, [...path, 'parts'], inside, context),
  ];
};

const checkFlowHead = (
  head: FlowHead | RunInHead,
  path: Path,
  column: Length,
  context: Context,
): readonly Diagnostic[] =>
  head.type === 'runIn'
    ? []
    : [
        ...checkRange('gapBefore', head.gapBefore, [...path, 'gapBefore'], context),
        ...checkWidth(column - (head.bullet?.width ?? 0) - 2 * head.sides, head.setting.smallest, path, context),
      ];

const insetWidth = ({ from, to }: InsetColumns, { gutter }: FlowPart, column: Length): Length =>
  (to - from + 1) * column + (to - from) * gutter;

/** What is set into a flow stands over its columns, and is no wider than they are. */
const checkInset = (
  inset: InsetColumns,
  part: FlowPart,
  column: Length,
  path: Path,
  context: Context,
): readonly Diagnostic[] => {
  const { from, to, runaround } = inset;
  const { columns } = part;
  if (from > to || to > columns) {
    return [diagnose('inset-columns', { from, to, columns }, context.spanOf([...path, 'columns']))];
  }
  const most = insetWidth(inset, part, column);
  if (!runaround) return [];
  if (runaround.width <= most) return checkWidth(runaround.width, part.paragraph.size, [...path, 'width'], context);
  const values = { width: inEm(runaround.width, context), most: inEm(most, context) };
  return [diagnose('picture-too-wide', values, context.spanOf([...path, 'width']))];
};

const checkFlow = (part: FlowPart, path: Path, room: Room, context: Context): readonly Diagnostic[] => {
  const { columns, picture, insets, list, quote, dropCap } = part;
  const column = Math.floor((room.width - (columns - 1) * part.gutter) / columns);
  const found: Diagnostic[] = [
    ...(picture ? checkInset(picture, part, column, [...path, 'picture'], context) : []),
    ...insets.flatMap((inset, index) => checkInset(inset, part, column, [...path, 'insets', index], context)),
  ];
  if (picture) {
    const { rows } = picture;
    found.push(...checkAscending('rows', [rows.min, rows.max], [...path, 'picture', 'rows'], context));
  }
  for (const [index, inset] of insets.entries()) {
    if (inset.from > inset.to || inset.to > columns) continue;
    const width = inset.runaround?.width ?? insetWidth(inset, part, column);
    found.push(...checkParts(inset.parts, [...path, 'insets', index, 'parts'], { ...room, width }, context));
  }
  if (part.vertical) {
    found.push(...checkAscending('rows', [part.vertical.least, part.vertical.most], [...path, 'rows'], context));
  }
  if (part.break) found.push(...checkRange('break', part.break, [...path, 'break'], context));
  if (list) found.push(...checkRange('gapBefore', list.gapBefore, [...path, 'list', 'gapBefore'], context));
  if (column < part.paragraph.size) {
    const values = { columns, measure: inEm(room.width, context), column: inEm(column, context) };
    // Heads and lists of such a column would only say the same again.
    return [...found, diagnose('columns-too-narrow', values, context.spanOf([...path, 'columns']))];
  }
  return [
    ...found,
    ...[...part.headings].flatMap(([depth, head]) =>
      checkFlowHead(head, [...path, 'headings', depth], column, context),
    ),
    ...[...part.leaves].flatMap(([name, head]) => checkFlowHead(head, [...path, 'leaves', name], column, context)),
    ...(dropCap
      ? checkWidth(
          column - (dropCap.lines - 1) * room.lineHeight - part.paragraph.size - dropCap.gap,
          part.paragraph.size,
          [...path, 'dropCap'],
          context,
        )
      : []),
    ...(quote ? checkWidth(column - quote.inset, quote.style.size, [...path, 'quote', 'inset'], context) : []),
    ...(list ? checkWidth(column - list.bullet.width, list.style.size, [...path, 'list', 'bullet'], context) : []),
  ];
};

const checkParts = (parts: readonly Part[], path: Path, room: Room, context: Context): readonly Diagnostic[] =>
  placedIn(parts, path).flatMap(({ part, path: at }): readonly Diagnostic[] => {
    switch (part.type) {
      case 'text':
        return [
          ...checkRange('air', part.air, [...at, 'air'], context),
          ...checkWidth(room.width - 2 * part.sides, part.setting.smallest, [...at, 'sides'], context),
        ];
      case 'space':
        return checkRange('space', part.rows, at, context);
      case 'row':
        return checkRow(part, at, room, context);
      case 'box':
        return checkBox(part, at, room, context);
      case 'flow':
        return checkFlow(part, at, room, context);
      case 'slot':
        return [
          ...checkRange('gapBefore', part.gapBefore, [...at, 'gapBefore'], context),
          ...checkParts(part.parts, [...at, 'parts'], room, context),
          ...checkLevel(part.parts, [...at, 'parts'], context),
        ];
    }
  });

/** The parts of one level in order; those inside a box that takes a container belong to that box's own level. */
const levelOf = (parts: readonly Part[], path: Path): readonly Placed[] =>
  placedIn(parts, path).flatMap((placed): readonly Placed[] => {
    const { part, path: at } = placed;
    if (part.type === 'row') {
      return [placed, ...part.cells.flatMap((cell, index) => levelOf(cell.parts, [...at, 'cells', index, 'parts']))];
    }
    if (part.type === 'box' && part.take === undefined) return [placed, ...levelOf(part.parts, [...at, 'parts'])];
    if (part.type === 'flow') {
      const inset = part.insets.flatMap(({ parts: own }, index) => levelOf(own, [...at, 'insets', index, 'parts']));
      return [placed, ...inset];
    }
    return [placed];
  });

const isFlow = (placed: Placed): placed is Placed<FlowPart> => placed.part.type === 'flow';

/** The roles that a part sets, each with its place. */
const rolesOf = ({ part, path }: Placed): readonly { readonly role: TextRole; readonly path: Path }[] => {
  if (part.type === 'text') return [{ role: part.role, path: [...path, 'role'] }];
  if (part.type !== 'flow') return [];
  return [
    ...part.runIn.map(({ role }, index) => ({ role, path: [...path, 'runIn', index, 'role'] })),
    ...(part.signature ? [{ role: 'signature' as const, path: [...path, 'signature'] }] : []),
  ];
};

/** A level's blocks go to one flow, and a role is set once: a second place would stay empty or print the matter twice. */
const checkLevel = (parts: readonly Part[], path: Path, context: Context): readonly Diagnostic[] => {
  const level = levelOf(parts, path);
  const [, ...furtherFlows] = level.filter(isFlow);
  const roles = level.filter((placed) => !furtherFlows.some(({ part }) => part === placed.part)).flatMap(rolesOf);
  return [
    ...furtherFlows.map((flow) => diagnose('second-flow', {}, context.spanOf(flow.path))),
    ...roles
      .filter(({ role }, index) => roles.findIndex((earlier) => earlier.role === role) < index)
      .map(({ role, path: at }) => diagnose('role-twice', { role: `#${role}` }, context.spanOf(at))),
    ...level.flatMap(({ part, path: at }) =>
      part.type === 'box' && part.take !== undefined ? checkLevel(part.parts, [...at, 'parts'], context) : [],
    ),
  ];
};

/** How far a rectangle reaches over the sheet's edges; nothing where it stays inside. */
const overSheet = (rect: Rect, sheet: Size): Length =>
  Math.max(0, -rect.x, -rect.y, right(rect) - sheet.width, bottom(rect) - sheet.height);

/** The largest page that PDF readers take (ISO 32000-1, annex C.2). */
const LARGEST_SHEET = pt(14_400);

/** A page rule is upright or level, has a length, and lies on the sheet with all its strokes. */
const checkPageRule = (
  { from, to, style }: PageRule,
  { sheet }: Template,
  path: Path,
  context: Context,
): readonly Diagnostic[] => {
  const upright = from.x === to.x;
  if (upright === (from.y === to.y)) return [diagnose('page-rule-askew', {}, context.spanOf(path))];
  const half = Math.ceil(breadthOf(style) / 2);
  const [left, right] = [Math.min(from.x, to.x) - (upright ? half : 0), Math.max(from.x, to.x) + (upright ? half : 0)];
  const [top, foot] = [Math.min(from.y, to.y) - (upright ? 0 : half), Math.max(from.y, to.y) + (upright ? 0 : half)];
  const over = overSheet({ x: left, y: top, width: right - left, height: foot - top }, sheet);
  return over > em(ROUNDING_EM, context.em)
    ? [diagnose('page-rule-outside', { over: inPt(over) }, context.spanOf(path))]
    : [];
};

/** What reaches over the sheet, and a fold that does not divide it. */
const checkSheet = (template: Template, context: Context): readonly Diagnostic[] => {
  const { sheet, fold, typeArea, furniture, draft } = template;
  const rounding = em(ROUNDING_EM, context.em);
  // A draft's marks stand on one height, each as wide as its page.
  const mark = draft.slice(0, 1).map((item) => ({ ...item, rect: { ...item.rect, x: 0, width: 0 } }));
  const over = overSheet(typeArea, sheet);
  const largest = Math.max(sheet.width, sheet.height);
  return [
    ...(largest > LARGEST_SHEET
      ? [diagnose('sheet-too-large', { size: inPt(largest), most: inPt(LARGEST_SHEET) }, context.spanOf(['sheet']))]
      : []),
    ...template.rules.flatMap((rule, index) => checkPageRule(rule, template, ['pageRules', index], context)),
    ...(fold !== undefined && (fold <= 0 || fold >= sheet.width)
      ? [diagnose('fold-outside', {}, context.spanOf(['sheet', 'fold']))]
      : []),
    ...(over > rounding ? [diagnose('type-area-outside', { over: inPt(over) }, context.spanOf(['typeArea']))] : []),
    ...[...furniture, ...mark]
      .map(({ name, rect, span }) => ({ name, span, beyond: overSheet(rect, sheet) }))
      .filter(({ beyond }) => beyond > rounding)
      .map(({ name, span, beyond }) => diagnose('furniture-outside', { name, over: inPt(beyond) }, span)),
  ];
};

/**
 * Checks that a built template can be filled: the type area, furniture and fold on the sheet, rows and columns within their
 * measure, ranges ascending, one flow and one place for each role in every level, places of stories where they may stand and
 * each with a name of its own. `spanOf` gives the place of a path in the
 * template's file. Everything found is an error.
 */
export const checkGeometry = (template: Template, spanOf: (path: Path) => Span): readonly Diagnostic[] => {
  const context = { em: template.em, spanOf };
  return [
    ...checkSheet(template, context),
    ...template.slots.flatMap(({ name, rect, grid, parts }) => {
      const path = ['slots', name, 'parts'];
      const room = { width: rect.width, height: rect.height, lineHeight: grid.lineHeight };
      return [...checkParts(parts, path, room, context), ...checkLevel(parts, path, context)];
    }),
    ...checkPlaces(template, spanOf),
  ];
};
