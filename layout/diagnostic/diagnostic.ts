// Diagnostics: what the build tells people about their content, collected as values and never thrown.
import { deskMessages } from './catalogue/desk.js';
import { fontMessages } from './catalogue/font.js';
import { lineMessages } from './catalogue/line.js';
import { pageMessages } from './catalogue/page.js';
import { pdfMessages } from './catalogue/pdf.js';
import { pictureMessages } from './catalogue/picture.js';
import { sourceMessages } from './catalogue/source.js';
import { storyMessages } from './catalogue/story.js';
import { templateMessages } from './catalogue/template.js';
import type { Severity } from './message.js';
import type { Span } from './span.js';

/** Every message of the house, by id. */
export const catalogue = {
  ...sourceMessages,
  ...storyMessages,
  ...templateMessages,
  ...fontMessages,
  ...lineMessages,
  ...pageMessages,
  ...pictureMessages,
  ...pdfMessages,
  ...deskMessages,
} as const;

export type DiagnosticId = keyof typeof catalogue;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type HintOf<M> = M extends { readonly hint: { readonly en: infer H extends string } } ? H : never;
type ValuesOf<Id extends DiagnosticId> = Record<
  Placeholders<(typeof catalogue)[Id]['en']> | Placeholders<HintOf<(typeof catalogue)[Id]>>,
  string | number
>;

/** One finding. Language-free: `formatDiagnostic` turns it into a sentence. */
export interface Diagnostic {
  readonly id: DiagnosticId;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
  readonly span?: Span;
}

/** Makes a finding; the compiler checks that the message's values are all there. */
export const diagnose = <Id extends DiagnosticId>(id: Id, values: ValuesOf<Id>, span?: Span): Diagnostic => ({
  id,
  severity: catalogue[id].severity,
  values,
  ...(span && { span }),
});

/** Whether the list holds an error: then no press file may be written. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
