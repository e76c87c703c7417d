// The shape of a template file. The JSON Schema for editors' auto-completion is made from it.
import * as z from 'zod/mini';

const length = z
  .union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?(pt|mm|em)$/, '12pt, 3.5mm, 2em'))])
  .check(z.describe('a length: 12pt, 3.5mm, 2em, or a plain number of em of the type area'));
const measure = z
  .union([z.number().check(z.nonnegative()), z.string().check(z.regex(/^\d+(\.\d+)?(pt|mm|em)$/, '12pt, 3.5mm, 2em'))])
  .check(z.describe('a width: 12pt, 3.5mm, 2em, or a plain number of em of the type area'));
/** A length that something must have, such as a size of type. */
const size = z
  .string()
  .check(
    z.regex(/^(?!0+(\.0+)?(pt|mm)$)\d+(\.\d+)?(pt|mm)$/, '12pt, 3.5mm'),
    z.describe('a length with its unit, more than nothing: 12pt, 3.5mm'),
  );
const points = z
  .string()
  .check(z.regex(/^\d+(\.\d+)?(pt|mm)$/, '12pt, 3.5mm'), z.describe('a length with its unit: 12pt, 3.5mm'));
const rows = z.int().check(z.nonnegative());
const count = z.int().check(z.positive());
/** More lines than a newspaper head has; the breaker weighs all ways to break into as many. */
const MOST_HEAD_LINES = 6;
const range = z
  .union([rows, z.tuple([rows, rows, rows])])
  .check(z.describe('rows: one number, or [least, wanted, most]; the engine takes up differences within them'));
const name = z.string().check(z.minLength(1));
const font = z
  .string()
  .check(
    z.regex(/^\S+ [1-9]00$/, 'song 400, hei 900'),
    z.describe('a family of the font catalogue and a weight: song 400'),
  );
const percent = z.number().check(z.minimum(0), z.maximum(100));
const ink = z.tuple([percent, percent, percent, percent]).check(z.describe('C, M, Y, K in per cent'));

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

const rule = z.union([
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

const ground = z.strictObject({
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

const styleKeys = {
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

const style = z.strictObject({
  like: z.optional(name.check(z.describe('another style whose values this one starts from'))),
  ...styleKeys,
});

const direction = z.optional(
  z.enum(['horizontal', 'vertical']).check(z.describe('vertical: lines run down and follow from right to left')),
);

const head = {
  style: name,
  leading: z.optional(
    z.number().check(z.positive(), z.describe('distance of baselines, as a multiple of the type size; 1 is solid')),
  ),
  smallest: z.optional(size.check(z.describe('how small the head may be set to fit'))),
  lines: z.optional(
    count.check(z.maximum(MOST_HEAD_LINES), z.describe('most lines of a head that the engine breaks itself')),
  ),
  step: z.optional(size.check(z.describe('steps by which a head becomes smaller'))),
  letterWidth: z.optional(
    z
      .tuple([z.number().check(z.minimum(0.5), z.maximum(1)), z.number().check(z.minimum(1), z.maximum(2))])
      .check(z.describe('least and most letter width, of 1: [0.9, 1.1]')),
  ),
  spacing: z.optional(
    z
      .tuple([z.number().check(z.minimum(-0.2), z.maximum(0)), z.number().check(z.minimum(0), z.maximum(1))])
      .check(z.describe('least and most space added between characters, in em: [-0.02, 0.05]')),
  ),
  fit: z.optional(
    z
      .array(z.enum(['spacing', 'letterWidth', 'size']))
      .check(z.minLength(1), z.maxLength(3), z.describe('which means fits a head to its measure first, second, last')),
  ),
  shape: z.optional(z.enum(['even', 'shortFirst', 'shortLast']).check(z.describe('of a head in several lines'))),
  breakAtSpace: z.optional(z.boolean().check(z.describe('spaces in the head are line breaks'))),
  sides: z.optional(measure.check(z.describe('space kept free left and right'))),
  ground: z.optional(name),
};

const bullet = z.strictObject({ text: z.string().check(z.minLength(1)), style: name, width: measure });

const role = z.enum(['kicker', 'headline', 'decks', 'digest', 'byline', 'dateline', 'signature', 'label']);

const voice = z.enum(['plain', 'strong', 'emphasis']);

const flowHead = z.union([
  z.strictObject({
    ...head,
    rows: z.optional(rows.check(z.describe('least rows the head takes'))),
    gapBefore: z.optional(range),
    bullet: z.optional(bullet),
  }),
  z.strictObject({ runIn: voice.check(z.describe('the head is set at the beginning of the paragraph under it')) }),
]);

/** What is set into a flow covers some of its columns, or a part of their width. */
const insetColumns = {
  columns: z.tuple([count, count]).check(z.describe('first and last column that it covers, from 1')),
  place: z.optional(z.enum(['top', 'middle', 'foot'])),
  width: z.optional(measure.check(z.describe('narrower than its columns: their lines run around it (串文)'))),
  side: z.optional(
    z.enum(['left', 'centre', 'right']).check(z.describe('where over its columns it stands if it is narrower')),
  ),
  gap: z.optional(measure.check(z.describe('white between it and the lines that run around it'))),
};

const textPart = z.strictObject({
  role,
  direction,
  air: z.optional(range),
  continued: z.optional(name.check(z.describe('style of a headline that stands again over the rest of its story'))),
  ...head,
});

const jumpLine = z.strictObject({
  text: z.string().check(z.regex(/\{folio\}/, '（下转第{folio}版）')),
  style: name,
});

const flow = z.strictObject({
  direction,
  rows: z.optional(z.tuple([count, count]).check(z.describe('least and most rows of a vertical flow'))),
  columns: z.optional(count),
  gutter: z.optional(
    z
      .union([measure, z.strictObject({ least: measure })])
      .check(
        z.describe(
          'between columns; with {least} columns are whole em wide and the rest goes to the gutters (破栏); the base gutter if left out',
        ),
      ),
  ),
  paragraph: name,
  headings: z.optional(z.record(z.string().check(z.regex(/^[1-6]$/, '3')), flowHead)),
  leaves: z.optional(
    z.record(z.string(), flowHead).check(z.describe('leaf directives such as ::crosshead[…] by name')),
  ),
  list: z.optional(
    z.strictObject({
      style: name,
      bullet,
      number: z.optional(
        z
          .string()
          .check(z.regex(/\{number\}/, '{number}.'), z.describe('stands for the bullet of a numbered item: {number}.')),
      ),
      gapBefore: z.optional(range),
    }),
  ),
  quote: z.optional(
    z.strictObject({ style: name, inset: z.optional(measure.check(z.describe('from the column’s left edge'))) }),
  ),
  break: z.optional(range.check(z.describe('white rows of a thematic break (***)'))),
  runIn: z.optional(
    z
      .array(z.strictObject({ role: z.enum(['dateline', 'byline']), as: voice }))
      .check(z.describe('roles set at the head of the first paragraph')),
  ),
  dropCap: z.optional(
    z
      .strictObject({
        lines: z.literal([2, 3]).check(z.describe('rows that the character stands in; they give it its size')),
        style: name,
        gap: measure.check(z.describe('white between the character and the lines beside it')),
      })
      .check(z.describe('how the first character of a story’s text is dropped (首字下沉)')),
  ),
  signature: z.optional(
    z.strictObject({
      style: name,
      gap: measure.check(z.describe('least white between the last words and a signature on their line')),
    }),
  ),
  picture: z.optional(
    z.strictObject({
      ...insetColumns,
      rows: z.tuple([rows, rows]).check(z.describe('least and most rows of picture, caption and air together')),
      crop: z
        .number()
        .check(z.minimum(0), z.maximum(1), z.describe('part of the picture that may be cut without a warning')),
      air: z.optional(rows.check(z.describe('white rows under the caption'))),
      caption: name,
      credit: name,
      creditGap: measure.check(z.describe('least white between the caption and a credit on its last line')),
    }),
  ),
  get insets() {
    return z.optional(
      z
        .array(
          z.strictObject({
            ...insetColumns,
            air: z.optional(rows.check(z.describe('white rows above or under it'))),
            parts: z.array(part).check(z.minLength(1)),
          }),
        )
        .check(z.describe('parts set into its columns: a head with text beside or around it (文夹, 文包), a box')),
    );
  },
  jump: z.optional(
    z
      .strictObject({ to: jumpLine, from: jumpLine })
      .check(z.describe('the lines of a story that goes on on another page (下转, 上接)')),
  ),
  columnRule: z.optional(name),
});

const part = z.strictObject({
  text: z.optional(textPart),
  space: z.optional(range),
  get row() {
    return z.optional(
      z.strictObject({
        gap: measure,
        rule: z.optional(name),
        cells: z.array(z.strictObject({ width: measure, parts: z.array(part) })).check(z.minLength(1)),
      }),
    );
  },
  get box() {
    return z.optional(
      z.strictObject({
        take: z.optional(name.check(z.describe('the directive whose next container this box holds'))),
        grid: z.optional(name),
        ground: z.optional(name),
        padding: z.optional(z.union([rows, z.tuple([rows, rows])])),
        sides: z.optional(measure),
        parts: z.array(part),
      }),
    );
  },
  flow: z.optional(flow),
  get slot() {
    return z.optional(
      z
        .strictObject({
          name,
          optional: z.optional(z.boolean().check(z.describe('may stay empty; its rows go to its neighbours'))),
          filler: z.optional(
            z.boolean().check(z.describe('holds one of the page’s fillers where rows are left (补白)')),
          ),
          gapBefore: z.optional(range),
          rule: z.optional(name.check(z.describe('in the middle of the white above it'))),
          parts: z.array(part).check(z.minLength(1)),
        })
        .check(z.describe('the place of a story in a slot that several share')),
    );
  },
});

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
export type PartSource = z.infer<typeof part>;
export type FlowSource = z.infer<typeof flow>;
export type FlowHeadSource = z.infer<typeof flowHead>;
/** A heading with rows of its own. */
export type StandingHeadSource = Exclude<FlowHeadSource, { readonly runIn: unknown }>;
export type HeadSource = Omit<StandingHeadSource, 'rows' | 'gapBefore' | 'bullet' | 'sides' | 'ground'>;
export type RuleSource = z.infer<typeof rule>;
export type OrnamentShapeSource = z.infer<typeof ornamentShape>;
export type StyleSource = z.infer<typeof style>;
export type MarksSource = z.infer<typeof marks>;
