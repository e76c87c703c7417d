// A front-matter value → a field: its text line by line, with the place of every character.
import { isScalar, type Scalar } from 'yaml';
import type { Yaml, YamlPath } from '../diagnostic/readYaml.js';
import type { SourceText } from '../diagnostic/sourceText.js';
import { joinPieces, type Piece } from './joinPieces.js';
import type { Field } from './story.js';

/** The field at a path; undefined where there is no text. */
export const readField = (yaml: Yaml, path: YamlPath): Field | undefined => {
  const node = yaml.nodeAt(path);
  if (!isScalar(node) || !node.range) return undefined;
  const value = String(node.value).trimEnd();
  if (value === '') return undefined;
  const start = yaml.offset + node.range[0];
  const end = yaml.offset + node.range[1];
  const pieces = scalarPieces(yaml.source.text, start, end, node.type);
  // A notation that is decoded here otherwise than by the parser stands as a whole at its start.
  const faithful = pieces.map(spoken).join('').trim() === value.trim();
  const whole: Piece = {
    type: 'text',
    text: value.replace(/\s*\n\s*/g, ' '),
    marks: [],
    start,
    end: lineEnd(yaml.source, start, end),
  };
  return { runs: joinPieces(yaml.source, faithful ? pieces : [whole]), span: yaml.spanOf(path) };
};

/** Fields at a path that holds one text or a list of texts. */
export const readFields = (
  yaml: Yaml,
  path: YamlPath,
  value: string | readonly string[] | undefined,
): readonly Field[] => {
  if (value === undefined) return [];
  const paths = typeof value === 'string' ? [path] : value.map((_, index) => [...path, index]);
  return paths.flatMap((each) => readField(yaml, each) ?? []);
};

const spoken = (piece: Piece): string => (piece.type === 'text' ? piece.text : piece.type === 'soft' ? ' ' : '\n');

const lineEnd = (source: SourceText, start: number, end: number): number => {
  const found = source.text.indexOf('\n', start);
  return found < 0 || found > end ? end : found;
};

/** A scalar's text by source line: folded line ends are soft, blank lines and literal line ends are hard (YAML 1.2.2, 6.5 and 8.1). */
const scalarPieces = (
  text: string,
  start: number,
  end: number,
  type: Scalar.Type | null | undefined,
): readonly Piece[] => {
  const block = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const from = block ? text.indexOf('\n', start) + 1 : start + (quoted ? 1 : 0);
  const to = quoted ? end - 1 : end;
  const pieces: Piece[] = [];
  let blanks = 0;
  let offset = from;
  for (const line of text.slice(from, to).split('\n')) {
    const first = offset + (/^[ \t]*/.exec(line)?.[0].length ?? 0);
    const last = offset + line.trimEnd().length;
    // Only the outermost blanks of a quoted text belong to it, and none of them is set.
    if (first < last) {
      if (pieces.length > 0) {
        const hard = type === 'BLOCK_LITERAL' ? blanks + 1 : blanks;
        for (let count = 0; count < hard; count++) pieces.push({ type: 'hard', marks: [], start: offset - 1 });
        if (hard === 0) pieces.push({ type: 'soft', marks: [], start: offset - 1 });
      }
      pieces.push(...linePieces(text.slice(first, last), first, type));
      blanks = 0;
    } else if (pieces.length > 0) {
      blanks++;
    }
    offset += line.length + 1;
  }
  return pieces;
};

const ESCAPE = { QUOTE_DOUBLE: /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/g, QUOTE_SINGLE: /''/g };

/** One line, cut at its escapes. */
const linePieces = (line: string, start: number, type: Scalar.Type | null | undefined): readonly Piece[] => {
  const pattern = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? ESCAPE[type] : undefined;
  const pieces: Piece[] = [];
  const add = (text: string, from: number, to: number) =>
    text === '\n'
      ? pieces.push({ type: 'hard', marks: [], start: start + from })
      : pieces.push({ type: 'text', text, marks: [], start: start + from, end: start + to });
  let done = 0;
  for (const match of pattern ? line.matchAll(pattern) : []) {
    if (match.index > done) add(line.slice(done, match.index), done, match.index);
    done = match.index + match[0].length;
    add(unescaped(match[0]), match.index, done);
  }
  if (done < line.length) add(line.slice(done), done, line.length);
  return pieces;
};

const unescaped = (notation: string): string => {
  if (notation === "''") return "'";
  const code = /^\\[xuU](.+)/.exec(notation)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (notation === '\\n') return '\n';
  return notation === '\\t' ? '\t' : notation.slice(1);
};
