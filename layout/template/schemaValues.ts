// Values that a template's keys may have: lengths, rows, names, faces, inks.
import * as z from 'zod/mini';

export const length = z
  .union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?(pt|mm|em)$/, '12pt, 3.5mm, 2em'))])
  .check(z.describe('a length: 12pt, 3.5mm, 2em, or a plain number of em of the type area'));
export const measure = z
  .union([z.number().check(z.nonnegative()), z.string().check(z.regex(/^\d+(\.\d+)?(pt|mm|em)$/, '12pt, 3.5mm, 2em'))])
  .check(z.describe('a width: 12pt, 3.5mm, 2em, or a plain number of em of the type area'));
/** A length that something must have, such as a size of type. */
export const size = z
  .string()
  .check(
    z.regex(/^(?!0+(\.0+)?(pt|mm)$)\d+(\.\d+)?(pt|mm)$/, '12pt, 3.5mm'),
    z.describe('a length with its unit, more than nothing: 12pt, 3.5mm'),
  );
export const points = z
  .string()
  .check(z.regex(/^\d+(\.\d+)?(pt|mm)$/, '12pt, 3.5mm'), z.describe('a length with its unit: 12pt, 3.5mm'));
export const rows = z.int().check(z.nonnegative());
export const count = z.int().check(z.positive());
export const range = z
  .union([rows, z.tuple([rows, rows, rows])])
  .check(z.describe('rows: one number, or [least, wanted, most]; the engine takes up differences within them'));
export const name = z.string().check(z.minLength(1));
export const font = z
  .string()
  .check(
    z.regex(/^\S+ [1-9]00$/, 'song 400, hei 900'),
    z.describe('a family of the font catalogue and a weight: song 400'),
  );
export const percent = z.number().check(z.minimum(0), z.maximum(100));
export const ink = z.tuple([percent, percent, percent, percent]).check(z.describe('C, M, Y, K in per cent'));
