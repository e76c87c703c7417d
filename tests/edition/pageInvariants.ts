// What must be true of every page that the engine makes, whatever it was given.
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import type { MadeSheet } from '../../layout/page/makePages.js';
import type { Frame } from '../../layout/page/page.js';
import { baselineInRow } from '../../layout/template/lineGrid.js';
import type { TypesetEdition } from '../../layout/typesetEdition.js';
import type { Length } from '../../layout/unit/length.js';
import { bottom, bounds, overlap, type Rect, right } from '../../layout/unit/rect.js';
import { columnFaults } from './columnFaults.js';
import { madeUp } from './editionCopy.js';
import { indexFaults, jumpFaults } from './jumpFaults.js';
import { lostText } from './lostText.js';
import { gridsOf, type Place, placesByName } from './placeOf.js';

export { lostText };

const nameOf = (frame: Frame): string => `${frame.slot}/${frame.role}`;

const leaves = (rect: Rect, outer: Rect): boolean =>
  rect.x < outer.x || rect.y < outer.y || right(rect) > right(outer) || bottom(rect) > bottom(outer);

/** Lines on rows stand on the grid of the flow that they belong to: their own frame, or the one around their frame. */
const gridFaults = (frame: Frame, frames: readonly Frame[], lineHeight: Length): readonly string[] => {
  const flow = frame.fill
    ? frame
    : frames.find(({ fill, slot, story, rect }) => {
        return fill && slot === frame.slot && story === frame.story && !leaves(frame.rect, rect);
      });
  return frame.lines.flatMap(({ gridLine, baseline, size, text, generated }): readonly string[] => {
    // A bullet takes the baseline of the text beside it, whatever its own size.
    if (gridLine === undefined || (generated && frame.role === 'body')) return [];
    if (!flow) return [`${nameOf(frame)} “${text}” stands on a row of no flow`];
    const row = flow.rect.y + (gridLine - 1) * lineHeight;
    return baseline === row + baselineInRow(lineHeight, size) ? [] : [`${nameOf(frame)} “${text}” is off its grid`];
  });
};

const frameFaults = (
  frame: Frame,
  frames: readonly Frame[],
  place: Place,
  diagnostics: readonly Diagnostic[],
): readonly string[] => {
  const { slot } = place;
  const lineHeight = gridsOf(slot).get(frame.grid);
  if (lineHeight === undefined) return [`${nameOf(frame)} names no grid of its slot: ${frame.grid}`];
  return [
    ...(leaves(frame.rect, slot.rect) ? [`${nameOf(frame)} leaves its slot`] : []),
    ...gridFaults(frame, frames, lineHeight),
    ...(frame.fill ? columnFaults(frame, frames, place, lineHeight, diagnostics) : []),
  ];
};

/** Frames of a slot that name one grid stand on one grid: whole lines of it lie between their heads. */
const phaseFaults = (frames: readonly Frame[], { template }: MadeSheet): readonly string[] => {
  const places = placesByName(template);
  const first = new Map<string, Frame>();
  return frames
    .filter(({ role }) => role !== 'picture')
    .flatMap((frame): readonly string[] => {
      const slot = places.get(frame.slot)?.slot;
      if (!slot) return [];
      const key = `${slot.name} ${frame.grid}`;
      const model = first.get(key) ?? frame;
      first.set(key, model);
      const apart = frame.rect.y - model.rect.y;
      const lineHeight = gridsOf(slot).get(frame.grid) ?? 1;
      return apart % lineHeight === 0 ? [] : [`${nameOf(frame)} stands between lines of its grid`];
    });
};

/** Stories that share a slot keep to themselves: no place reaches into another. */
const placeFaults = (frames: readonly Frame[], { template }: MadeSheet): readonly string[] => {
  const extents = new Map<string, Rect>();
  for (const { slot, story, rect } of frames) {
    if (story === undefined) continue;
    const known = extents.get(slot);
    extents.set(slot, known ? bounds(known, rect) : rect);
  }
  return template.slots.flatMap((slot) => {
    const own = [...placesByName({ ...template, slots: [slot] }).keys()].filter((name) => name !== slot.name);
    return own.flatMap((name, index) =>
      own.slice(index + 1).flatMap((other): readonly string[] => {
        const [a, b] = [extents.get(name), extents.get(other)];
        return a && b && overlap(a, b) ? [`${name} and ${other} overlap in ${slot.name}`] : [];
      }),
    );
  });
};

const sheetFaults = (made: MadeSheet, diagnostics: readonly Diagnostic[]): readonly string[] => {
  const { page, template } = made;
  const places = placesByName(template);
  const sheet = { x: 0, y: 0, ...page.trim };
  const tooSmall = (slot: string): boolean =>
    diagnostics.some(({ id, values }) => id === 'slot-too-small' && values.slot === slot);
  // Matter of a slot that is told to be too small has no good place.
  const frames = page.frames.filter(({ slot }) => !tooSmall(places.get(slot)?.slot.name ?? ''));
  const faults = [
    ...frames.flatMap((frame): readonly string[] => {
      if (frame.slot === 'furniture') return leaves(frame.rect, sheet) ? [`${nameOf(frame)} leaves the sheet`] : [];
      const place = places.get(frame.slot);
      return place ? frameFaults(frame, frames, place, diagnostics) : [`${nameOf(frame)} stands in no slot`];
    }),
    ...phaseFaults(frames, made),
    ...placeFaults(frames, made),
  ];
  return faults.map((fault) => `page ${page.folio}: ${fault}`);
};

/** Errors that content may cause; each names its story or its slot, and the place in the sources. */
const CONTENT: readonly Diagnostic['id'][] = [
  'overset',
  'slot-too-small',
  'slot-empty',
  'head-too-wide',
  'field-without-place',
  'block-without-place',
  'unknown-heading',
  'caption-too-tall',
  'jump-empty',
  'jump-circle',
  'jump-unknown',
  'jump-without-line',
  'no-free-slot',
];

/** Findings that no content may cause, and those about a story that do not say which or where. */
const findingFaults = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const tooSmall = diagnostics.some(({ id }) => id === 'slot-too-small');
  return diagnostics.flatMap(({ id, severity, values, span }): readonly string[] => {
    const told = `${id}: ${Object.values(values).join(' ')}`;
    switch (id) {
      case 'frames-overlap':
      case 'clipped':
        return tooSmall ? [] : [told];
      case 'overset':
      case 'underfull':
      case 'uneven-feet':
      case 'slot-too-small':
        return values.story && values.slot ? [] : [`${id} names no story or slot`];
      case 'jump-line-missing':
        return [told];
      default:
        if (severity !== 'error') return [];
        return CONTENT.includes(id) && span ? [] : [told];
    }
  });
};

/** Every breach, in words; empty for an edition as it should be. */
export const pageFaults = (typeset: TypesetEdition, root: string): readonly string[] => {
  const made = madeUp(typeset);
  const { diagnostics } = typeset;
  return [
    ...findingFaults(diagnostics),
    ...made.sheets.flatMap((sheet) => sheetFaults(sheet, diagnostics)),
    ...made.sheets.flatMap((sheet) => indexFaults(sheet, made, diagnostics)),
    ...jumpFaults(made, diagnostics),
    ...lostText(made, root, diagnostics),
  ];
};
