// A template's file → a checked template.
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { readSource, spanFile } from '../diagnostic/readSource.js';
import { readYaml } from '../diagnostic/readYaml.js';
import type { Span } from '../diagnostic/span.js';
import { buildTemplate } from './buildTemplate.js';
import { templateSchema } from './schema.js';
import type { Template } from './template.js';

export interface ReadTemplate {
  /** Left out where the file cannot be used. */
  readonly template?: Template;
  /** File → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a template. `asked` is the place that names it; `root` is what spans are relative to. */
export const readTemplate = (path: string, root: string, name: string, asked: Span): ReadTemplate => {
  const { source, diagnostics } = readSource(path, root, asked);
  if (!source) {
    const file = spanFile(path, root);
    return { sources: new Map(), diagnostics: [diagnose('template-missing', { name, file }, asked)] };
  }
  const sources = new Map([[source.file, source.text]]);
  const parsed = readYaml(source);
  const found = [...diagnostics, ...parsed.diagnostics];
  if (!parsed.yaml) return { sources, diagnostics: found };
  const checked = checkYaml(templateSchema, parsed.yaml);
  found.push(...checked.diagnostics);
  if (!checked.value) return { sources, diagnostics: found };
  const { yaml } = parsed;
  const built = buildTemplate(name, source.file, checked.value, (at) => yaml.spanOf(at));
  return { template: built.template, sources, diagnostics: [...found, ...built.diagnostics] };
};
