// Counts the text of a story from the raw bytes of its file, independently of the story room.

import type { CountedSource } from './countedSource.js';
import { countFrontMatter } from './countFrontMatter.js';
import { countMarkdown } from './countMarkdown.js';

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n|\r|\n|(?![\s\S]))/m;

/**
 * Every text of the file that a page must show: front-matter fields by role, then the body, then its containers. Markup,
 * numbers and bullets of lists, pictures and their `alt` are left out; HTML counts as text, as the build stops at it anyway.
 * It must never share code with the story room: two readers with one mistake would agree.
 */
export const countSource = (bytes: Uint8Array): CountedSource => {
  const raw = new TextDecoder('utf-8').decode(bytes);
  const start = OPENING.exec(raw)?.[0].length ?? 0;
  const closing = start > 0 ? CLOSING.exec(raw.slice(start)) : null;
  if (!closing) return { raw, threads: countMarkdown(raw, 0) };
  const fields = countFrontMatter(raw, start, closing.index);
  return { raw, threads: [...fields, ...countMarkdown(raw, start + closing.index + closing[0].length)] };
};
