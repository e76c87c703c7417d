// A draft's mark: a page with errors may be looked at, but nobody may take it for a press page.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { FontBook } from '../font/face.js';
import type { Edition } from '../story/story.js';
import type { MadeSheet } from './makePages.js';
import type { Page } from './page.js';
import { placeFurniture } from './place/placeFurniture.js';

/** Adds the template's mark of a draft, on both halves of a double truck. */
export const draftPage = (
  { page, template, sheet }: MadeSheet,
  edition: Edition,
  fonts: FontBook,
): { readonly page: Page; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const mark = placeFurniture(template.draft, edition, sheet, [], fonts, report);
  return { page: { ...page, frames: [...page.frames, ...mark] }, diagnostics };
};
