// Where something stands in a source file. A span travels from Markdown and YAML to the placed glyph.

/** A place in a source file. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, counted in code points. */
  readonly column: number;
}

/** A stretch of a source file. `end` is exclusive. */
export interface Span {
  /** Path as the user would write it: relative to the workspace, with forward slashes; never absolute. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}
