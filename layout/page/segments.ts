// Where a flow's text may stand: columns, cut by what is set into them.
import type { FlowGalley } from '../galley/galley.js';
import type { LineMeasure } from '../line/lineCost.js';
import type { InsetColumns } from '../template/template.js';
import { besidePicture } from './runaround.js';

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
  readonly head?: PlacedInset;
  readonly picture?: PlacedInset;
  readonly segments: readonly Segment[];
}

const covers = ({ columns }: PlacedInset, column: number): boolean =>
  column + 1 >= columns.from && column + 1 <= columns.to;

/** Places an inset of so many rows between what stands in its columns already. */
const placeInset = (
  columns: InsetColumns,
  rows: number,
  height: number,
  earlier: PlacedInset | undefined,
): PlacedInset => {
  const meets = earlier !== undefined && earlier.columns.from <= columns.to && earlier.columns.to >= columns.from;
  const top = meets && earlier.columns.place === 'top' ? earlier.row + earlier.rows : 0;
  const foot = meets && earlier.columns.place === 'foot' ? earlier.row : height;
  // Two in the middle stand one above the other.
  const middle =
    meets && earlier.columns.place === 'middle' ? earlier.row + earlier.rows : Math.floor((top + foot - rows) / 2);
  return { columns, rows, row: { top, foot: foot - rows, middle }[columns.place] };
};

/** The shape of a flow's text when head and picture take so many rows. */
export const shapeOf = (flow: FlowGalley, height: number, headRows: number, pictureRows: number): FlowShape => {
  const { part } = flow;
  const head = part.head && headRows > 0 ? placeInset(part.head, headRows, height, undefined) : undefined;
  const picture = part.picture && pictureRows > 0 ? placeInset(part.picture, pictureRows, height, head) : undefined;
  const segments: Segment[] = [];
  for (let column = 0; column < part.columns; column++) {
    const blocked = [head, picture]
      .filter((inset) => inset !== undefined)
      .filter((inset) => covers(inset, column) && !(inset === picture && besidePicture(flow, column)))
      .sort((a, b) => a.row - b.row);
    let row = 0;
    for (const inset of blocked) {
      if (inset.row > row) segments.push({ column, row, rows: inset.row - row });
      row = inset.row + inset.rows;
    }
    if (row < height) segments.push({ column, row, rows: height - row });
  }
  return { ...(head && { head }), ...(picture && { picture }), segments };
};

/** The measure of a line on a row of the flow. */
export const measureAt = (flow: FlowGalley, { picture }: FlowShape, column: number, row: number): LineMeasure => {
  const whole = { shift: 0, measure: flow.columnWidth };
  const beside = picture && row >= picture.row && row < picture.row + picture.rows;
  return beside ? (besidePicture(flow, column) ?? whole) : whole;
};
