// A place on a dummy: its frame, its name and size, its columns, and the ranges of its heads and picture.
import type { Frame, Paint, PlacedLine } from '../page/page.js';
import type { Slot } from '../template/template.js';
import { type Length, pt, toEm } from '../unit/length.js';
import { bottom, overlap, type Rect, right } from '../unit/rect.js';
import { type CardLine, card } from './card.js';
import { BLUE, BLUE_TINT, BOLD, COLUMN_TINT, FINE, HAIRLINE, PICTURE_TINT, SIDE, TEXT } from './dummyInks.js';
import { type Letterer, type Lettering, label } from './label.js';
import { flowsOf, insetRect, type PlannedFlow, type PlannedPlace, type PlannedText } from './planSlot.js';
import { directiveOf, ems, natureOf, ROLE_NAMES, sizeOfFlow, sizeOfHead, sizeOfPlace } from './words.js';

const NAME: Omit<CardLine, 'text'> = { size: pt(42), weight: 900, ink: BLUE };
const SIZE: Omit<CardLine, 'text'> = { size: pt(20), weight: 700, ink: TEXT };
const FLOW: Omit<CardLine, 'text'> = { size: pt(17), weight: 400, ink: TEXT };
const HEAD: Lettering = { size: pt(14), weight: 400, ink: BLUE, align: 'centre' };
const PICTURE: Lettering = { size: pt(14), weight: 400, ink: TEXT, align: 'centre' };
const PICTURE_ROW = pt(20);
const HEAD_ROW = pt(19);
/** Part of a head's rows that its lettering may take. */
const HEAD_SHARE = 0.8;
/** Kept free left and right of a head's lettering. */
const HEAD_SIDE = pt(4);
/** White between a head's tint and the next one's. */
const TINT_GAP = pt(1);

interface Drawn {
  readonly paint: readonly Paint[];
  readonly lines: readonly PlacedLine[];
}

const drawHead = ({ part, rect, measure, take }: PlannedText, letterer: Letterer): Drawn => {
  const tinted = { ...rect, y: rect.y + TINT_GAP, height: Math.max(0, rect.height - 2 * TINT_GAP) };
  const room = { ...tinted, x: tinted.x + HEAD_SIDE, width: Math.max(0, tinted.width - 2 * HEAD_SIDE) };
  const words = [
    ROLE_NAMES[part.role],
    part.role === 'label' ? directiveOf(take) : part.role,
    sizeOfHead(part, measure),
  ];
  // Beside text that runs down there is room for one word across.
  const rows = rect.height > rect.width ? words : [words.join(' · ')];
  const height = Math.min(HEAD_ROW, Math.floor(room.height / rows.length));
  const top = room.y + Math.floor((room.height - rows.length * height) / 2);
  const lettering = { ...HEAD, size: Math.min(HEAD.size, Math.floor(height * HEAD_SHARE)) };
  const made = rows.flatMap(
    (text, row) => label(text, { ...room, y: top + row * height, height }, lettering, letterer) ?? [],
  );
  return { paint: [{ type: 'box', rect: tinted, fill: BLUE_TINT }], lines: made.map(({ line }) => line) };
};

const columnTints = ({ rect, columns, columnWidth, part }: PlannedFlow): readonly Paint[] =>
  Array.from({ length: columns }, (_, index): Paint => {
    const x = rect.x + index * (columnWidth + part.gutter);
    return { type: 'box', rect: { ...rect, x, width: columnWidth }, fill: COLUMN_TINT };
  });

/** The least that a picture takes is crossed out, the most outlined. */
const drawPicture = (flow: PlannedFlow, letterer: Letterer): Drawn | undefined => {
  const { picture } = flow.part;
  if (!picture) return undefined;
  const { from, to, rows } = picture;
  const least = insetRect(flow, picture, rows.min);
  const most = insetRect(flow, picture, rows.max);
  const cross = { type: 'rule', width: HAIRLINE, ink: SIDE } as const;
  const text = `图 ${to - from + 1} 栏，高 ${rows.min}–${rows.max} 行，含图说`;
  const row = { ...least, height: Math.min(PICTURE_ROW, least.height) };
  const made = label(text, row, { ...PICTURE, size: Math.min(PICTURE.size, row.height) }, letterer);
  return {
    paint: [
      { type: 'box', rect: most, stroke: { ink: SIDE, width: HAIRLINE } },
      { type: 'box', rect: least, fill: PICTURE_TINT, stroke: { ink: SIDE, width: HAIRLINE } },
      { ...cross, from: { x: least.x, y: least.y }, to: { x: right(least), y: bottom(least) } },
      { ...cross, from: { x: right(least), y: least.y }, to: { x: least.x, y: bottom(least) } },
    ],
    lines: made ? [made.line] : [],
  };
};

/** Rows that a card is still read in. */
const CARD_ROWS = 5;

/** Where a flow's card stands: clear of its picture's least rows and of a head set into it, where that leaves enough. */
const roomForCard = (flow: PlannedFlow, heads: readonly PlannedText[]): Rect => {
  const { rect, part, lineHeight } = flow;
  const insets = [
    ...(part.picture ? [insetRect(flow, part.picture, part.picture.rows.min)] : []),
    ...heads.filter((head) => overlap(head.rect, rect)).map((head) => head.rect),
  ].sort((a, b) => a.y - b.y);
  const bands = [...insets, { ...rect, y: bottom(rect), height: 0 }].map((inset, index): Rect => {
    const y = Math.max(rect.y, ...insets.slice(0, index).map(bottom));
    return { ...rect, y, height: inset.y - y };
  });
  const [widest] = bands.sort((a, b) => b.height - a.height);
  return widest && widest.height >= CARD_ROWS * lineHeight ? widest : rect;
};

const nameLines = (place: PlannedPlace, em: Length): readonly CardLine[] => [
  { text: [place.name, ...natureOf(place)].join(' · '), ...NAME },
  { text: sizeOfPlace(place, em), ...SIZE },
];

const flowLine = (flow: PlannedFlow): CardLine => ({ text: `${directiveOf(flow.take)}${sizeOfFlow(flow)}`, ...FLOW });

const stroked = (rect: Rect, width: Length): Paint => ({ type: 'box', rect, stroke: { ink: BLUE, width } });

/** Draws a place: `tints` lie under the grid, `lettering` over it. */
export const drawPlace = (
  place: PlannedPlace,
  em: Length,
  letterer: Letterer,
): { readonly tints: Frame; readonly lettering: Frame } => {
  const [main, ...others] = flowsOf(place);
  const heads = place.planned.filter((part) => part.type === 'text');
  const drawnHeads = heads.map((head) => drawHead(head, letterer));
  const boxes = place.planned.flatMap((part) => (part.type === 'box' ? [stroked(part.rect, HAIRLINE)] : []));
  const flows = flowsOf(place);
  const pictures = flows.flatMap((flow) => drawPicture(flow, letterer) ?? []);
  const cards = [
    card(
      [...nameLines(place, em), ...(main ? [flowLine(main)] : [])],
      main ? roomForCard(main, heads) : place.rect,
      letterer,
    ),
    ...others.map((flow) => card([flowLine(flow)], roomForCard(flow, heads), letterer)),
  ];
  const { name: slot, rect } = place;
  const common = { slot, rect, grid: 'none' } as const;
  const above = [...drawnHeads.map(({ lines }) => ({ paint: [], lines })), ...cards];
  return {
    tints: {
      ...common,
      role: 'tints',
      paint: [...flows.flatMap(columnTints), ...drawnHeads, ...pictures].flatMap((item) =>
        'type' in item ? [item] : item.paint,
      ),
      lines: [],
    },
    lettering: {
      ...common,
      role: 'place',
      paint: [...boxes, stroked(rect, place.shared ? FINE : BOLD), ...above.flatMap(({ paint }) => paint)],
      lines: [...pictures, ...above].flatMap(({ lines }) => lines),
    },
  };
};

const SHARED: Lettering = { size: pt(12), weight: 700, ink: BLUE, align: 'end' };
const SHARED_ROW = pt(16);
const SHARED_SIDE = pt(3);

/** The frame of a slot that several places share, with its name; nothing for one that is a place itself. */
export const drawSlot = (
  { name, rect, rows }: Slot,
  places: readonly PlannedPlace[],
  em: Length,
  letterer: Letterer,
): Frame => {
  const shared = places.some((place) => place.shared);
  const text = `${name} · ${ems(toEm(rect.width, em))} 字 × ${rows} 行，${places.length} 处共用`;
  const made = shared
    ? label(
        text,
        { ...rect, y: bottom(rect) - SHARED_ROW, width: rect.width - SHARED_SIDE, height: SHARED_ROW },
        SHARED,
        letterer,
      )
    : undefined;
  return {
    slot: name,
    role: 'slot',
    rect,
    grid: 'none',
    paint: shared ? [stroked(rect, BOLD)] : [],
    lines: made ? [made.line] : [],
  };
};
