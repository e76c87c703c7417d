// Rules of a template: strokes, solid or dashed, waves, and ornaments that repeat a unit.
import type { Length } from '../unit/length.js';
import type { PathSegment } from '../unit/path.js';
import type { Ink } from './ink.js';

/** 正线 反线 双线 文武线, 点线: one stroke, or two from the outside in. */
export interface StrokeRule {
  readonly type: 'strokes';
  readonly strokes: readonly Length[];
  /** Space between two strokes. */
  readonly gap: Length;
  readonly dash?: Dash;
  readonly ink: Ink;
}

/** A dash and the white after it. Where `on` is 0 there are round dots, as wide as the stroke. */
export interface Dash {
  readonly on: Length;
  readonly off: Length;
}

/** 波纹线: one wavy stroke. */
export interface WaveRule {
  readonly type: 'wave';
  /** Of one wave, before it is fitted to its side. */
  readonly length: Length;
  /** Between the middles of the stroke on a crest and in a trough. */
  readonly height: Length;
  readonly weight: Length;
  readonly ink: Ink;
}

/** 花边: a unit repeated along the rule. */
export interface OrnamentRule {
  readonly type: 'ornament';
  /** How wide the rule stands. */
  readonly height: Length;
  /** The unit's cell, in units of its own: `height` of them are the rule's height. */
  readonly cell: { readonly length: number; readonly height: number };
  /** In the cell's units from its outer left corner: x along the rule, y away from the outside. */
  readonly unit: readonly OrnamentShape[];
  /** On a square as high as the cell, for a frame's top left corner; undefined where the unit stands there too. */
  readonly corner?: readonly OrnamentShape[];
  readonly ink: Ink;
}

/** A shape of an ornament, filled or, with a `weight` in the cell's units, stroked. A circle stays round where the pitch is stretched. */
export type OrnamentShape =
  | { readonly type: 'path'; readonly path: readonly PathSegment[]; readonly weight?: number }
  | {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly weight?: number;
    };

export type RuleStyle = StrokeRule | WaveRule | OrnamentRule;

/** How wide a rule stands. */
export const breadthOf = (style: RuleStyle): Length => {
  switch (style.type) {
    case 'strokes':
      return style.strokes.reduce((sum, stroke) => sum + stroke, 0) + style.gap * (style.strokes.length - 1);
    case 'wave':
      return style.height + style.weight;
    case 'ornament':
      return style.height;
  }
};

/** The wanted distance from one dash, dot, wave or unit to the next; undefined for a rule that repeats nothing. */
export const pitchOf = (style: RuleStyle): number | undefined => {
  switch (style.type) {
    case 'strokes':
      return style.dash && Math.min(...style.strokes.map((stroke) => dashPitch(style.dash as Dash, stroke)));
    case 'wave':
      return style.length;
    case 'ornament':
      return ornamentPitch(style);
  }
};

/** The wanted length of an ornament's unit. */
export const ornamentPitch = ({ height, cell }: OrnamentRule): number => (height / cell.height) * cell.length;

/** The wanted distance from one dash to the next, or from one dot's middle to the next one's. */
export const dashPitch = ({ on, off }: Dash, stroke: Length): Length => (on === 0 ? stroke : on) + off;
