// The shape of a template file. The JSON Schema for editors' auto-completion is made from it.
import * as z from 'zod/mini';

const { optional, strictObject, describe } = z;

const length = z
  .union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?(pt|mm|em)$/, '12pt, 3.5mm, 2em'))])
  .check(describe('a length: 12pt, 3.5mm, 2em, or a plain number of em of the type area'));
const points = z
  .string()
  .check(z.regex(/^\d+(\.\d+)?(pt|mm)$/, '12pt, 3.5mm'), describe('a length with its unit: 12pt, 3.5mm'));
const rows = z.int().check(z.nonnegative());
const count = z.int().check(z.positive());
const range = z
  .union([rows, z.tuple([rows, rows, rows])])
  .check(describe('rows: one number, or [least, wanted, most]; the engine takes up differences within them'));
const name = z.string().check(z.minLength(1));
const font = z
  .string()
  .check(
    z.regex(/^\S+ [1-9]00$/, 'song 400, hei 900'),
    describe('a family of the font catalogue and a weight: song 400'),
  );
const percent = z.number().check(z.minimum(0), z.maximum(100));
const ink = z.tuple([percent, percent, percent, percent]).check(describe('C, M, Y, K in per cent'));

const rule = strictObject({
  strokes: z
    .array(points)
    .check(z.minLength(1), z.maxLength(2), describe('one stroke, or two for a double or thick-and-thin rule')),
  gap: optional(points.check(describe('between two strokes'))),
  ink: name,
});

const ground = strictObject({
  fill: optional(name),
  frame: optional(name.check(describe('a rule around the box'))),
  radius: optional(points),
  bar: optional(name.check(describe('a rule along the left edge'))),
  above: optional(name),
  below: optional(name),
});

const style = strictObject({
  like: optional(name.check(describe('another style whose values this one starts from'))),
  font: optional(font),
  strong: optional(font.check(describe('face of **strong** text'))),
  emphasis: optional(font.check(describe('face of *emphasised* text'))),
  size: optional(points),
  indent: optional(z.number().check(z.minimum(0), describe('first-line indent in em of the size'))),
  align: optional(z.enum(['justify', 'start', 'centre', 'end'])),
  tracking: optional(z.number().check(describe('space after each character in em; 0 is solid'))),
  ink: optional(name),
  scheme: optional(z.enum(['kaiming', 'quanjiao', 'banjiao', 'plain'])),
  level: optional(z.enum(['none', 'basic', 'gb', 'strict'])),
  dashStart: optional(z.enum(['allow', 'forbid'])),
});

const head = {
  style: name,
  leading: optional(z.number().check(z.positive(), describe('distance of baselines, as a multiple of the type size'))),
  smallest: optional(points.check(describe('how small the head may be set to fit'))),
  lines: optional(count.check(describe('most lines of a head that the engine breaks itself'))),
  breakAtSpace: optional(z.boolean().check(describe('spaces in the head are line breaks'))),
  sides: optional(length.check(describe('space kept free left and right'))),
  ground: optional(name),
};

const bullet = strictObject({ text: z.string(), style: name, width: length });

const role = z.enum(['kicker', 'headline', 'decks', 'digest', 'byline', 'dateline', 'signature', 'label']);

const flowHead = strictObject({
  ...head,
  rows: optional(rows.check(describe('least rows the head takes'))),
  gapBefore: optional(range),
  bullet: optional(bullet),
});

const flow = strictObject({
  columns: count,
  gutter: optional(length),
  paragraph: name,
  headings: optional(z.record(z.string().check(z.regex(/^[1-6]$/, '3')), flowHead)),
  leaves: optional(z.record(z.string(), flowHead).check(describe('leaf directives such as ::crosshead[…] by name'))),
  list: optional(strictObject({ style: name, bullet, gapBefore: optional(range) })),
  quote: optional(name),
  runIn: optional(
    z
      .array(strictObject({ role: z.enum(['dateline', 'byline']), as: z.enum(['plain', 'strong', 'emphasis']) }))
      .check(describe('roles set at the head of the first paragraph')),
  ),
  signature: optional(name),
  picture: optional(
    strictObject({
      columns: z.tuple([count, count]).check(describe('first and last column under the picture, from 1')),
      rows: z.tuple([rows, rows]).check(describe('least and most rows of picture, caption and air')),
      crop: z
        .number()
        .check(z.minimum(0), z.maximum(1), describe('part of the picture that may be cut without a warning')),
      caption: name,
      credit: name,
    }),
  ),
  columnRule: optional(name),
});

const part = strictObject({
  text: optional(strictObject({ role, air: optional(range), ...head })),
  space: optional(range),
  get row() {
    return optional(
      strictObject({
        gap: length,
        rule: optional(name),
        cells: z.array(strictObject({ width: length, parts: z.array(part) })).check(z.minLength(1)),
      }),
    );
  },
  get box() {
    return optional(
      strictObject({
        take: optional(name.check(describe('the directive whose next container this box holds'))),
        grid: optional(name),
        ground: optional(name),
        padding: optional(z.union([rows, z.tuple([rows, rows])])),
        sides: optional(length),
        parts: z.array(part),
      }),
    );
  },
  flow: optional(flow),
});

export const templateSchema = strictObject({
  $schema: optional(z.string()),
  sheet: strictObject({ width: points, height: points, fold: optional(points) }),
  typeArea: strictObject({
    x: points,
    y: points,
    em: points,
    width: z.number().check(z.positive()),
    lines: count,
    lineHeight: points,
  }),
  grids: optional(z.record(z.string(), points).check(describe('further line grids by name: their line height'))),
  inks: z.record(z.string(), ink),
  rules: optional(z.record(z.string(), rule)),
  grounds: optional(z.record(z.string(), ground)),
  styles: z.record(z.string(), style),
  slots: z.record(
    z.string(),
    strictObject({
      at: strictObject({ x: z.number(), line: count, width: z.number().check(z.positive()), lines: count }),
      parts: z.array(part).check(z.minLength(1)),
    }),
  ),
  furniture: optional(
    z.record(
      z.string(),
      strictObject({
        x: length,
        y: length,
        width: length,
        height: points,
        text: z.string().check(describe('a pattern bound to the edition: {date} {weekday} {folios} {section} …')),
        style: name,
        ground: optional(name),
      }),
    ),
  ),
  pageRules: optional(
    z.array(strictObject({ from: z.tuple([length, length]), to: z.tuple([length, length]), rule: name })),
  ),
});

export type TemplateSource = z.infer<typeof templateSchema>;
export type PartSource = z.infer<typeof part>;
export type FlowSource = z.infer<typeof flow>;
export type FlowHeadSource = z.infer<typeof flowHead>;
export type HeadSource = Pick<FlowHeadSource, 'style' | 'leading' | 'smallest' | 'lines' | 'breakAtSpace'>;
export type StyleSource = z.infer<typeof style>;
