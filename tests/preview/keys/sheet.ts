// Pictures of the sheet: elastic rows, the type area, shared slots, furniture, the index.
import { FILL, type KeyPicture, onePanel, type Panel, slot, story, text } from './panel.js';

const elastic = (label: string, headline: string, length: number): Panel =>
  onePanel(
    label,
    4,
    18,
    `- text: { role: headline, style: head, smallest: 11pt, lines: 2, leading: 1.15, air: [0, 1, 3], ground: sky }
- text: { role: decks, style: deck, air: [0, 0, 1], ground: cream }
- space: [0, 1, 2]
- flow: { paragraph: body }`,
    story(`headline: ${headline}\ndecks: 清晨扫出一条小路`, text(length)),
  );

const ranges: KeyPicture = {
  name: 'ranges',
  panels: [
    elastic('copy too short: ranges open', '街巷添新景', 132),
    elastic('copy as wanted', '街巷添新景', 180),
    elastic('copy too long: ranges close', '街巷添新景', 218),
    elastic('head too long: it breaks into two lines', '冬日街巷添新景便民服务进社区', 200),
  ],
};

/** A slot that shows what it says of its place. */
const named = (name: string, at: string): string =>
  slot(
    name,
    at,
    `- box:
    ground: sky
    parts:
      - text: { role: headline, style: place, lines: 6, smallest: 5pt, leading: 1.3, air: [0, 0, 30] }`,
  );

const placed = (label: string, typeArea: string, places: readonly (readonly [at: string, says: string])[]): Panel => ({
  label,
  across: 3,
  lines: 15,
  typeArea,
  template: `slots:\n${places.map(([at], index) => named(`s${index}`, at)).join('')}`,
  stories: Object.fromEntries(places.map(([, says], index) => [`s${index}`, story(`headline: [${says}]`)])),
});

const typeArea: KeyPicture = {
  name: 'type-area',
  panels: [
    placed(
      'typeArea: { columns: 4, characters: 5 }',
      'columns: 4\n  characters: 5',
      [1, 2, 3, 4].map((column) => [`{ column: ${column}, columns: 1, line: 1, lines: 15 }`, `第${column}栏`] as const),
    ),
    placed('at: { column, columns, line, lines }', 'columns: 4\n  characters: 5', [
      ['{ column: 1, columns: 3, line: 1, lines: 8 }', '"column: 1, columns: 3", "line: 1, lines: 8"'],
      ['{ column: 4, columns: 1, line: 1, lines: 15 }', '"column: 4", "columns: 1", "line: 1", "lines: 15"'],
      ['{ column: 1, columns: 1, line: 10, lines: 6 }', '"column: 1", "columns: 1"'],
      ['{ column: 2, columns: 2, line: 10, lines: 6 }', '"column: 2, columns: 2", "line: 10, lines: 6"'],
    ]),
    placed('at: { x, line, width, lines }', '', [
      ['{ x: 0, line: 1, width: 15, lines: 9 }', '"x: 0, width: 15", "line: 1, lines: 9"'],
      ['{ x: 16, line: 1, width: 7, lines: 15 }', '"x: 16", "width: 7"'],
      ['{ x: 0, line: 11, width: 15, lines: 5 }', '"x: 0, width: 15", "line: 11, lines: 5"'],
    ]),
  ],
};

const SHARED = slot(
  'side',
  '{ x: 0, line: 1, width: 23, lines: 19 }',
  `- slot: &one
    name: first
    parts:
      - text: { role: headline, style: smallHead, air: [1, 1, 2] }
      - flow: { columns: 2, gutter: 1, paragraph: body }
- slot: { <<: *one, name: second, optional: true, gapBefore: [1, 1, 2], rule: fine }
- slot:
    name: third
    filler: true
    gapBefore: [1, 1, 2]
    rule: dotted
    parts:
      - text: { role: headline, style: crosshead, air: [0, 0, 1] }
      - flow: { columns: 2, gutter: 1, paragraph: body }`,
);

const shared = (label: string, stories: Panel['stories'], fillers: readonly string[] = []): Panel => ({
  label,
  across: 3,
  lines: 19,
  template: `slots:\n${SHARED}`,
  stories,
  fillers,
});

const slots: KeyPicture = {
  name: 'slots',
  panels: [
    shared('two stories share a slot, rule: fine between', {
      first: story('headline: 街巷添新景', text(160)),
      second: story('headline: 书声伴夜归', text(86, 4)),
    }),
    shared('optional: true, the second stays empty', { first: story('headline: 街巷添新景', FILL) }),
    shared(
      'filler: true, a filler takes the rows left',
      {
        first: story('headline: 街巷添新景', text(66)),
        second: story('headline: 书声伴夜归', text(62, 3)),
      },
      [story('headline: 花香满院', text(42, 6))],
    ),
  ],
};

const SHEET_TEXT = '- flow: { columns: 2, gutter: 1, paragraph: body }';

const FOLIOS = `  left: { x: 0, y: 20pt, width: 6, height: 18pt, text: "{folios}", style: folio, on: even }
  leftSection: { x: 4, y: 20pt, width: 5, height: 18pt, text: "{section}", style: whiteHead, ground: redTab, on: even }
  right: { x: 0, y: 20pt, width: 23, height: 18pt, text: "{folios}", style: folioRight, on: odd }
  rightSection: { x: 14, y: 20pt, width: 5, height: 18pt, text: "{section}", style: whiteHead, ground: redTab, on: odd }
  day: { x: 9, y: 23pt, width: 14, height: 12pt, text: "{month}月{day}日 {weekday}", style: furniture, on: even }
  dayOdd: { x: 0, y: 23pt, width: 14, height: 12pt, text: "{month}月{day}日 {weekday}", style: furniture, on: odd }
`;
const FOLIO_STYLE = 'styles: { folioRight: { like: folio, align: end } }\n';
const HEAD_RULE = 'pageRules:\n  - { from: [0, 40pt], to: [23, 40pt], rule: thickThin }\n';

const page = (label: string, more: Partial<Panel>): Panel => ({
  label,
  across: 3,
  lines: 12,
  stories: { only: story('signature: 某某', FILL) },
  template: `${FOLIO_STYLE}${HEAD_RULE}slots:\n${slot(
    'only',
    '{ x: 0, line: 4, width: 23, lines: 9 }',
    '- flow: { columns: 2, gutter: 1, paragraph: body, signature: { style: signature, gap: 1 } }',
  )}`,
  furniture: FOLIOS,
  ...more,
});

const furniture: KeyPicture = {
  name: 'furniture',
  panels: [
    page('on: odd', {}),
    page('on: even', {}),
    page('fold, {folios} with join: "/", draft', {
      folded: true,
      draft: true,
      furniture:
        '  folios: { x: 0, y: 34pt, width: 10.5, height: 12pt, text: "{section} {folios}版", join: "/", style: furniture }\n',
      template: `draft: { y: 16pt, height: 13pt, text: 草样, style: draftMark }
styles: { draftMark: { font: hei 700, size: 9pt, align: centre, ink: red } }
pageRules:
  - { from: [11.5, 15pt], to: [11.5, 12], rule: dotted }
slots:
${slot('only', '{ x: 0, line: 4, width: 10.5, lines: 9 }', '- flow: { paragraph: body, signature: { style: signature, gap: 1 } }')}${slot('other', '{ x: 12.5, line: 4, width: 10.5, lines: 9 }', '- flow: { paragraph: body }')}`,
      stories: { only: story('signature: 某某', FILL), other: story('', FILL) },
    }),
  ],
};

const index: KeyPicture = {
  name: 'index',
  panels: [
    {
      label: 'index: { entry, folio, rule }',
      across: 3,
      lines: 12,
      furniture: `  title: { x: 0, y: 21pt, width: 23, height: 14pt, text: 今日导读, style: whiteHead, ground: redTab }\n`,
      page: 'index: [{ story: 2-only, text: 书声灯影伴夜归人 }, { story: 3-only, text: 河畔步道连起邻里 }]',
      template: `styles: { entry: { font: song 500, size: 9pt, align: start }, entryFolio: { font: hei 700, size: 8pt, align: end, ink: red } }
index: { x: 1, y: 38pt, width: 21, height: 40pt, entry: entry, folio: { text: "▶{folio}版", style: entryFolio, width: 5 }, rule: greyFine }
slots:
${slot('only', '{ x: 0, line: 7, width: 23, lines: 6 }', SHEET_TEXT)}`,
      stories: { only: story('', FILL) },
    },
    ...['书声灯影伴夜归人', '河畔步道连起邻里'].map(
      (headline, at): Panel =>
        onePanel(
          `the story on page ${at + 2}`,
          3,
          12,
          `- text: { role: headline, style: smallHead, air: [1, 1, 2] }\n${SHEET_TEXT}`,
          story(`headline: ${headline}`, FILL),
        ),
    ),
  ],
};

export const SHEET_PICTURES: readonly KeyPicture[] = [ranges, typeArea, slots, furniture, index];
