// A lift tower of glass put up before an old slab, with its walkways.
import { mix } from '../illustration/mix.js';
import { box, d, line, oval, path } from '../illustration/svg.js';
import { COLOUR } from './palette.js';
import type { Slab } from './slab.js';
import { STOREYS } from './slab.js';

/** The lift tower and its bridges to every storey. */
export const liftTower = (x: number, width: number, given: Slab): string => {
  const { foot, storey } = given;
  const top = foot - STOREYS * storey - storey * 0.6;
  const frame = COLOUR.slate;
  const parts = [
    path(
      d`M ${x + width} ${top + 70} L ${x + width + 120} ${top + 190} L ${x + width + 120} ${foot} L ${x + width} ${foot} Z`,
      COLOUR.pine,
      { opacity: 0.26 },
    ),
    box(x - 10, top - 10, width + 20, 12, COLOUR.white),
    box(x, top, width, foot - top, 'url(#glass)'),
    path(d`M ${x} ${top + 60} L ${x + width * 0.66} ${top} L ${x + width} ${top} L ${x} ${top + 190} Z`, COLOUR.white, {
      opacity: 0.42,
    }),
    path(
      d`M ${x} ${top + 330} L ${x + width} ${top + 170} L ${x + width} ${top + 210} L ${x} ${top + 390} Z`,
      COLOUR.white,
      { opacity: 0.34 },
    ),
  ];
  const car = foot - storey * 3.06;
  parts.push(
    line(d`M ${x + width / 2} ${top} V ${car}`, COLOUR.ink, 1.6),
    box(x + width * 0.16, car, width * 0.68, storey * 0.84, '#f8e3ae'),
    box(x + width * 0.16, car, width * 0.68, 7, COLOUR.brick),
    box(x + width * 0.16, car + storey * 0.78, width * 0.68, 7, COLOUR.brick),
    oval(x + width * 0.38, car + storey * 0.32, 7, 8, COLOUR.ink),
    path(
      d`M ${x + width * 0.38 - 12} ${car + storey * 0.78} Q ${x + width * 0.38 - 13} ${car + storey * 0.44} ${x + width * 0.38} ${car + storey * 0.42} Q ${x + width * 0.38 + 13} ${car + storey * 0.44} ${x + width * 0.38 + 12} ${car + storey * 0.78} Z`,
      COLOUR.blue,
    ),
    oval(x + width * 0.64, car + storey * 0.37, 6.4, 7.4, '#bdb5a8'),
    path(
      d`M ${x + width * 0.64 - 11} ${car + storey * 0.78} Q ${x + width * 0.64 - 12} ${car + storey * 0.5} ${x + width * 0.64} ${car + storey * 0.47} Q ${x + width * 0.64 + 12} ${car + storey * 0.5} ${x + width * 0.64 + 11} ${car + storey * 0.78} Z`,
      COLOUR.brick,
    ),
  );
  for (let floor = 0; floor <= STOREYS; floor += 1) {
    const y = foot - floor * storey;
    parts.push(box(x, y - 5, width, 6, frame), line(d`M ${x} ${y - storey * 0.5} h ${width}`, frame, 1.8));
  }
  parts.push(
    box(x - 3, top, 8, foot - top, frame),
    box(x + width - 5, top, 8, foot - top, mix(frame, COLOUR.ink, 0.5)),
    line(d`M ${x + width / 3} ${top} V ${foot} M ${x + (width * 2) / 3} ${top} V ${foot}`, frame, 1.8),
    box(x + width * 0.2, foot - storey * 0.76, width * 0.6, storey * 0.76, mix(COLOUR.mist, COLOUR.slate, 0.25)),
    line(d`M ${x + width / 2} ${foot - storey * 0.76} V ${foot}`, COLOUR.ink, 1.6),
    box(x - 26, foot - storey * 0.94, width + 52, 9, COLOUR.brick),
  );
  return parts.join('');
};

/** A covered walkway from the tower to the wall at every storey, to the left of the tower. */
export const walkways = (x: number, reach: number, given: Slab): string => {
  const parts: string[] = [];
  for (let floor = 1; floor < STOREYS; floor += 1) {
    const y = given.foot - floor * given.storey;
    parts.push(
      box(x - reach, y - given.storey * 0.62, reach, given.storey * 0.62, COLOUR.mist, { opacity: 0.5 }),
      box(x - reach, y - given.storey * 0.66, reach, 5, COLOUR.white),
      box(x - reach, y - 4, reach, 9, mix(COLOUR.cream, COLOUR.slate, 0.35)),
      line(d`M ${x - reach} ${y - given.storey * 0.3} h ${reach}`, COLOUR.slate, 2),
      ...[0.25, 0.5, 0.75].map((share) =>
        line(d`M ${x - reach * share} ${y - 4} v ${-given.storey * 0.27}`, COLOUR.slate, 1.3),
      ),
    );
  }
  return parts.join('');
};
