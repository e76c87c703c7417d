// Furniture and the digest index of a dummy: boxes with their names.
import type { Frame } from '../page/page.js';
import type { Template } from '../template/template.js';
import { pt } from '../unit/length.js';
import type { Rect } from '../unit/rect.js';
import { HAIRLINE, SIDE } from './dummyInks.js';
import { type Letterer, type Lettering, label } from './label.js';

const NAME: Lettering = { size: pt(10), weight: 400, ink: SIDE, align: 'centre' };

/** Part of a box's height that its name may take. */
const SHARE = 0.8;

/** The boxes of a template's furniture. */
export const drawFurniture = ({ furniture, index }: Template, letterer: Letterer): readonly Frame[] => {
  const boxes: readonly { readonly name: string; readonly rect: Rect }[] = [
    ...furniture,
    ...(index ? [{ name: '导读 index', rect: index.rect }] : []),
  ];
  return boxes.map(({ name, rect }): Frame => {
    const made = label(name, rect, { ...NAME, size: Math.min(NAME.size, Math.floor(rect.height * SHARE)) }, letterer);
    return {
      slot: 'dummy',
      role: 'furniture',
      rect,
      grid: 'none',
      paint: [{ type: 'box', rect, stroke: { ink: SIDE, width: HAIRLINE } }],
      lines: made ? [made.line] : [],
    };
  });
};
