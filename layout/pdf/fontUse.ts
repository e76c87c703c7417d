// Which glyphs of which faces a document shows, and for what characters each stands.
import type { Face } from '../font/face.js';
import type { Page } from '../page/page.js';

/**
 * One face in use. A glyph may stand for different characters at different places (one dash for `—` and for `―`): each
 * reading beyond a glyph's first goes into a further PDF font over the same outlines, so that every place extracts as written.
 */
export interface FaceUse {
  readonly face: Face;
  /** Characters by glyph id, one map for each PDF font. */
  readonly readings: readonly ReadonlyMap<number, string>[];
  /** 0-based PDF font in which a glyph reads as these characters. */
  fontFor(glyph: number, text: string): number;
}

/** Collects the use of every face, in order of first appearance. */
export function collectFontUse(pages: readonly Page[]): ReadonlyMap<Face, FaceUse> {
  const readingsOf = new Map<Face, Map<number, string>[]>();
  for (const page of pages) {
    for (const frame of page.frames) {
      for (const line of frame.lines) {
        for (const { face, glyphs } of line.runs) {
          const readings = readingsOf.get(face) ?? [];
          readingsOf.set(face, readings);
          for (const { id, text } of glyphs) take(readings, id, text);
        }
      }
    }
  }
  return new Map(
    [...readingsOf].map(([face, readings]) => [
      face,
      { face, readings, fontFor: (id, text) => find(readings, id, text) },
    ]),
  );
}

const find = (readings: readonly ReadonlyMap<number, string>[], glyph: number, text: string): number =>
  readings.findIndex((reading) => reading.get(glyph) === text);

function take(readings: Map<number, string>[], glyph: number, text: string): void {
  for (const reading of readings) {
    const known = reading.get(glyph);
    if (known === text) return;
    if (known === undefined) {
      reading.set(glyph, text);
      return;
    }
  }
  readings.push(new Map([[glyph, text]]));
}
