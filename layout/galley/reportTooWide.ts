// The finding of a head that stands in its measure in no division and size.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { Field } from '../story/story.js';
import { type Length, toEm, toPt } from '../unit/length.js';
import type { GalleyContext } from './context.js';

/** Reports the head `fields`, whose narrowest division takes `width` at its least size `size` where `measure` is given. */
export const reportTooWide = (
  role: string,
  fields: readonly Field[],
  size: Length,
  width: Length,
  measure: Length,
  context: GalleyContext,
): void => {
  const text = fields.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
  const values = {
    role: `#${role}`,
    characters: [...text].length,
    size: toPt(size),
    width: toEm(width, size).toFixed(1),
    measure: toEm(measure, size).toFixed(1),
  };
  context.report(diagnose('head-too-wide', values, fields[0]?.span));
};
