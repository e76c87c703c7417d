// A paragraph's text in one string, however its runs cut it, with the way back to marks and source.
import type { Position, Span } from '../diagnostic/span.js';
import type { Mark, TextRun } from '../story/story.js';
import { type MarkStretch, markStretches } from './markStretches.js';

/** Which of a style's faces sets a character. */
export const Voice = { plain: 0, strong: 1, emphasis: 2 } as const;
/** Whether a character stands on the baseline, above or below it. */
export const Script = { none: 0, sup: 1, sub: 2 } as const;

const FACES = 3;
/** Number of values in `ParagraphText.voices`. */
export const VOICES = 9;
/** The two halves of a voice. */
export const faceOf = (voice: number): number => voice % FACES;
export const scriptOf = (voice: number): number => (voice < FACES ? Script.none : Math.floor(voice / FACES));

export interface ParagraphText {
  readonly text: string;
  /** `Voice` and `Script` of every UTF-16 unit: see `faceOf` and `scriptOf`. */
  readonly voices: Uint8Array;
  /** Stretches under a mark that is drawn beside the text, in order of their ends. */
  readonly stretches: readonly MarkStretch[];
  /** Code points before a UTF-16 offset. */
  codePointsBefore(offset: number): number;
  /** Source of a stretch, by UTF-16 offsets. */
  spanOf(start: number, end: number): Span;
}

const voiceOf = (marks: readonly Mark[]): number => {
  if (marks.length === 0) return Voice.plain;
  const script = marks.includes('sup') ? Script.sup : marks.includes('sub') ? Script.sub : Script.none;
  const face = marks.includes('strong') ? Voice.strong : marks.includes('emphasis') ? Voice.emphasis : Voice.plain;
  return face + FACES * script;
};

const SURROGATE = /[\ud800-\udfff]/;
const isLeadSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isTrailSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Code points before each UTF-16 offset; undefined where the two counts are the same (no astral character). */
const countCodePoints = (text: string): Int32Array | undefined => {
  if (!SURROGATE.test(text)) return undefined;
  const counts = new Int32Array(text.length + 1);
  for (let i = 1; i <= text.length; i++) {
    const inside = isTrailSurrogate(text.charCodeAt(i)) && isLeadSurrogate(text.charCodeAt(i - 1));
    counts[i] = (counts[i - 1] ?? 0) + (inside ? 0 : 1);
  }
  return counts;
};

const NOWHERE: Position = { line: 1, column: 1 };

/** Joins the runs. Offsets are UTF-16 inside the text room; the line room hands out code points. */
export const paragraphText = (runs: readonly TextRun[]): ParagraphText => {
  const text = runs.map((run) => run.text).join('');
  const voices = new Uint8Array(text.length);
  const starts: number[] = [];
  let offset = 0;
  for (const run of runs) {
    starts.push(offset);
    voices.fill(voiceOf(run.marks), offset, offset + run.text.length);
    offset += run.text.length;
  }
  const counts = countCodePoints(text);
  const codePointsBefore = (at: number): number => counts?.[at] ?? at;
  const runAt = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const positionOf = (at: number): Position => {
    const index = runAt(at);
    const from = runs[index]?.span.start ?? NOWHERE;
    return { line: from.line, column: from.column + codePointsBefore(at) - codePointsBefore(starts[index] ?? 0) };
  };
  const spanOf = (start: number, end: number): Span => {
    const from = positionOf(start);
    // The end is one past the last character: measured from that character, which may stand in another run.
    const lastAt = Math.max(start, end - 1);
    const last = end > start ? positionOf(lastAt) : from;
    const width = end > start ? codePointsBefore(end) - codePointsBefore(lastAt) : 0;
    return {
      file: runs[runAt(start)]?.span.file ?? '',
      start: from,
      end: { line: last.line, column: last.column + Math.max(width, end > start ? 1 : 0) },
    };
  };
  return { text, voices, stretches: markStretches(runs), codePointsBefore, spanOf };
};
