// A step of filling columns.
import type { LinesVariant } from '../../galley/galley.js';

/** One way to set a chunk at a position. */
export interface Choice {
  /** The row, counted through all columns, on which what comes before ends. */
  readonly from: number;
  /** Rows left white above it, to begin in a later column. */
  readonly skip: number;
  /** Rows that it takes. */
  readonly rows: number;
  /** How a paragraph is set. */
  readonly variant?: LinesVariant;
}
