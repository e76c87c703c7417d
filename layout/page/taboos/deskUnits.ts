// Lengths as the desk counts them: across in em of the type area (字), down in lines of the page grid (行).
import type { Template } from '../../template/template.js';
import { type Length, toEm } from '../../unit/length.js';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A length across, in em to a tenth. */
export const emAcross = (length: Length, template: Template): number => tenths(toEm(length, template.em));

/** A length down, in lines to a tenth. */
export const linesDown = (length: Length, template: Template): number => tenths(length / template.lineHeight);

/** The line of the type area, from 1, that a height lies in. */
export const lineAt = (y: Length, template: Template): number =>
  Math.floor((y - template.typeArea.y) / template.lineHeight) + 1;
