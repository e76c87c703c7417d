// A YAML value against a schema: every issue becomes a finding at its place in the source.
import { type core, safeParse } from 'zod/mini';
import { type Diagnostic, diagnose } from './diagnostic.js';
import { nearestName } from './nearestName.js';
import type { Yaml, YamlPath } from './readYaml.js';
import { knownKeys } from './schemaKeys.js';
import type { Word } from './vocabulary.js';

/** A check's outcome: the value as the schema gives it back, or why not. */
export interface CheckedYaml<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a YAML value. Maps should be `strictObject`s, so that unknown keys are found. The `error` text of a `regex` or
 * `refine` check is shown as an example of the right form (“9pt, 3mm”): write it free of language.
 */
export const checkYaml = <T>(schema: core.$ZodType<T>, yaml: Yaml): CheckedYaml<T> => {
  const result = safeParse(schema, yaml.value);
  if (result.success) return { value: result.data, diagnostics: [] };
  return { diagnostics: result.error.issues.flatMap((issue) => findings(schema, yaml, issue, [])) };
};

/** The findings of one issue; `base` is the path of the union it stands in. */
const findings = (schema: core.$ZodType, yaml: Yaml, issue: core.$ZodIssue, base: YamlPath): readonly Diagnostic[] => {
  const path = [...base, ...issue.path];
  const key = nameOf(path);
  const given = valueAt(yaml.value, path);
  const span = yaml.spanOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => unknownKey(schema, yaml, path, unknown));
    case 'invalid_type':
      if (given === undefined) return [missingKey(yaml, path, key, typeWord(issue.expected))];
      return [wrongType(key, [typeWord(issue.expected)], given, span)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (given === undefined) return [missingKey(yaml, path, key, values.join(', '))];
      return [notOneOf(key, given, values, span)];
    }
    case 'invalid_union':
      return unionFindings(schema, yaml, issue, path);
    case 'too_small':
      if (given === '' || (Array.isArray(given) && given.length === 0)) return [diagnose('yaml-empty', { key }, span)];
      if (Array.isArray(given)) return [diagnose('yaml-too-few', { key, minimum: Number(issue.minimum) }, span)];
      return [
        issue.inclusive === false
          ? diagnose('yaml-not-more', { key, minimum: Number(issue.minimum) }, span)
          : diagnose('yaml-too-small', { key, minimum: Number(issue.minimum) }, span),
      ];
    case 'too_big':
      if (Array.isArray(given)) return [diagnose('yaml-too-many', { key, maximum: Number(issue.maximum) }, span)];
      return [diagnose('yaml-too-big', { key, maximum: Number(issue.maximum) }, span)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => findings(schema, yaml, inner, path));
    default:
      return [diagnose('yaml-format', { key, given: shown(given), expected: issue.message }, span)];
  }
};

const unknownKey = (schema: core.$ZodType, yaml: Yaml, path: YamlPath, key: string): Diagnostic => {
  // Another branch of a union may know the key; it is not to be had beside this one's.
  const known = knownKeys(schema, path).filter((other) => other !== key);
  const nearest = nearestName(key, known);
  const span = yaml.keySpanOf([...path, key]);
  return nearest === undefined
    ? diagnose('yaml-unknown-key', { key, known: known.join(', ') }, span)
    : diagnose('yaml-unknown-key-near', { key, nearest }, span);
};

const missingKey = (yaml: Yaml, path: YamlPath, key: string, expected: string): Diagnostic => {
  const around = path.slice(0, -1);
  // A list entry or the whole file has no key of its own; its first character stands for it.
  const { file, start, end } = yaml.keySpanOf(around);
  const span = typeof around.at(-1) === 'string' ? { file, start, end } : { file, start, end: start };
  return diagnose('yaml-missing-key', { key, expected }, span);
};

const wrongType = (key: string, expected: readonly string[], given: unknown, span: Diagnostic['span']): Diagnostic =>
  expected.length === 1 && expected[0] === '#text'
    ? diagnose('yaml-not-text', { key, given: `#${wordFor(given)}` }, span)
    : diagnose('yaml-wrong-type', { key, expected: either(expected), given: `#${wordFor(given)}` }, span);

const notOneOf = (key: string, given: unknown, values: readonly string[], span: Diagnostic['span']): Diagnostic => {
  const nearest = nearestName(String(given), values);
  const allowed = values.join(', ');
  return nearest === undefined
    ? diagnose('yaml-not-one-of', { key, given: shown(given), allowed }, span)
    : diagnose('yaml-not-one-of-near', { key, given: shown(given), allowed, nearest }, span);
};

/** A union tells why each of its branches failed; the branch that got furthest is the one that was meant. */
const unionFindings = (
  schema: core.$ZodType,
  yaml: Yaml,
  issue: core.$ZodIssueInvalidUnion,
  path: YamlPath,
): readonly Diagnostic[] => {
  const span = yaml.spanOf(path);
  const key = nameOf(path);
  const given = valueAt(yaml.value, path);
  // A tagged union whose tag is none of the known ones: no branch was tried, and the path already leads to the tag.
  if (issue.errors.length === 0) {
    const tags = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [given === undefined ? missingKey(yaml, path, key, tags.join(', ')) : notOneOf(key, given, tags, span)];
  }
  const meant = issue.errors.filter((branch) => !branch.some((inner) => isOtherKind(inner, given)));
  const words = meant.flatMap((branch) =>
    branch.flatMap((inner) => (isWordList(inner) ? inner.values.map(String) : [])),
  );
  const best = meant.toSorted((a, b) => a.length - b.length)[0];
  if (best?.some(isWordList) && words.length > 0) return [notOneOf(key, given, words, span)];
  if (best) return best.flatMap((inner) => findings(schema, yaml, inner, path));
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) =>
      inner.code === 'invalid_type' && inner.path.length === 0 ? [typeWord(inner.expected)] : [],
    ),
  );
  if (given === undefined) return [missingKey(yaml, path, key, either(expected))];
  return [wrongType(key, expected, given, span)];
};

/** Whether an issue says that the branch is for another kind of value altogether. */
const isOtherKind = (issue: core.$ZodIssue, given: unknown): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || (isWordList(issue) && typeof given === 'object'));

const isWordList = (issue: core.$ZodIssue): issue is core.$ZodIssueInvalidValue =>
  issue.path.length === 0 && issue.code === 'invalid_value';

const either = (expected: readonly string[]): string =>
  `#${[...new Set(expected.map((word) => word.slice(1)))].join('|')}`;

/** The last key of a path, list places with their key: `stories[2]`. */
const nameOf = (path: YamlPath): string => {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? '—' : String(last);
  const key = path.slice(0, -1).findLast((step) => typeof step === 'string');
  return `${String(key ?? '')}[${last + 1}]`;
};

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  );

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const typeWord = (expected: string): string => {
  const words: Readonly<Record<string, Word>> = {
    string: 'text',
    number: 'number',
    int: 'integer',
    boolean: 'boolean',
    array: 'list',
    tuple: 'list',
    object: 'map',
    record: 'map',
    null: 'nothing',
  };
  return `#${words[expected] ?? 'other'}`;
};

const wordFor = (value: unknown): Word => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
};
