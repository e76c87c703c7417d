// 题文不接: a headline that does not lead to its story, because other matter or white stands where the text should begin.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Template } from '../../template/template.js';
import type { Page } from '../page.js';
import { lineAt } from './deskUnits.js';
import { headlines } from './headlines.js';
import { meetsText } from './meetsText.js';
import { whiteAtFoot } from './whiteAtFoot.js';

/** Headlines without their text, except those that `headlineAtFoot` tells of. */
export const headWithoutStory = (page: Page, template: Template): readonly Diagnostic[] =>
  headlines(page)
    .filter((head) => !meetsText(head, page))
    .filter((head) => head.dir === 'vertical' || whiteAtFoot(head, page, template) === undefined)
    .map(({ frame, ink, source }) =>
      diagnose('head-without-story', { story: frame.story, slot: frame.slot, line: lineAt(ink.y, template) }, source),
    );
