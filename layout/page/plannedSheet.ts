// A sheet ready to be made up, and what its make-up knows of the edition around it.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Edition, Placement, Sheet } from '../story/story.js';
import type { Template } from '../template/template.js';
import type { FittingMeans } from './fitting/fittingMeans.js';
import type { MakeUp } from './makeUp.js';
import type { StoryRest } from './place/placing.js';
import type { AssignedPlaces } from './places.js';

/** A sheet ready to be made up. */
export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly template: Template;
  readonly placements: AssignedPlaces['placements'];
}

/** Where a placement stands in the way of its story through the paper. */
export interface JumpPages {
  /** The page on which the story goes on. */
  readonly to?: string;
  /** The page from which it comes. */
  readonly from?: string;
}

/** What a sheet's make-up knows of the edition around it. */
export interface SheetContext {
  readonly edition: Edition;
  readonly keep: readonly string[];
  readonly makeUp: MakeUp;
  /** What stories left over so far, by the story; a placement that continues one takes it out. */
  readonly rests: Map<string, StoryRest>;
  readonly jumpOf: (placement: Placement) => JumpPages;
  /** The page on which a story begins. */
  readonly folioOf: (story: string) => string | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Hears of every means by which matter was fitted. */
  readonly record: (means: FittingMeans) => void;
}
