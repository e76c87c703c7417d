// Over how many columns of running text a stack's galleys stand.
import type { Galley } from '../galley/galley.js';

/** Columns of running text that give up a row where the galley's stack gives one to something else; 0 where it holds none. */
export const textColumnsOf = (galley: Galley): number => {
  switch (galley.type) {
    case 'flow':
      return galley.part.columns;
    case 'row':
      return galley.cells.reduce((sum, { stack }) => sum + textColumnsIn(stack), 0);
    case 'box':
    case 'slot':
      return textColumnsIn(galley.stack);
    case 'choice':
      return Math.max(0, ...galley.options.map(textColumnsIn));
    case 'text':
    case 'space':
      return 0;
  }
};

/** The same for a whole stack: its widest galley, since the others stand above or below it. */
export const textColumnsIn = (stack: readonly Galley[]): number => Math.max(0, ...stack.map(textColumnsOf));

/** Roles of the heads in a galley, in reading order. */
export const rolesIn = (galley: Galley): readonly string[] => {
  switch (galley.type) {
    case 'text':
      return [galley.role];
    case 'row':
      return galley.cells.flatMap(({ stack }) => stack.flatMap(rolesIn));
    case 'box':
    case 'slot':
      return galley.stack.flatMap(rolesIn);
    case 'flow':
    case 'space':
    case 'choice':
      return [];
  }
};
