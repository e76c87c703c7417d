// A picture with its caption and credit over a flow's columns.
import { diagnose } from '../../diagnostic/diagnostic.js';
import type { FlowGalley, FlowLine } from '../../galley/galley.js';
import { baselineInRow } from '../../template/lineGrid.js';
import type { Length } from '../../unit/length.js';
import { insetX } from '../fill/runaround.js';
import type { PlacedInset } from '../fill/segments.js';
import type { Frame } from '../page.js';
import { cropped, pictureHeight, rowsUnderPicture } from '../pictureRows.js';
import { placeLine } from './placeLine.js';
import type { Place, Placing } from './placing.js';

/** A picture's crop is centred: what an editor expects who names no other place. */
const centredCrop = (aspect: number, width: Length, height: Length) => {
  const ratio = width / height / aspect;
  const across = Math.min(1, ratio);
  const down = Math.min(1, 1 / ratio);
  return { x: (1 - across) / 2, y: (1 - down) / 2, width: across, height: down };
};

/** Places the picture at its rows of a flow that stands at `place`. */
export const placePicture = (
  flow: FlowGalley,
  { x, y }: Pick<Place, 'x' | 'y'>,
  inset: PlacedInset,
  placing: Placing,
): readonly Frame[] => {
  const { picture } = flow;
  const spanned = flow.part.picture;
  if (!picture || !spanned) return [];
  const { lineHeight } = placing.grid;
  const { rows } = inset;
  // Its white stands between the picture and the text: under one at the top, above one at the foot, on both sides of one in the middle.
  const above = { top: 0, middle: Math.floor(spanned.air / 2), foot: spanned.air }[inset.columns.place];
  const place = { x: x + insetX(flow, spanned), y: y + inset.row * lineHeight };
  const half = Math.floor((lineHeight - flow.part.paragraph.size) / 2);
  const height = pictureHeight(flow, rows, lineHeight);
  const lost = cropped(flow, height);
  if (lost > spanned.crop) {
    const values = { file: picture.file, percent: Math.round(lost * 100) };
    placing.report(diagnose('picture-cropped', values, picture.span));
  }
  const rect = { x: place.x, y: place.y + above * lineHeight + half, width: picture.width, height };
  const frames: Frame[] = [];
  const common = { slot: placing.slot, story: placing.story, grid: placing.grid.name };
  if (picture.aspect > 0) {
    frames.push({
      ...common,
      role: 'picture',
      rect,
      paint: [
        {
          type: 'picture',
          rect,
          file: picture.file,
          crop: centredCrop(picture.aspect, picture.width, height),
          ...(picture.alt !== undefined && { alt: picture.alt }),
        },
      ],
      lines: [],
    });
  }
  const firstRow = rows - rowsUnderPicture(flow) + above;
  const captionOf = (role: string): readonly FlowLine[] => picture.caption.filter((line) => line.role === role);
  for (const role of ['caption', 'credit']) {
    const own = captionOf(role);
    if (own.length === 0) continue;
    frames.push({
      ...common,
      role,
      rect: {
        x: place.x,
        y: place.y + (firstRow + (own[0]?.row ?? 0)) * lineHeight,
        width: picture.width,
        height: own.length * lineHeight,
      },
      paint: [],
      lines: own.map(({ line, row, size }) =>
        placeLine(line, {
          x: place.x,
          baseline: place.y + (firstRow + row) * lineHeight + baselineInRow(lineHeight, size),
          column: 0,
          gridLine: inset.row + firstRow + row + 1,
        }),
      ),
    });
  }
  return frames;
};
