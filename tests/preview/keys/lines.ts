// Pictures of rules and grounds.
import { type KeyPicture, onePanel, type Panel, story } from './panel.js';

const ORNAMENTS: Readonly<Record<string, string>> = {
  连珠: '{ ornament: { height: 5pt, cell: [5.4, 5], unit: [{ circle: [2.7, 2.5, 1.9] }] }, ink: black }',
  菱花: '{ ornament: { height: 6pt, cell: [9, 6], unit: [{ lozenge: [4.5, 3, 8.4, 5.2], weight: 0.5 }, { lozenge: [4.5, 3, 4, 2.4] }] }, ink: black }',
  回纹: '{ ornament: { height: 7pt, cell: [8, 7], unit: [{ path: M 0 6.5 L 7 6.5 L 7 0.5 L 1 0.5 L 1 4.5 L 5 4.5 L 5 2.5 L 3 2.5, weight: 0.9 }, { path: M 7 6.5 L 8 6.5, weight: 0.9 }], corner: [{ path: M 7 6.5 L 6.5 6.5 L 6.5 7, weight: 0.9 }, { path: M 0.5 0.5 L 4.7 0.5 L 4.7 4.7 L 0.5 4.7 Z, weight: 0.9 }, { lozenge: [2.6, 2.6, 2, 2] }] }, ink: red }',
  卷草: '{ ornament: { height: 8pt, cell: [20, 8], unit: [{ path: M 0 1.2 C 5 1.2 5 6.8 10 6.8 C 15 6.8 15 1.2 20 1.2, weight: 0.7 }, { path: M 7 6 C 7 2.6 12 1.8 12.4 4 C 12.6 5.4 10.4 5.6 10.4 4.4, weight: 0.6 }, { path: M 4.6 4.6 C 1.6 3.4 0.6 5.2 1.6 6.4 C 2.4 7 3.4 6.2 2.6 5.6, weight: 0.6 }], corner: [{ path: M 8 1.2 C 4 1.2 1.2 4 1.2 8, weight: 0.7 }, { circle: [5, 5, 1.1] }] }, ink: blue }',
};

const BAMBOO =
  '{ ornament: { height: 5pt, cell: [26, 5], unit: [{ path: M 0.6 0.8 C 3 1.6 23 1.6 25.4 0.8 L 25.4 4.2 C 23 3.4 3 3.4 0.6 4.2 Z, weight: 0.5 }], corner: [{ path: M 5 0.8 L 0.8 0.8 L 0.8 5 M 4.2 5 L 4.2 4.2 L 5 4.2, weight: 0.5 }] }, ink: black }';

const RULES: Readonly<Record<string, readonly [string, string]>> = {
  'strokes: [0.5pt]': ['正线', '{ strokes: [0.5pt], ink: black }'],
  'strokes: [2pt]': ['反线', '{ strokes: [2pt], ink: black }'],
  'strokes: [0.5pt, 0.5pt], gap: 1.4pt': ['双线', '{ strokes: [0.5pt, 0.5pt], gap: 1.4pt, ink: black }'],
  'strokes: [2.4pt, 0.5pt], gap: 1.4pt': ['文武线', '{ strokes: [2.4pt, 0.5pt], gap: 1.4pt, ink: black }'],
  'strokes: [1.2pt], dash: [0pt, 1.6pt]': ['点线', '{ strokes: [1.2pt], dash: [0pt, 1.6pt], ink: black }'],
  'strokes: [0.7pt], dash: [4pt, 2pt]': ['虚线', '{ strokes: [0.7pt], dash: [4pt, 2pt], ink: black }'],
  'wave: { length: 7pt, height: 2.2pt }': [
    '波纹线',
    '{ wave: { length: 7pt, height: 2.2pt, weight: 0.6pt }, ink: black }',
  ],
  'ornament: { unit: [circle] }': ['连珠', ORNAMENTS.连珠 ?? ''],
  'ornament: { unit: [lozenge, lozenge] }': ['菱花', ORNAMENTS.菱花 ?? ''],
  'ornament: { unit: [path], corner }': ['回纹', ORNAMENTS.回纹 ?? ''],
  'ornament: { unit, corner: [path, circle] }': ['卷草', ORNAMENTS.卷草 ?? ''],
  'ornament: { cell: [26, 5], height: 5pt }': ['竹节', BAMBOO],
};

const framed = (label: string, name: string, rule: string): Panel =>
  onePanel(
    label,
    4,
    4,
    `- box: { ground: shown, parts: [{ text: { role: headline, style: deck, air: [0, 1, 9] } }] }`,
    story(`headline: ${name}`),
    {
      template: `rules: { shown: ${rule} }\ngrounds: { shown: { frame: shown } }\n`,
    },
  );

const rules: KeyPicture = {
  name: 'rules',
  panels: Object.entries(RULES).map(([label, [name, rule]]) => framed(label, name, rule)),
};

const ground = (label: string, value: string, style = 'deck', more = ''): Panel =>
  onePanel(
    label,
    4,
    4,
    `- text: { role: headline, style: ${style}, air: [0, 2, 9], ground: shown${more} }`,
    story('headline: 街巷添新景'),
    { template: `grounds: { shown: ${value} }\n` },
  );

const grounds: KeyPicture = {
  name: 'grounds',
  panels: [
    ground('fill: sky', '{ fill: sky }'),
    ground('fill: red, style with ink: white', '{ fill: red }', 'whiteHead'),
    ground('frame: thickThin', '{ frame: thickThin }'),
    ground('frame: fine, radius: 8pt', '{ fill: cream, frame: fine, radius: 8pt }'),
    ground('radius: 8pt, corners: top', '{ fill: sky, radius: 8pt, corners: top }'),
    ground('tab: 8pt, below: bold', '{ fill: black, tab: 8pt, radius: 5pt, corners: top, below: bold }', 'whiteHead'),
    ground('bar: redBar', '{ fill: tint, bar: redBar }'),
    ground('above: bold, below: fine', '{ above: bold, below: fine }'),
    ground('space: 0pt', '{ fill: sky, space: 0pt }'),
    ground('space: 12pt', '{ fill: sky, space: 12pt }'),
    ground('frame: dotted, radius: 12pt', '{ frame: dotted, radius: 12pt }'),
    ground('tab: 3pt, frame: redFine', '{ frame: redFine, tab: 3pt }'),
  ],
};

export const LINE_PICTURES: readonly KeyPicture[] = [rules, grounds];
