// Reads the front matter's printed values by hand: the YAML an editor writes there, and no more.
import { countPiece, type SourceCharacters, type SourcePiece, type SourceThread } from './countedSource.js';
import { plainEnd, plainScalar, quotedScalar } from './countScalar.js';

/** Keys whose values are printed: their names are the roles. The others (`picture`, `alt`) are not text of the page. */
const PRINTED = new Set([
  'kicker',
  'headline',
  'decks',
  'digest',
  'byline',
  'dateline',
  'signature',
  'caption',
  'credit',
]);

/** Plain values that say that there is none. */
const NOTHING = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A key with its colon; an anchor or a tag may stand before it. */
const KEY = /^(?:[&!][^\s,[\]{}]*[ \t]+)*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#:[\]{},"'][^:#\r\n]*?))[ \t]*:(?=\s|$)/;

/** An anchor (its name is caught) or a tag in front of a value (YAML 1.2.2, 6.9). */
const PROPERTY = /^(?:&([^\s,[\]{}]+)|!(?:<[^>\s]*>|[^\s,[\]{}]*))(?=[\s,[\]{}]|$)/;
/** An alias: the anchored value once more (YAML 1.2.2, 7.1). */
const ALIAS = /^\*([^\s,[\]{}]+)/;

/** An anchored value that is being read: it ends at a line no deeper than itself, but a key's own list may stand flush with it. */
interface Anchored {
  readonly indent: number;
  readonly ofKey: boolean;
  /** Its texts, as far as they are read. */
  readonly scalars: SourceCharacters[];
}

/** One reading of a front matter; `at` moves through the file. */
class FrontMatter {
  readonly pieces = new Map<string, SourcePiece[]>();
  private at: number;
  /** The texts that each anchor's aliases stand for. */
  private readonly anchors = new Map<string, SourceCharacters[]>();
  /** Anchored values that the present line may belong to. */
  private anchored: readonly Anchored[] = [];

  constructor(
    private readonly raw: string,
    start: number,
    private readonly limit: number,
  ) {
    this.at = start;
  }

  /** Reads line after line: each holds a key, a list's entry, or goes on with a plain scalar. */
  read(): void {
    let role: string | undefined;
    let keyIndent = 0;
    while (this.at < this.limit) {
      const indent = this.skipSpaces();
      const rest = this.raw.slice(this.at, this.limit);
      if (/^(?:#|[\r\n]|$)/.test(rest)) {
        this.skipLine();
        continue;
      }
      const entry = /^-[ \t]+/.exec(rest)?.[0];
      const key = KEY.exec(entry ? rest.slice(entry.length) : rest);
      if (entry) this.at += entry.length;
      if (key) {
        role = key[1] ?? key[2] ?? key[3];
        keyIndent = entry ? indent + entry.length : indent;
        this.at += key[0].length;
        this.skipSpaces();
      }
      this.anchored = this.anchored.filter(
        (value) => indent > value.indent || (indent === value.indent && value.ofKey && entry !== undefined),
      );
      const scalars = this.properties();
      const ofKey = key !== null || entry === undefined;
      if (scalars) this.anchored = [...this.anchored, { indent: ofKey ? keyIndent : indent, ofKey, scalars }];
      if (!/[\r\n#]/.test(this.raw.charAt(this.at)) && this.at < this.limit) this.value(role, keyIndent);
      if (!/[\r\n]/.test(this.raw.charAt(this.at - 1))) this.skipLine();
    }
  }

  private value(role: string | undefined, indent: number): void {
    const first = this.raw.charAt(this.at);
    if (first === '"' || first === "'") this.add(role, this.quoted());
    else if (first === '[' || first === '{') this.flow(role);
    else if (first === '*') this.alias(role);
    else if (/^[|>][-+\d]*[ \t]*(?:#.*)?[\r\n]/.test(this.raw.slice(this.at, this.limit))) {
      this.skipLine();
      this.add(role, this.indented(this.at, indent, false));
    } else {
      const end = plainEnd(this.raw, this.at, this.limit, false);
      const start = this.at;
      this.at = end;
      const line = plainScalar(this.raw, start, end);
      this.skipLine();
      const rest = this.indented(this.at, indent, true);
      const scalar = { text: [...line.text, '\n', ...rest.text], offsets: [...line.offsets, end, ...rest.offsets] };
      if (!NOTHING.has(scalar.text.join('').trim())) this.add(role, scalar);
    }
  }

  /** Lines deeper than `indent`: a block scalar, or how a plain scalar goes on (then an entry or a key ends it). */
  private indented(start: number, indent: number, continuation: boolean): SourceCharacters {
    this.at = start;
    const text: string[] = [];
    const offsets: number[] = [];
    while (this.at < this.limit) {
      const lineStart = this.at;
      const depth = this.skipSpaces();
      const rest = this.raw.slice(this.at, this.limit);
      const blank = /^(?:[\r\n]|$)/.test(rest);
      if (!blank && (depth <= indent || (continuation && (/^(?:-[ \t]|#)/.test(rest) || KEY.test(rest))))) {
        this.at = lineStart;
        break;
      }
      const end = continuation ? plainEnd(this.raw, this.at, this.limit, false) : this.lineEnd();
      const line = plainScalar(this.raw, this.at, end);
      text.push(...line.text, '\n');
      offsets.push(...line.offsets, end);
      this.skipLine();
    }
    return { text, offsets };
  }

  /** A flow list or mapping: its scalars, each under its key's role or the list's. */
  private flow(listRole: string | undefined): void {
    let depth = 0;
    let role = listRole;
    let scalars: SourceCharacters[] | undefined;
    while (this.at < this.limit) {
      const character = this.raw.charAt(this.at);
      if (/\s/.test(character)) this.at++;
      else if (character === ',') {
        scalars = undefined;
        this.at++;
      } else if (/[[{]/.test(character)) {
        depth++;
        this.at++;
      } else if (/[\]}]/.test(character)) {
        depth--;
        this.at++;
        if (depth === 0) return;
      } else if (character === '*') {
        this.alias(role);
      } else if (character === '#' && /\s/.test(this.raw.charAt(this.at - 1))) {
        this.skipLine();
      } else {
        const key = KEY.exec(this.raw.slice(this.at, this.limit));
        if (key && !/[,[\]{}]/.test(key[0])) {
          role = key[1] ?? key[2] ?? key[3];
          this.at += key[0].length;
        } else if (PROPERTY.test(this.raw.slice(this.at, this.limit))) {
          scalars = this.properties() ?? scalars;
        } else if (/["']/.test(character)) this.add(role, this.quoted(), scalars);
        else {
          const end = plainEnd(this.raw, this.at, this.limit, true);
          const scalar = plainScalar(this.raw, this.at, end);
          if (!NOTHING.has(scalar.text.join('').trim())) this.add(role, scalar, scalars);
          this.at = end;
        }
      }
    }
  }

  private quoted(): SourceCharacters {
    const scalar = quotedScalar(this.raw, this.at, this.limit);
    this.at = scalar.end;
    return scalar;
  }

  /** Passes over the anchor and the tag in front of a value; gives the list that the anchor's texts go into. */
  private properties(): SourceCharacters[] | undefined {
    let scalars: SourceCharacters[] | undefined;
    for (;;) {
      const property = PROPERTY.exec(this.raw.slice(this.at, this.limit));
      if (!property) return scalars;
      if (property[1] !== undefined) {
        scalars = [];
        this.anchors.set(property[1], scalars);
      }
      this.at += property[0].length;
      this.skipSpaces();
    }
  }

  /** The anchored texts once more, all of them at the alias's place. */
  private alias(role: string | undefined): void {
    const start = this.at;
    const alias = ALIAS.exec(this.raw.slice(start, this.limit));
    this.at += alias?.[0].length ?? 1;
    for (const { text } of [...(this.anchors.get(alias?.[1] ?? '') ?? [])]) {
      this.add(role, { text, offsets: text.map(() => start) });
    }
  }

  /** Takes a text down: for the page where its role is printed, and for aliases. `scalars` is of its own anchor in a flow list. */
  private add(role: string | undefined, scalar: SourceCharacters, scalars?: SourceCharacters[]): void {
    scalars?.push(scalar);
    for (const value of this.anchored) value.scalars.push(scalar);
    if (role === undefined || !PRINTED.has(role)) return;
    const piece = countPiece(scalar);
    if (piece.text !== '') this.pieces.set(role, [...(this.pieces.get(role) ?? []), piece]);
  }

  private skipSpaces(): number {
    const start = this.at;
    while (this.at < this.limit && /[ \t]/.test(this.raw.charAt(this.at))) this.at++;
    return this.at - start;
  }

  private lineEnd(): number {
    let end = this.at;
    while (end < this.limit && !/[\r\n]/.test(this.raw.charAt(end))) end++;
    return end;
  }

  private skipLine(): void {
    this.at = Math.min(this.lineEnd() + 1, this.limit);
  }
}

/** The printed fields of the front matter that stands at `start`, in the order in which their keys stand. */
export const countFrontMatter = (raw: string, start: number, length: number): readonly SourceThread[] => {
  const reading = new FrontMatter(raw, start, start + length);
  reading.read();
  return [...reading.pieces].map(([role, pieces]) => ({ role, field: true, pieces }));
};
