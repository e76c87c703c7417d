// Pictures of heads, rows of cells and boxes.
import { FILL, type KeyPicture, onePanel, type Panel, story, text } from './panel.js';

const SHORT = '街巷添新景';
const LONG = '冬日街巷添新景便民服务进社区';

const head = (label: string, keys: string, headline: string, style = 'head', lines = 5, body = FILL): Panel =>
  onePanel(
    label,
    4,
    lines,
    `- text: { role: headline, style: ${style}${keys ? `, ${keys}` : ''}, ground: sky }\n- flow: { paragraph: body }`,
    story(`headline: ${headline}`, body),
  );

const heads: KeyPicture = {
  name: 'heads',
  panels: [
    head('air: 0', 'air: 0', SHORT, 'head', 6),
    head('air: 2', 'air: 2', SHORT, 'head', 6),
    head('lines: 1, smallest: 8pt', 'smallest: 8pt', LONG, 'head', 6),
    head('lines: 2, smallest: 8pt', 'lines: 2, smallest: 8pt, leading: 1.15', LONG, 'head', 6, text(44)),
    head('leading: 1', 'leading: 1, breakAtSpace: true', '便民服务 进社区', 'head', 6),
    head('leading: 1.5', 'leading: 1.5, breakAtSpace: true', '便民服务 进社区', 'head', 6),
    head('sides: 3', 'lines: 2, leading: 1.15, smallest: 8pt, sides: 3', LONG, 'head', 6),
    head('breakAtSpace: true', 'leading: 1.15, smallest: 8pt, breakAtSpace: true', '清晨 扫出一条小路', 'head', 6),
    head('shape: even', 'lines: 2, leading: 1.15, smallest: 14pt, shape: even', '春到小院 暖意 融融 过年', 'head', 5),
    head(
      'shape: shortFirst',
      'lines: 2, leading: 1.15, smallest: 14pt, shape: shortFirst',
      '春到小院 暖意 融融 过年',
      'head',
      5,
    ),
    head(
      'shape: shortLast',
      'lines: 2, leading: 1.15, smallest: 14pt, shape: shortLast',
      '春到小院 暖意 融融 过年',
      'head',
      5,
    ),
    head('step: 4pt, smallest: 8pt', 'step: 4pt, smallest: 8pt', '街巷添新景便民服务', 'head', 5),
  ],
};

const NINE = '河畔步道连起邻里新景';

const fitting: KeyPicture = {
  name: 'fitting',
  panels: [
    head('size alone: smallest: 8pt', 'smallest: 8pt', NINE, 'head', 4),
    head('letterWidth: [0.85, 1]', 'smallest: 8pt, letterWidth: [0.85, 1]', NINE, 'head', 4),
    head('spacing: [-0.1, 0]', 'smallest: 8pt, spacing: [-0.1, 0]', NINE, 'head', 4),
    head(
      'fit: [size, letterWidth]',
      'smallest: 12pt, letterWidth: [0.85, 1], fit: [size, letterWidth]',
      LONG.slice(0, 12),
      'head',
      4,
    ),
    head('spacing: [0, 0]', 'smallest: 8pt', '河畔步道连邻里', 'head', 4),
    head('spacing: [0, 0.3], driven out', 'smallest: 8pt, spacing: [0, 0.3]', '河畔步道连邻里', 'head', 4),
    head('letterWidth: [1, 1.25], driven out', 'smallest: 8pt, letterWidth: [1, 1.25]', '河畔步道连邻里', 'head', 4),
    head(
      'spacing: [0, 0.1], letterWidth: [1, 1.15]',
      'smallest: 8pt, letterWidth: [1, 1.15], spacing: [0, 0.1]',
      '河畔步道连邻里',
      'head',
      4,
    ),
  ],
};

const ROW = `- row:
    gap: 2
    rule: redFine
    cells:
      - width: 23
        parts:
          - text: { role: headline, style: head, air: [0, 0, 1] }
          - flow: { columns: 2, gutter: 1, paragraph: body }
      - width: 12
        parts:
          - box: { take: box, ground: sky, padding: [0, 0], sides: 0.8, parts: [{ text: { role: label, style: smallHead, air: [0, 1, 1] } }, { flow: { paragraph: quote } }] }`;

const rows: KeyPicture = {
  name: 'row',
  panels: [
    onePanel(
      'row: { gap: 2, rule: redFine, cells: [{ width: 23 }, { width: 12 }] }',
      2,
      13,
      ROW,
      story(`headline: ${SHORT}`, `${text(200)}\n\n:::box[小资料]\n${text(92, 4)}\n:::`),
    ),
    onePanel(
      'no matter for the second cell: its width goes to the first',
      2,
      13,
      ROW,
      story(`headline: ${SHORT}`, FILL),
    ),
  ],
};

const box = (label: string, keys: string, more: Partial<Panel> = {}): Panel =>
  onePanel(
    label,
    4,
    9,
    `- box: { ground: sky${keys ? `, ${keys}` : ''}, parts: [{ text: { role: headline, style: smallHead } }, { flow: { paragraph: body } }] }`,
    story(`headline: ${SHORT}`, FILL),
    more,
  );

const boxes: KeyPicture = {
  name: 'box',
  panels: [
    box('padding: 0, sides: 0', ''),
    box('padding: [2, 1]', 'padding: [2, 1]'),
    box('sides: 2', 'sides: 2'),
    box('grid: open, a grid of 15.5pt', 'grid: open', { template: 'grids: { open: 15.5pt }\n' }),
  ],
};

export const HEAD_PICTURES: readonly KeyPicture[] = [heads, fitting, rows, boxes];
