// What placing needs to know of where it is.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { LineGrid } from '../template/template.js';
import type { Length } from '../unit/length.js';

export interface Placing {
  readonly slot: string;
  readonly story: string;
  /** The story's own span, for findings about the whole of it. */
  readonly span: Span;
  readonly grid: LineGrid;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Where rows stand: left edge, top and measure. */
export interface Place {
  readonly x: Length;
  readonly y: Length;
  readonly width: Length;
}
