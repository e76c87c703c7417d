// What the PDF writer is given: finished pages and what the document says about itself.
import type { Page } from '../page/page.js';
import type { Point } from '../unit/rect.js';

/** An entry of the outline: a story and where it begins. */
export interface OutlineEntry {
  readonly title: string;
  /** 0-based index into `pages`. */
  readonly page: number;
  /** What a viewer brings to its window's top left. */
  readonly point: Point;
}

/** A document to be written. */
export interface PdfDocument {
  readonly title: string;
  readonly author?: string;
  /** BCP 47, e.g. `zh-Hans-CN`. */
  readonly language: string;
  /** ISO date of the edition: the document's date of creation and change. */
  readonly date: string;
  /** The program and its version, e.g. `tekan 0.1.0`. */
  readonly producer: string;
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
}
