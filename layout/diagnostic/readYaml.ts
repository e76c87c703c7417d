// YAML with spans: a plain value, and the place in the source of every part of it.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { type Diagnostic, diagnose } from './diagnostic.js';
import type { SourceText } from './sourceText.js';
import type { Span } from './span.js';

/** Way to a part of a YAML value: keys and 0-based indexes. */
export type YamlPath = readonly PropertyKey[];

/** A parsed YAML text. */
export interface Yaml {
  readonly source: SourceText;
  /** Offset in `source.text` at which the YAML begins: 0 but for front matter. Offsets of nodes count from it. */
  readonly offset: number;
  /** The plain value; an empty document is an empty map. */
  readonly value: unknown;
  /** Span of the value at a path; for a path that is not there, of the nearest part around it. */
  spanOf(path: YamlPath): Span;
  /** Span of the key at the end of a path; where that is no key, the same as `spanOf`. */
  keySpanOf(path: YamlPath): Span;
  /** The parsed node at a path, aliases resolved. */
  nodeAt(path: YamlPath): Node | undefined;
}

/** What part of the source to parse, and how. */
export interface YamlOptions {
  readonly from?: number;
  readonly to?: number;
  /** Read every scalar as the text it was written with: `007`, `yes` and `2025` stay what the author typed. */
  readonly textOnly?: boolean;
}

/** A parse's outcome. `yaml` is left out where the text has no single meaning. */
export interface ReadYaml {
  readonly yaml?: Yaml;
  readonly diagnostics: readonly Diagnostic[];
}

// Enough for styles that share parts; a “billion laughs” file is refused.
const MOST_ALIASES = 1000;

/** Parses YAML. Syntax errors and double keys come back as findings with their place. */
export const readYaml = (source: SourceText, options: YamlOptions = {}): ReadYaml => {
  const offset = options.from ?? 0;
  const document = parseDocument(source.text.slice(offset, options.to), {
    prettyErrors: false,
    logLevel: 'silent',
    schema: options.textOnly ? 'failsafe' : 'core',
    merge: true,
  });
  const faults: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const diagnostics = faults.map((fault) => syntaxFinding(source, offset, document, fault));
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      const span = source.spanOf(offset + (alias.range?.[0] ?? 0), offset + (alias.range?.[1] ?? 0));
      diagnostics.push(diagnose('yaml-alias', { alias: alias.source }, span));
    },
  });
  if (diagnostics.some(({ id }) => id !== 'yaml-duplicate-key')) {
    const colons = fullWidthColons(source, offset, options.to);
    return { diagnostics: colons.length > 0 ? colons : diagnostics };
  }

  if (options.textOnly) removeNothing(document);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    // The parser's only way to say that aliases multiply without end.
    const reason = error instanceof Error ? error.message : String(error);
    return { diagnostics: [...diagnostics, diagnose('yaml-syntax', { reason }, source.spanOf(offset, offset + 1))] };
  }

  if (typeof value === 'string') {
    const colons = fullWidthColons(source, offset, options.to);
    if (colons.length > 0) return { diagnostics: colons };
  }

  const resolved = (node: unknown): Node | undefined => {
    if (isAlias(node)) return node.resolve(document);
    return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
  };
  const spanOfNode = (node: Node | undefined, fallback: Span): Span => {
    const range = node?.range;
    return range ? source.spanOf(offset + range[0], offset + range[1]) : fallback;
  };
  const whole = source.spanOf(offset, offset + 1);
  const walk = (path: YamlPath) => {
    let node = resolved(document.contents);
    let span = spanOfNode(node, whole);
    let keySpan = span;
    for (const step of path) {
      const pair: Pair | undefined = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
        : undefined;
      const next = pair?.value ?? (isSeq(node) ? node.items[Number(step)] : undefined);
      if (!pair && !next) return { node: undefined, span, keySpan };
      keySpan = pair && isScalar(pair.key) ? spanOfNode(pair.key, span) : spanOfNode(resolved(next), span);
      span = spanOfNode(isAlias(next) ? next : resolved(next), keySpan);
      node = resolved(next);
    }
    return { node, span, keySpan };
  };
  return {
    yaml: {
      source,
      offset,
      value,
      spanOf: (path) => walk(path).span,
      keySpanOf: (path) => walk(path).keySpan,
      nodeAt: (path) => walk(path).node,
    },
    diagnostics,
  };
};

/** How YAML writes that there is nothing (1.2.2, 10.3.2). Where every scalar is text, a key or entry that holds it is as if it were not there. */
const NOTHING: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

const removeNothing = (document: Document): void => {
  const isNothing = (node: unknown): boolean =>
    isScalar(node) && node.type === 'PLAIN' && NOTHING.has(String(node.value));
  visit(document, {
    Pair: (_, { value }) => (isNothing(value) ? visit.REMOVE : undefined),
    Scalar: (_, node, path) => (isSeq(path.at(-1)) && isNothing(node) ? visit.REMOVE : undefined),
  });
};

/** Keys with a full-width colon: to the parser they are text, and its faults, which stand elsewhere, only follow from them. */
const fullWidthColons = (source: SourceText, from: number, to: number | undefined): readonly Diagnostic[] =>
  Array.from(source.text.slice(from, to).matchAll(FULL_WIDTH_COLON), ({ index, 1: before = '', 2: key = '' }) => {
    const start = from + index + before.length;
    return diagnose('full-width-colon', { key }, source.spanOf(start, start + key.length + 1));
  });

// Indented text may begin with an abbreviation and a colon; a key there begins with a small letter.
const FULL_WIDTH_COLON = /^((?=[A-Za-z])|[ \t]*(?:-[ \t]+)?(?=[a-z]))([A-Za-z]+)：/gm;

/** One of the parser's faults in a desk's words. */
const syntaxFinding = (source: SourceText, offset: number, document: Document, fault: YAMLError): Diagnostic => {
  if (/^Missing closing|end with a [\]}]/.test(fault.message)) {
    const at = offset + openerOf(document, fault.pos[0]);
    return diagnose('yaml-unclosed', { opener: source.text.charAt(at) }, source.spanOf(at, at + 1));
  }
  const start = Math.min(offset + fault.pos[0], source.text.length);
  const span = source.spanOf(start, Math.max(start, Math.min(offset + fault.pos[1], source.text.length)));
  switch (fault.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(source.text.slice(start))?.[0].trim() ?? '';
      return diagnose('yaml-duplicate-key', { key }, source.spanOf(start, start + key.length));
    }
    case 'TAB_AS_INDENT':
      return diagnose('yaml-tab', {}, span);
    case 'BAD_INDENT':
      return diagnose('yaml-indent', {}, span);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return diagnose('yaml-nested-colon', {}, span);
    case 'BAD_SCALAR_START':
      return diagnose('yaml-start', { character: [...source.text.slice(start, start + 2)][0] ?? '' }, span);
    default:
      return diagnose('yaml-syntax', { reason: fault.message }, span);
  }
};

/** Where the quote or bracket begins that a fault found unclosed: the innermost one that reaches to the fault. */
const openerOf = (document: Document, fault: number): number => {
  let opener = Math.max(fault - 1, 0);
  const consider = (node: Node) => {
    if (node.range && node.range[0] < fault && node.range[2] >= fault - 1) opener = node.range[0];
  };
  visit(document, {
    Collection: (_, node) => (node.flow ? consider(node) : undefined),
    Scalar: (_, node) => (node.type?.startsWith('QUOTE') ? consider(node) : undefined),
  });
  return opener;
};
