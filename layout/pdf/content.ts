// A page's content stream: operators written as text, colours and pens set only when they change.
import type { StrokeDash } from '../page/page.js';
import type { Ink } from '../template/ink.js';
import { type Length, toPt } from '../unit/length.js';

/** Decimals of a coordinate in points: a thousandth is a third of a micron. */
const COORDINATE_DECIMALS = 3;
/** Of dashes, which add up over their line: a millionth is nothing after a thousand of them. */
const DASH_DECIMALS = 6;
const INK_DECIMALS = 4;
const PERCENT = 100;

/** A number as PDF writes it: no exponent, no trailing zeros, no minus zero. */
export function number(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? '0' : String(rounded);
}

/** A length as points. */
export const points = (length: Length): string => number(toPt(length), COORDINATE_DECIMALS);

const inkOperands = ({ c, m, y, k }: Ink): string =>
  [c, m, y, k].map((percent) => number(percent / PERCENT, INK_DECIMALS)).join(' ');

const SOLID = '[] 0 d';
const BUTT_CAP = '0 J';
const ROUND_CAP = '1 J';

const dashOperators = ({ on, off, phase = 0 }: StrokeDash): string => {
  const [dash, white, left] = [on, off, phase].map((length) => number(toPt(length), DASH_DECIMALS));
  return `[${dash} ${white}] ${left} d`;
};

/** Collects a page's operators. Coordinates are the sheet's own: the origin is its top left corner, y grows downward. */
export class Content {
  readonly #operators: string[] = [];
  /** What holds already; a page begins with solid strokes that end where their line does. */
  readonly #state = new Map([
    ['dash', SOLID],
    ['cap', BUTT_CAP],
  ]);

  /** Writes operators as they are. */
  add(operators: string): void {
    this.#operators.push(operators);
  }

  /** Writes a setting unless it holds already. `kind` names what it sets. */
  set(kind: string, operators: string): void {
    if (this.#state.get(kind) === operators) return;
    this.#state.set(kind, operators);
    this.#operators.push(operators);
  }

  /** The ink of text and filled shapes. */
  fill(ink: Ink): void {
    this.set('fill', `${inkOperands(ink)} k`);
  }

  /** The ink and width of strokes, and their dashes. */
  stroke(ink: Ink, width: Length, dash?: StrokeDash): void {
    this.set('stroke', `${inkOperands(ink)} K`);
    this.set('width', `${points(width)} w`);
    this.set('cap', dash?.on === 0 ? ROUND_CAP : BUTT_CAP);
    this.set('dash', dash ? dashOperators(dash) : SOLID);
  }

  toString(): string {
    return this.#operators.join('\n');
  }
}
