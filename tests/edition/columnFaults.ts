// Columns of running text as they must be: level, full or told of, and clear of what is set into them.
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import { lineBox } from '../../layout/page/inkBoxes.js';
import type { Frame, PlacedLine } from '../../layout/page/page.js';
import { TOLERANCE } from '../../layout/page/tolerance.js';
import { FULL_ENOUGH } from '../../layout/page/weights.js';
import type { FlowPart } from '../../layout/template/template.js';
import type { Length } from '../../layout/unit/length.js';
import { bottom, bounds, overlap, type Rect, right } from '../../layout/unit/rect.js';
import { flowsIn, type Place } from './placeOf.js';

/** Frames of one inset stand at most so many rows apart. */
const APART = 3;

/** Lines beside an inset have at least so many characters; a column with less room has none. */
const LEAST_BESIDE = 5;

/** Free rows of a column, `to` the first that is not: the column's end, or the first of an inset. */
interface Stretch {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A flow's frame with what stands in its columns. */
interface Columns {
  readonly frame: Frame;
  readonly part: FlowPart;
  readonly lineHeight: Length;
  readonly rows: number;
  /** Where the columns stand, at their full height. */
  readonly boxes: readonly Rect[];
  /** What is set into them, a rectangle each. */
  readonly insets: readonly Rect[];
  /** Most white rows that an inset has beside it. */
  readonly air: number;
  /** The jump lines at the head of its first column and the foot of its last. */
  readonly jumps: readonly Frame[];
}

const nameOf = ({ slot, role }: Frame): string => `${slot}/${role}`;

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

/** Frames that stand together, as one rectangle each. */
const clusters = (rects: readonly Rect[], lineHeight: Length): readonly Rect[] => {
  const found: Rect[] = [];
  for (const rect of rects) {
    let whole = rect;
    for (let index = found.length - 1; index >= 0; index--) {
      const other = found[index];
      const grown = { ...whole, y: whole.y - APART * lineHeight, height: whole.height + 2 * APART * lineHeight };
      if (!other || !overlap(grown, other)) continue;
      whole = bounds(whole, other);
      found.splice(index, 1);
    }
    found.push(whole);
  }
  return found;
};

/** The columns of a frame of running text, by the frames of its page. */
const columnsOf = (frame: Frame, frames: readonly Frame[], place: Place, lineHeight: Length): Columns | undefined => {
  const { fill, rect } = frame;
  const own = frames.filter(({ slot, story }) => slot === frame.slot && story === frame.story);
  const inside = own.filter((other) => other !== frame && contains(rect, other.rect));
  const set = inside.filter(({ role, rect: { height } }) => role !== 'jump' && height > 0).map((other) => other.rect);
  const alike = flowsIn(place).filter(({ columns }) => columns === fill?.columns.length);
  const part = alike.find(({ picture, insets }) => set.length === 0 || picture || insets.length > 0);
  if (!part) return undefined;
  const { columns, gutter, picture, insets } = part;
  const width = Math.floor((rect.width - (columns - 1) * gutter) / columns);
  return {
    frame,
    part,
    lineHeight,
    rows: rect.height / lineHeight,
    boxes: Array.from({ length: columns }, (_, column) => ({ ...rect, x: rect.x + column * (width + gutter), width })),
    insets: clusters(set, lineHeight),
    air: Math.max(0, picture?.air ?? 0, ...insets.map(({ air }) => air)),
    jumps: inside.filter(({ role }) => role === 'jump'),
  };
};

/** The white that an inset keeps beside it; none where it is as wide as its columns. */
const gapOf = ({ part, boxes }: Columns, inset: Rect): Length => {
  const edges = boxes.filter((box) => overlap({ ...inset, y: box.y, height: box.height }, box));
  const [first, last] = [edges[0], edges.at(-1)];
  const whole =
    first && last && Math.abs(inset.x - first.x) <= 1 && Math.abs(right(inset) - right(last)) <= edges.length;
  if (whole) return 0;
  const gaps = [part.picture, ...part.insets].flatMap((one) => one?.runaround?.gap ?? []);
  return gaps.length > 0 ? Math.min(...gaps) : 0;
};

/** Whether an inset leaves a column's lines no room beside it. */
const blocks = (columns: Columns, inset: Rect, box: Rect): boolean => {
  if (inset.x >= right(box) || right(inset) <= box.x) return false;
  const gap = gapOf(columns, inset);
  const room = Math.max(inset.x - gap - box.x, right(box) - right(inset) - gap);
  return room < LEAST_BESIDE * columns.part.paragraph.size;
};

const stretchesOf = (columns: Columns): readonly Stretch[] => {
  const { boxes, insets, rows, lineHeight } = columns;
  return boxes.flatMap((box, column): readonly Stretch[] => {
    const blocked = insets.filter((inset) => blocks(columns, inset, box));
    const isFree = (row: number): boolean => {
      const cell = { ...box, y: box.y + row * lineHeight, height: lineHeight };
      return !blocked.some((inset) => overlap(inset, cell));
    };
    const found: Stretch[] = [];
    for (let row = 0; row < rows; row++) {
      if (!isFree(row)) continue;
      const from = row;
      while (row < rows && isFree(row)) row++;
      found.push({ column, from, to: row });
    }
    return found;
  });
};

const rowOf = ({ frame, lineHeight }: Columns, line: PlacedLine): number =>
  line.gridLine === undefined ? Math.floor((line.baseline - frame.rect.y) / lineHeight) : line.gridLine - 1;

/** All stretches but the last end on their last row, and with text. */
const levelFaults = (columns: Columns, said: (what: string, column?: number) => boolean): readonly string[] => {
  const { frame, jumps, air, rows } = columns;
  const jumpRows = jumps.flatMap(({ lines }) => lines.map((line) => ({ line, row: rowOf(columns, line) })));
  return stretchesOf(columns)
    .slice(0, -1)
    .flatMap(({ column, from, to }): readonly string[] => {
      const white = to < rows ? air : 0;
      if (to - from <= 2 * air) return [];
      const lines = [...frame.lines.map((line) => ({ line, row: rowOf(columns, line) })), ...jumpRows].filter(
        ({ line, row }) => line.column === column && row >= from && row < to,
      );
      const name = `${nameOf(frame)} column ${column + 1}`;
      const last = lines.reduce<(typeof lines)[number] | undefined>((a, b) => (a && a.row > b.row ? a : b), undefined);
      const told = said('uneven-feet', column + 1);
      if (!last) return told ? [] : [`${name} has no text on rows ${from + 1}–${to}`];
      // A head stands between rows; what stands in several rows, such as a drop cap, has text beside it.
      if (last.line.gridLine === undefined) {
        return said('head-at-foot') || told ? [] : [`${name} ends with a head: “${last.line.text}”`];
      }
      const short = to - 1 - last.row;
      return short > white && !told ? [`${name} ends ${short} rows short of row ${to}`] : [];
    });
};

/** Lines that stand beside an inset keep clear of it. */
const clearFaults = (columns: Columns): readonly string[] => {
  const { frame, boxes, insets } = columns;
  return insets.flatMap((inset) => {
    const gap = gapOf(columns, inset) - TOLERANCE;
    return frame.lines.flatMap((line): readonly string[] => {
      const box = boxes[line.column];
      const ink = lineBox(line);
      const beside = box && right(inset) > box.x && inset.x < right(box);
      if (!beside || ink.y >= bottom(inset) || bottom(ink) <= inset.y || ink.width === 0) return [];
      const clear = right(ink) <= inset.x - gap || ink.x >= right(inset) + gap;
      return clear ? [] : [`${nameOf(frame)} “${line.text}” runs into what is set into its columns`];
    });
  });
};

/** A frame is full, or what it lacks is told by the names of story and slot. */
const fullFaults = ({ frame }: Columns, said: (what: string) => boolean): readonly string[] => {
  const { used, available } = frame.fill ?? { used: 0, available: 0 };
  if (available === 0 || used / available >= FULL_ENOUGH || said('underfull')) return [];
  return [`${nameOf(frame)} uses ${used} of ${available} rows, and nobody was told`];
};

/** What is wrong with the columns of a frame of running text. Where a story is overset they are as good as may be. */
export const columnFaults = (
  frame: Frame,
  frames: readonly Frame[],
  place: Place,
  lineHeight: Length,
  diagnostics: readonly Diagnostic[],
): readonly string[] => {
  const said = (what: string, column?: number): boolean =>
    diagnostics.some(
      ({ id, values }) =>
        id === what &&
        values.slot === frame.slot &&
        values.story === frame.story &&
        (column === undefined || values.column === column),
    );
  const columns = columnsOf(frame, frames, place, lineHeight);
  if (!columns) return [`${nameOf(frame)} has columns that its place does not have`];
  const clear = clearFaults(columns);
  if (said('overset')) return clear;
  return [...clear, ...levelFaults(columns, said), ...fullFaults(columns, said)];
};
