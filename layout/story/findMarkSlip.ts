// An inline directive that was mistyped, as a Chinese input method writes it: it would be printed as it stands.
import { INLINE_DIRECTIVES } from './readMark.js';
import type { TextRun } from './story.js';

/** A mistyped directive: its run and place there in UTF-16 units, what was probably meant, and how to print it as it stands. */
export interface MarkSlip {
  readonly run: TextRun;
  readonly at: number;
  readonly text: string;
  readonly meant: string;
  readonly escaped: string;
}

/** A known name between a colon and a bracket. What the parser understood leaves no colon in the text, and an escaped one stands in a run of its own. */
const SLIP = new RegExp(
  `[:：] ?(${INLINE_DIRECTIVES.join('|')})(?: ?[[［【(（]([^\\]］】)）]*)[\\]］】)）]?|(?=\\p{Script=Han}))`,
  'gu',
);

/** Mistyped directives of one run. */
export const findMarkSlip = (run: TextRun): readonly MarkSlip[] =>
  run.marks.includes('code')
    ? []
    : [...run.text.matchAll(SLIP)].map((match): MarkSlip => {
        const [text, name = '', label = '…'] = match;
        const meant = `:${name}[${label.replaceAll('｜', '|')}]`;
        const escaped = text.startsWith(':') ? `\\${text}` : text.replace('：', '&#xFF1A;');
        return { run, at: match.index, text, meant, escaped };
      });
