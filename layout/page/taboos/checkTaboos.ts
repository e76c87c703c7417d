// The newspaper's taboos (rule 22), one after another, over the finished page.
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Template } from '../../template/template.js';
import type { Page } from '../page.js';
import { bumpedHeads } from './bumpedHeads.js';
import { headlineAtFoot } from './headlineAtFoot.js';
import { headWithoutStory } from './headWithoutStory.js';
import { jumpedColumns } from './jumpedColumns.js';
import { picturesTouch } from './picturesTouch.js';
import { throughGutter } from './throughGutter.js';

/** What an art editor would send the page back for. */
export const checkTaboos = (page: Page, template: Template): readonly Diagnostic[] => [
  ...bumpedHeads(page, template),
  ...throughGutter(page, template),
  ...headWithoutStory(page, template),
  ...headlineAtFoot(page, template),
  ...jumpedColumns(page),
  ...picturesTouch(page, template),
];
