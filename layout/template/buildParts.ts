// Parts of a slot, from their source to checked values.
import { diagnose } from '../diagnostic/diagnostic.js';
import { type Length, pt } from '../unit/length.js';
import { readLength } from './measure.js';
import type { Names, Path } from './names.js';
import type { FlowHeadSource, FlowSource, HeadSource, PartSource } from './partSchema.js';
import type {
  Bullet,
  FitMeans,
  FlowHead,
  FlowInset,
  FlowPart,
  FlowPicture,
  HeadSetting,
  InsetColumns,
  JumpLine,
  Limits,
  Part,
  RowRange,
  RunInHead,
} from './template.js';
import { uprightFlow, uprightHead } from './uprightParts.js';

/** Heads change size by half points: finer steps are not seen. */
const SIZE_STEP = pt(0.5);

/** The eye forgives space sooner than distorted letters, and both sooner than a smaller head. */
const FIT_ORDER: readonly FitMeans[] = ['spacing', 'letterWidth', 'size'];

const limits = ([least, most]: readonly [number, number]): Limits => ({ least, most });

const range = (source: number | readonly [number, number, number] | undefined): RowRange => {
  if (source === undefined) return { min: 0, want: 0, max: 0 };
  if (typeof source === 'number') return { min: source, want: source, max: source };
  const [min, want, max] = source;
  return { min, want, max };
};

const headSetting = (source: HeadSource, names: Names, path: Path): HeadSetting => {
  const style = names.style(source.style, [...path, 'style']);
  return {
    style,
    leading: source.leading ?? 1,
    smallest: source.smallest === undefined ? style.size : readLength(source.smallest, names.em),
    step: source.step === undefined ? SIZE_STEP : readLength(source.step, names.em),
    letterWidth: limits(source.letterWidth ?? [1, 1]),
    spacing: limits(source.spacing ?? [0, 0]),
    fit: [...new Set([...(source.fit ?? []), ...FIT_ORDER])],
    shape: source.shape ?? 'even',
    maxLines: source.lines ?? 1,
    breakAtSpace: source.breakAtSpace ?? false,
  };
};

const bullet = (
  source: { readonly text: string; readonly style: string; readonly width: number | string },
  names: Names,
  path: Path,
): Bullet => ({
  text: source.text,
  style: names.style(source.style, [...path, 'style']),
  width: readLength(source.width, names.em),
});

const flowHead = (source: FlowHeadSource, names: Names, path: Path): FlowHead | RunInHead => {
  if ('runIn' in source) return { type: 'runIn', as: source.runIn };
  return {
    type: 'head',
    setting: headSetting(source, names, path),
    rows: source.rows ?? 1,
    gapBefore: range(source.gapBefore),
    sides: readLength(source.sides ?? 0, names.em),
    ...(source.ground !== undefined && { ground: names.ground(source.ground, [...path, 'ground']) }),
    ...(source.bullet && { bullet: bullet(source.bullet, names, [...path, 'bullet']) }),
  };
};

/**
 * The white between columns; one column has none. A bastard measure (破栏, rule 20) has columns of whole em, and the gutters get
 * what is left.
 */
const gutter = ({ columns = 1, gutter: given }: FlowSource, width: Length, names: Names, path: Path): Length => {
  if (columns === 1) return 0;
  if (given === undefined && !names.baseColumns) {
    names.report(diagnose('gutter-missing', { columns }, names.spanOf([...path, 'columns'])));
  }
  if (typeof given !== 'object')
    return given === undefined ? (names.baseColumns?.gutter ?? 0) : readLength(given, names.em);
  const least = readLength(given.least, names.em);
  const column = Math.floor((width - (columns - 1) * least) / columns / names.em) * names.em;
  return column > 0 ? Math.floor((width - columns * column) / (columns - 1)) : least;
};

const flowPart = (source: FlowSource, width: Length, names: Names, path: Path): FlowPart => {
  const part = horizontalFlow(source, width, names, path);
  if (source.direction === 'vertical') return uprightFlow(part, source, names, path);
  if (source.rows) names.report(diagnose('rows-not-vertical', {}, names.spanOf([...path, 'rows'])));
  return part;
};

/** Where over its columns something narrower stands, if nothing is said. */
const RUNAROUND_SIDE = 'centre';

/** White beside it, if nothing is said: an em of the type area. */
const RUNAROUND_GAP = 1;

/** The keys that whatever is set into a flow has. */
type InsetSource = Pick<NonNullable<FlowSource['picture']>, 'columns' | 'place' | 'width' | 'side' | 'gap'>;

const insetColumns = ({ columns, place, width, side, gap: white }: InsetSource, names: Names): InsetColumns => ({
  from: columns[0],
  to: columns[1],
  place: place ?? 'top',
  ...(width !== undefined && {
    runaround: {
      width: readLength(width, names.em),
      side: side ?? RUNAROUND_SIDE,
      gap: readLength(white ?? RUNAROUND_GAP, names.em),
    },
  }),
});

const flowPicture = (source: NonNullable<FlowSource['picture']>, names: Names, path: Path): FlowPicture => ({
  ...insetColumns(source, names),
  rows: { min: source.rows[0], max: source.rows[1] },
  air: source.air ?? 0,
  crop: source.crop,
  caption: names.style(source.caption, [...path, 'caption']),
  credit: names.style(source.credit, [...path, 'credit']),
  creditGap: readLength(source.creditGap, names.em),
});

/** Parts set into a flow of columns so wide. */
const flowInset = (
  source: NonNullable<FlowSource['insets']>[number],
  { column, gutter }: { readonly column: Length; readonly gutter: Length },
  names: Names,
  path: Path,
): FlowInset => {
  const columns = insetColumns(source, names);
  const own = columns.to - columns.from + 1;
  const width = columns.runaround?.width ?? own * column + (own - 1) * gutter;
  return { ...columns, air: source.air ?? 0, parts: buildParts(source.parts, width, names, [...path, 'parts']) };
};

const jumpLine = (source: { readonly text: string; readonly style: string }, names: Names, path: Path): JumpLine => ({
  text: source.text,
  style: names.style(source.style, [...path, 'style']),
});

const horizontalFlow = (source: FlowSource, width: Length, names: Names, path: Path): FlowPart => {
  const { columns = 1 } = source;
  const white = gutter(source, width, names, path);
  const column = Math.floor((width - (columns - 1) * white) / columns);
  return {
    type: 'flow',
    columns,
    gutter: white,
    paragraph: names.style(source.paragraph, [...path, 'paragraph']),
    headings: new Map(
      Object.entries(source.headings ?? {}).map(([depth, head]) => [
        Number(depth),
        flowHead(head, names, [...path, 'headings', depth]),
      ]),
    ),
    leaves: new Map(
      Object.entries(source.leaves ?? {}).map(([name, head]) => [
        name,
        flowHead(head, names, [...path, 'leaves', name]),
      ]),
    ),
    ...(source.list && {
      list: {
        style: names.style(source.list.style, [...path, 'list', 'style']),
        bullet: bullet(source.list.bullet, names, [...path, 'list', 'bullet']),
        ...(source.list.number !== undefined && { number: source.list.number }),
        gapBefore: range(source.list.gapBefore),
      },
    }),
    ...(source.quote && {
      quote: {
        style: names.style(source.quote.style, [...path, 'quote', 'style']),
        inset: readLength(source.quote.inset ?? 0, names.em),
      },
    }),
    ...(source.break !== undefined && { break: range(source.break) }),
    runIn: source.runIn ?? [],
    ...(source.dropCap && {
      dropCap: {
        lines: source.dropCap.lines,
        style: names.style(source.dropCap.style, [...path, 'dropCap', 'style']),
        gap: readLength(source.dropCap.gap, names.em),
      },
    }),
    ...(source.signature && {
      signature: {
        style: names.style(source.signature.style, [...path, 'signature', 'style']),
        gap: readLength(source.signature.gap, names.em),
      },
    }),
    ...(source.picture && { picture: flowPicture(source.picture, names, [...path, 'picture']) }),
    insets: (source.insets ?? []).map((inset, index) =>
      flowInset(inset, { column, gutter: white }, names, [...path, 'insets', index]),
    ),
    ...(source.jump && {
      jump: {
        to: jumpLine(source.jump.to, names, [...path, 'jump', 'to']),
        from: jumpLine(source.jump.from, names, [...path, 'jump', 'from']),
      },
    }),
    ...(source.columnRule !== undefined && { columnRule: names.rule(source.columnRule, [...path, 'columnRule']) }),
  };
};

/** Builds the parts of a slot, cell or box of the given width. */
export const buildParts = (sources: readonly PartSource[], width: Length, names: Names, path: Path): readonly Part[] =>
  sources.map((source, index): Part => {
    const at = [...path, index];
    if (Object.values(source).filter((value) => value !== undefined).length !== 1) {
      names.report(diagnose('one-part-each', {}, names.spanOf(at)));
    }
    if (source.text) {
      const setting = headSetting(source.text, names, [...at, 'text']);
      const vertical = source.text.direction === 'vertical';
      return {
        type: 'text',
        role: source.text.role,
        setting: vertical ? uprightHead(setting, source.text, names, [...at, 'text']) : setting,
        ...(source.text.continued !== undefined && {
          continued: headSetting({ ...source.text, style: source.text.continued }, names, [...at, 'text']),
        }),
        air: range(source.text.air),
        sides: readLength(source.text.sides ?? 0, names.em),
        ...(source.text.ground !== undefined && {
          ground: names.ground(source.text.ground, [...at, 'text', 'ground']),
        }),
      };
    }
    if (source.row) {
      const { gap, rule, cells } = source.row;
      return {
        type: 'row',
        gap: readLength(gap, names.em),
        ...(rule !== undefined && { rule: names.rule(rule, [...at, 'row', 'rule']) }),
        cells: cells.map((cell, cellIndex) => ({
          width: readLength(cell.width, names.em),
          parts: buildParts(cell.parts, readLength(cell.width, names.em), names, [
            ...at,
            'row',
            'cells',
            cellIndex,
            'parts',
          ]),
        })),
      };
    }
    if (source.box) {
      const { take, grid, ground, padding = 0, sides, parts } = source.box;
      const [top, bottom] = typeof padding === 'number' ? [padding, padding] : padding;
      return {
        type: 'box',
        ...(take !== undefined && { take }),
        ...(grid !== undefined && { grid: names.grid(grid, [...at, 'box', 'grid']) }),
        ...(ground !== undefined && { ground: names.ground(ground, [...at, 'box', 'ground']) }),
        padding: { top, bottom },
        sides: readLength(sides ?? 0, names.em),
        parts: buildParts(parts, width - 2 * readLength(sides ?? 0, names.em), names, [...at, 'box', 'parts']),
      };
    }
    if (source.flow) return flowPart(source.flow, width, names, [...at, 'flow']);
    if (source.slot) {
      const { name, optional = false, filler = false, gapBefore, rule, parts } = source.slot;
      return {
        type: 'slot',
        name,
        optional: optional || filler,
        filler,
        gapBefore: range(gapBefore),
        ...(rule !== undefined && { rule: names.rule(rule, [...at, 'slot', 'rule']) }),
        parts: buildParts(parts, width, names, [...at, 'slot', 'parts']),
        span: names.spanOf([...at, 'slot']),
      };
    }
    return { type: 'space', rows: range(source.space) };
  });
