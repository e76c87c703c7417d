// Paragraph text → units: the pieces no line may cut (a Han, a mark, a word, a number), each with its face, glyphs and width.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Face, FontBook, FontRequest } from '../font/face.js';
import type { TextStyle } from '../template/style.js';
import type { Length } from '../unit/length.js';
import { type CharacterClass, Class, classOf } from './characterClass.js';
import { graphemeEnd } from './graphemeEnd.js';
import { hyphenPlaces } from './hyphenation.js';
import { nextPiece, RIGHT_QUOTE } from './nextPiece.js';
import { type ParagraphText, Script, scriptOf, Voice, faceOf as voiceFace } from './paragraphText.js';
import type { ShapedUnit } from './shapedUnit.js';
import { shapeScript } from './shapeScript.js';
import { shapeUnit } from './shapeUnit.js';
import { memoryOf } from './styleMemory.js';
import { verticalPieces } from './verticalPieces.js';
import { westernBreaks } from './westernBreaks.js';
import { schemeOf } from './widthScheme.js';

/** How a unit hangs on the one before it. */
export const Joint = {
  /** Another unit; the prohibition rules decide. */
  free: 0,
  /** The same word in another face: never parted. */
  glued: 1,
  /** A place where a long Western string may be cut. */
  cut: 2,
  /** Inside a string wider than any line: cut only because nothing else is possible. */
  forced: 3,
  /** Inside an English word: a line that ends here ends in a hyphen. */
  hyphen: 4,
} as const;

/** One unit as the text room leaves it: a shaped piece at its place in the text. */
export interface TextUnit {
  /** UTF-16 offsets into the paragraph. Spaces lie between units; ignorable characters hang on the nearest unit. */
  readonly start: number;
  readonly end: number;
  /** Where the shaped text begins: later than `start` when ignorable characters stand before it. */
  readonly shapedAt: number;
  readonly class: CharacterClass;
  /** How it hangs on the unit before. */
  readonly joint: number;
  readonly face: Face;
  /** Glyphs and widths; units of the same character and face share one value. */
  readonly shaped: ShapedUnit;
}

export interface TextUnits {
  readonly units: readonly TextUnit[];
  /** Indexes of the units before which a hard break stands; the number of units for one at the end. */
  readonly hardBreaks: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
}

const requestOf = (style: TextStyle, voice: number): FontRequest => {
  const own = voiceFace(voice);
  if (own === Voice.strong) return style.strong;
  return own === Voice.emphasis ? style.emphasis : style.font;
};

/** ASCII never joins the character before it into one cluster (UAX #29). */
const FIRST_NOT_ASCII = 0x80;

/** No readable letter is narrower than this many em on average over a whole line. */
const LEAST_ADVANCE = 0.2;

/** No hyphen is wider, in em. */
const HYPHEN_ROOM = 0.5;

/** Cuts the paragraph into units. `widest` is the shortest line: a word wider than it is opened up. */
export const textUnits = (source: ParagraphText, style: TextStyle, fonts: FontBook, widest: Length): TextUnits => {
  const { text, voices } = source;
  const scheme = schemeOf(style, fonts.language);
  const units: TextUnit[] = [];
  const hardBreaks = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const { faces, units: known } = memoryOf(fonts, style);

  const faceOf = (voice: number, codePoint: number, start: number, end: number): Face => {
    const cached = faces[voice]?.get(codePoint);
    if (cached) return cached;
    const request = requestOf(style, voice);
    const found = fonts.faceFor(request, codePoint);
    if (!found) {
      const character = String.fromCodePoint(codePoint);
      const hex = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      const values = { character, codePoint: hex, family: request.family };
      diagnostics.push(diagnose('missing-character', values, source.spanOf(start, end)));
      return fonts.face(request);
    }
    faces[voice]?.set(codePoint, found);
    return found;
  };

  const push = (start: number, end: number, value: CharacterClass, joint: number, face: Face): void => {
    const script = scriptOf(voices[start] ?? 0);
    const own = text.slice(start, end);
    const shaped =
      script === Script.none
        ? shapeUnit(own, value, face, style, scheme)
        : shapeScript(own, value, face, style, scheme, script);
    units.push({ start, end, shapedAt: start, class: value, joint, face, shaped });
  };

  /** Cuts a word where the face or the script changes; the parts stay glued. */
  const pushWord = (start: number, end: number, value: CharacterClass, joint: number): void => {
    let from = start;
    let face: Face | undefined;
    for (let at = start; at < end; ) {
      const next = Math.min(end, graphemeEnd(text, at));
      const codePoint = text.codePointAt(at) ?? 0;
      const here = classOf(codePoint) === Class.ignorable ? face : faceOf(voices[at] ?? 0, codePoint, at, next);
      const shifts = scriptOf(voices[at] ?? 0) !== scriptOf(voices[from] ?? 0);
      if (face && here && (here !== face || shifts)) {
        push(from, at, value, from === start ? joint : Joint.glued, face);
        from = at;
      }
      face = here ?? face;
      at = next;
    }
    if (face) push(from, end, value, from === start ? joint : Joint.glued, face);
  };

  /** Opens up a part of a word that no line can hold: grapheme by grapheme. */
  const pushForced = (start: number, end: number, joint: number): void => {
    for (let at = start; at < end; ) {
      const next = Math.min(end, graphemeEnd(text, at));
      pushWord(at, next, Class.western, at === start ? joint : Joint.forced);
      at = next;
    }
  };

  /** A word by its syllables, where the style hyphenates. */
  const pushHyphenated = (start: number, end: number, joint: number): void => {
    const hyphenates = style.composition.hyphenation === 'english' && style.direction === 'horizontal';
    const places = hyphenates ? hyphenPlaces(text.slice(start, end)) : [];
    let from = start;
    for (const place of [...places, end - start]) {
      pushWord(from, start + place, Class.western, from === start ? joint : Joint.hyphen);
      from = start + place;
    }
  };

  /** What a line must hold at least of the units since `count`: the widest of the parts between hyphens. */
  const widestSince = (count: number): Length => {
    let part = 0;
    let most = 0;
    for (const { joint, shaped } of units.slice(count)) {
      part = joint === Joint.hyphen ? HYPHEN_ROOM * style.size + shaped.width : part + shaped.width;
      most = Math.max(most, part);
    }
    return most;
  };

  const pushWestern = (start: number, end: number): void => {
    if (style.direction === 'vertical') {
      const [first, ...signs] = verticalPieces(text.slice(start, end));
      if (first?.upright) {
        for (const piece of [first, ...signs]) {
          const [from, to] = [start + piece.start, start + piece.end];
          const face = faceOf(voices[from] ?? 0, text.codePointAt(from) ?? 0, from, to);
          // In its cell it is spaced like a Han.
          push(from, to, Class.han, piece === first ? Joint.free : Joint.glued, face);
        }
        return;
      }
    }
    let from = start;
    const cuts = westernBreaks(text.slice(start, end));
    // An address is cut at its marks alone: a hyphen would seem to be part of it.
    const isAddress = cuts.length > 0;
    for (const cut of [...cuts, end - start]) {
      const to = start + cut;
      const joint = from === start ? Joint.free : Joint.cut;
      const before = units.length;
      // A word of thousands of characters is not worth shaping whole only to learn that it is too wide.
      const surelyTooWide = (to - from) * LEAST_ADVANCE * style.size > widest;
      if (!surelyTooWide && isAddress) pushWord(from, to, Class.western, joint);
      else if (!surelyTooWide) pushHyphenated(from, to, joint);
      if (surelyTooWide || widestSince(before) > widest) {
        units.length = before;
        pushForced(from, to, joint);
      }
      from = to;
    }
  };

  let pending = -1; // start of ignorable characters that wait for a unit to carry them
  for (let at = 0; at < text.length; ) {
    const voice = voices[at] ?? 0;
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const value = classOf(codePoint);
    const follower = text.charCodeAt(at + length);
    const script = scriptOf(voice);
    const plainFollower = follower < FIRST_NOT_ASCII || classOf(follower) <= Class.interpunct;
    const quick = script === Script.none && value <= Class.interpunct && codePoint !== RIGHT_QUOTE && plainFollower;
    const unit = quick ? known[voice]?.get(codePoint) : undefined;
    if (unit && pending < 0) {
      const { face, shaped } = unit;
      units.push({ start: at, end: at + length, shapedAt: at, class: value, joint: Joint.free, face, shaped });
      at += length;
      continue;
    }
    const piece = nextPiece(text, at);
    const last = units[units.length - 1];
    if (piece.class === Class.newline) {
      // An empty line still needs something to stand on it.
      if (!last || hardBreaks.has(units.length)) {
        push(at, at, Class.ignorable, Joint.free, fonts.face(requestOf(style, voice)));
      }
      hardBreaks.add(units.length);
    } else if (piece.class === Class.ignorable) {
      if (last && last.end === at) units[units.length - 1] = { ...last, end: piece.end };
      else if (pending < 0) pending = at;
    } else if (piece.class === Class.space) {
      pending = -1;
    } else {
      const count = units.length;
      if (piece.class === Class.western) pushWestern(piece.start, piece.end);
      else if (piece.class === Class.connector || piece.class === Class.slash) {
        pushWord(piece.start, piece.end, piece.class, Joint.free);
      } else push(piece.start, piece.end, piece.class, Joint.free, faceOf(voice, codePoint, piece.start, piece.end));
      const first = units[count];
      if (first && quick && first.end - first.start === length && faces[voice]?.has(codePoint)) {
        known[voice]?.set(codePoint, { face: first.face, shaped: first.shaped });
      }
      if (first && pending >= 0) units[count] = { ...first, start: pending };
      // Superscript and subscript belong to what stands before them.
      else if (first && script !== Script.none && last?.end === at) units[count] = { ...first, joint: Joint.glued };
      pending = -1;
    }
    at = piece.end;
  }
  // Text without anything to set (spaces, control characters) still makes a line, so that no character is lost.
  if (units.length === 0 && text !== '') {
    push(text.length, text.length, Class.ignorable, Joint.free, fonts.face(requestOf(style, Voice.plain)));
  }
  return { units, hardBreaks, diagnostics };
};
