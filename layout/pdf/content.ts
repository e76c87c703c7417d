// A page's content stream: operators written as text, colours and pens set only when they change.
import type { Ink } from '../template/ink.js';
import { type Length, toPt } from '../unit/length.js';

/** Decimals of a coordinate in points: a thousandth is a third of a micron. */
const COORDINATE_DECIMALS = 3;
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

/** Collects a page's operators. Coordinates are the sheet's own: the origin is its top left corner, y grows downward. */
export class Content {
  readonly #operators: string[] = [];
  readonly #state = new Map<string, string>();

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

  /** The ink and width of strokes. */
  stroke(ink: Ink, width: Length): void {
    this.set('stroke', `${inkOperands(ink)} K`);
    this.set('width', `${points(width)} w`);
  }

  toString(): string {
    return this.#operators.join('\n');
  }
}
