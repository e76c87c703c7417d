// Lengths as the desk counts them: across in em of the type area (字), down in lines of the page grid (行).
import type { Template } from '../../template/template.js';
import { type Length, toEm } from '../../unit/length.js';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A length across, in em to a tenth. */
export const emAcross = (length: Length, template: Template): number => tenths(toEm(length, template.em));

/** Every slot stands on the page grid; a template without slots has no stories to measure. */
export const lineHeightOf = (template: Template): Length => template.slots[0]?.grid.lineHeight ?? template.em;

/** A length down, in lines to a tenth. */
export const linesDown = (length: Length, template: Template): number => tenths(length / lineHeightOf(template));

/** The line of the type area, from 1, that a height lies in. */
export const lineAt = (y: Length, template: Template): number =>
  Math.floor((y - template.typeArea.y) / lineHeightOf(template)) + 1;
