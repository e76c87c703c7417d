// Changes to a story's file as a desk makes them: another length, another head, a picture of another shape.
import sharp from 'sharp';
import type { EditionCopy } from './editionCopy.js';
import { headWords, sentences } from './filler.js';

/** A head to be set in place of a story's own: its characters, in one field or divided into two. */
export interface HeadVariation {
  readonly characters: number;
  readonly divided: boolean;
}

const PHOTO_WIDTH = 600;

/** Shapes of a photo, 3:2 to 3:1. */
export const ASPECTS = [1.5, 1.75, 2, 2.25, 2.5, 2.75, 3] as const;

/** File name of a photo of this shape. */
export const photoOf = (shape: number): string => `pictures/photo-${shape}.png`;

/** A story file's head. */
export const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** A line that is running text: no mark-up, not empty. */
export const isParagraph = (line: string): boolean => line !== '' && !/^(?:[:#-]|\s)/u.test(line);

/** Puts text at a row's end, before the mark of a hard line break. */
const append = (rows: string[], index: number, text: string): void => {
  const row = rows[index];
  if (row !== undefined) rows[index] = row.endsWith('\\') ? `${row.slice(0, -1)}${text}\\` : row + text;
};

/** Adds so many characters to a body, or cuts them: whole sentences from the end, what was cut too much put back in own words. */
export const resize = (body: string, characters: number, seed: number): string => {
  const rows = body.split('\n');
  const paragraphs = rows.flatMap((row, index) => (isParagraph(row) ? [index] : []));
  const chosen = paragraphs[(seed * 3 + 1) % paragraphs.length] ?? 0;
  if (characters >= 0) {
    append(rows, chosen, sentences(characters, seed));
    return rows.join('\n');
  }
  let excess = -characters;
  // Longest paragraphs first, so that none is cut away whole.
  const byLength = [...paragraphs].sort((a, b) => (rows[b]?.length ?? 0) - (rows[a]?.length ?? 0));
  for (const index of byLength) {
    const [first = '', ...rest] = (rows[index] ?? '').split(/(?<=。)/u);
    while (rest.length > 0 && excess > 0) excess -= rest.pop()?.length ?? 0;
    rows[index] = [first, ...rest].join('');
    if (excess <= 0) break;
  }
  append(rows, chosen, sentences(-excess, seed));
  return rows.join('\n');
};

/** Puts a headline of made-up words in place of the story's own. */
export const setHeadline = (frontMatter: string, { characters, divided }: HeadVariation, seed: number): string => {
  const text = headWords(characters, seed);
  const half = Math.ceil(characters / 2);
  const value = divided ? `\n  - ${text.slice(0, half)}\n  - ${text.slice(half)}` : ` ${text}`;
  return frontMatter.replace(/^headline:.*\n(?: {2}- .*\n)*/mu, `headline:${value}\n`);
};

/** Puts a photo of this shape in place of the story's own. */
export const setPhoto = (frontMatter: string, shape: number): string =>
  frontMatter.replace(/^picture: .*$/mu, `picture: ${photoOf(shape)}`);

/** Writes a plain picture of every shape that `setPhoto` may name. */
export const writePhotos = async (copy: EditionCopy): Promise<void> => {
  for (const shape of ASPECTS) {
    const size = { width: PHOTO_WIDTH, height: Math.round(PHOTO_WIDTH / shape) };
    const photo = sharp({ create: { ...size, channels: 3, background: '#888' } });
    copy.write(photoOf(shape), await photo.png().toBuffer());
  }
};
