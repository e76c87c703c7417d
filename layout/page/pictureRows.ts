// A picture's height over a flow's columns: whole rows that level the columns and keep the picture's shape.
import type { FlowGalley } from '../galley/galley.js';
import type { Length } from '../unit/length.js';
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

/** The picture height that costs least when the columns are `height` rows: `costOf` prices the rows left for text. */
export const pictureRows = (
  flow: FlowGalley,
  height: number,
  lineHeight: Length,
  costOf: (capacity: number) => number,
): PictureRows => {
  const { columns, picture: place } = flow.part;
  if (!place || !flow.picture) return { rows: 0, cost: costOf(height * columns) };
  const spanned = place.to - place.from + 1;
  let best: PictureRows = { rows: Math.min(height, place.rows.min), cost: Number.POSITIVE_INFINITY };
  for (let rows = place.rows.min; rows <= Math.min(place.rows.max, height); rows++) {
    const tall = pictureHeight(flow, rows, lineHeight);
    if (tall <= 0) continue;
    const lost = cropped(flow, tall);
    const under = height - rows;
    const cost =
      costOf(height * columns - rows * spanned) +
      CROP * Math.log(1 - lost) ** 2 +
      (lost > place.crop ? DEEP_CROP * (lost - place.crop) : 0) +
      (under > 0 && under <= STUB_ROWS ? STUB : 0);
    if (cost < best.cost) best = { rows, cost };
  }
  return best;
};
