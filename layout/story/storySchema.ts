// The keys of a story's front matter.
import { array, type infer as Infer, minLength, optional, strictObject, string, union } from 'zod/mini';

const text = string().check(minLength(1));
const textOrList = union([text, array(text).check(minLength(1))]);

/** Front matter, every scalar read as text. */
export const storySchema = strictObject({
  kicker: optional(text),
  headline: optional(textOrList),
  decks: optional(textOrList),
  digest: optional(text),
  byline: optional(text),
  dateline: optional(text),
  signature: optional(text),
  picture: optional(text),
  caption: optional(text),
  credit: optional(text),
  alt: optional(text),
});

export type FrontMatter = Infer<typeof storySchema>;
