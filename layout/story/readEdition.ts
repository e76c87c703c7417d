// An edition's folder → an edition: edition.yaml and the stories it lists.
import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { readSource, spanFile } from '../diagnostic/readSource.js';
import { readYaml, type Yaml } from '../diagnostic/readYaml.js';
import { checkDate } from './checkDate.js';
import { type EditionYaml, pagesEditionSchema, sheetEditionSchema } from './editionSchema.js';
import { readSheet } from './readSheet.js';
import { type StoryFile, StoryReader } from './readStories.js';
import type { Edition, Sheet } from './story.js';

export type { StoryFile };

/** What a folder holds. */
export interface ReadEdition {
  /** Left out where edition.yaml cannot be used. Stories that cannot be read are missing from its sheets; `diagnostics` then has errors. */
  readonly edition?: Edition;
  /** Set where there is no edition to speak of: the command was given a wrong folder. Everything else is the content's fault. */
  readonly missing?: 'folder' | 'edition.yaml';
  /** The file of each story, in the order in which the sheets name them. */
  readonly stories: readonly StoryFile[];
  /** File (as in `Span.file`) → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_LANGUAGE = 'zh-Hans-CN';

/** Reads an edition with all its stories. Spans name files from the workspace's root. */
export const readEdition = (folder: string, workspaceRoot: string): ReadEdition => {
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const reader = new StoryReader(folder, workspaceRoot, { sources, diagnostics });
  const found = { sources, stories: reader.files, diagnostics };
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
  const { yaml } = parsed;
  if (!yaml) return found;
  const several = yaml.nodeAt(['pages']) !== undefined;
  const checked = checkYaml<EditionYaml>(several ? pagesEditionSchema : sheetEditionSchema, yaml);
  diagnostics.push(...checked.diagnostics);
  const { value } = checked;
  if (!value) return found;
  diagnostics.push(...checkDate(yaml, value));
  const sheets =
    'pages' in value
      ? value.pages.map((sheet, index) => readSheet(yaml, sheet, ['pages', index], reader))
      : [readSheet(yaml, value, [], reader)];
  diagnostics.push(...checkFolios(yaml, value));
  return { edition: editionOf(folder, yaml, value, sheets), ...found };
};

/** Two pages of one number could not be told apart, nor their files. */
const checkFolios = (yaml: Yaml, value: EditionYaml): readonly Diagnostic[] => {
  const places =
    'pages' in value
      ? value.pages.flatMap(({ folios }, page) =>
          folios.map((folio, at) => ({ folio, path: ['pages', page, 'folios', at] })),
        )
      : value.folios.map((folio, at) => ({ folio, path: ['folios', at] }));
  const falls = places.findIndex(({ folio }, index) => index > 0 && Number(folio) < Number(places[index - 1]?.folio));
  const fallen = places[falls];
  const order = fallen ? [diagnose('folio-order', { folio: fallen.folio }, yaml.spanOf(fallen.path))] : [];
  const twice = places.flatMap(({ folio, path }, index) =>
    places.findIndex((place) => place.folio === folio) < index
      ? [diagnose('folio-twice', { folio }, yaml.spanOf(path))]
      : [],
  );
  return [...twice, ...order];
};

const editionOf = (folder: string, yaml: Yaml, value: EditionYaml, sheets: readonly Sheet[]): Edition => ({
  id: basename(resolve(folder)),
  date: value.date,
  weekday: value.weekday,
  ...(value.newspaper !== undefined && { newspaper: value.newspaper }),
  ...(value.issueNumber !== undefined && { issueNumber: value.issueNumber }),
  ...(value.cnSerial !== undefined && { cnSerial: value.cnSerial }),
  language: value.language ?? DEFAULT_LANGUAGE,
  keep: value.keep ?? [],
  sheets,
  span: yaml.spanOf([]),
});
