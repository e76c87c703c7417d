// Findings as people and programs read them.
import type { Language } from './chooseLanguage.js';
import { codeFrame } from './codeFrame.js';
import { catalogue, type Diagnostic } from './diagnostic.js';
import type { Message, Severity } from './message.js';
import { wordIn } from './vocabulary.js';

/** How to write findings. */
export interface FormatOptions {
  readonly language: Language;
  /** Only for a terminal. */
  readonly colour?: boolean;
  /** File → text, for code frames. */
  readonly sources?: ReadonlyMap<string, string>;
}

const SEVERITY: Readonly<Record<Severity, { readonly zh: string; readonly en: string; readonly ansi: number }>> = {
  error: { zh: '错误', en: 'error', ansi: 31 },
  warning: { zh: '警告', en: 'warning', ansi: 33 },
  note: { zh: '提示', en: 'note', ansi: 36 },
};
const BOLD = 1;
const DIM = 2;

/** The sentence of a finding. */
export const sentenceOf = (diagnostic: Diagnostic, language: Language): string =>
  fill(messageOf(diagnostic)[language], diagnostic, language);

/** The way out of a finding, where its message has one. */
export const hintOf = (diagnostic: Diagnostic, language: Language): string | undefined => {
  const hint = messageOf(diagnostic).hint;
  return hint && fill(hint[language], diagnostic, language);
};

/** A finding in full: place, severity, sentence, the source line with carets, the way out. */
export const formatDiagnostic = (diagnostic: Diagnostic, options: FormatOptions): string => {
  const { language } = options;
  const paint = painter(options.colour ?? false);
  const lines = [headOf(diagnostic, language, paint)];
  const span = diagnostic.span;
  const text = span && options.sources?.get(span.file);
  const frame = span && text !== undefined ? codeFrame(text, span) : undefined;
  if (span && frame) {
    const number = String(span.start.line);
    const margin = ' '.repeat(number.length);
    lines.push(`  ${paint(DIM, `${number} |`)} ${frame.line}`);
    lines.push(`  ${paint(DIM, `${margin} |`)} ${paint(SEVERITY[diagnostic.severity].ansi, frame.carets)}`);
  }
  const hint = hintOf(diagnostic, language);
  if (hint !== undefined) lines.push(`  ${paint(DIM, language === 'zh' ? '办法：' : 'hint: ')}${hint}`);
  return lines.join('\n');
};

/** A finding on one line: `file:line:column: error: sentence`. */
export const formatDiagnosticShort = (diagnostic: Diagnostic, options: FormatOptions): string =>
  headOf(diagnostic, options.language, painter(options.colour ?? false));

/** A finding as report.json holds it. */
export interface DiagnosticJson {
  readonly id: string;
  readonly severity: Severity;
  readonly message: { readonly zh: string; readonly en: string };
  readonly hint?: { readonly zh: string; readonly en: string };
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A finding for programs, in both languages. */
export const diagnosticToJson = (diagnostic: Diagnostic): DiagnosticJson => {
  const { id, severity, values, span } = diagnostic;
  const zh = hintOf(diagnostic, 'zh');
  const en = hintOf(diagnostic, 'en');
  return {
    id,
    severity,
    message: { zh: sentenceOf(diagnostic, 'zh'), en: sentenceOf(diagnostic, 'en') },
    ...(zh !== undefined && en !== undefined && { hint: { zh, en } }),
    ...(span && {
      file: span.file,
      line: span.start.line,
      column: span.start.column,
      endLine: span.end.line,
      endColumn: span.end.column,
    }),
    values,
  };
};

type Paint = (code: number, text: string) => string;

const painter = (colour: boolean): Paint =>
  colour ? (code, text) => `\u001B[${code}m${text}\u001B[0m` : (_, text) => text;

const headOf = (diagnostic: Diagnostic, language: Language, paint: Paint): string => {
  const { span, severity } = diagnostic;
  const place = span ? `${paint(BOLD, `${span.file}:${span.start.line}:${span.start.column}:`)} ` : '';
  const word = paint(SEVERITY[severity].ansi, SEVERITY[severity][language]);
  return `${place}${word}${language === 'zh' ? '：' : ': '}${sentenceOf(diagnostic, language)}`;
};

const messageOf = (diagnostic: Diagnostic): Message => catalogue[diagnostic.id];

const fill = (template: string, diagnostic: Diagnostic, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = diagnostic.values[name];
    return value === undefined ? whole : wordIn(language, value);
  });
