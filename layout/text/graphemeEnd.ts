// Grapheme clusters: where the character a reader sees ends (UAX #29), so that none is ever cut.
import { Class, classOf } from './characterClass.js';

// Grapheme boundaries are the same in every language; naming one keeps the machine's own locale out of the build.
let segmenter: Intl.Segmenter | undefined;

/** First window handed to the segmenter, in UTF-16 units: longer than any cluster in real text. */
const WINDOW = 64;

/** Characters after which and before which a boundary is certain: ASCII, ideographs and Chinese marks. */
const isPlain = (codePoint: number): boolean => {
  if (codePoint < 0x80) return true;
  const value = classOf(codePoint);
  if (value >= Class.open && value <= Class.ellipsis) return true;
  return value === Class.han && ((codePoint >= 0x3400 && codePoint <= 0x9fff) || codePoint >= 0x20000);
};

/** End of the cluster that starts at `start`, a boundary itself. UTF-16 offsets. */
export const graphemeEnd = (text: string, start: number): number => {
  const first = text.codePointAt(start) ?? 0;
  const next = start + (first > 0xffff ? 2 : 1);
  if (next >= text.length) return text.length;
  if (isPlain(first) && isPlain(text.codePointAt(next) ?? 0)) return next;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (let window = WINDOW; ; window *= 2) {
    const piece = text.slice(start, start + window);
    const cluster = segmenter.segment(piece).containing(0)?.segment ?? piece;
    if (cluster.length < piece.length || start + window >= text.length) return start + cluster.length;
  }
};
