// How a flow came out of filling, beside what make-up had expected of it.
import type { Chunk } from '../galley/galley.js';

export interface FlowOutcome {
  /** The flow, known by its matter. */
  readonly chunks: readonly Chunk[];
  /** Rows of matter without a place; none where the story goes on elsewhere. */
  readonly over: number;
  /** Empty rows beyond those that a full frame may leave. */
  readonly missing: number;
  /** Rows that its matter was found to need more (+) or fewer (−) than was expected, where it is over or short. */
  readonly error: number;
}
