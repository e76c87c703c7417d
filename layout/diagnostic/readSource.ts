// Reading a source file's bytes: what is missing, unreadable or not text is said with its place.
import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnose } from './diagnostic.js';
import { type SourceText, sourceText } from './sourceText.js';
import type { Span } from './span.js';

/** A file read as text. `source` is there also for a file with faults, as far as it could be decoded, so that frames can show it. */
export interface ReadSource {
  readonly source?: SourceText;
  readonly diagnostics: readonly Diagnostic[];
}

// Controls but tab and line feed, line and paragraph separators, direction overrides, byte order marks inside, noncharacters.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** A numeric character reference, by which a story may hold what its bytes do not. */
const REFERENCE = /&#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}));/g;
const LAST_UNICODE = 0x10ffff;

/** Reads one file of the workspace. `asked` is the place that names the file, for a missing one. */
export const readSource = (path: string, workspaceRoot: string, asked?: Span): ReadSource => {
  const file = spanFile(path, workspaceRoot);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return {
      diagnostics: [
        code === 'ENOENT' || code === 'ENOTDIR'
          ? diagnose('file-missing', { file }, asked)
          : diagnose('file-unreadable', { file, reason: code || String(error) }, asked),
      ],
    };
  }
  return decodeSource(file, bytes);
};

/** Decodes a file's bytes: UTF-8, a leading byte order mark left out, CRLF and lone CR read as line ends. */
export const decodeSource = (file: string, bytes: Uint8Array): ReadSource => {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const source = sourceText(file, decoded.replace(/\r\n?/g, '\n'));
  const bad = invalidByte(decoded, bytes);
  if (bad !== undefined) {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad)).replace(/\r\n?/g, '\n').length;
    const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    return {
      source,
      diagnostics: [diagnose('not-utf8', { file, offset: bad, byte }, source.spanOf(before, before + 1))],
    };
  }
  return { source, diagnostics: unprintables(source) };
};

/** The path as spans and people write it: from the workspace, with forward slashes. */
export const spanFile = (path: string, workspaceRoot: string): string => {
  const inside = relative(resolve(workspaceRoot), resolve(path));
  return (inside === '' ? '.' : inside).split(sep).join('/');
};

/** Whether a path written in a source stays inside its folder, symbolic links followed. A file that is not there yet is judged by its name. */
export const staysInside = (folder: string, path: string): boolean => {
  if (isAbsolute(path) || /^[A-Za-z]:|\\/.test(path)) return false;
  const leaves = (from: string, to: string) => {
    const way = relative(from, to);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  if (leaves(folder, join(folder, path))) return false;
  try {
    return !leaves(realpathSync(folder), realpathSync(join(folder, path)));
  } catch {
    return true;
  }
};

/** Offset of the first byte that is not UTF-8: where the decoder put a replacement character that the file does not spell. */
const invalidByte = (decoded: string, bytes: Uint8Array): number | undefined => {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = bom;
  let from = 0;
  for (let at = decoded.indexOf('\uFFFD'); at >= 0; at = decoded.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(decoded.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = at + 1;
  }
  return undefined;
};

/** One finding for each kind of unprintable character, at its first place. */
const unprintables = (source: SourceText): readonly Diagnostic[] => {
  const places = new Map<string, number[]>();
  const note = (character: string, at: number): void => {
    const found = places.get(character);
    if (found) found.push(at);
    else places.set(character, [at]);
  };
  for (const { 0: character, index } of source.text.matchAll(UNPRINTABLE)) note(character, index);
  for (const { 1: hexadecimal, 2: decimal, index } of source.text.matchAll(REFERENCE)) {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = code <= LAST_UNICODE ? String.fromCodePoint(code) : '\uFFFF';
    if (character.match(UNPRINTABLE)) note(character, index);
  }
  return [...places].map(([character, offsets]) => {
    const first = offsets[0] ?? 0;
    const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return diagnose('control-character', { codePoint, count: offsets.length }, source.spanOf(first, first + 1));
  });
};
