// The edition's sheet: furniture, then every story in its slot, in the edition's reading order.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { FontBook } from '../font/face.js';
import { setParts } from '../galley/setParts.js';
import { namesToKeep } from '../story/namesToKeep.js';
import type { Edition, Placement } from '../story/story.js';
import type { Slot, Template } from '../template/template.js';
import { stackCosts } from './heights.js';
import type { Frame, Page, PaintPicture } from './page.js';
import { placeFurniture, placePageRules } from './placeFurniture.js';
import { placeGalleys } from './placeGalleys.js';

/** What the make-up needs beside edition and template. */
export interface MakeUp {
  readonly fonts: FontBook;
  /** Width ÷ height of each story's picture, by its path. */
  readonly aspects: ReadonlyMap<string, number>;
  /** Breaks a head into phrases that should stay together. */
  readonly phrases: (text: string) => readonly string[];
  /** Hears of each picture as soon as it has its place, while the rest of the page is still to be made. */
  readonly pictured?: (picture: PaintPicture) => void;
}

/** The sheet, and what there is to say about it. */
export interface MadePage {
  readonly page: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many times its slot's height a story is tried at, to say what it would need. */
const TALL_ENOUGH = 8;

const makeSlot = (
  { story }: Placement,
  slot: Slot,
  keep: readonly string[],
  makeUp: MakeUp,
  report: (diagnostic: Diagnostic) => void,
): readonly Frame[] => {
  const galleys = setParts(slot.parts, { story, blocks: story.blocks, whole: true }, slot.rect.width, {
    slot: slot.name,
    lineHeight: slot.grid.lineHeight,
    fonts: makeUp.fonts,
    keep,
    aspects: makeUp.aspects,
    phrases: makeUp.phrases,
    report,
  });
  const { lineHeight } = slot.grid;
  const costs = stackCosts(galleys, slot.rows, lineHeight);
  if (costs.every((cost) => cost === Number.POSITIVE_INFINITY)) {
    const tall = stackCosts(galleys, slot.rows * TALL_ENOUGH, lineHeight);
    const needed = tall.findIndex((cost) => cost < Number.POSITIVE_INFINITY);
    const values = { story: story.id, slot: slot.name, needed: needed < 0 ? '—' : needed, rows: slot.rows };
    report(diagnose('slot-too-small', values, story.span));
    // No height at all would hold it: there is nothing to place.
    if (needed < 0) return [];
  }
  return placeGalleys(galleys, slot.rect, slot.rows, {
    slot: slot.name,
    story: story.id,
    span: story.span,
    grid: slot.grid,
    report,
  });
};

/** Makes the sheet up. Findings are collected: one bad story does not hide the others. */
export const makePage = (edition: Edition, template: Template, makeUp: MakeUp): MadePage => {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const pages = template.fold === undefined ? 1 : 2;
  if (edition.folios.length !== pages) {
    const values = { folios: edition.folios.join(', '), count: edition.folios.length, template: template.name, pages };
    report(diagnose('folio-count', values, edition.span));
  }
  const slots = new Map(template.slots.map((slot) => [slot.name, slot]));
  const keep = [...new Set([...namesToKeep(edition), ...template.keep])];
  const furniture = placeFurniture(template.furniture, edition, keep, makeUp.fonts, report);
  const frames: Frame[] = [...furniture, ...placePageRules(template.rules)];
  for (const placement of edition.placements) {
    const slot = slots.get(placement.slot);
    if (slot) {
      const made = makeSlot(placement, slot, keep, makeUp, report);
      for (const { paint } of made) for (const item of paint) if (item.type === 'picture') makeUp.pictured?.(item);
      frames.push(...made);
    } else {
      const known = [...slots.keys()].join(', ');
      report(diagnose('unknown-slot', { slot: placement.slot, template: template.name, known }, placement.span));
    }
  }
  for (const slot of template.slots) {
    // A listed story that could not be read has been told of; its slot is not empty by the editor's will.
    if (!edition.listedSlots.includes(slot.name)) {
      report(diagnose('slot-empty', { slot: slot.name }, edition.span));
    }
  }
  return { page: { folio: edition.folios.join('/'), trim: template.sheet, frames }, diagnostics };
};
