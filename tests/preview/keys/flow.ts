// Pictures of running text: columns, crossheads, lists, quotations, the first paragraph, the signature, jumps.
import { FILL, type KeyPicture, onePanel, type Panel, slot, story, text } from './panel.js';

const PHOTO_STORY = story('picture: boat.png\nalt: 船', FILL);

const flow = (label: string, across: 2 | 3 | 4, lines: number, keys: string, markdown: string, template = ''): Panel =>
  onePanel(label, across, lines, `- flow: { paragraph: body, ${keys} }`, markdown, { template });

const PICTURE = 'crop: 0.6, caption: caption, credit: caption, creditGap: 1';

const columns: KeyPicture = {
  name: 'columns',
  panels: [
    {
      ...flow('columns: 3, the base gutter', 3, 7, 'columns: 3', story('', FILL)),
      typeArea: 'columns: 3\n  characters: 7',
    },
    {
      ...flow('columns: 2, gutter: { least: 1 }: 破栏', 3, 7, 'columns: 2, gutter: { least: 1 }', story('', FILL)),
      typeArea: 'columns: 3\n  characters: 7',
    },
    flow('columns: 2, gutter: 3', 3, 7, 'columns: 2, gutter: 3', story('', FILL)),
    flow('columnRule: hairline', 3, 10, 'columns: 3, gutter: 1, columnRule: hairline', story('', FILL)),
    flow(
      'columnRule stops at a picture over columns 1–2',
      3,
      10,
      `columns: 3, gutter: 1, columnRule: hairline, picture: { columns: [1, 2], rows: [4, 5], air: 1, ${PICTURE} }`,
      PHOTO_STORY,
    ),
    flow(
      'the same with place: middle',
      3,
      10,
      `columns: 3, gutter: 1, columnRule: hairline, picture: { columns: [1, 2], place: middle, rows: [4, 5], air: 1, ${PICTURE} }`,
      PHOTO_STORY,
    ),
  ],
};

const CROSSED = `${text(34)}\n\n::crosshead[老树新花]\n\n${text(32, 1)}`;
const HEADED = `${text(34)}\n\n### 老树新花\n\n${text(40, 1)}`;

const crossheads: KeyPicture = {
  name: 'crossheads',
  panels: [
    flow('crosshead: { rows: 1 }', 4, 7, 'leaves: { crosshead: { style: crosshead, rows: 1 } }', story('', CROSSED)),
    flow('crosshead: { rows: 2 }', 4, 7, 'leaves: { crosshead: { style: crosshead, rows: 2 } }', story('', CROSSED)),
    flow(
      'gapBefore: 1, ground: redTab',
      4,
      7,
      'leaves: { crosshead: { style: whiteHead, smallest: 8pt, gapBefore: 1, ground: redTab, sides: 1 } }',
      story('', CROSSED),
    ),
    flow('runIn: strong', 4, 7, 'leaves: { crosshead: { runIn: strong } }', story('', CROSSED)),
    flow(
      'headings: 3: { bullet }',
      4,
      7,
      'headings: { 3: { style: left, bullet: { text: "●", style: mark, width: 1.2 } } }',
      story('', HEADED),
      'styles: { left: { like: crosshead, align: start } }\n',
    ),
    flow('break: 1 (***)', 4, 7, 'break: 1', story('', `${text(40)}\n\n***\n\n${text(46, 2)}`)),
    flow(
      'quote: { style: kai, inset: 2 }',
      4,
      7,
      'quote: { style: quote, inset: 2 }',
      story('', `${text(34)}\n\n> ${text(36, 3)}\n\n${text(16, 5)}`),
    ),
    flow(
      'quote: { inset: 0 }',
      4,
      7,
      'quote: { style: quote }',
      story('', `${text(34)}\n\n> ${text(36, 3)}\n\n${text(16, 5)}`),
    ),
  ],
};

const ITEMS = ['豆浆与太极', '靠窗的座位上，孩子们翻着画册，一页一页', '修鞋的师傅'];

const list = (label: string, keys: string, numbered: boolean, items = ITEMS): Panel =>
  flow(
    label,
    4,
    6,
    `list: { style: body, ${keys} }`,
    story(
      'alt: 无',
      `${text(15)}\n\n${items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${item}`).join('\n')}`,
    ),
    'styles: { body: { font: song 400, size: 8pt }, number: { font: hei 500, size: 8pt, align: start } }\n',
  );

const lists: KeyPicture = {
  name: 'lists',
  panels: [
    list('bullet: { text: "●", width: 1.2 }', 'bullet: { text: "●", style: mark, width: 1.2 }', false),
    list('bullet: { text: "■", width: 3 }', 'bullet: { text: "■", style: mark, width: 3 }', false),
    list('number: "{number}."', 'bullet: { text: "●", style: number, width: 1.5 }, number: "{number}."', true),
    list(
      'gapBefore: 1',
      'bullet: { text: "●", style: mark, width: 1.2 }, gapBefore: 1',
      false,
      ITEMS.filter((item) => item.length < 10),
    ),
  ],
};

const ends: KeyPicture = {
  name: 'first-and-last',
  panels: [
    flow(
      'runIn: dateline as strong, byline as emphasis',
      3,
      7,
      'runIn: [{ role: dateline, as: strong }, { role: byline, as: emphasis }]',
      story('dateline: 本报讯\nbyline: （记者 某某）', FILL),
    ),
    ...[2, 3].map((lines) =>
      flow(
        `dropCap: { lines: ${lines}, gap: 0.5 }`,
        3,
        7,
        `dropCap: { lines: ${lines}, style: cap, gap: 0.5 }`,
        story('', FILL),
        'styles: { cap: { font: song 900, size: 8pt, align: start, ink: red } }\n',
      ),
    ),
    flow(
      'signature: { gap: 1 }, on the last line',
      3,
      5,
      'signature: { style: signature, gap: 1 }',
      story('signature: 文/某某', text(73, 3)),
    ),
    flow(
      'signature on a line of its own',
      3,
      5,
      'signature: { style: signature, gap: 1 }',
      story('signature: 文/某某', text(68, 3)),
    ),
    flow(
      'paragraph: kai 400',
      3,
      5,
      'signature: { style: signature, gap: 1 }',
      story('signature: 文/某某', text(73, 3)),
      'styles: { body: { font: kai 400, size: 8pt, indent: 2 } }\n',
    ),
  ],
};

const JUMP =
  'jump: { to: { text: "（下转第{folio}版）", style: jump }, from: { text: "（上接第{folio}版）", style: jumpFrom } }';
const jumping = `- text: { role: headline, style: smallHead, air: [1, 1, 1] }\n- flow: { columns: 3, gutter: 1, paragraph: body, ${JUMP} }`;

const jump: KeyPicture = {
  name: 'jump',
  panels: [
    onePanel('jump.to, on page 1', 2, 9, jumping, story('headline: 街巷添新景', text(452))),
    {
      label: 'jump.from, on page 2',
      across: 2,
      lines: 9,
      stories: {},
      continues: { only: '1-only' },
      template: `slots:\n${slot('only', '{ x: 0, line: 1, width: 37, lines: 9 }', jumping)}`,
    },
  ],
};

export const FLOW_PICTURES: readonly KeyPicture[] = [columns, crossheads, lists, ends, jump];
