// The shape of a template file. The JSON Schema for editors' auto-completion is made from it.
import * as z from 'zod/mini';
import { part } from './partSchema.js';
import { ground, rule } from './ruleSchema.js';
import { count, ink, length, measure, name, points, size } from './schemaValues.js';
import { style, styleKeys } from './styleSchema.js';

const pattern = z
  .string()
  .check(z.describe('a pattern bound to the edition: {year} {month} {day} {weekday} {folios} {section} …'));

/** What templates of one paper share. */
const houseKeys = {
  grids: z.optional(z.record(z.string(), size).check(z.describe('further line grids by name: their line height'))),
  inks: z.optional(z.record(z.string(), ink)),
  rules: z.optional(z.record(z.string(), rule)),
  grounds: z.optional(z.record(z.string(), ground)),
  defaults: z.optional(z.strictObject(styleKeys).check(z.describe('what every style starts from'))),
  styles: z.optional(z.record(z.string(), style)),
  keep: z.optional(
    z.array(name).check(z.describe('strings that stay on one line in every edition, beside the edition’s own')),
  ),
  draft: z.optional(
    z
      .strictObject({ y: points, height: points, text: pattern, style: name })
      .check(z.describe('the mark that a draft bears on each page')),
  ),
};

/** A house style's file. */
export const houseSchema = z.strictObject({ $schema: z.optional(z.string()), ...houseKeys });

/** A template file as it is written. */
export const templateSchema = z.strictObject({
  $schema: z.optional(z.string()),
  sheet: z.strictObject({ width: points, height: points, fold: z.optional(points) }),
  typeArea: z.strictObject({
    x: points,
    y: points,
    em: size,
    width: z.number().check(z.positive()),
    lines: count,
    lineHeight: size,
    columns: z.optional(count.check(z.describe('base columns (基本栏)'))),
    characters: z.optional(
      count.check(z.describe('em in a base column; what is left of the width goes to the gutters')),
    ),
    differs: z.optional(
      name.check(z.describe('why this type area may differ from those of the edition’s other pages')),
    ),
  }),
  house: z.optional(
    z
      .string()
      .check(
        z.regex(/^(?!\.+$)[^/\\]+$/, 'daily'),
        z.describe('a house style: daily stands for templates/daily.house.yaml; what stands here goes before it'),
      ),
  ),
  ...houseKeys,
  slots: z.record(
    z.string(),
    z.strictObject({
      at: z
        .union([
          z.strictObject({ x: z.number(), line: count, width: z.number().check(z.positive()), lines: count }),
          z.strictObject({ column: count, columns: count, line: count, lines: count }),
        ])
        .check(z.describe('where it stands: em or base columns across, lines down')),
      optional: z.optional(z.boolean().check(z.describe('may stay empty'))),
      parts: z.array(part).check(z.minLength(1)),
    }),
  ),
  furniture: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        x: length,
        y: length,
        width: measure,
        height: points,
        text: pattern,
        join: z.optional(z.string().check(z.describe('stands between the values of a list; a space if left out'))),
        style: name,
        ground: z.optional(name),
        on: z.optional(z.enum(['odd', 'even']).check(z.describe('only on pages of odd or even number'))),
      }),
    ),
  ),
  index: z.optional(
    z
      .strictObject({
        x: length,
        y: length,
        width: measure,
        height: points,
        entry: name,
        folio: z.strictObject({
          text: z.string().check(z.regex(/\{folio\}/, '{folio}版')),
          style: name,
          width: measure,
        }),
        rule: z.optional(name.check(z.describe('between two entries'))),
      })
      .check(z.describe('the digest index (导读): what stands on other pages, with its page number')),
  ),
  pageRules: z.optional(
    z.array(z.strictObject({ from: z.tuple([length, length]), to: z.tuple([length, length]), rule: name })),
  ),
});

export type TemplateSource = z.infer<typeof templateSchema>;
