// Readings of one line at their places: over their bases, within the line, apart from one another.
import { em, type Length, roundLength } from '../unit/length.js';
import type { JustifiedLine } from './justifyLine.js';
import type { PreparedParagraph } from './preparedParagraph.js';
import type { SetLine } from './setLine.js';

/** A reading in its line. */
export interface PlacedReading {
  readonly reading: SetLine;
  /** From the line's left edge. */
  readonly x: Length;
}

/** A line's readings by the unit that they are read after. */
export type PlacedReadings = ReadonlyMap<number, readonly PlacedReading[]>;

const NONE: PlacedReadings = new Map();

/**
 * Places the readings of units from…to−1. At the line's edges a reading longer than its base is set flush with the edge (CLREQ
 * 3.3.4). A base that had to be cut has its reading over its last part.
 */
export const placeReadings = (
  { ruby, style }: PreparedParagraph,
  from: number,
  to: number,
  { x, width, total }: Pick<JustifiedLine, 'x' | 'width' | 'total'>,
): PlacedReadings => {
  const measures = style.marks?.ruby;
  const here = ruby.filter((group) => group.to > from && group.to <= to);
  if (here.length === 0 || !measures) return NONE;
  const placed = here.map((group) => {
    const first = Math.max(group.from, from);
    const left = (x[first - from] ?? 0) + (first === group.from ? group.left : 0);
    const right = (x[group.to - 1 - from] ?? 0) + (width[group.to - 1 - from] ?? 0) - group.right;
    return { group, x: (left + right - group.reading.width) / 2 };
  });
  // White borrowed from neighbours on other lines may be lacking: then readings come closer, and at last stand out of the line.
  const sum = here.reduce((so, { reading }) => so + reading.width, 0);
  const gaps = here.length - 1;
  const apart = gaps > 0 ? Math.max(0, Math.min(em(measures.apart, style.size), (total - sum) / gaps)) : 0;
  const out = Math.max(0, sum + gaps * apart - total) / 2;
  let edge = -out;
  for (const each of placed) {
    each.x = Math.max(each.x, edge);
    edge = each.x + each.group.reading.width + apart;
  }
  edge = total + out;
  for (const each of placed.toReversed()) {
    each.x = Math.min(each.x, edge - each.group.reading.width);
    edge = each.x - apart;
  }
  const readings = new Map<number, PlacedReading[]>();
  for (const { group, x: at } of placed) {
    // Two bases within one word are both read after it.
    const last = group.to - 1;
    readings.set(last, [...(readings.get(last) ?? []), { reading: group.reading, x: roundLength(at) }]);
  }
  return readings;
};

/** Text from `start` to `end` with each reading after its base, as it is drawn and read. */
export const readText = (
  { source, units }: PreparedParagraph,
  start: number,
  end: number,
  readings: PlacedReadings,
): string => {
  let text = '';
  let at = start;
  for (const [unit, placed] of readings) {
    const after = units[unit]?.end ?? end;
    text += source.text.slice(at, after) + placed.map(({ reading }) => reading.text).join('');
    at = after;
  }
  return text + source.text.slice(at, end);
};
