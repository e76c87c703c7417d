// Messages as documents: an id, a severity, a sentence in Chinese and English, and a way out.

/** error: no press file is written. warning: the page prints, somebody must look. note: what the engine decided by itself. */
export type Severity = 'error' | 'warning' | 'note';

/** One kind of finding. `{name}` stands for a value; the same names in both languages. */
export interface Message {
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
  /** The way out. */
  readonly hint?: { readonly zh: string; readonly en: string };
}

/** The catalogue keeps its literal types, so that `diagnose` knows which values an id needs. */
export const messages = <const T extends Readonly<Record<string, Message>>>(catalogue: T): T => catalogue;
