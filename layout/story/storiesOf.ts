// All stories of an edition, fillers among them, each once.
import type { Edition, Story } from './story.js';

export const storiesOf = ({ sheets }: Edition): readonly Story[] => [
  ...new Set(sheets.flatMap(({ placements, fillers }) => [...placements.map(({ story }) => story), ...fillers])),
];
