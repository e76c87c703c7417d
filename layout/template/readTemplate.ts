// A template's file → a checked template.
import { checkYaml } from '../diagnostic/checkYaml.js';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostic/diagnostic.js';
import { readSource, spanFile } from '../diagnostic/readSource.js';
import { readYaml } from '../diagnostic/readYaml.js';
import type { Span } from '../diagnostic/span.js';
import { buildTemplate } from './buildTemplate.js';
import { checkGeometry } from './checkGeometry.js';
import { templateSchema } from './schema.js';
import type { Template } from './template.js';

/** A template's reading. */
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
    // A template that is there and cannot be read says why.
    if (diagnostics.some(({ id }) => id !== 'file-missing')) return { sources: new Map(), diagnostics };
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
  const misfits = checkGeometry(built.template, (at) => yaml.spanOf(at));
  found.push(...built.diagnostics, ...misfits);
  // A page made up from a faulty template would bury the fault under its consequences.
  return { ...(!hasErrors(found) && { template: built.template }), sources, diagnostics: found };
};
