// The shape of a template's rules, ornaments and grounds.
import * as z from 'zod/mini';
import { name, points, size } from './schemaValues.js';

/** More than a cell needs; what stands far outside it is a slip of the pen. */
const MOST_CELL_UNITS = 1000;
const place = z.number().check(z.minimum(-MOST_CELL_UNITS), z.maximum(MOST_CELL_UNITS));
const units = z.number().check(z.positive(), z.maximum(MOST_CELL_UNITS));
const PLACE = '-?\\d{1,3}(\\.\\d{1,4})?';
const weight = z.optional(
  units.check(z.describe('of its stroke, in units of the cell; without it the shape is filled')),
);
const ornamentShape = z.union([
  z.strictObject({
    path: z
      .string()
      .check(
        z.regex(
          new RegExp(`^M( ${PLACE}){2}( L( ${PLACE}){2}| C( ${PLACE}){6})( [ML]( ${PLACE}){2}| C( ${PLACE}){6}| Z)*$`),
          'M 0 0 L 4 2 C 5 2 6 3 6 4 Z',
        ),
        z.describe('M x y begins, L x y draws a line, C x1 y1 x2 y2 x y a curve, Z closes'),
      ),
    weight,
  }),
  z.strictObject({ circle: z.tuple([place, place, units]).check(z.describe('x, y, radius')), weight }),
  z.strictObject({ lozenge: z.tuple([place, place, units, units]).check(z.describe('x, y, width, height')), weight }),
]);

export const rule = z.union([
  z.strictObject({
    strokes: z
      .array(points)
      .check(z.minLength(1), z.maxLength(2), z.describe('one stroke, or two for a double or thick-and-thin rule')),
    gap: z.optional(points.check(z.describe('between two strokes'))),
    dash: z.optional(
      z.tuple([points, size]).check(z.describe('a dash and the white after it; 0pt for round dots: [0pt, 2pt]')),
    ),
    ink: name,
  }),
  z.strictObject({
    wave: z.strictObject({
      length: size.check(z.describe('of one wave')),
      height: points.check(z.describe('from crest to trough')),
      weight: size,
    }),
    ink: name,
  }),
  z.strictObject({
    ornament: z.strictObject({
      height: size.check(z.describe('how wide the rule stands')),
      cell: z
        .tuple([units, units])
        .check(z.describe('length and height of the unit’s cell in units of its own; the second is the rule’s height')),
      unit: z.array(ornamentShape).check(z.minLength(1), z.describe('what is repeated along the rule')),
      corner: z.optional(
        z
          .array(ornamentShape)
          .check(z.describe('a frame’s top left corner, on a square of the height; else the unit stands there')),
      ),
    }),
    ink: name,
  }),
]);

export const ground = z.strictObject({
  fill: z.optional(name),
  frame: z.optional(name.check(z.describe('a rule around the box'))),
  radius: z.optional(points.check(z.describe('of the corners, on the outside'))),
  corners: z.optional(
    z.enum(['all', 'top', 'bottom', 'left', 'right']).check(z.describe('which corners the radius rounds')),
  ),
  tab: z.optional(
    points.check(z.describe('the ground is as wide as its text and so much to either side; above and below are not')),
  ),
  space: z.optional(points.check(z.describe('white kept free under the ground, inside its rows'))),
  bar: z.optional(name.check(z.describe('a rule along the left edge'))),
  above: z.optional(name),
  below: z.optional(name),
});

export type RuleSource = z.infer<typeof rule>;
export type OrnamentShapeSource = z.infer<typeof ornamentShape>;
