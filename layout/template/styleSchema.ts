// The shape of a template's styles and of their marks.
import * as z from 'zod/mini';
import { font, name, size } from './schemaValues.js';

const ems = z.number().check(z.positive(), z.describe('em of the style’s size'));
const fromBaseline = z.number().check(z.describe('from the baseline, in em of the style’s size'));
const white = z.number().check(z.nonnegative(), z.describe('em of the style’s size'));
const lineMark = { weight: ems, drop: fromBaseline, apart: white };
const marks = z
  .strictObject({
    dots: z.optional(z.strictObject({ size: ems, drop: fromBaseline })),
    name: z.optional(z.strictObject(lineMark)),
    title: z.optional(z.strictObject({ ...lineMark, height: ems, length: ems })),
    ruby: z.optional(
      z.strictObject({ font: z.optional(font), size: ems, rise: fromBaseline, apart: white, overhang: white }),
    ),
    sup: z.optional(z.strictObject({ size: ems, rise: fromBaseline })),
    sub: z.optional(z.strictObject({ size: ems, drop: fromBaseline })),
  })
  .check(z.describe('how :dots, :name, :title, :ruby, :sup and :sub are set'));

export const styleKeys = {
  font: z.optional(font),
  strong: z.optional(font.check(z.describe('face of **strong** text'))),
  emphasis: z.optional(font.check(z.describe('face of *emphasised* text'))),
  size: z.optional(size),
  indent: z.optional(z.number().check(z.minimum(0), z.describe('first-line indent in em of the size'))),
  align: z.optional(z.enum(['justify', 'start', 'centre', 'end', 'spread'])),
  tracking: z.optional(z.number().check(z.describe('space after each character in em; 0 is solid'))),
  spreadGap: z.optional(
    z.number().check(z.nonnegative(), z.describe('most white between two characters of a spread line, in em')),
  ),
  ink: z.optional(name),
  verticalQuotes: z.optional(
    z
      .enum(['gb', 'corner'])
      .check(z.describe('quotes in vertical lines: gb ﹃﹄ with ﹁﹂ inside, corner ﹁﹂ with ﹃﹄')),
  ),
  scheme: z.optional(z.enum(['kaiming', 'quanjiao', 'banjiao', 'plain'])),
  level: z.optional(z.enum(['none', 'basic', 'gb', 'strict'])),
  dashStart: z.optional(z.enum(['allow', 'forbid'])),
  marks: z.optional(marks),
  trim: z.optional(
    z.enum(['both', 'start', 'end', 'none']).check(z.describe('at which edges of a line a mark loses its blank half')),
  ),
  adjacent: z.optional(
    z.literal([1, 1.5]).check(z.describe('width in em of two neighbouring marks that would take two')),
  ),
  hanging: z.optional(
    z
      .enum(['none', 'end'])
      .check(z.describe('whether a mark without room may stand outside the measure at a line’s end')),
  ),
  latinGap: z.optional(
    z
      .number()
      .check(z.minimum(0), z.maximum(0.25), z.describe('gap between Han and Latin or digits, in em of the size')),
  ),
  cells: z.optional(z.boolean().check(z.describe('every Han on a cell of one em'))),
  hyphenation: z.optional(z.enum(['none', 'english'])),
};

export const style = z.strictObject({
  like: z.optional(name.check(z.describe('another style whose values this one starts from'))),
  ...styleKeys,
});

export type StyleSource = z.infer<typeof style>;
export type MarksSource = z.infer<typeof marks>;
