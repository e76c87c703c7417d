// Measures of inline marks, from a style, what it is like, and the defaults.
import { readFont } from './measure.js';
import type { MarkMeasures, RubyMeasures } from './style.js';
import type { MarksSource } from './styleSchema.js';

const buildRuby = ({ font, ...measures }: NonNullable<MarksSource['ruby']>): RubyMeasures =>
  font === undefined ? measures : { ...measures, font: readFont(font) };

/** The measures of each mark from the first source that gives it; undefined where there is no source. */
export const buildMarks = (sources: readonly MarksSource[]): MarkMeasures | undefined => {
  if (sources.length === 0) return undefined;
  const { dots, name, title, ruby, sup, sub }: MarksSource = Object.assign({}, ...sources.toReversed());
  return {
    ...(dots && { dots }),
    ...(name && { name }),
    ...(title && { title }),
    ...(ruby && { ruby: buildRuby(ruby) }),
    ...(sup && { sup }),
    ...(sub && { sub }),
  };
};
