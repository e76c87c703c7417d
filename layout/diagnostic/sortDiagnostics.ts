// One order for findings, the same on every machine.
import type { Diagnostic } from './diagnostic.js';
import type { Severity } from './message.js';

/** Errors before warnings before notes: a cause stands before what follows from it. */
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings by severity, file, line, column and id, those without a place first; the same finding at the same place only once. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const keyed = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...keyed]
    .sort(([keyA, a], [keyB, b]) => compare(a, b) || order(keyA, keyB))
    .map(([, diagnostic]) => diagnostic);
};

const compare = (a: Diagnostic, b: Diagnostic): number =>
  RANK[a.severity] - RANK[b.severity] ||
  order(a.span?.file ?? '', b.span?.file ?? '') ||
  (a.span?.start.line ?? 0) - (b.span?.start.line ?? 0) ||
  (a.span?.start.column ?? 0) - (b.span?.start.column ?? 0) ||
  order(a.id, b.id);

// By code unit: a locale's order would differ from machine to machine.
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
