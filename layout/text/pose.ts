// How glyphs stand in their line: as they are, condensed into a cell, or on their side.

export interface Pose {
  /** Letter width: 1 is natural, 0.9 is condensed by a tenth. */
  readonly scaleX: number;
  /** Turned a quarter clockwise: Western words and dashes in vertical lines. */
  readonly turned: boolean;
}

export const UPRIGHT: Pose = { scaleX: 1, turned: false };
export const TURNED: Pose = { scaleX: 1, turned: true };
