// Runaround (串文, rule 24): what something narrower than its columns leaves of their measure.
import type { FlowGalley } from '../../galley/galley.js';
import type { LineMeasure } from '../../line/lineCost.js';
import type { InsetColumns } from '../../template/template.js';
import type { Length } from '../../unit/length.js';

/** Lines of fewer characters have no good breaks: the column then stays white beside the inset. */
const LEAST_BESIDE = 5;

/** The least measure of a line beside an inset. */
export const leastBeside = ({ part }: FlowGalley): Length => LEAST_BESIDE * part.paragraph.size;

/** How wide an inset stands. */
export const insetWidth = ({ columnWidth, part }: FlowGalley, { from, to, runaround }: InsetColumns): Length =>
  runaround?.width ?? (to - from + 1) * columnWidth + (to - from) * part.gutter;

/** An inset's left edge, from the flow's. */
export const insetX = (flow: FlowGalley, inset: InsetColumns): Length => {
  const { from, runaround } = inset;
  const left = (from - 1) * (flow.columnWidth + flow.part.gutter);
  if (!runaround) return left;
  const spare = insetWidth(flow, { from, to: inset.to, place: inset.place }) - runaround.width;
  return left + { left: 0, centre: Math.floor(spare / 2), right: spare }[runaround.side];
};

/** The measure that a column's lines have beside an inset; undefined where it leaves them none. */
export const besideInset = (flow: FlowGalley, inset: InsetColumns, column: number): LineMeasure | undefined => {
  const { gutter, paragraph } = flow.part;
  const { from, to, runaround } = inset;
  if (column + 1 < from || column + 1 > to) return { shift: 0, measure: flow.columnWidth };
  if (!runaround) return undefined;
  const { width, gap } = runaround;
  const x = insetX(flow, inset) - column * (flow.columnWidth + gutter);
  const left = Math.min(flow.columnWidth, Math.max(0, x - gap));
  const after = Math.min(flow.columnWidth, Math.max(0, x + width + gap));
  const right = flow.columnWidth - after;
  const measure = Math.max(left, right);
  if (measure < leastBeside(flow)) return undefined;
  // Whole em: lines beside an inset are short, and every character of white shows.
  const ems = Math.floor(measure / paragraph.size) * paragraph.size;
  return left >= right ? { shift: 0, measure: ems } : { shift: flow.columnWidth - ems, measure: ems };
};

/** How many columns an inset takes from the text: all that it covers, or a part of those whose lines run around it. */
export const lostColumns = (flow: FlowGalley, inset: InsetColumns): number => {
  let lost = 0;
  for (let column = inset.from; column <= inset.to; column++) {
    const beside = besideInset(flow, inset, column - 1);
    lost += beside ? 1 - beside.measure / flow.columnWidth : 1;
  }
  return lost;
};
