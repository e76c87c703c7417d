// A slot before it has stories: its places, and about where heads and text would stand in them.
import type { BoxPart, FlowPart, InsetColumns, Part, Slot, SlotPart, TextPart } from '../template/template.js';
import type { Length } from '../unit/length.js';
import type { Rect } from '../unit/rect.js';
import { heightOf, shareOut } from './shareOut.js';

/** A head's place. */
export interface PlannedText {
  readonly type: 'text';
  readonly part: TextPart;
  readonly rect: Rect;
  /** The container whose matter it sets; left out for the story's own. */
  readonly take?: string;
  /** Length of its lines. */
  readonly measure: Length;
}

/** A flow's place: its columns, and how much they hold. */
export interface PlannedFlow {
  readonly type: 'flow';
  readonly part: FlowPart;
  readonly rect: Rect;
  /** The container whose matter it sets; left out for the story's own. */
  readonly take?: string;
  readonly lineHeight: Length;
  readonly columns: number;
  readonly columnWidth: Length;
  /** Em of its own type in a line; not always whole. */
  readonly characters: number;
  /** Lines in a column. */
  readonly rows: number;
}

/** A box that holds a container of the story. */
export interface PlannedBox {
  readonly type: 'box';
  readonly part: BoxPart;
  readonly rect: Rect;
}

export type PlannedPart = PlannedText | PlannedFlow | PlannedBox;

/** The place of one story. */
export interface PlannedPlace {
  readonly name: string;
  readonly rect: Rect;
  /** Rows of the page's grid; about so many where it shares its slot. */
  readonly rows: number;
  /** Whether it shares its slot: then its height is only an equal share. */
  readonly shared: boolean;
  readonly optional: boolean;
  readonly filler: boolean;
  /** What the story that takes it is set in. */
  readonly parts: readonly Part[];
  readonly planned: readonly PlannedPart[];
}

interface Plan {
  readonly planned: PlannedPart[];
  readonly take?: string;
  place(part: SlotPart, rect: Rect): void;
}

const of = ({ take }: Plan): { readonly take?: string } => (take === undefined ? {} : { take });

const planFlow = (part: FlowPart, rect: Rect, lineHeight: Length): PlannedFlow => {
  const { paragraph } = part;
  const common = { type: 'flow', part, rect, lineHeight } as const;
  if (part.vertical) {
    // Its lines run down and stand a row of the grid apart.
    const characters = Math.floor(rect.height / paragraph.size);
    return { ...common, columns: 1, columnWidth: rect.width, characters, rows: Math.floor(rect.width / lineHeight) };
  }
  const columnWidth = Math.floor((rect.width - (part.columns - 1) * part.gutter) / part.columns);
  return {
    ...common,
    columns: part.columns,
    columnWidth,
    characters: columnWidth / paragraph.size,
    rows: Math.floor(rect.height / lineHeight),
  };
};

const planPart = (part: Part, rect: Rect, first: boolean, lineHeight: Length, plan: Plan): void => {
  switch (part.type) {
    case 'text':
      plan.planned.push({ type: 'text', part, rect, ...of(plan), measure: rect.width - 2 * part.sides });
      break;
    case 'space':
      break;
    case 'flow': {
      const flow = { ...planFlow(part, rect, lineHeight), ...of(plan) };
      plan.planned.push(flow);
      for (const inset of part.insets) {
        const height = heightOf(inset.parts, lineHeight);
        planStack(inset.parts, insetRect(flow, inset, Math.floor(height / lineHeight)), lineHeight, plan);
      }
      break;
    }
    case 'slot': {
      const gap = first ? 0 : part.gapBefore.want * lineHeight;
      plan.place(part, { ...rect, y: rect.y + gap, height: Math.max(0, rect.height - gap) });
      break;
    }
    case 'box': {
      const own = part.grid?.lineHeight ?? lineHeight;
      if (part.take !== undefined) plan.planned.push({ type: 'box', part, rect });
      const inner = {
        x: rect.x + part.sides,
        y: rect.y + part.padding.top * own,
        width: rect.width - 2 * part.sides,
        height: Math.max(0, rect.height - (part.padding.top + part.padding.bottom) * own),
      };
      planStack(part.parts, inner, own, part.take === undefined ? plan : { ...plan, take: part.take });
      break;
    }
    case 'row': {
      let { x } = rect;
      for (const { width, parts } of part.cells) {
        planStack(parts, { ...rect, x, width }, lineHeight, plan);
        x += width + part.gap;
      }
      break;
    }
  }
};

const planStack = (parts: readonly Part[], rect: Rect, lineHeight: Length, plan: Plan): void => {
  const heights = shareOut(parts, rect.height, lineHeight);
  let { y } = rect;
  parts.forEach((part, index) => {
    const height = heights[index] ?? 0;
    planPart(part, { ...rect, y, height }, index === 0, lineHeight, plan);
    y += height;
  });
};

const noPlace = (): void => {
  throw new Error('a place stands in a place');
};

/** The places of a slot. Heights in it are guesses: the stories decide. */
export const planSlot = (slot: Slot): readonly PlannedPlace[] => {
  const { lineHeight } = slot.grid;
  const inner: PlannedPlace[] = [];
  const own: PlannedPart[] = [];
  planStack(slot.parts, slot.rect, lineHeight, {
    planned: own,
    place: ({ name, optional, filler, parts }, rect) => {
      const planned: PlannedPart[] = [];
      planStack(parts, rect, lineHeight, { planned, place: noPlace });
      const rows = Math.floor(rect.height / lineHeight);
      inner.push({ name, rect, rows, shared: true, optional: slot.optional || optional, filler, parts, planned });
    },
  });
  if (inner.length > 0) return inner;
  const { name, rect, rows, optional, parts } = slot;
  return [{ name, rect, rows, shared: false, optional, filler: false, parts, planned: own }];
};

/** The parts without the places that may stay empty. */
const mustStand = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part): readonly Part[] => {
    switch (part.type) {
      case 'slot':
        return part.optional ? [] : [part];
      case 'row':
        return [{ ...part, cells: part.cells.map((cell) => ({ ...cell, parts: mustStand(cell.parts) })) }];
      case 'box':
        return [{ ...part, parts: mustStand(part.parts) }];
      case 'text':
      case 'space':
      case 'flow':
        return [part];
    }
  });

/** The places that a story must fill, as they stand while all others are empty. */
export const planNeeded = (slot: Slot): readonly PlannedPlace[] => {
  const places = planSlot(slot);
  if (places.every(({ shared }) => !shared)) return places.filter(({ optional }) => !optional);
  const parts = mustStand(slot.parts);
  return places.every(({ optional }) => optional) ? [] : planSlot({ ...slot, parts });
};

/** So many rows over some of a flow's columns. */
export const insetRect = (flow: PlannedFlow, { from, to, place }: InsetColumns, rows: number): Rect => {
  const { rect, part, columnWidth, lineHeight } = flow;
  const height = Math.min(rows, flow.rows) * lineHeight;
  const spare = flow.rows * lineHeight - height;
  const above = { top: 0, middle: Math.floor(spare / 2), foot: spare }[place];
  const pitch = columnWidth + part.gutter;
  return {
    x: rect.x + (from - 1) * pitch,
    y: rect.y + above,
    width: (to - from + 1) * pitch - part.gutter,
    height,
  };
};

/** A place's flows, the largest first. */
export const flowsOf = ({ planned }: PlannedPlace): readonly PlannedFlow[] =>
  planned
    .filter((part) => part.type === 'flow')
    .sort((a, b) => b.rect.width * b.rect.height - a.rect.width * a.rect.height);

/** Characters that a flow's columns hold, about. */
export const roomOf = ({ columns, characters, rows }: PlannedFlow): number => Math.floor(columns * rows * characters);
