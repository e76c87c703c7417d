// What a style has found and shaped so far: a build sets thousands of paragraphs in the same few hundred characters.
import type { Face, FontBook, FontRequest } from '../font/face.js';
import type { TextStyle } from '../template/style.js';
import { VOICES } from './paragraphText.js';
import type { ShapedUnit } from './shapedUnit.js';
import { onCells } from './widthScheme.js';

/** A lone character as it is set wherever no neighbour changes it. */
export interface KnownUnit {
  readonly face: Face;
  readonly shaped: ShapedUnit;
}

/** By `Voice`, then by code point. */
export interface StyleMemory {
  /** The face that sets a character; a character no font has is never remembered, since each place is told. */
  readonly faces: readonly Map<number, Face>[];
  readonly units: readonly Map<number, KnownUnit>[];
}

const mapsOfVoices = <T>(): readonly Map<number, T>[] => Array.from({ length: VOICES }, () => new Map<number, T>());

// Answers depend on the book and on what the key holds, so that remembering them changes nothing but time.
const memories = new WeakMap<FontBook, Map<string, StyleMemory>>();

const nameOf = ({ family, weight }: FontRequest): string => `${family} ${weight}`;

/** All that shaping reads of a style: styles that differ in indent or ink share a memory. */
const keyOf = (style: TextStyle): string => {
  const { font, strong, emphasis, size, tracking, composition, direction, verticalQuotes } = style;
  const fonts = [font, strong, emphasis].map(nameOf);
  return [...fonts, size, tracking, composition.scheme, onCells(style), direction, verticalQuotes].join();
};

/** The memory of a style in a font book; it lives as long as the book. */
export const memoryOf = (fonts: FontBook, style: TextStyle): StyleMemory => {
  const styles = memories.get(fonts) ?? new Map<string, StyleMemory>();
  memories.set(fonts, styles);
  const key = keyOf(style);
  const memory = styles.get(key) ?? { faces: mapsOfVoices<Face>(), units: mapsOfVoices<KnownUnit>() };
  styles.set(key, memory);
  return memory;
};
