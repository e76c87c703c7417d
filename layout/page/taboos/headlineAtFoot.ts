// A headline at the foot of its slot, which may be the page's own foot, with no text under it.
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Template } from '../../template/template.js';
import type { Page } from '../page.js';
import { linesDown } from './deskUnits.js';
import { headlines } from './headlines.js';
import { meetsText } from './meetsText.js';
import { whiteAtFoot } from './whiteAtFoot.js';

/** Headlines at a foot. A vertical head reaches down by nature; its text stands beside it or is told missing by `headWithoutStory`. */
export const headlineAtFoot = (page: Page, template: Template): readonly Diagnostic[] =>
  headlines(page).flatMap((head): readonly Diagnostic[] => {
    const white = head.dir === 'vertical' ? undefined : whiteAtFoot(head, page, template);
    if (white === undefined || meetsText(head, page)) return [];
    const { frame, source } = head;
    const values = { story: frame.story, slot: frame.slot, rows: linesDown(white, template) };
    return [diagnose('headline-at-foot', values, source)];
  });
