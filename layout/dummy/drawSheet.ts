// The sheet of a dummy: its edge and fold, the type area, base columns, the line grid with its numbers.
import type { Frame, Paint, PlacedLine } from '../page/page.js';
import type { Template } from '../template/template.js';
import { type Length, mm, POINT, pt, toEm, toPt } from '../unit/length.js';
import { bottom, type Rect, right } from '../unit/rect.js';
import { BLUE, BLUE_LINE, BOLD, FINE, GRID, GRID_FIFTH, HAIRLINE, SIDE, TEXT } from './dummyInks.js';
import { type Letterer, type Lettering, label } from './label.js';
import { ems, points } from './words.js';

/** Lines are numbered in fives, as on a make-up sheet. */
const NUMBERED = 5;
const NUMBERS: Lettering = { size: pt(10), weight: 400, ink: SIDE, align: 'end' };
const NUMBER_WIDTH = pt(20);
const NUMBER_GAP = pt(3);
const LEGEND: Lettering = { size: pt(20), weight: 700, ink: TEXT, align: 'start' };
const LEGEND_HEIGHT = pt(28);
/** Of the fold: a stroke and as much white. */
const DASH = mm(3);

const frame = (role: string, rect: Rect, paint: readonly Paint[], lines: readonly PlacedLine[] = []): Frame => ({
  slot: 'dummy',
  role,
  rect,
  grid: 'none',
  paint,
  lines,
});

const sheetRect = ({ sheet }: Template): Rect => ({ x: 0, y: 0, ...sheet });

/** Half a stroke inside, so that the whole of it is on the paper. */
const inside = ({ x, y, width, height }: Rect, stroke: Length): Rect => {
  const half = Math.floor(stroke / 2);
  return { x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half };
};

const foldPaint = ({ fold, sheet }: Template): readonly Paint[] =>
  fold === undefined
    ? []
    : Array.from({ length: Math.ceil(sheet.height / (2 * DASH)) }, (_, index): Paint => {
        const y = index * 2 * DASH;
        const to = { x: fold, y: Math.min(y + DASH, sheet.height) };
        return { type: 'rule', from: { x: fold, y }, to, width: FINE, ink: BLUE };
      });

const edgeFrame = (template: Template): Frame => {
  const rect = sheetRect(template);
  const edge: Paint = { type: 'box', rect: inside(rect, BOLD), stroke: { ink: SIDE, width: BOLD } };
  return frame('sheet', rect, [edge, ...foldPaint(template)]);
};

const gridFrame = ({ typeArea, lineHeight }: Template): Frame => {
  const count = Math.round(typeArea.height / lineHeight);
  const lines = Array.from({ length: count - 1 }, (_, index): Paint => {
    const y = typeArea.y + (index + 1) * lineHeight;
    const fifth = (index + 1) % NUMBERED === 0;
    return {
      type: 'rule',
      from: { x: typeArea.x, y },
      to: { x: right(typeArea), y },
      width: HAIRLINE,
      ink: fifth ? GRID_FIFTH : GRID,
    };
  });
  const area: Paint = { type: 'box', rect: typeArea, stroke: { ink: BLUE, width: FINE } };
  return frame('grid', typeArea, [...lines, area]);
};

/** Numbers stand beside the type area, inside it where the margin has no room. */
const numbersFrame = (template: Template, letterer: Letterer): Frame => {
  const { typeArea, lineHeight, sheet } = template;
  const count = Math.round(typeArea.height / lineHeight);
  const need = NUMBER_WIDTH + NUMBER_GAP;
  const left = typeArea.x >= need ? typeArea.x - need : typeArea.x + NUMBER_GAP;
  const beside = right(typeArea) + NUMBER_GAP;
  const margin = sheet.width - right(typeArea) >= need ? beside : right(typeArea) - need;
  const lines = Array.from({ length: Math.floor(count / NUMBERED) }, (_, index) => {
    const number = (index + 1) * NUMBERED;
    const row = { y: typeArea.y + (number - 1) * lineHeight, width: NUMBER_WIDTH, height: lineHeight };
    return [
      label(String(number), { ...row, x: left }, { ...NUMBERS, align: left < typeArea.x ? 'end' : 'start' }, letterer),
      label(
        String(number),
        { ...row, x: margin },
        { ...NUMBERS, align: margin === beside ? 'start' : 'end' },
        letterer,
      ),
    ].flatMap((made) => (made ? [made.line] : []));
  });
  return frame('line numbers', sheetRect(template), [], lines.flat());
};

const baseColumnsFrame = ({ baseColumns, typeArea }: Template, letterer: Letterer): readonly Frame[] => {
  if (!baseColumns) return [];
  const { count, width, gutter } = baseColumns;
  const columns = Array.from({ length: count }, (_, index) => typeArea.x + index * (width + gutter));
  const paint = columns.flatMap((x) =>
    [x, x + width].map((edge): Paint => {
      const to = { x: edge, y: bottom(typeArea) };
      return { type: 'rule', from: { x: edge, y: typeArea.y }, to, width: HAIRLINE, ink: BLUE_LINE };
    }),
  );
  const lines = columns.flatMap((x, index) => {
    const rect = { x, y: bottom(typeArea), width, height: NUMBER_WIDTH };
    const made = label(String(index + 1), rect, { ...NUMBERS, ink: BLUE, align: 'centre' }, letterer);
    return made ? [made.line] : [];
  });
  return [frame('base columns', typeArea, paint, lines)];
};

const millimetres = (length: Length): string => String(Math.round((toPt(length) * POINT * 10) / mm(1)) / 10);

/** What the whole sheet is, in a line. */
const legendOf = (template: Template): string => {
  const { name, sheet, fold, typeArea, em, lineHeight, baseColumns } = template;
  const lines = Math.round(typeArea.height / lineHeight);
  return [
    `版样 · ${name}`,
    `${millimetres(sheet.width)} × ${millimetres(sheet.height)} 毫米${fold === undefined ? '' : `，折线距左 ${millimetres(fold)} 毫米`}`,
    `版心 ${ems(toEm(typeArea.width, em))} 字 × ${lines} 行`,
    `正文 ${points(em)} 点，行高 ${points(lineHeight)} 点`,
    ...(baseColumns
      ? [
          `基本栏 ${baseColumns.count} 栏 × ${ems(toEm(baseColumns.width, em))} 字，栏距 ${ems(toEm(baseColumns.gutter, em))} 字`,
        ]
      : []),
  ].join(' · ');
};

const legendFrame = (template: Template, letterer: Letterer): Frame => {
  const { typeArea, sheet, baseColumns } = template;
  const numbers = baseColumns ? NUMBER_WIDTH : 0;
  const margin = sheet.height - bottom(typeArea) - numbers;
  // A page without a foot margin has it inside its last line.
  const y =
    margin >= LEGEND_HEIGHT
      ? bottom(typeArea) + numbers + Math.floor((margin - LEGEND_HEIGHT) / 2)
      : bottom(typeArea) - LEGEND_HEIGHT;
  const rect = { x: typeArea.x, y, width: typeArea.width, height: LEGEND_HEIGHT };
  const made = label(legendOf(template), rect, LEGEND, letterer);
  return frame('legend', rect, [], made ? [made.line] : []);
};

/** The grid, which stories would cover, and what stands about it. */
export const drawSheet = (
  template: Template,
  letterer: Letterer,
): { readonly grid: readonly Frame[]; readonly legend: readonly Frame[] } => ({
  grid: [gridFrame(template), ...baseColumnsFrame(template, letterer)],
  legend: [edgeFrame(template), numbersFrame(template, letterer), legendFrame(template, letterer)],
});
