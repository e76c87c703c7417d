// The words and figures of a dummy, as Chinese make-up editors write them.
import type { TextPart, TextRole } from '../template/template.js';
import { type Length, toEm, toPt } from '../unit/length.js';
import type { PlannedFlow, PlannedPlace } from './planSlot.js';

/** What the desk calls a role. */
export const ROLE_NAMES: Readonly<Record<TextRole, string>> = {
  kicker: '引题',
  headline: '主题',
  decks: '副题',
  digest: '提要',
  byline: '署名',
  dateline: '电头',
  signature: '文末署名',
  label: '栏题',
};

const figure = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Points to a tenth. */
export const points = (length: Length): string => figure(toPt(length), 1);

/** Em to a hundredth. */
export const ems = (value: number): string => figure(value, 2);

/** `116 字 × 33 行`, in body type. */
export const sizeOfPlace = ({ rect, rows, shared }: PlannedPlace, em: Length): string =>
  `${ems(toEm(rect.width, em))} 字 × ${shared ? '约 ' : ''}${rows} 行`;

/** `7 栏 × 15.75 字 × 20 行`; how many lines depends on the heads. */
export const sizeOfFlow = ({ part, columns, characters, rows }: PlannedFlow): string =>
  part.vertical ? `竖排 约 ${characters} 字 × ${rows} 行` : `${columns} 栏 × ${ems(characters)} 字 × 约 ${rows} 行`;

/** How a story writes the container that a part belongs to, `:::panel `; nothing for the story itself. */
export const directiveOf = (take: string | undefined): string => (take === undefined ? '' : `:::${take} `);

/** `58–34 点，至多 2 行，一行 12 字`: what a head may be, and what a line of its largest size holds. */
export const sizeOfHead = ({ setting }: TextPart, measure: Length): string => {
  const { style, smallest, maxLines } = setting;
  const sizes = smallest < style.size ? `${points(style.size)}–${points(smallest)} 点` : `${points(style.size)} 点`;
  if (style.align === 'justify') return `${sizes}，一行 ${ems(measure / style.size)} 字`;
  const lines = maxLines > 1 ? `，至多 ${maxLines} 行` : '';
  if (style.direction === 'vertical') return `竖排，${sizes}${lines}`;
  return `${sizes}${lines}，一行 ${Math.floor(measure / style.size)} 字`;
};

/** `共用，可空，补白`: what makes a place different from one that a story must fill. */
export const natureOf = ({ shared, optional, filler }: PlannedPlace): readonly string[] => [
  ...(shared ? ['共用'] : []),
  ...(filler ? ['补白'] : optional ? ['可空'] : []),
];
