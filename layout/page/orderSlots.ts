// The order in which a sheet's slots are made up: as they are read, and a story's rest after what comes before it.
import type { Placement } from '../story/story.js';
import type { Slot } from '../template/template.js';
import { placesOf } from './places.js';
import type { PlannedSheet } from './plannedSheet.js';

/** A sheet's slots in their order. */
export interface SlotOrder {
  readonly slots: readonly Slot[];
  /** Rests that cannot be known when their slot is made up: their story's earlier stop is in the same slot, or slots wait for each other. */
  readonly circular: ReadonlySet<Placement>;
}

/**
 * Slots come in the order in which their first stories are listed. One in which a story goes on comes after the slot of that
 * story's earlier stop, since only then is it known what is left of it.
 */
export const orderSlots = ({ sheet, template, placements }: PlannedSheet): SlotOrder => {
  const slotOf = new Map<Placement, Slot>();
  for (const { name, slot } of template.slots.flatMap(placesOf)) {
    const placement = placements.get(name);
    if (placement) slotOf.set(placement, slot);
  }
  const listed = sheet.placements.filter((placement) => slotOf.has(placement));
  const rank = (slot: Slot): number => {
    const first = listed.findIndex((placement) => slotOf.get(placement) === slot);
    return first < 0 ? listed.length : first;
  };
  /** For each rest, the slot that it comes from; none where it comes from a sheet before. */
  const sources = new Map<Placement, Slot>();
  for (const [index, placement] of listed.entries()) {
    const before = listed.slice(0, index).findLast(({ story }) => story === placement.story);
    const source = before && slotOf.get(before);
    if (placement.continues && source) sources.set(placement, source);
  }
  const isMade = (slot: Slot): boolean => slots.includes(slot);
  const waits = (slot: Slot): boolean =>
    [...sources].some(([placement, source]) => slotOf.get(placement) === slot && source !== slot && !isMade(source));
  const slots: Slot[] = [];
  const left = template.slots.toSorted((a, b) => rank(a) - rank(b));
  while (left.length > 0) {
    // Where all wait for each other, the first does not wait.
    const ready = left.findIndex((slot) => !waits(slot));
    slots.push(...left.splice(Math.max(0, ready), 1));
  }
  const at = (slot: Slot): number => slots.indexOf(slot);
  const circular = [...sources].filter(([placement, source]) => at(source) >= at(slotOf.get(placement) ?? source));
  return { slots, circular: new Set(circular.map(([placement]) => placement)) };
};
