// Measures of inline marks, from the template's own and a style's.
import { readFont } from './measure.js';
import type { MarksSource } from './schema.js';
import type { MarkMeasures, RubyMeasures } from './style.js';

const buildRuby = ({ font, ...measures }: NonNullable<MarksSource['ruby']>): RubyMeasures =>
  font === undefined ? measures : { ...measures, font: readFont(font) };

/** A style's own measures of a mark stand in place of the template's; undefined where neither has any. */
export const buildMarks = (house: MarksSource | undefined, own: MarksSource | undefined): MarkMeasures | undefined => {
  if (!house && !own) return undefined;
  const { dots, name, title, ruby, sup, sub } = { ...house, ...own };
  return {
    ...(dots && { dots }),
    ...(name && { name }),
    ...(title && { title }),
    ...(ruby && { ruby: buildRuby(ruby) }),
    ...(sup && { sup }),
    ...(sub && { sub }),
  };
};
