// A prepared paragraph: what the breaker, the justifier and the drawing of lines work on.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { TextStyle } from '../template/style.js';
import type { ParagraphText } from '../text/paragraphText.js';
import type { TextUnit } from '../text/textUnits.js';
import type { Items } from './items.js';
import type { Goal } from './lineCost.js';
import type { RubyGroup } from './setRuby.js';

/** A paragraph shaped and measured once, to be set in as many numbers of lines as column make-up asks for. */
export interface PreparedParagraph {
  readonly source: ParagraphText;
  readonly units: readonly TextUnit[];
  readonly items: Items;
  readonly goal: Goal;
  readonly style: TextStyle;
  readonly diagnostics: readonly Diagnostic[];
  /** Readings over their bases, in order. */
  readonly ruby: readonly RubyGroup[];
}
