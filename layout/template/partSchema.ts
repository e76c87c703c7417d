// The shape of the parts that fill a template's slots.
import * as z from 'zod/mini';
import { count, measure, name, range, rows, size } from './schemaValues.js';

/** More lines than a newspaper head has; the breaker weighs all ways to break into as many. */
const MOST_HEAD_LINES = 6;

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

export const part = z.strictObject({
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

export type PartSource = z.infer<typeof part>;
export type FlowSource = z.infer<typeof flow>;
export type FlowHeadSource = z.infer<typeof flowHead>;
/** A heading with rows of its own. */
export type StandingHeadSource = Exclude<FlowHeadSource, { readonly runIn: unknown }>;
export type HeadSource = Omit<StandingHeadSource, 'rows' | 'gapBefore' | 'bullet' | 'sides' | 'ground'>;
