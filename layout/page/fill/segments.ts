// Where a flow's text may stand: columns, cut by what is set into them.
import type { FlowGalley } from '../../galley/galley.js';
import type { LineMeasure } from '../../line/lineCost.js';
import type { InsetColumns } from '../../template/template.js';
import { besideInset } from './runaround.js';

/** A stretch of a column's rows without anything in it. Text fills segments one after another. */
export interface Segment {
  /** 0-based. */
  readonly column: number;
  /** 0-based, from the flow's first row. */
  readonly row: number;
  readonly rows: number;
}

/** Something set into a flow, at its rows. */
export interface PlacedInset {
  readonly columns: InsetColumns;
  readonly row: number;
  readonly rows: number;
}

/** Where everything in a flow stands. */
export interface FlowShape {
  /** In the order of the flow's own insets. */
  readonly insets: readonly PlacedInset[];
  readonly picture?: PlacedInset;
  readonly segments: readonly Segment[];
}

/** All that stands in the columns. */
export const placedInsets = ({ insets, picture }: FlowShape): readonly PlacedInset[] =>
  picture ? [...insets, picture] : insets;

/** Something that is to be set into a flow. */
type Wanted = Omit<PlacedInset, 'row'>;

const meets = ({ columns: a }: Wanted, { columns: b }: Wanted): boolean => a.from <= b.to && a.to >= b.from;

/** Those of `middle` that share columns with one of them, also by way of others, in their order. */
const stackOf = (one: Wanted, middle: readonly Wanted[]): readonly Wanted[] => {
  const stack = new Set([one]);
  for (const member of stack) for (const other of middle) if (meets(member, other)) stack.add(other);
  return middle.filter((other) => stack.has(other));
};

/**
 * Gives insets their rows: those at the top one under the other, those at the foot one above the other; only then is it known
 * between what those in the middle stand, one under the other.
 */
const placeInsets = (wanted: readonly Wanted[], height: number): readonly PlacedInset[] => {
  const placed = new Map<Wanted, PlacedInset>();
  const put = (one: Wanted, row: number): void => void placed.set(one, { ...one, row });
  const standing = (place: InsetColumns['place'], over: readonly Wanted[]): readonly PlacedInset[] =>
    [...placed.values()]
      .filter(({ columns }) => columns.place === place)
      .filter((other) => over.some((one) => meets(one, other)));
  const topOf = (over: readonly Wanted[]): number =>
    Math.max(0, ...standing('top', over).map(({ row, rows }) => row + rows));
  const footOf = (over: readonly Wanted[]): number => Math.min(height, ...standing('foot', over).map(({ row }) => row));
  for (const one of wanted) {
    if (one.columns.place === 'top') put(one, topOf([one]));
    if (one.columns.place === 'foot') put(one, footOf([one]) - one.rows);
  }
  const middle = wanted.filter(({ columns }) => columns.place === 'middle');
  for (const one of middle) {
    if (placed.has(one)) continue;
    const stack = stackOf(one, middle);
    const rows = stack.reduce((sum, member) => sum + member.rows, 0);
    let row = Math.max(0, Math.floor((topOf(stack) + footOf(stack) - rows) / 2));
    for (const member of stack) {
      put(member, row);
      row += member.rows;
    }
  }
  return wanted.flatMap((one) => placed.get(one) ?? []);
};

const covers = ({ columns: { from, to } }: PlacedInset, column: number): boolean => column + 1 >= from && column < to;

/** The shape of a flow's text when its insets and its picture take so many rows. Without `beside` no line stands beside any of them. */
export const shapeOf = (
  flow: FlowGalley,
  height: number,
  insetRows: readonly number[],
  pictureRows: number,
  beside = true,
): FlowShape => {
  const { picture: place, columns } = flow.part;
  const wanted = flow.insets.map(({ part }, index): Wanted => {
    return { columns: part, rows: Math.min(height, insetRows[index] ?? 0) };
  });
  const all = placeInsets(
    place && pictureRows > 0 ? [...wanted, { columns: place, rows: pictureRows }] : wanted,
    height,
  );
  const insets = all.slice(0, wanted.length);
  const picture = all[wanted.length];
  const segments: Segment[] = [];
  for (let column = 0; column < columns; column++) {
    const blocked = all
      .filter((inset) => (beside ? !besideInset(flow, inset.columns, column) : covers(inset, column)))
      .sort((a, b) => a.row - b.row);
    let row = 0;
    for (const inset of blocked) {
      if (inset.row > row) segments.push({ column, row, rows: inset.row - row });
      row = Math.max(row, inset.row + inset.rows);
    }
    if (row < height) segments.push({ column, row, rows: height - row });
  }
  return { insets, ...(picture && { picture }), segments };
};

/** The measure of a line on a row of the flow. */
export const measureAt = (flow: FlowGalley, shape: FlowShape, column: number, row: number): LineMeasure => {
  const measures = placedInsets(shape)
    .filter((inset) => row >= inset.row && row < inset.row + inset.rows)
    .flatMap((inset) => besideInset(flow, inset.columns, column) ?? []);
  const whole = { shift: 0, measure: flow.columnWidth };
  return measures.reduce((least, one) => (one.measure < least.measure ? one : least), whole);
};

/** Whether lines run around anything in the flow. */
export const runsAround = (shape: FlowShape): boolean =>
  placedInsets(shape).some(({ columns }) => columns.runaround !== undefined);
