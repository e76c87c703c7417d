// An edition's folder → an edition: edition.yaml and the stories it lists.
import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { readSource, spanFile, staysInside } from '../diagnostic/readSource.js';
import { readYaml, type Yaml } from '../diagnostic/readYaml.js';
import { checkDate } from './checkDate.js';
import { type EditionYaml, editionSchema } from './editionSchema.js';
import { readStory } from './readStory.js';
import type { Edition, Placement } from './story.js';

/** What a folder holds. */
export interface ReadEdition {
  /** Left out where edition.yaml cannot be used. Stories that cannot be read are missing from `placements`; `diagnostics` then has errors. */
  readonly edition?: Edition;
  /** Set where there is no edition to speak of: the command was given a wrong folder. Everything else is the content's fault. */
  readonly missing?: 'folder' | 'edition.yaml';
  /** File (as in `Span.file`) → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_LANGUAGE = 'zh-Hans-CN';

/** Reads an edition with all its stories. Spans name files from the workspace's root. */
export const readEdition = (folder: string, workspaceRoot: string): ReadEdition => {
  const shown = spanFile(folder, workspaceRoot);
  const nothing = new Map<string, string>();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return {
      missing: 'folder',
      sources: nothing,
      diagnostics: [diagnose('edition-folder-missing', { folder: shown })],
    };
  }
  const path = join(folder, 'edition.yaml');
  if (!statSync(path, { throwIfNoEntry: false })) {
    return {
      missing: 'edition.yaml',
      sources: nothing,
      diagnostics: [diagnose('edition-file-missing', { folder: shown })],
    };
  }
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const read = readSource(path, workspaceRoot);
  diagnostics.push(...read.diagnostics);
  if (!read.source) return { sources, diagnostics };
  sources.set(read.source.file, read.source.text);
  if (diagnostics.length > 0) return { sources, diagnostics };

  const parsed = readYaml(read.source, { textOnly: true });
  diagnostics.push(...parsed.diagnostics);
  if (!parsed.yaml) return { sources, diagnostics };
  const checked = checkYaml(editionSchema, parsed.yaml);
  diagnostics.push(...checked.diagnostics);
  if (!checked.value) return { sources, diagnostics };
  diagnostics.push(...checkDate(parsed.yaml, checked.value));
  const placements = readPlacements(folder, workspaceRoot, parsed.yaml, checked.value, sources, diagnostics);
  return { edition: editionOf(folder, parsed.yaml, checked.value, placements), sources, diagnostics };
};

const editionOf = (folder: string, yaml: Yaml, value: EditionYaml, placements: readonly Placement[]): Edition => ({
  id: basename(resolve(folder)),
  date: value.date,
  weekday: value.weekday,
  folios: value.folios.map(Number),
  section: value.section,
  runningTitles: value.runningTitles ?? [],
  pageEditors: [value.pageEditors ?? []].flat(),
  artEditors: [value.artEditor ?? []].flat(),
  ...(value.newspaper !== undefined && { newspaper: value.newspaper }),
  ...(value.issueNumber !== undefined && { issueNumber: value.issueNumber }),
  ...(value.cnSerial !== undefined && { cnSerial: value.cnSerial }),
  template: value.template,
  templateSpan: yaml.spanOf(['template']),
  language: value.language ?? DEFAULT_LANGUAGE,
  keep: value.keep ?? [],
  placements,
  span: yaml.spanOf([]),
});

const readPlacements = (
  folder: string,
  workspaceRoot: string,
  yaml: Yaml,
  value: EditionYaml,
  sources: Map<string, string>,
  diagnostics: Diagnostic[],
): readonly Placement[] => {
  const fileOfSlot = new Map<string, string>();
  const slotOfFile = new Map<string, string>();
  return value.stories.flatMap(({ slot, file }, index): readonly Placement[] => {
    const slotSpan = yaml.spanOf(['stories', index, 'slot']);
    const fileSpan = yaml.spanOf(['stories', index, 'file']);
    const taken = fileOfSlot.get(slot);
    if (taken !== undefined) diagnostics.push(diagnose('slot-taken', { slot, file: taken }, slotSpan));
    if (!staysInside(folder, file)) {
      diagnostics.push(diagnose('path-outside', { path: file }, fileSpan));
      return [];
    }
    const path = join(folder, file);
    const shown = spanFile(path, workspaceRoot);
    const before = slotOfFile.get(shown);
    if (before !== undefined) diagnostics.push(diagnose('story-twice', { file, slot: before }, fileSpan));
    fileOfSlot.set(slot, file);
    slotOfFile.set(shown, slot);
    if (taken !== undefined || before !== undefined) return [];

    const read = readSource(path, workspaceRoot, fileSpan);
    diagnostics.push(...read.diagnostics);
    if (!read.source) return [];
    sources.set(read.source.file, read.source.text);
    // Text in a wrong encoding would only add findings about gibberish.
    if (read.diagnostics.some(({ id }) => id === 'not-utf8')) return [];
    const { story, diagnostics: found } = readStory(read.source, spanFile(path, folder).replace(/\.md$/, ''));
    diagnostics.push(...found);
    if (story.picture && !staysInside(folder, story.picture.file)) {
      diagnostics.push(diagnose('path-outside', { path: story.picture.file }, story.picture.span));
    }
    return [{ slot, story, span: slotSpan }];
  });
};
