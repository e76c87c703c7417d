// The keys of edition.yaml.
import { array, type infer as Infer, minLength, optional, regex, strictObject, string, union } from 'zod/mini';

const text = string().check(minLength(1));
const texts = array(text).check(minLength(1));

/** edition.yaml, every scalar read as text, so that an issue number keeps its zeros. */
export const editionSchema = strictObject({
  date: string().check(regex(/^\d{4}-\d{2}-\d{2}$/, { error: '2025-01-09' })),
  weekday: text,
  folios: array(string().check(regex(/^[1-9]\d{0,3}$/, { error: '2' }))).check(minLength(1)),
  section: text,
  runningTitles: optional(texts),
  pageEditors: optional(union([text, texts])),
  artEditor: optional(union([text, texts])),
  newspaper: optional(text),
  issueNumber: optional(text),
  cnSerial: optional(text),
  // A name, never a path: templates stand in one folder.
  template: string().check(regex(/^(?!\.+$)[^/\\]+$/, { error: 'special-issue' })),
  language: optional(string().check(regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, { error: 'zh-Hans-CN' }))),
  keep: optional(texts),
  stories: array(strictObject({ slot: text, file: text })).check(minLength(1)),
});

export type EditionYaml = Infer<typeof editionSchema>;
