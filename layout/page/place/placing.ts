// What placing needs to know of where it is.
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Span } from '../../diagnostic/span.js';
import type { Block } from '../../story/story.js';
import type { LineGrid } from '../../template/template.js';
import type { Length } from '../../unit/length.js';
import type { FlowOutcome } from '../fill/flowOutcome.js';
import type { FittingMeans } from '../fitting/fittingMeans.js';

/** Where matter is placed: its slot, story and grid, and who hears of what came of it. */
export interface Placing {
  readonly slot: string;
  readonly story: string;
  /** The story's own span, for findings about the whole of it. */
  readonly span: Span;
  readonly grid: LineGrid;
  /** Whether the make-up may fit matter to its rows. */
  readonly copyfit: boolean;
  /** Columns of running text from which a row of the stack takes a row; undefined where what stands side by side shares its white. */
  readonly textColumns?: number;
  /** Hears of every means by which matter was fitted. */
  readonly record: (means: FittingMeans) => void;
  /** Hears what each thing costs as it was placed. */
  readonly spend: (cost: number) => void;
  /** Hears how a flow came out. */
  readonly filled: (outcome: FlowOutcome) => void;
  /** Hears of a story's matter that goes on on a later page. */
  readonly leave: (rest: StoryRest) => void;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** What is left of a story when a page is full. */
export interface StoryRest {
  /** As in `Story.id`. */
  readonly story: string;
  readonly blocks: readonly Block[];
  /** Whether its first paragraph began on the page before. */
  readonly resumes: boolean;
}

/** Where rows stand: left edge, top and measure. */
export interface Place {
  readonly x: Length;
  readonly y: Length;
  readonly width: Length;
}
