// A step of filling columns.
import type { LinesVariant } from '../../galley/galley.js';

/** One way to set a chunk at a position: rows taken and what it costs. */
export interface Choice {
  readonly from: number;
  readonly skip: number;
  readonly rows: number;
  readonly variant?: LinesVariant;
}
