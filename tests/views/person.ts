// What a person is drawn from: joints, clothes, a place, things carried.
import type { Point } from './curve.js';

/** Joints of a body 100 units tall that looks to the right; feet at y = 0, y grows downwards. */
export interface Pose {
  readonly head: Point;
  readonly neck: Point;
  readonly hip: Point;
  /** Elbow and hand. */
  readonly farArm: readonly [Point, Point];
  readonly nearArm: readonly [Point, Point];
  /** Knee and ankle. */
  readonly farLeg: readonly [Point, Point];
  readonly nearLeg: readonly [Point, Point];
  /** Half width of the shoulders: 6 from the side, 10 from the front. */
  readonly broad: number;
}

export type Hair = 'short' | 'bob' | 'bun' | 'tail' | 'thin' | 'cap' | 'straw' | 'helmet';

/** Which way the head looks. */
export type Look = 'side' | 'front' | 'back';

export interface Clothes {
  readonly coat: string;
  readonly trousers: string;
  readonly hair: Hair;
  readonly hairColour?: string;
  readonly shoes?: string;
  readonly look?: Look;
  /** How far below the hip the coat reaches: 0.1 jacket, 0.5 coat. */
  readonly hem?: number;
  /** Colour of a collar or scarf. */
  readonly scarf?: string;
  /** Colour of a bib over the coat. */
  readonly apron?: string;
  /** Bare calves below a long hem. */
  readonly skirt?: boolean;
  /** Size of the head: 1 for a grown person, 1.3 for a child. */
  readonly headSize?: number;
  readonly skin?: string;
  /** Degrees the head is bowed (looking down) or, below zero, raised. */
  readonly nod?: number;
}

export interface Place {
  readonly x: number;
  /** Where the feet stand, pixels. */
  readonly foot: number;
  readonly height: number;
  /** Looks to the left. */
  readonly flip?: boolean;
}

/** What a person holds, in the body's own units. */
export interface Carried {
  readonly behind?: string;
  readonly before?: string;
  /** Between the far side of the body and the trunk. */
  readonly middle?: string;
}
