// A template's dummy (版样): the empty sheet with its grid, every place with its size, furniture and rules.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { FontBook } from '../font/face.js';
import type { Frame, Page } from '../page/page.js';
import { placePageRules } from '../page/placeFurniture.js';
import type { Template } from '../template/template.js';
import { drawFurniture } from './drawFurniture.js';
import { drawPlace, drawSlot } from './drawPlace.js';
import { drawSheet } from './drawSheet.js';
import type { Letterer } from './label.js';
import { planSlot } from './planSlot.js';

/** A page without stories. */
export interface DrawnTemplate {
  readonly page: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where lettering comes from whose part has no place of its own in the file. */
const START = { line: 1, column: 1 };

/** Draws a template's dummy at its real size. */
export const drawTemplate = (template: Template, fonts: FontBook): DrawnTemplate => {
  const diagnostics: Diagnostic[] = [];
  const letterer: Letterer = {
    fonts,
    span: { file: template.file, start: START, end: START },
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
  };
  const sheet = drawSheet(template, letterer);
  const slots = template.slots.map((slot) => ({ slot, places: planSlot(slot) }));
  const places = slots.flatMap((planned) => planned.places).map((place) => drawPlace(place, template.em, letterer));
  const frames: readonly Frame[] = [
    // Tints first, then the grid over them, then what is read.
    ...places.map(({ tints }) => tints),
    ...sheet.grid,
    ...slots.map(({ slot, places: inner }) => drawSlot(slot, inner, template.em, letterer)),
    ...places.map(({ lettering }) => lettering),
    ...drawFurniture(template, letterer),
    ...placePageRules(template.rules),
    ...sheet.legend,
  ];
  return { page: { folio: template.name, trim: template.sheet, frames }, diagnostics };
};
