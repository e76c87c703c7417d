// Pages drawn as text: what stands in which column and row, for rules that look at a finished page.
import type { Frame, Page, Paint, PlacedLine } from '../../layout/page/page.js';
import { BLACK } from '../../layout/template/ink.js';
import { baselineInRow } from '../../layout/template/lineGrid.js';
import type { Template } from '../../layout/template/template.js';
import { em, type Length, pt } from '../../layout/unit/length.js';
import { bottom, bounds, type Rect, right } from '../../layout/unit/rect.js';

const EM = pt(10);
const ROW = pt(14);
/** A drawn column is ten em wide, with an em to the next. */
const COLUMN = em(10, EM);
const GUTTER = EM;
const MARGIN = pt(50);
const HEAD_SIZE = 20;
const NOWHERE = { file: 'drawn', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** What a drawing does not show. Slots go by their small letter. */
export interface Drawing {
  /** Sizes of heads in pt, by slot; 20 where none is named. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Slots with a vertical head. */
  readonly vertical?: string;
  /** Slots on a tinted ground. */
  readonly boxed?: string;
  /** The story of a slot, where it is another's. */
  readonly stories?: Readonly<Record<string, string>>;
  /** A fine rule in the gutter before this column (0-based), from top to foot. */
  readonly rule?: number;
  /** The sheet folds in the gutter before this column. */
  readonly fold?: number;
}

interface Cell {
  readonly mark: string;
  readonly column: number;
  readonly row: number;
}

const columnX = (column: number): Length => MARGIN + column * (COLUMN + GUTTER);

const cellRect = ({ column, row }: Cell): Rect => ({
  x: columnX(column),
  y: MARGIN + row * ROW,
  width: COLUMN,
  height: ROW,
});

const rectOf = (cells: readonly Cell[]): Rect => {
  const [first, ...others] = cells.map(cellRect);
  if (!first) throw new Error('nothing is drawn');
  return bounds(first, ...others);
};

const lineAt = (
  text: string,
  size: Length,
  at: Pick<PlacedLine, 'column' | 'x' | 'baseline' | 'width' | 'dir'>,
): PlacedLine => ({
  ...at,
  text,
  size,
  textX: at.x,
  measure: at.width,
  gapEm: 0,
  generated: false,
  runs: [],
  source: NOWHERE,
});

const headLines = (mark: string, rect: Rect, size: Length, vertical: boolean): readonly PlacedLine[] => [
  vertical
    ? lineAt(mark, size, { column: 0, x: rect.x, baseline: rect.y, width: rect.height, dir: 'vertical' })
    : lineAt(mark, size, {
        column: 0,
        x: rect.x,
        baseline: rect.y + baselineInRow(rect.height, size),
        width: rect.width,
        dir: 'horizontal',
      }),
];

const bodyLines = (cells: readonly Cell[]): readonly PlacedLine[] => {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return columns.flatMap((drawn, column) =>
    cells
      .filter((cell) => cell.column === drawn)
      .map((cell): PlacedLine => {
        const { x, y, width } = cellRect(cell);
        return lineAt(cell.mark, EM, { column, x, baseline: y + baselineInRow(ROW, EM), width, dir: 'horizontal' });
      }),
  );
};

/**
 * Reads a drawing, a row of the page a line, a column a character: a capital is its slot's headline, a small letter its text, a digit a
 * picture of the slot with that number (1 is a), `-` furniture, a space white. Slots stand in the order of their letters.
 */
export const drawnPage = (
  drawn: string,
  drawing: Drawing = {},
): { readonly page: Page; readonly template: Template } => {
  const rows = drawn.replace(/^\n|\n *$/g, '').split('\n');
  const indent = Math.min(...rows.map((row) => row.search(/\S/)).filter((at) => at >= 0));
  const cells = rows.flatMap((text, row) =>
    [...text.slice(indent)].map((mark, column): Cell => ({ mark, column, row })).filter(({ mark }) => mark !== ' '),
  );
  const slotOf = ({ mark }: Cell): string =>
    /\d/.test(mark) ? String.fromCharCode(96 + Number(mark)) : mark.toLowerCase();
  const names = [...new Set(cells.map(slotOf))].filter((name) => name !== '-').sort();
  const cellsOf = (marks: (cell: Cell) => boolean, name: string): readonly Cell[] =>
    cells.filter((cell) => slotOf(cell) === name && marks(cell));
  const common = (name: string) => ({ slot: name, story: drawing.stories?.[name] ?? name, grid: 'page' });

  const frames = names.flatMap((name): readonly Frame[] => {
    const found: Frame[] = [];
    if (drawing.boxed?.includes(name)) {
      const rect = rectOf(cellsOf(() => true, name));
      found.push({ ...common(name), role: 'box', rect, paint: [{ type: 'box', rect, fill: BLACK }], lines: [] });
    }
    const head = cellsOf(({ mark }) => /[A-Z]/.test(mark), name);
    if (head.length > 0) {
      const rect = rectOf(head);
      const lines = headLines(
        name,
        rect,
        pt(drawing.sizes?.[name] ?? HEAD_SIZE),
        drawing.vertical?.includes(name) ?? false,
      );
      found.push({ ...common(name), role: 'headline', rect, paint: [], lines });
    }
    const picture = cellsOf(({ mark }) => /\d/.test(mark), name);
    if (picture.length > 0) {
      const rect = rectOf(picture);
      const paint: Paint = { type: 'picture', rect, file: `${name}.png`, crop: { x: 0, y: 0, width: 1, height: 1 } };
      found.push({ ...common(name), role: 'picture', rect, paint: [paint], lines: [] });
    }
    const body = cellsOf(({ mark }) => /[a-z]/.test(mark), name);
    if (body.length > 0) {
      found.push({ ...common(name), role: 'body', rect: rectOf(body), paint: [], lines: bodyLines(body) });
    }
    return found;
  });
  const typeArea = rectOf(cells);
  const furniture = cells.filter(({ mark }) => mark === '-');
  if (furniture.length > 0) {
    const rect = rectOf(furniture);
    frames.push({
      slot: 'furniture',
      role: 'nameplate',
      rect,
      grid: 'none',
      paint: [],
      lines: headLines('报', rect, EM, false),
    });
  }
  if (drawing.rule !== undefined) {
    const x = columnX(drawing.rule) - GUTTER / 2;
    const to = { x, y: bottom(typeArea) };
    const rule: Paint = { type: 'rule', from: { x, y: typeArea.y }, to, width: pt(0.5), ink: BLACK };
    const rect = { x, y: typeArea.y, width: 0, height: typeArea.height };
    frames.push({ slot: 'furniture', role: 'rule', rect, grid: 'none', paint: [rule], lines: [] });
  }
  const sheet = { width: right(typeArea) + MARGIN, height: bottom(typeArea) + MARGIN };
  const slots = names.map((name) => {
    const rect = rectOf(cellsOf(() => true, name));
    return {
      name,
      rect,
      grid: { name: 'page', lineHeight: ROW },
      rows: rect.height / ROW,
      parts: [],
      optional: false,
      span: NOWHERE,
    };
  });
  return {
    page: { folio: '1', trim: sheet, frames },
    template: {
      name: 'drawn',
      file: 'drawn',
      sheet,
      ...(drawing.fold !== undefined && { fold: columnX(drawing.fold) - GUTTER / 2 }),
      typeArea,
      lineHeight: ROW,
      em: EM,
      slots,
      furniture: [],
      draft: [],
      rules: [],
      keep: [],
      fontRequests: [],
    },
  };
};
