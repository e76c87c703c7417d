// Lengths and fonts as templates write them.
import type { FontRequest } from '../font/face.js';
import { em, type Length, mm, pt } from '../unit/length.js';

/** Reads `12pt`, `3.5mm`, `2em` or a plain number of em of the type area. The schema has checked the form. */
export const readLength = (source: number | string, emSize: Length): Length => {
  if (typeof source === 'number') return em(source, emSize);
  const value = Number.parseFloat(source);
  if (source.endsWith('pt')) return pt(value);
  if (source.endsWith('mm')) return mm(value);
  return em(value, emSize);
};

/** Reads a font such as `song 400`. The schema has checked the form. */
export const readFont = (source: string): FontRequest => {
  const [family = '', weight = ''] = source.split(' ');
  return { family, weight: Number(weight) };
};
