// Pictures of what is set into a flow's columns: pictures, text around them, heads.
import { FILL, type KeyPicture, onePanel, type Panel, story, text } from './panel.js';

const STYLES = 'caption: caption, credit: caption, creditGap: 1';

const shown = (label: string, keys: string, front: string, columns: number, lines: number): Panel =>
  onePanel(
    label,
    3,
    lines,
    `- flow: { columns: ${columns}, gutter: 1, paragraph: body, picture: { ${keys}, ${STYLES} } }`,
    story(`picture: boat.png\nalt: 船\n${front}`, FILL),
  );

const CAPTIONED = 'caption: 江上归船。\ncredit: 某某 摄';

const pictures: KeyPicture = {
  name: 'pictures',
  panels: [
    ...['top', 'middle', 'foot'].map((place) =>
      shown(
        `columns: [1, 2], place: ${place}`,
        `columns: [1, 2], place: ${place}, rows: [6, 7], air: 1, crop: 0.4`,
        '',
        3,
        14,
      ),
    ),
    shown('rows: [6, 7], crop: 0.6', 'columns: [1, 3], rows: [6, 7], air: 1, crop: 0.6', '', 3, 12),
    shown('rows: [9, 10], crop: 0.3', 'columns: [1, 3], rows: [9, 10], air: 1, crop: 0.3', '', 3, 12),
    shown('caption, credit, creditGap, air: 1', 'columns: [2, 3], rows: [7, 8], air: 1, crop: 0.4', CAPTIONED, 3, 12),
  ],
};

const runaround: KeyPicture = {
  name: 'runaround',
  panels: [
    ...['left', 'centre', 'right'].map((side) =>
      shown(
        `width: 9, side: ${side}`,
        `columns: [1, 2], place: middle, width: 9, side: ${side}, gap: 1, rows: [6, 7], crop: 0.6`,
        '',
        2,
        11,
      ),
    ),
    shown(
      'width: 9, gap: 0.5',
      'columns: [1, 1], width: 9, side: left, gap: 0.5, rows: [6, 7], air: 0, crop: 0.6',
      '',
      1,
      8,
    ),
    shown(
      'width: 9, gap: 2',
      'columns: [1, 1], width: 9, side: left, gap: 2, rows: [6, 7], air: 0, crop: 0.6',
      '',
      1,
      8,
    ),
    shown(
      'place: foot, side: right',
      'columns: [1, 1], place: foot, width: 11, side: right, gap: 1, rows: [6, 7], air: 0, crop: 0.6',
      '',
      1,
      8,
    ),
  ],
};

const HEADLINE = 'headline: 街巷新景';

const inset = (label: string, place: string): Panel =>
  onePanel(
    label,
    3,
    9,
    `- flow: { columns: 3, gutter: 1, paragraph: body, insets: [{ columns: [2, 2], place: ${place}, air: 1, parts: [{ text: { role: headline, style: smallHead, lines: 2, leading: 1.2, ground: sky, air: 1 } }] }] }`,
    story(HEADLINE, FILL),
  );

const boxInset = (label: string, keys: string): Panel =>
  onePanel(
    label,
    3,
    10,
    `- flow: { columns: 3, gutter: 1, paragraph: body, insets: [{ ${keys}, parts: [{ box: { take: box, ground: cream, sides: 0.5, parts: [{ text: { role: label, style: crosshead, air: 0 } }, { flow: { paragraph: quote } }] } }] }] }`,
    story('', `${FILL}\n\n:::box[小资料]\n${text(28, 4)}\n:::`),
  );

const insets: KeyPicture = {
  name: 'insets',
  panels: [
    onePanel(
      'a text above the flow: 盖文',
      3,
      9,
      '- text: { role: headline, style: smallHead, ground: sky, air: [1, 1, 2] }\n- flow: { columns: 3, gutter: 1, paragraph: body }',
      story(HEADLINE, FILL),
    ),
    inset('insets: columns: [2, 2], place: top: 文夹', 'top'),
    inset('insets: columns: [2, 2], place: middle: 文包', 'middle'),
    boxInset('an inset box, columns: [3, 3]', 'columns: [3, 3], place: middle'),
    boxInset('width: 10, side: centre', 'columns: [1, 3], place: middle, width: 10, side: centre, gap: 1'),
    boxInset('place: foot, side: left', 'columns: [1, 3], place: foot, width: 10, side: left, gap: 1'),
  ],
};

export const INSET_PICTURES: readonly KeyPicture[] = [pictures, runaround, insets];
