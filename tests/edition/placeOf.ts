// The place that a frame names, with what the template says of it: its slot, its own parts, the flows in them.
import type { FlowPart, Part, Slot, SlotPart, Template } from '../../layout/template/template.js';
import type { Length } from '../../layout/unit/length.js';

/** A slot, or the place of a story inside it. */
export interface Place {
  readonly slot: Slot;
  readonly parts: readonly Part[];
}

/** Every part, those inside others too. */
export const allParts = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part): readonly Part[] => {
    switch (part.type) {
      case 'row':
        return [part, ...part.cells.flatMap((cell) => allParts(cell.parts))];
      case 'box':
      case 'slot':
        return [part, ...allParts(part.parts)];
      case 'flow':
        return [part, ...part.insets.flatMap((inset) => allParts(inset.parts))];
      case 'text':
      case 'space':
        return [part];
    }
  });

export const flowsIn = ({ parts }: Place): readonly FlowPart[] =>
  allParts(parts).filter((part) => part.type === 'flow');

/** Places of a template by the name that their frames bear. */
export const placesByName = ({ slots }: Template): ReadonlyMap<string, Place> =>
  new Map(
    slots.flatMap((slot): readonly (readonly [string, Place])[] => [
      [slot.name, { slot, parts: slot.parts }],
      ...allParts(slot.parts)
        .filter((part): part is SlotPart => part.type === 'slot')
        .map(({ name, parts }) => [name, { slot, parts }] as const),
    ]),
  );

/** Line height of every grid that a slot's matter may stand on, by the grid's name. */
export const gridsOf = (slot: Slot): ReadonlyMap<string, Length> => {
  const own = allParts(slot.parts).flatMap((part) => (part.type === 'box' && part.grid ? [part.grid] : []));
  return new Map([slot.grid, ...own].map(({ name, lineHeight }) => [name, lineHeight]));
};
