// Where a flow's text may stand: columns, cut by what is set into them.
import type { FlowGalley } from '../galley/galley.js';
import type { LineMeasure } from '../line/lineCost.js';
import type { InsetColumns } from '../template/template.js';
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

export interface FlowShape {
  /** In the order of the flow's own insets. */
  readonly insets: readonly PlacedInset[];
  readonly picture?: PlacedInset;
  readonly segments: readonly Segment[];
}

/** All that stands in the columns. */
export const placedInsets = ({ insets, picture }: FlowShape): readonly PlacedInset[] =>
  picture ? [...insets, picture] : insets;

/** Places an inset of so many rows between what stands in its columns already. */
const placeInset = (
  columns: InsetColumns,
  rows: number,
  height: number,
  earlier: readonly PlacedInset[],
): PlacedInset => {
  const met = earlier.filter((other) => other.columns.from <= columns.to && other.columns.to >= columns.from);
  const at = (place: InsetColumns['place']): readonly PlacedInset[] =>
    met.filter((other) => other.columns.place === place);
  const top = Math.max(0, ...at('top').map((other) => other.row + other.rows));
  const foot = Math.min(height, ...at('foot').map(({ row }) => row));
  // Those in the middle stand one under the other.
  const middle = Math.max(Math.floor((top + foot - rows) / 2), ...at('middle').map((other) => other.row + other.rows));
  return { columns, rows, row: { top, foot: foot - rows, middle }[columns.place] };
};

/** The shape of a flow's text when its insets and its picture take so many rows. */
export const shapeOf = (
  flow: FlowGalley,
  height: number,
  insetRows: readonly number[],
  pictureRows: number,
): FlowShape => {
  const { picture: place, columns } = flow.part;
  const insets: PlacedInset[] = [];
  for (const [index, { part }] of flow.insets.entries()) {
    insets.push(placeInset(part, Math.min(height, insetRows[index] ?? 0), height, insets));
  }
  const picture = place && pictureRows > 0 ? placeInset(place, pictureRows, height, insets) : undefined;
  const all = picture ? [...insets, picture] : insets;
  const segments: Segment[] = [];
  for (let column = 0; column < columns; column++) {
    const blocked = all.filter((inset) => !besideInset(flow, inset.columns, column)).sort((a, b) => a.row - b.row);
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
