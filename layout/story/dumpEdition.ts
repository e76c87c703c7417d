// An edition's tree as readable text: its head, then every story under its slot.
import { type Became, dumpStory } from './dumpStory.js';
import type { Edition } from './story.js';

/** The tree of an edition. `became` tells what a node became on the page. */
export const dumpEdition = (edition: Edition, became?: Became): string => {
  const head = `edition ${edition.id}  ${edition.date} ${edition.weekday}  folios ${edition.folios.join('/')}  template ${edition.template}\n`;
  const stories = edition.placements.map(({ slot, story }) => `slot ${slot}\n${dumpStory(story, became)}`);
  return [head, ...stories].join('\n');
};
