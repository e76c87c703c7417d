// Line breaking by Unicode's own rules (UAX #14), for scripts that this house has no rules for.
import { createRequire } from 'node:module';
import type { Rules } from '@cto.af/linebreak';

let rules: Rules | undefined;

/** The rules and their property tables take some 60 ms to load: a page of Chinese never asks for them. */
const loadRules = (): Rules => {
  const load = createRequire(import.meta.url);
  const { Rules: UnicodeRules } = load('@cto.af/linebreak') as typeof import('@cto.af/linebreak');
  // Numbers as in UAX #14's example 7, which its test file takes for granted.
  return new UnicodeRules({ example7: true });
};

/** UTF-16 offsets inside `text` at which a line may end, ascending; `text` unaltered, no tailoring. */
export const unicodeBreaks = (text: string): readonly number[] => {
  rules ??= loadRules();
  return [...rules.breaks(text)].map(({ position }) => position).filter((at) => at < text.length);
};
