// A picture's height over a flow's columns: whole rows that level the columns and keep the picture's shape.
import type { FlowGalley } from '../galley/galley.js';
import type { Length } from '../unit/length.js';
import { lostColumns } from './runaround.js';
import { CROP, DEEP_CROP, STUB, STUB_ROWS } from './weights.js';

export interface PictureRows {
  /** Picture, caption and the white under them. */
  readonly rows: number;
  readonly cost: number;
}

/** Rows that a picture's caption, credit and the white under them take. */
export const rowsUnderPicture = (flow: FlowGalley): number =>
  (flow.picture?.captionRows ?? 0) + (flow.part.picture?.air ?? 0);

/** Height of the picture itself in so many rows: from the em box of the first row to a line gap above the caption. */
export const pictureHeight = (flow: FlowGalley, rows: number, lineHeight: Length): Length => {
  const half = Math.floor((lineHeight - flow.part.paragraph.size) / 2);
  return (rows - rowsUnderPicture(flow)) * lineHeight - 2 * half;
};

/** How much of the picture a frame of this height cuts away: 0 nothing, 0.5 half of its width or height. */
export const cropped = (flow: FlowGalley, height: Length): number => {
  const { picture } = flow;
  if (!picture || picture.aspect <= 0 || height <= 0) return 0;
  const ratio = picture.width / height / picture.aspect;
  return 1 - Math.min(ratio, 1 / ratio);
};

/** Rows of text that so many rows more of picture take from the columns. */
export const textRowsUnder = (flow: FlowGalley, rows: number): number =>
  flow.part.picture ? Math.round(rows * lostColumns(flow, flow.part.picture)) : 0;

/** Rows of text that columns of a height hold beside insets, which take `taken` of them, and picture. */
export const textRows = (flow: FlowGalley, height: number, taken: number, picture: number): number =>
  height * flow.part.columns - taken - textRowsUnder(flow, picture);

/** The picture height that costs least when the columns are `height` rows, `taken` of them in all by other insets: `costOf` prices the rows left for text. */
export const pictureRows = (
  flow: FlowGalley,
  height: number,
  lineHeight: Length,
  taken: number,
  costOf: (capacity: number) => number,
): PictureRows => {
  const { picture: place } = flow.part;
  const all = textRows(flow, height, taken, 0);
  if (!place || !flow.picture) return { rows: 0, cost: costOf(all) };
  const lost = lostColumns(flow, place);
  let best: PictureRows = { rows: Math.min(height, place.rows.min), cost: Number.POSITIVE_INFINITY };
  for (let rows = place.rows.min; rows <= Math.min(place.rows.max, height); rows++) {
    const tall = pictureHeight(flow, rows, lineHeight);
    if (tall <= 0) continue;
    const under = height - rows;
    const cost =
      costOf(all - Math.round(rows * lost)) + shapeCost(flow, tall) + (under > 0 && under <= STUB_ROWS ? STUB : 0);
    if (cost < best.cost) best = { rows, cost };
  }
  return best;
};

/** The rows that show the picture nearest to its own shape, whatever the text would like. */
export const naturalPictureRows = (flow: FlowGalley, height: number, lineHeight: Length): number => {
  const { picture: place } = flow.part;
  if (!place || !flow.picture) return 0;
  const rows = Array.from(
    { length: Math.max(1, Math.min(place.rows.max, height) - place.rows.min + 1) },
    (_, index) => place.rows.min + index,
  );
  const costs = rows.map((count) => {
    const tall = pictureHeight(flow, count, lineHeight);
    return tall > 0 ? cropped(flow, tall) : Number.POSITIVE_INFINITY;
  });
  return rows[costs.indexOf(Math.min(...costs))] ?? place.rows.min;
};

/** What it costs to show the picture in a frame of this height. */
export const shapeCost = (flow: FlowGalley, height: Length): number => {
  const lost = cropped(flow, height);
  const most = flow.part.picture?.crop ?? 1;
  return CROP * Math.log(1 - lost) ** 2 + (lost > most ? DEEP_CROP * (lost - most) : 0);
};
