// The keys of edition.yaml.
import { array, type infer as Infer, minLength, optional, regex, strictObject, string, union } from 'zod/mini';

const text = string().check(minLength(1));
const texts = array(text).check(minLength(1));

/** What a page, or the two pages of a double truck, say of themselves. */
const sheetKeys = {
  folios: array(string().check(regex(/^[1-9]\d{0,3}$/, { error: '2' }))).check(minLength(1)),
  section: text,
  runningTitles: optional(texts),
  pageEditors: optional(union([text, texts])),
  artEditor: optional(union([text, texts])),
  // A name, never a path: templates stand in one folder.
  template: string().check(regex(/^(?!\.+$)[^/\\]+$/, { error: 'special-issue' })),
  // One of `file` and `continues`.
  stories: array(strictObject({ slot: optional(text), file: optional(text), continues: optional(text) })).check(
    minLength(1),
  ),
  fillers: optional(texts),
  index: optional(array(strictObject({ story: text, text })).check(minLength(1))),
};

const editionKeys = {
  date: string().check(regex(/^\d{4}-\d{2}-\d{2}$/, { error: '2025-01-09' })),
  weekday: text,
  newspaper: optional(text),
  issueNumber: optional(text),
  cnSerial: optional(text),
  language: optional(string().check(regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, { error: 'zh-Hans-CN' }))),
  keep: optional(texts),
};

/** edition.yaml of one sheet, whose keys stand at the top. Every scalar is read as text, so that an issue number keeps its zeros. */
export const sheetEditionSchema = strictObject({ ...editionKeys, ...sheetKeys });

const sheetSchema = strictObject(sheetKeys);

/** edition.yaml of several sheets, one under the other. */
export const pagesEditionSchema = strictObject({
  ...editionKeys,
  pages: array(sheetSchema).check(minLength(1)),
});

export type EditionYaml = Infer<typeof sheetEditionSchema> | Infer<typeof pagesEditionSchema>;
export type SheetYaml = Infer<typeof sheetSchema>;
