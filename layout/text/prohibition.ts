// Line-edge prohibition: what may not start or end a line at each level (rules 1 and 4; CLREQ 3.1.4, GB/T 15834-2011 5.1).
import type { Composition } from '../template/style.js';
import { Class, setOf } from './characterClass.js';

/** Sets of character classes. */
export interface EdgeRules {
  readonly noStart: number;
  readonly noEnd: number;
}

const BASIC_START = setOf(
  Class.close,
  Class.comma,
  Class.stop,
  Class.interpunct,
  Class.connector,
  Class.slash,
  Class.postfix,
);
const BASIC_END = setOf(Class.open, Class.prefix);
const DASHES = setOf(Class.dash, Class.ellipsis);

/** The classes kept from the line's edges. `dashStart` is a switch of its own: it holds at every level. */
export const edgeRules = ({ level, dashStart }: Composition): EdgeRules => {
  const dashes = dashStart === 'forbid' || level === 'strict' ? DASHES : 0;
  switch (level) {
    case 'none':
      return { noStart: dashes, noEnd: 0 };
    case 'basic':
      return { noStart: BASIC_START | dashes, noEnd: BASIC_END };
    case 'gb':
    case 'strict':
      return { noStart: BASIC_START | dashes, noEnd: BASIC_END | setOf(Class.slash) };
  }
};

/** Western marks that close or open, where an author typed them beside Han (UAX #14 CL, CP, EX, IS, PO; OP, PR), and ’, which may open a number. */
const WESTERN_NO_START = new Set(Array.from('!),.:;?]}%‰°′″»’', (c) => c.charCodeAt(0)));
const WESTERN_NO_END = new Set(Array.from('([{$£€«', (c) => c.charCodeAt(0)));

export const westernMayStart = (codePoint: number): boolean => !WESTERN_NO_START.has(codePoint);
export const westernMayEnd = (codePoint: number): boolean => !WESTERN_NO_END.has(codePoint);
