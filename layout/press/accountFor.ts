// Accounts for every character that a story's lines show, against the text counted from its source.
import type { ReadLine } from './alignPage.js';
import type { CountedSource, SourceThread } from './countedSource.js';

/** Brackets that a template may print around a run-in byline or credit. */
const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '〔': '〕', '［': '］', '【': '】' };

/** The first place where a page and its source part. */
export interface Discrepancy {
  readonly thread: SourceThread;
  /** Offset into the source's `raw`. */
  readonly offset: number;
  /** The thread's text up to there, and from there on. */
  readonly before: string;
  readonly expected: string;
  /** What the page shows from there on, the story's following lines included. */
  readonly found: string;
  /** Where on the page; undefined where the story's last line is passed. */
  readonly line: ReadLine | undefined;
}

/** A thread being read off the page. */
interface Reading {
  readonly thread: SourceThread;
  readonly text: string;
  readonly offsets: readonly number[];
  /** Offsets of `text` at which a piece ends. */
  readonly ends: ReadonlySet<number>;
  at: number;
}

const openReading = (thread: SourceThread): Reading => {
  const ends = new Set<number>();
  let length = 0;
  for (const piece of thread.pieces) {
    length += piece.text.length;
    ends.add(length);
  }
  const text = thread.pieces.map((piece) => piece.text).join('');
  return { thread, text, offsets: thread.pieces.flatMap((piece) => piece.offsets), ends, at: 0 };
};

/** The same field with brackets around it, where the page shows a bracket that the field does not have. */
const bracketed = (reading: Reading, opening: string): Reading | undefined => {
  const closing = BRACKETS[opening];
  const { text, offsets } = reading;
  if (!reading.thread.field || reading.at > 0 || closing === undefined || text.startsWith(opening)) return undefined;
  const last = offsets.at(-1) ?? 0;
  return {
    ...reading,
    text: opening + text + closing,
    offsets: [offsets[0] ?? 0, ...offsets, last],
    ends: new Set([text.length + 2]),
  };
};

/** How far a reading goes along with a line: to the line's end, or to the end of its own last whole piece. */
const follow = (reading: Reading, line: string, from: number): { readonly same: number; readonly taken: number } => {
  let same = 0;
  let taken = 0;
  while (
    from + same < line.length &&
    reading.at + same < reading.text.length &&
    line.charCodeAt(from + same) === reading.text.charCodeAt(reading.at + same)
  ) {
    same++;
    if (reading.ends.has(reading.at + same)) taken = same;
  }
  return { same, taken: from + same === line.length ? same : taken };
};

/**
 * Each line of the page must go on with one of the source's threads where that thread was left, and each thread must come to
 * its end: so every character is taken exactly once and in its order. The layout has a say only in how threads are
 * interleaved (a caption before or after the body), which may change at a line's start or at the end of a piece; a thread for
 * whose role the layout has frames of its own must stand there. The longest match wins, the thread being read wins a tie.
 */
export const accountFor = (lines: readonly ReadLine[], source: CountedSource): Discrepancy | undefined => {
  const readings = source.threads.map(openReading);
  const ownFrames = new Set(lines.map(({ frame }) => frame.role));
  let active = 0;

  const part = (index: number, same: number, line: ReadLine | undefined, found: string): Discrepancy | undefined => {
    const reading = readings[index];
    if (!reading) return undefined;
    const at = reading.at + same;
    const offset = reading.offsets[at] ?? (reading.offsets.at(-1) ?? -1) + 1;
    const { thread, text } = reading;
    return { thread, offset, before: text.slice(0, at), expected: text.slice(at), found, line };
  };

  for (const [number, entry] of lines.entries()) {
    let from = 0;
    while (from < entry.text.length) {
      let best = { index: -1, taken: 0 };
      let nearest = { index: active, same: -1 };
      for (let step = 0; step < readings.length; step++) {
        const index = (active + step) % readings.length;
        const reading = readings[index];
        if (!reading || reading.at === reading.text.length) continue;
        const { role, field } = reading.thread;
        if (field && ownFrames.has(role) && entry.frame.role !== role) continue;
        const wrapped = bracketed(reading, entry.text.charAt(from));
        const [plain, inBrackets] = [follow(reading, entry.text, from), wrapped && follow(wrapped, entry.text, from)];
        if (wrapped && inBrackets && inBrackets.taken > Math.max(1, plain.taken, best.taken)) readings[index] = wrapped;
        const { same, taken } = readings[index] === wrapped && inBrackets ? inBrackets : plain;
        if (taken > best.taken) best = { index, taken };
        if (same > nearest.same) nearest = { index, same };
      }
      const taken = readings[best.index];
      if (!taken) {
        const same = Math.max(0, nearest.same);
        const rest = [entry.text.slice(from + same), ...lines.slice(number + 1).map(({ text }) => text)].join('');
        return part(nearest.index, same, entry, rest) ?? { ...nowhere, found: rest, line: entry };
      }
      taken.at += best.taken;
      from += best.taken;
      active = best.index;
    }
  }
  const unfinished = readings.findIndex((reading) => reading.at < reading.text.length);
  return part(unfinished, 0, undefined, '');
};

/** For a page that shows text of a story that has none. */
const nowhere: Omit<Discrepancy, 'found' | 'line'> = {
  thread: { role: 'body', field: false, pieces: [] },
  offset: 0,
  before: '',
  expected: '',
};
