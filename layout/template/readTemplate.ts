// A template's file → a checked template.
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostic/diagnostic.js';
import { readSource, spanFile } from '../diagnostic/readSource.js';
import { readYaml, type Yaml } from '../diagnostic/readYaml.js';
import type { Span } from '../diagnostic/span.js';
import { buildTemplate } from './buildTemplate.js';
import { checkGeometry } from './checkGeometry.js';
import { mergeHouse } from './mergeHouse.js';
import { houseSchema, templateSchema } from './schema.js';
import type { Template } from './template.js';

/** A template's reading. */
export interface ReadTemplate {
  /** Left out where the file cannot be used. */
  readonly template?: Template;
  /** File → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file by the name of a template, and the folder that findings name it from. */
export type FileOf = (name: string) => { readonly path: string; readonly root: string };

/** What a file's reading gave: its YAML, where it can be used. */
interface ReadFile extends Omit<ReadTemplate, 'template'> {
  readonly yaml?: Yaml;
}

const readFile = (name: string, fileOf: FileOf, asked: Span): ReadFile => {
  const { path, root } = fileOf(name);
  const { source, diagnostics } = readSource(path, root, asked);
  if (!source) {
    // A template that is there and cannot be read says why.
    if (diagnostics.some(({ id }) => id !== 'file-missing')) return { sources: new Map(), diagnostics };
    const file = spanFile(path, root);
    return { sources: new Map(), diagnostics: [diagnose('template-missing', { name, file }, asked)] };
  }
  const parsed = readYaml(source);
  return {
    sources: new Map([[source.file, source.text]]),
    ...(parsed.yaml && { yaml: parsed.yaml }),
    diagnostics: [...diagnostics, ...parsed.diagnostics],
  };
};

/** The house style that a template names; nothing where it names none, or something that is no name. */
const readHouse = (template: Yaml, fileOf: FileOf): ReadFile | undefined => {
  const { value } = template;
  const house = typeof value === 'object' && value !== null && 'house' in value ? value.house : undefined;
  if (typeof house !== 'string' || /[/\\]|^\.+$/.test(house)) return undefined;
  const read = readFile(`${house}.house`, fileOf, template.spanOf(['house']));
  const checked = read.yaml && checkYaml(houseSchema, read.yaml);
  const { yaml, ...found } = read;
  return {
    ...found,
    ...(yaml && checked?.value && { yaml }),
    diagnostics: [...read.diagnostics, ...(checked?.diagnostics ?? [])],
  };
};

/** Reads a template. `asked` is the place that names it. */
export const readTemplate = (name: string, fileOf: FileOf, asked: Span): ReadTemplate => {
  const own = readFile(name, fileOf, asked);
  if (!own.yaml) return { sources: own.sources, diagnostics: own.diagnostics };
  const house = readHouse(own.yaml, fileOf);
  const sources = new Map([...own.sources, ...(house?.sources ?? [])]);
  const found = [...own.diagnostics, ...(house?.diagnostics ?? [])];
  // Names that a faulty house style lacks would only be told as unknown.
  if (house && !house.yaml) return { sources, diagnostics: found };
  const yaml = house?.yaml ? mergeHouse(own.yaml, house.yaml) : own.yaml;
  const checked = checkYaml(templateSchema, yaml);
  found.push(...checked.diagnostics);
  if (!checked.value) return { sources, diagnostics: found };
  const built = buildTemplate(name, own.yaml.source.file, checked.value, (at) => yaml.spanOf(at));
  const misfits = checkGeometry(built.template, (at) => yaml.spanOf(at));
  found.push(...built.diagnostics, ...misfits);
  // A page made up from a faulty template would bury the fault under its consequences.
  return { ...(!hasErrors(found) && { template: built.template }), sources, diagnostics: found };
};
