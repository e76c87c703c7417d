// Front matter is plain text: marks, tags and entities in it would be printed.
import { isScalar } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Yaml, YamlPath } from '../diagnostic/readYaml.js';
import { INLINE_DIRECTIVES } from './readMark.js';
import type { FrontMatter } from './storySchema.js';

/** Strong, struck and highlighted text, tags, character references, links, and the inline marks of a story's text. */
const MARKUP = new RegExp(
  [
    /\*\*[^*]+\*\*|~~[^~]+~~|==[^=]+==/,
    /<\/?[A-Za-z][^<>]*>/,
    /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);/,
    /\[[^[\]]+\]\([^()]*\)/,
    new RegExp(`[:：](?:${INLINE_DIRECTIVES.join('|')})[[［【][^\\]］】]*[\\]］】]`),
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Says which values hold markup, each value once. */
export const checkFields = (yaml: Yaml, value: FrontMatter): readonly Diagnostic[] =>
  Object.entries(value).flatMap(([key, entry]) => {
    if (key === 'picture' || entry === undefined) return [];
    if (typeof entry === 'string') return checkField(yaml, key, [key], entry);
    return entry.flatMap((text, index) => checkField(yaml, key, [key, index], text));
  });

const checkField = (yaml: Yaml, key: string, path: YamlPath, text: string): readonly Diagnostic[] => {
  const markup = MARKUP.exec(text)?.[0];
  return markup === undefined ? [] : [diagnose('field-markup', { key, markup }, placeOf(yaml, path, markup))];
};

/** The markup's own place; where the YAML spells it otherwise, the whole value. */
const placeOf = ({ source, offset, ...yaml }: Yaml, path: YamlPath, markup: string) => {
  const node = yaml.nodeAt(path);
  if (!isScalar(node) || !node.range) return yaml.spanOf(path);
  const at = source.text.indexOf(markup, offset + node.range[0]);
  return at >= 0 && at < offset + node.range[1] ? source.spanOf(at, at + markup.length) : yaml.spanOf(path);
};
