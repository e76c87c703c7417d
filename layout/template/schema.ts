// The shape of a template file. The JSON Schema for editors' auto-completion is made from it.
import * as z from 'zod';

const length = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?(pt|mm|em)$/, 'a length: 12pt, 3.5mm, 2em, or a number of em')])
  .describe('a length: 12pt, 3.5mm, 2em, or a plain number of em of the type area');
const points = z
  .union([z.string().regex(/^\d+(\.\d+)?(pt|mm)$/, 'a length with its unit: 12pt, 3.5mm')])
  .describe('a length with its unit: 12pt, 3.5mm');
const rows = z.number().int().nonnegative();
const range = z
  .union([rows, z.tuple([rows, rows, rows])])
  .describe('rows: one number, or [least, wanted, most]; the engine takes up differences within them');
const name = z.string().min(1);
const font = z
  .string()
  .regex(/^\S+ [1-9]00$/, 'a family of the font catalogue and a weight: song 400')
  .describe('a family of the font catalogue and a weight: song 400');
const percent = z.number().min(0).max(100);

const ink = z.tuple([percent, percent, percent, percent]).describe('C, M, Y, K in per cent');

const rule = z.strictObject({
  strokes: z.array(points).min(1).max(2).describe('one stroke, or two for a double or thick-and-thin rule'),
  gap: points.optional().describe('between two strokes'),
  ink: name,
});

const ground = z.strictObject({
  fill: name.optional(),
  frame: name.optional().describe('a rule around the box'),
  radius: points.optional(),
  bar: name.optional().describe('a rule along the left edge'),
  above: name.optional(),
  below: name.optional(),
});

const style = z.strictObject({
  like: name.optional().describe('another style whose values this one starts from'),
  font: font.optional(),
  strong: font.optional().describe('face of **strong** text'),
  emphasis: font.optional().describe('face of *emphasised* text'),
  size: points.optional(),
  indent: z.number().min(0).optional().describe('first-line indent in em of the size'),
  align: z.enum(['justify', 'start', 'centre', 'end']).optional(),
  tracking: z.number().optional().describe('space after each character in em; 0 is solid'),
  ink: name.optional(),
  scheme: z.enum(['kaiming', 'quanjiao', 'banjiao', 'plain']).optional(),
  level: z.enum(['none', 'basic', 'gb', 'strict']).optional(),
  dashStart: z.enum(['allow', 'forbid']).optional(),
});

const head = {
  style: name,
  leading: z.number().positive().optional().describe('distance of baselines, as a multiple of the type size'),
  smallest: points.optional().describe('how small the head may be set to fit'),
  lines: z.number().int().positive().optional().describe('most lines of a head that the engine breaks itself'),
  breakAtSpace: z.boolean().optional(),
  sides: length.optional().describe('space kept free left and right'),
  ground: name.optional(),
};

const bullet = z.strictObject({ text: z.string(), style: name, width: length });

const role = z.enum(['kicker', 'headline', 'decks', 'digest', 'byline', 'dateline', 'signature', 'label']);

const flowHead = z.strictObject({
  ...head,
  rows: rows.optional(),
  gapBefore: range.optional(),
  bullet: bullet.optional(),
  beside: z.strictObject({ width: length, gap: length }).optional(),
});

const flow = z.strictObject({
  columns: z.number().int().positive(),
  gutter: length.optional(),
  paragraph: name,
  headings: z.record(z.string().regex(/^[1-6]$/), flowHead).optional(),
  leaves: z.record(z.string(), flowHead).optional(),
  list: z.strictObject({ style: name, bullet, gapBefore: range.optional() }).optional(),
  quote: name.optional(),
  runIn: z
    .array(z.strictObject({ role: z.enum(['dateline', 'byline']), as: z.enum(['plain', 'strong', 'emphasis']) }))
    .optional()
    .describe('roles set at the head of the first paragraph'),
  signature: name.optional(),
  picture: z
    .strictObject({
      columns: z.tuple([z.number().int().positive(), z.number().int().positive()]),
      rows: z.tuple([rows, rows]),
      crop: z.number().min(0).max(1),
      caption: name,
      credit: name,
    })
    .optional(),
  columnRule: name.optional(),
});

const part = z.strictObject({
  text: z.strictObject({ role, air: range.optional(), ...head }).optional(),
  space: range.optional(),
  get row() {
    return z
      .strictObject({
        gap: length,
        rule: name.optional(),
        cells: z.array(z.strictObject({ width: length, parts: z.array(part) })).min(1),
      })
      .optional();
  },
  get box() {
    return z
      .strictObject({
        take: name.optional().describe('the directive whose next container this box holds'),
        grid: name.optional(),
        ground: name.optional(),
        padding: z.union([rows, z.tuple([rows, rows])]).optional(),
        sides: length.optional(),
        parts: z.array(part),
      })
      .optional();
  },
  flow: flow.optional(),
});

export const templateSchema = z.strictObject({
  $schema: z.string().optional(),
  sheet: z.strictObject({ width: points, height: points, fold: points.optional() }),
  typeArea: z.strictObject({
    x: points,
    y: points,
    em: points,
    width: z.number().positive(),
    lines: z.number().int().positive(),
    lineHeight: points,
  }),
  grids: z.record(z.string(), points).optional().describe('further line grids by name: their line height'),
  inks: z.record(z.string(), ink),
  rules: z.record(z.string(), rule).optional(),
  grounds: z.record(z.string(), ground).optional(),
  styles: z.record(z.string(), style),
  slots: z.record(
    z.string(),
    z.strictObject({
      at: z.strictObject({
        x: z.number(),
        line: z.number().int().positive(),
        width: z.number().positive(),
        lines: z.number().int().positive(),
      }),
      parts: z.array(part).min(1),
    }),
  ),
  furniture: z
    .record(
      z.string(),
      z.strictObject({
        x: length,
        y: length,
        width: length,
        height: points,
        text: z.string().describe('a pattern bound to the edition: {date} {weekday} {folios} {section} …'),
        style: name,
        ground: name.optional(),
      }),
    )
    .optional(),
  pageRules: z
    .array(
      z.strictObject({
        from: z.tuple([length, length]),
        to: z.tuple([length, length]),
        rule: name,
      }),
    )
    .optional(),
});

export type TemplateSource = z.infer<typeof templateSchema>;
export type PartSource = z.infer<typeof part>;
export type FlowSource = z.infer<typeof flow>;
export type FlowHeadSource = z.infer<typeof flowHead>;
export type HeadSource = Pick<FlowHeadSource, 'style' | 'leading' | 'smallest' | 'lines' | 'breakAtSpace'>;
export type StyleSource = z.infer<typeof style>;
