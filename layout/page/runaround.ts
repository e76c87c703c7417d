// Runaround (串文, rule 24): what a picture narrower than its columns leaves of their measure.
import type { FlowGalley } from '../galley/galley.js';
import type { LineMeasure } from '../line/lineCost.js';
import type { Length } from '../unit/length.js';

/** Lines of fewer characters have no good breaks: the column then stays white beside the picture. */
const LEAST_BESIDE = 5;

/** From the flow's left edge. */
export const pictureX = (flow: FlowGalley): Length => {
  const { picture, gutter } = flow.part;
  if (!picture) return 0;
  const pitch = flow.columnWidth + gutter;
  const left = (picture.from - 1) * pitch;
  if (!picture.runaround) return left;
  const spare = (picture.to - picture.from) * pitch + flow.columnWidth - picture.runaround.width;
  return left + { left: 0, centre: Math.floor(spare / 2), right: spare }[picture.runaround.side];
};

/** The measure that a column's lines have beside the picture; undefined where it leaves them none. */
export const besidePicture = (flow: FlowGalley, column: number): LineMeasure | undefined => {
  const { picture, gutter, paragraph } = flow.part;
  const whole = { shift: 0, measure: flow.columnWidth };
  if (!picture || column + 1 < picture.from || column + 1 > picture.to) return whole;
  if (!picture.runaround) return undefined;
  const { width, gap } = picture.runaround;
  const x = pictureX(flow) - column * (flow.columnWidth + gutter);
  const left = Math.min(flow.columnWidth, Math.max(0, x - gap));
  const after = Math.min(flow.columnWidth, Math.max(0, x + width + gap));
  const right = flow.columnWidth - after;
  const measure = Math.max(left, right);
  if (measure < LEAST_BESIDE * paragraph.size) return undefined;
  // Whole em: lines beside a picture are short, and every character of white shows.
  const ems = Math.floor(measure / paragraph.size) * paragraph.size;
  return left >= right ? { shift: 0, measure: ems } : { shift: flow.columnWidth - ems, measure: ems };
};
