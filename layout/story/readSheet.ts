// One sheet of edition.yaml → what it says of itself, and its stories.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { Yaml, YamlPath } from '../diagnostic/readYaml.js';
import type { SheetYaml } from './editionSchema.js';
import type { StoryReader } from './readStories.js';
import type { IndexEntry, Placement, Sheet, Story } from './story.js';

/** Stands for the place of a story that edition.yaml gives none. */
const NEXT_FREE = '—';

const listOf = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** Reads what stands at `at` in edition.yaml, and the stories that it names. */
export const readSheet = (yaml: Yaml, value: SheetYaml, at: YamlPath, reader: StoryReader): Sheet => ({
  folios: value.folios.map(Number),
  section: value.section,
  runningTitles: value.runningTitles ?? [],
  pageEditors: [value.pageEditors ?? []].flat(),
  artEditors: [value.artEditor ?? []].flat(),
  template: value.template,
  templateSpan: yaml.spanOf([...at, 'template']),
  placements: readPlacements(yaml, value, at, reader),
  fillers: (value.fillers ?? []).flatMap((file, index): readonly Story[] =>
    listOf(reader.read(file, 'fillers', yaml.spanOf([...at, 'fillers', index]))),
  ),
  index: (value.index ?? []).map(({ story, text }, index): IndexEntry => {
    return { story: reader.idOf(story), text, span: yaml.spanOf([...at, 'index', index]) };
  }),
  listedSlots: [...new Set(value.stories.flatMap(({ slot }) => listOf(slot)))],
  span: yaml.spanOf(at),
});

const readPlacements = (
  yaml: Yaml,
  { stories }: SheetYaml,
  at: YamlPath,
  reader: StoryReader,
): readonly Placement[] => {
  const fileOfSlot = new Map<string, string>();
  return stories.flatMap(({ slot, file, continues }, index): readonly Placement[] => {
    const spanOf = (key: string) => yaml.spanOf([...at, 'stories', index, key]);
    const named = file ?? continues;
    if (named === undefined || (file !== undefined && continues !== undefined)) {
      reader.report(diagnose('story-or-rest', {}, yaml.spanOf([...at, 'stories', index])));
      return [];
    }
    const taken = slot === undefined ? undefined : fileOfSlot.get(slot);
    if (slot !== undefined && taken !== undefined) {
      reader.report(diagnose('slot-taken', { slot, file: taken }, spanOf('slot')));
    }
    const story =
      continues === undefined
        ? reader.read(named, slot ?? NEXT_FREE, spanOf('file'))
        : reader.known(named, spanOf('continues'));
    if (slot !== undefined && taken === undefined) fileOfSlot.set(slot, named);
    if (taken !== undefined || !story) return [];
    return [
      {
        ...(slot !== undefined && { slot }),
        story,
        continues: continues !== undefined,
        span: spanOf(slot !== undefined ? 'slot' : continues === undefined ? 'file' : 'continues'),
      },
    ];
  });
};
