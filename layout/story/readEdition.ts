// An edition's folder → an edition: edition.yaml and the stories it lists.
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { decodeSource, type ReadSource, readSource, spanFile, staysInside } from '../diagnostic/readSource.js';
import { readYaml, type Yaml } from '../diagnostic/readYaml.js';
import type { Span } from '../diagnostic/span.js';
import { checkDate } from './checkDate.js';
import { type EditionYaml, editionSchema } from './editionSchema.js';
import { readStory } from './readStory.js';
import type { Edition, Placement } from './story.js';

/** A story's file as it was read, so that later steps need not ask the disk again. */
export interface StoryFile {
  /** As in `Story.id`. */
  readonly id: string;
  /** As in `Span.file`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a folder holds. */
export interface ReadEdition {
  /** Left out where edition.yaml cannot be used. Stories that cannot be read are missing from `placements`; `diagnostics` then has errors. */
  readonly edition?: Edition;
  /** Set where there is no edition to speak of: the command was given a wrong folder. Everything else is the content's fault. */
  readonly missing?: 'folder' | 'edition.yaml';
  /** The file of each story in the edition's `placements`, in their order. */
  readonly stories: readonly StoryFile[];
  /** File (as in `Span.file`) → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_LANGUAGE = 'zh-Hans-CN';

/** Reads an edition with all its stories. Spans name files from the workspace's root. */
export const readEdition = (folder: string, workspaceRoot: string): ReadEdition => {
  const sources = new Map<string, string>();
  const stories: StoryFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const found = { sources, stories, diagnostics };
  const shown = spanFile(folder, workspaceRoot);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    diagnostics.push(diagnose('edition-folder-missing', { folder: shown }));
    return { missing: 'folder', ...found };
  }
  const path = join(folder, 'edition.yaml');
  if (!statSync(path, { throwIfNoEntry: false })) {
    diagnostics.push(diagnose('edition-file-missing', { folder: shown }));
    return { missing: 'edition.yaml', ...found };
  }
  const read = readSource(path, workspaceRoot);
  diagnostics.push(...read.diagnostics);
  if (!read.source) return found;
  sources.set(read.source.file, read.source.text);
  if (diagnostics.length > 0) return found;

  const parsed = readYaml(read.source, { textOnly: true });
  diagnostics.push(...parsed.diagnostics);
  if (!parsed.yaml) return found;
  const checked = checkYaml(editionSchema, parsed.yaml);
  diagnostics.push(...checked.diagnostics);
  if (!checked.value) return found;
  diagnostics.push(...checkDate(parsed.yaml, checked.value));
  diagnostics.push(...checkFolios(parsed.yaml, checked.value));
  const placements = readPlacements(folder, workspaceRoot, parsed.yaml, checked.value, found);
  return { edition: editionOf(folder, parsed.yaml, checked.value, placements), ...found };
};

/** Two pages of one number could not be told apart, nor their files. */
const checkFolios = (yaml: Yaml, { folios }: EditionYaml): readonly Diagnostic[] =>
  folios.flatMap((folio, index) =>
    folios.indexOf(folio) < index ? [diagnose('folio-twice', { folio }, yaml.spanOf(['folios', index]))] : [],
  );

/** A story's text with the very bytes it was decoded from. */
const readStoryFile = (
  path: string,
  workspaceRoot: string,
  asked: Span,
): ReadSource & { readonly bytes?: Uint8Array } => {
  try {
    const bytes = readFileSync(path);
    return { bytes, ...decodeSource(spanFile(path, workspaceRoot), bytes) };
  } catch {
    // The source reader tells what is the matter with the file.
    return { diagnostics: readSource(path, workspaceRoot, asked).diagnostics };
  }
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
  listedSlots: [...new Set(value.stories.map(({ slot }) => slot))],
  span: yaml.spanOf([]),
});

/** What is gathered while reading. */
interface Findings {
  readonly sources: Map<string, string>;
  readonly stories: StoryFile[];
  readonly diagnostics: Diagnostic[];
}

const readPlacements = (
  folder: string,
  workspaceRoot: string,
  yaml: Yaml,
  value: EditionYaml,
  { sources, stories, diagnostics }: Findings,
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

    const read = readStoryFile(path, workspaceRoot, fileSpan);
    diagnostics.push(...read.diagnostics);
    if (!read.source || !read.bytes) return [];
    sources.set(read.source.file, read.source.text);
    // Text in a wrong encoding would only add findings about gibberish.
    if (read.diagnostics.some(({ id }) => id === 'not-utf8')) return [];
    const { story, diagnostics: found } = readStory(read.source, spanFile(path, folder).replace(/\.md$/, ''));
    diagnostics.push(...found);
    if (story.picture && !staysInside(folder, story.picture.file)) {
      diagnostics.push(diagnose('path-outside', { path: story.picture.file }, story.picture.span));
    }
    stories.push({ id: story.id, file: story.file, bytes: read.bytes });
    return [{ slot, story, span: slotSpan }];
  });
};
