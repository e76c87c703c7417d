// What copyfitting did: each means that was used, with what it gave and what it cost.
import type { Span } from '../diagnostic/span.js';
import type { Length } from '../unit/length.js';

interface UsedMeans {
  readonly slot: string;
  /** As in `Story.id`. */
  readonly story: string;
  /** Rows of its grid that it takes more (+) or fewer (−) than without copyfitting. */
  readonly rows: number;
  /** Rows of running text that it fills (+) or makes free (−): its rows in every column that it stands over. */
  readonly lines: number;
  /** In the unit of `weights.ts`. */
  readonly cost: number;
}

/** A picture taller or lower than its own shape wants. */
export interface PictureMeans extends UsedMeans {
  readonly type: 'picture';
  readonly file: string;
  /** Share (0–1) of its width or height that is cut away. */
  readonly cut: number;
}

/** White about a head, or about several that stand side by side, above or below what is wanted. */
export interface AirMeans extends UsedMeans {
  readonly type: 'air';
  /** Of the heads, as in the template. */
  readonly roles: readonly string[];
}

/** White rows between parts. */
export interface SpaceMeans extends UsedMeans {
  readonly type: 'space';
}

/** Gaps between the matter of a flow. */
export interface GapsMeans extends UsedMeans {
  readonly type: 'gaps';
  /** Rows that some of them took beyond what they want. */
  readonly opened: number;
  /** Rows that others gave. */
  readonly closed: number;
}

/** White left at the feet of a flow's columns. */
export interface FootMeans extends UsedMeans {
  readonly type: 'foot';
}

/** A head smaller than its style, or in other lines than it would choose. */
export interface HeadMeans extends UsedMeans {
  readonly type: 'head';
  readonly role: string;
  readonly from: Length;
  readonly to: Length;
  /** Lines that the head is set in. */
  readonly inLines: number;
}

/** A paragraph set a line shorter or longer than its best setting. */
export interface ParagraphMeans extends UsedMeans {
  readonly type: 'paragraph';
  /** Its first characters. */
  readonly begins: string;
  readonly span: Span;
  /** The widest gap between Han that the setting opens, in em. */
  readonly widestGapEm: number;
}

/** A filler that makes its slot full. */
export interface FillerMeans extends UsedMeans {
  readonly type: 'filler';
}

export type FittingMeans =
  | PictureMeans
  | AirMeans
  | SpaceMeans
  | GapsMeans
  | FootMeans
  | HeadMeans
  | ParagraphMeans
  | FillerMeans;

/** The order in which an editor would reach for them: by what the first step costs (see `README.md`). */
const RANKS: readonly FittingMeans['type'][] = [
  'picture',
  'air',
  'space',
  'gaps',
  'paragraph',
  'foot',
  'head',
  'filler',
];

/** A means' place in that order, 1 the first. */
export const rankOf = ({ type }: Pick<FittingMeans, 'type'>): number => RANKS.indexOf(type) + 1;

/** Means in rank order; those of one rank stay as they stand on the page. */
export const rankMeans = (means: readonly FittingMeans[]): readonly FittingMeans[] =>
  means.toSorted((a, b) => rankOf(a) - rankOf(b));
