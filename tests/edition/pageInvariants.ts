// What must be true of every page that the engine makes, whatever it was given.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import type { Frame } from '../../layout/page/page.js';
import { accountFor } from '../../layout/press/accountFor.js';
import { countedText } from '../../layout/press/countedCharacter.js';
import { countSource } from '../../layout/press/countSource.js';
import { storiesOf } from '../../layout/story/storiesOf.js';
import { baselineInRow } from '../../layout/template/lineGrid.js';
import type { Part, Slot } from '../../layout/template/template.js';
import type { MadeUpEdition, TypesetEdition } from '../../layout/typesetEdition.js';
import type { Length } from '../../layout/unit/length.js';
import { bottom, right } from '../../layout/unit/rect.js';
import { madeUp } from './editionCopy.js';

/** Line height of every grid that a slot's matter may stand on, by the grid's name. */
const gridsOf = (slot: Slot): ReadonlyMap<string, Length> => {
  const grids = new Map([[slot.grid.name, slot.grid.lineHeight]]);
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.type === 'row') for (const cell of part.cells) visit(cell.parts);
      if (part.type !== 'box') continue;
      if (part.grid) grids.set(part.grid.name, part.grid.lineHeight);
      visit(part.parts);
    }
  };
  visit(slot.parts);
  return grids;
};

const nameOf = (frame: Frame): string => `${frame.slot}/${frame.role}`;

/**
 * All columns but a story's last end on the foot's line, and with text; a column wholly under a picture has none. Where a
 * story is overset, its columns are as good as may be.
 */
const columnFaults = (frame: Frame, lineHeight: Length, diagnostics: readonly Diagnostic[]): readonly string[] => {
  const { rect, fill, lines, slot } = frame;
  const said = (what: string): boolean => diagnostics.some(({ id, values }) => id === what && values.slot === slot);
  if (said('overset')) return [];
  const rows = rect.height / lineHeight;
  return (fill?.columns ?? []).slice(0, -1).flatMap((_, column): readonly string[] => {
    const last = lines.filter((line) => line.column === column).at(-1);
    if (!last) return [];
    if (last.gridLine === undefined && said('head-at-foot')) return [];
    if (last.gridLine === undefined) return [`${nameOf(frame)} column ${column + 1} ends with a head: “${last.text}”`];
    const short = rows - last.gridLine;
    return short > 0 && !said('uneven-feet') ? [`${nameOf(frame)} column ${column + 1} ends ${short} rows short`] : [];
  });
};

const frameFaults = (frame: Frame, slot: Slot, diagnostics: readonly Diagnostic[]): readonly string[] => {
  const faults: string[] = [];
  const { rect } = frame;
  if (
    rect.x < slot.rect.x ||
    rect.y < slot.rect.y ||
    right(rect) > right(slot.rect) ||
    bottom(rect) > bottom(slot.rect)
  ) {
    faults.push(`${nameOf(frame)} leaves its slot`);
  }
  const lineHeight = gridsOf(slot).get(frame.grid);
  if (lineHeight === undefined) return [...faults, `${nameOf(frame)} names no grid of its slot: ${frame.grid}`];
  if (!frame.fill) return faults;

  for (const { gridLine, baseline, size, text, generated } of frame.lines) {
    // A bullet takes the baseline of the text beside it, whatever its own size.
    if (gridLine === undefined || generated) continue;
    if (baseline !== rect.y + (gridLine - 1) * lineHeight + baselineInRow(lineHeight, size)) {
      faults.push(`${nameOf(frame)} “${text}” is off its grid`);
    }
  }
  return [...faults, ...columnFaults(frame, lineHeight, diagnostics)];
};

/** Frames of a slot that name one grid stand on one grid: whole lines of it lie between their heads. */
const phaseFaults = (frames: readonly Frame[], slot: Slot): readonly string[] => {
  const grids = gridsOf(slot);
  const first = new Map<string, Frame>();
  return frames
    .filter((frame) => frame.slot === slot.name && frame.role !== 'picture')
    .flatMap((frame): readonly string[] => {
      const model = first.get(frame.grid) ?? frame;
      first.set(frame.grid, model);
      const apart = frame.rect.y - model.rect.y;
      return apart % (grids.get(frame.grid) ?? 1) === 0 ? [] : [`${nameOf(frame)} stands between lines of its grid`];
    });
};

/** Text of a story that is not on the page, and nobody was told. */
export const lostText = (
  { edition, sheets }: MadeUpEdition,
  root: string,
  diagnostics: readonly Diagnostic[],
): readonly string[] =>
  storiesOf(edition).flatMap((story): readonly string[] => {
    const lines = sheets
      .flatMap(({ page }) => page.frames)
      .filter((frame) => frame.story === story.id)
      .flatMap((frame) => frame.lines.map((line) => ({ frame, line, text: countedText(line.text) })))
      .filter(({ line }) => !line.generated);
    const source = countSource(readFileSync(join(root, story.file)));
    const overset = diagnostics.filter(({ id, values }) => id === 'overset' && values.story === story.id);
    if (overset.length === 0) {
      const parted = accountFor(lines, source);
      if (!parted) return [];
      const [expected, found] = [parted.expected.slice(0, 12), parted.found.slice(0, 12)];
      return [`${story.id}: expected “${expected}”, found “${found}”`];
    }
    const all = source.threads.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('').length;
    const missing = all - lines.reduce((sum, { text }) => sum + text.length, 0);
    const told = overset.reduce((sum, { values }) => sum + Number(values.characters), 0);
    // What the finding counts includes spaces, which are not counted here: some of a hundred at most.
    const spaces = Math.ceil(told / 20) + 2;
    return missing > told || missing < told - spaces
      ? [`${story.id}: ${missing} characters are missing, the finding says ${told}`]
      : [];
  });

/** Findings that no content may cause, and errors that name neither story nor slot. */
const findingFaults = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ id, severity, values }): readonly string[] => {
    switch (id) {
      case 'frames-overlap':
      case 'clipped':
        return [`${id}: ${Object.values(values).join(' ')}`];
      case 'overset':
      case 'underfull':
      case 'uneven-feet':
      case 'slot-too-small':
        return values.story && values.slot ? [] : [`${id} names no story or slot`];
      case 'head-too-wide':
        return [];
      default:
        return severity === 'error' ? [`${id}: ${Object.values(values).join(' ')}`] : [];
    }
  });

/** Every breach, in words; empty for a page as it should be. */
export const pageFaults = (typeset: TypesetEdition, root: string): readonly string[] => {
  const made = madeUp(typeset);
  const { diagnostics } = typeset;
  const slots = new Map(made.template.slots.map((slot) => [slot.name, slot]));
  return [
    ...findingFaults(diagnostics),
    ...made.page.frames.flatMap((frame) => {
      const slot = slots.get(frame.slot);
      return slot ? frameFaults(frame, slot, diagnostics) : [];
    }),
    ...made.template.slots.flatMap((slot) => phaseFaults(made.page.frames, slot)),
    ...lostText(made, root, diagnostics),
  ];
};
