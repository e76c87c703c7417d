// Names what happened where source and page part: text lost, added, changed or moved.
import type { Discrepancy } from './accountFor.js';

/** Characters that must agree for the texts to count as joined up again. */
const REJOIN = 6;
/** How far ahead the texts are searched for the place where they join up again. */
const REACH = 4000;

/** What happened, with the characters concerned on both sides. */
export type Mishap =
  | { readonly type: 'lost'; readonly text: string }
  | { readonly type: 'added'; readonly text: string }
  | { readonly type: 'moved'; readonly text: string }
  | { readonly type: 'changed'; readonly text: string; readonly found: string };

const rejoins = (a: string, from: number, b: string, at: number): boolean => {
  const length = Math.min(REJOIN, a.length - from, b.length - at);
  if (length <= 0) return from === a.length && at === b.length;
  return a.startsWith(b.slice(at, at + length), from);
};

/** The smallest change after which both texts run together again. */
export const nameDiscrepancy = ({ expected, found }: Discrepancy): Mishap => {
  if (found === '') return { type: 'lost', text: expected };
  if (expected === '') return { type: 'added', text: found };
  for (let count = 1; count <= Math.min(REACH, Math.max(expected.length, found.length)); count++) {
    if (rejoins(expected, count, found, count)) {
      return { type: 'changed', text: expected.slice(0, count), found: found.slice(0, count) };
    }
    if (count <= found.length && rejoins(found, count, expected, 0)) {
      const text = found.slice(0, count);
      return { type: count >= REJOIN && expected.includes(text) ? 'moved' : 'added', text };
    }
    if (count <= expected.length && rejoins(expected, count, found, 0)) {
      const text = expected.slice(0, count);
      return { type: count >= REJOIN && found.includes(text) ? 'moved' : 'lost', text };
    }
  }
  return { type: 'changed', text: expected, found };
};
