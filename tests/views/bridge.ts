// A stone bridge of many arches, seen from the side.
import { mix } from '../illustration/mix.js';
import { box, d, line, path } from '../illustration/svg.js';

export interface BridgeTones {
  readonly face: string;
  readonly inside: string;
  readonly rail: string;
}

/** Height of the deck's crown at a place: it swells towards the middle. */
const deckAt = (x: number, left: number, right: number, deck: number, swell: number): number =>
  deck - swell * (1 - ((2 * (x - left)) / (right - left) - 1) ** 2);

/** `left` to `right`, water at `water`, deck's ends at `deck`, all pixels. */
export const bridge = (
  [left, right]: readonly [number, number],
  [water, deck]: readonly [number, number],
  swell: number,
  arches: number,
  tones: BridgeTones,
): string => {
  const span = (right - left) / arches;
  const middle = (left + right) / 2;
  const top = (x: number): number => deckAt(x, left, right, deck, swell);
  const openings: string[] = [];
  const rings: string[] = [];
  const insides: string[] = [];
  for (let arch = 0; arch < arches; arch += 1) {
    const from = left + span * (arch + 0.1);
    const to = left + span * (arch + 0.9);
    const crest = top((from + to) / 2) + (water - top((from + to) / 2)) * 0.22;
    const spring = water - (water - crest) * 0.28;
    const shape = d`M ${from} ${water} L ${from} ${spring} C ${from + span * 0.08} ${crest} ${to - span * 0.08} ${crest} ${to} ${spring} L ${to} ${water} Z`;
    openings.push(shape);
    insides.push(
      d`M ${from} ${water} L ${from} ${spring} C ${from + span * 0.08} ${crest} ${to - span * 0.08} ${crest} ${to} ${spring} Q ${from + span * 0.34} ${crest + (water - crest) * 0.2} ${from + span * 0.1} ${water} Z`,
    );
    rings.push(d`M ${from} ${spring} C ${from + span * 0.08} ${crest} ${to - span * 0.08} ${crest} ${to} ${spring}`);
  }
  const face = d`M ${left} ${water} L ${left} ${deck} Q ${middle} ${deck - swell * 2} ${right} ${deck} L ${right} ${water} Z`;
  const posts: string[] = [];
  for (let x = left; x <= right; x += span / 5) posts.push(d`M ${x} ${top(x) - 1} l 0 -9`);
  const piers = Array.from({ length: arches + 1 }, (_, pier) =>
    box(
      left + span * (pier - 0.045),
      water - (water - deck) * 0.3,
      span * 0.09,
      (water - deck) * 0.34,
      mix(tones.face, tones.inside, 0.35),
    ),
  );
  return [
    path(`${face}${openings.join('')}`, tones.face, { 'fill-rule': 'evenodd' }),
    path(insides.join(''), tones.inside),
    line(rings.join(''), tones.rail, 2.6),
    ...piers,
    line(d`M ${left} ${deck} Q ${middle} ${deck - swell * 2} ${right} ${deck}`, tones.rail, 5),
    line(posts.join(''), tones.rail, 1.6),
    line(d`M ${left} ${deck - 10} Q ${middle} ${deck - swell * 2 - 10} ${right} ${deck - 10}`, tones.rail, 2),
  ].join('');
};
