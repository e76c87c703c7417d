// Places of stories: a slot itself, or the places inside a slot that several stories share.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Placement, Sheet } from '../story/story.js';
import type { Part, Slot, SlotPart, Template } from '../template/template.js';

/** Where one story may stand. */
export interface StoryPlace {
  readonly name: string;
  /** The slot that it is or stands in. */
  readonly slot: Slot;
  /** Whether it stands inside its slot, whose rows it shares; else it is the slot. */
  readonly shared: boolean;
  /** Whether it may stay empty. */
  readonly optional: boolean;
  /** Whether it takes one of the sheet's fillers where no story has it. */
  readonly filler: boolean;
}

const innerPlaces = (parts: readonly Part[]): readonly SlotPart[] =>
  parts.flatMap((part): readonly SlotPart[] => {
    switch (part.type) {
      case 'slot':
        return [part];
      case 'row':
        return part.cells.flatMap((cell) => innerPlaces(cell.parts));
      case 'box':
        return innerPlaces(part.parts);
      case 'text':
      case 'space':
      case 'flow':
        return [];
    }
  });

/** The places of a slot: those inside it, or itself. All places of an optional slot may stay empty. */
export const placesOf = (slot: Slot): readonly StoryPlace[] => {
  const inner = innerPlaces(slot.parts);
  if (inner.length === 0) return [{ name: slot.name, slot, shared: false, optional: slot.optional, filler: false }];
  return inner.map(({ name, optional, filler }) => {
    return { name, slot, shared: true, optional: slot.optional || optional, filler };
  });
};

/** The names that frames of a slot may bear: its own, and those of the places in it. */
export const namesIn = (slot: Slot): ReadonlySet<string> =>
  new Set([slot.name, ...placesOf(slot).map(({ name }) => name)]);

/** A sheet's stories by the place that each takes, and what is wrong with that. */
export interface AssignedPlaces {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives every story its place: the one it names, or the next free one in the template's order. */
export const assignPlaces = (sheet: Sheet, template: Template): AssignedPlaces => {
  const places = template.slots.flatMap(placesOf);
  const known = new Set(places.map(({ name }) => name));
  const placements = new Map<string, Placement>();
  const diagnostics: Diagnostic[] = [];
  for (const placement of sheet.placements) {
    const { slot } = placement;
    if (slot === undefined) continue;
    if (known.has(slot)) placements.set(slot, placement);
    else {
      const values = { slot, template: template.name, known: [...known].join(', ') };
      diagnostics.push(diagnose('unknown-slot', values, placement.span));
    }
  }
  for (const placement of sheet.placements) {
    if (placement.slot !== undefined) continue;
    const free = places.find(
      ({ name, filler }) => !filler && !placements.has(name) && !sheet.listedSlots.includes(name),
    );
    if (free) placements.set(free.name, placement);
    else diagnostics.push(diagnose('no-free-slot', { story: placement.story.id }, placement.span));
  }
  for (const { name, optional } of places) {
    // A listed story that could not be read has been told of; its place is not empty by the editor's will.
    if (!optional && !placements.has(name) && !sheet.listedSlots.includes(name)) {
      diagnostics.push(diagnose('slot-empty', { slot: name }, sheet.span));
    }
  }
  return { placements, diagnostics };
};
