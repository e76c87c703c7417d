// An edition's tree as readable text: its head, then every story under its slot.
import { type Became, dumpStory } from './dumpStory.js';
import type { Edition } from './story.js';

/** The tree of an edition. `became` tells what a node became on the page. */
export const dumpEdition = (edition: Edition, became?: Became): string => {
  const head = `edition ${edition.id}  ${edition.date} ${edition.weekday}\n`;
  const sheets = edition.sheets.flatMap(({ folios, template, placements, fillers }) => [
    `page ${folios.join('/')}  template ${template}\n`,
    ...placements.map(({ slot, story, continues }) =>
      continues ? `slot ${slot ?? '—'}  continues ${story.id}\n` : `slot ${slot ?? '—'}\n${dumpStory(story, became)}`,
    ),
    ...fillers.map((story) => `filler\n${dumpStory(story, became)}`),
  ]);
  return [head, ...sheets].join('\n');
};
