// A draft's mark: a page with errors may be looked at, but nobody may take it for a press page.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { FontBook } from '../font/face.js';
import type { Edition } from '../story/story.js';
import type { Template } from '../template/template.js';
import type { MadePage } from './makePage.js';
import type { Page } from './page.js';
import { placeFurniture } from './placeFurniture.js';

/** Adds the template's mark of a draft, on both halves of a double truck. */
export const draftPage = (page: Page, template: Template, edition: Edition, fonts: FontBook): MadePage => {
  const diagnostics: Diagnostic[] = [];
  const mark = placeFurniture(template.draft, edition, [], fonts, (diagnostic) => diagnostics.push(diagnostic));
  return { page: { ...page, frames: [...page.frames, ...mark] }, diagnostics };
};
