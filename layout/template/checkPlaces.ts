// The places of stories that share a slot: each with a name of its own, and where a story can be set.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { Path } from './names.js';
import type { Part, Slot, SlotPart, Template } from './template.js';

/** What a part stands in: the slot itself, its rows and plain boxes among it, or the matter of one story. */
type Around = 'slot' | 'take' | 'inset' | 'place';

/** The places that stand in a slot's rows and plain boxes. */
const placesIn = (parts: readonly Part[]): readonly SlotPart[] =>
  parts.flatMap((part): readonly SlotPart[] => {
    if (part.type === 'slot') return [part];
    if (part.type === 'row') return part.cells.flatMap((cell) => placesIn(cell.parts));
    return part.type === 'box' && part.take === undefined ? placesIn(part.parts) : [];
  });

/** A story's matter holds no other story, and a slot that holds stories sets none itself. */
const checkParts = (
  parts: readonly Part[],
  path: Path,
  around: Around,
  shared: boolean,
  spanOf: (path: Path) => Span,
): readonly Diagnostic[] =>
  parts.flatMap((part, index): readonly Diagnostic[] => {
    const at = [...path, index, part.type];
    const within = (inner: readonly Part[], way: Path, where: Around): readonly Diagnostic[] =>
      checkParts(inner, [...at, ...way], where, shared, spanOf);
    const own = around === 'slot' && shared ? [diagnose('slot-of-slots', {}, spanOf(at))] : [];
    switch (part.type) {
      case 'slot': {
        const values = { name: part.name, around: `#${around}` };
        return [
          ...(around === 'slot' ? [] : [diagnose('place-inside', values, part.span)]),
          ...within(part.parts, ['parts'], 'place'),
        ];
      }
      case 'row':
        return part.cells.flatMap((cell, place) => within(cell.parts, ['cells', place, 'parts'], around));
      case 'box':
        return part.take === undefined
          ? within(part.parts, ['parts'], around)
          : [...own, ...within(part.parts, ['parts'], 'take')];
      case 'flow':
        return [
          ...own,
          ...part.insets.flatMap((inset, place) => within(inset.parts, ['insets', place, 'parts'], 'inset')),
        ];
      case 'text':
        return own;
      case 'space':
        return [];
    }
  });

/** A name that two places had would leave open which of them edition.yaml means. A slot that holds places is none itself: one of them may have its name. */
const checkNames = (slots: readonly Slot[]): readonly Diagnostic[] => {
  const named = slots.flatMap((slot): readonly (Slot | SlotPart)[] => {
    const places = placesIn(slot.parts);
    return places.some(({ name }) => name === slot.name) ? places : [slot, ...places];
  });
  return named
    .filter(({ name }, index) => named.findIndex((earlier) => earlier.name === name) < index)
    .map(({ name, span }) => diagnose('slot-twice', { slot: name }, span));
};

/** Checks the places of a built template. Everything found is an error. */
export const checkPlaces = ({ slots }: Template, spanOf: (path: Path) => Span): readonly Diagnostic[] => [
  ...slots.flatMap(({ name, parts }) =>
    checkParts(parts, ['slots', name, 'parts'], 'slot', placesIn(parts).length > 0, spanOf),
  ),
  ...checkNames(slots),
];
