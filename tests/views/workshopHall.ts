// The hall of the training workshop: walls, windows, roof, crane, the far end.

import { mix } from '../illustration/mix.js';
import type { Random } from '../illustration/random.js';
import { d, line, oval, path } from '../illustration/svg.js';
import { BACK, CEILING, FLOOR, LEFT, quad, RIGHT, recede, WIDTH } from './hallPlan.js';
import { COLOUR } from './palette.js';

export const shell = (random: Random): string[] => {
  const parts = [
    path(
      quad([
        [LEFT, CEILING, 1],
        [RIGHT, CEILING, 1],
        [RIGHT, CEILING, BACK],
        [LEFT, CEILING, BACK],
      ]),
      'url(#roof)',
    ),
    path(
      quad([
        [LEFT, CEILING, 1],
        [LEFT, FLOOR, 1],
        [LEFT, FLOOR, BACK],
        [LEFT, CEILING, BACK],
      ]),
      'url(#wallLeft)',
    ),
    path(
      quad([
        [RIGHT, CEILING, 1],
        [RIGHT, FLOOR, 1],
        [RIGHT, FLOOR, BACK],
        [RIGHT, CEILING, BACK],
      ]),
      mix(COLOUR.sand, COLOUR.slate, 0.22),
    ),
    path(
      quad([
        [LEFT, FLOOR, 0.8],
        [RIGHT, FLOOR, 0.8],
        [RIGHT, FLOOR, BACK],
        [LEFT, FLOOR, BACK],
      ]),
      'url(#floor)',
    ),
    path(
      quad([
        [LEFT, CEILING, BACK],
        [RIGHT, CEILING, BACK],
        [RIGHT, FLOOR, BACK],
        [LEFT, FLOOR, BACK],
      ]),
      '#f1e2bd',
    ),
  ];
  // Tall windows on the left, their light on the floor.
  for (let at = 0; at < 6; at += 1) {
    const [from, to] = [1.02 + at * 0.52, 1.36 + at * 0.52];
    parts.push(
      path(
        quad([
          [LEFT, -90, from],
          [LEFT, -90, to],
          [LEFT, 330, to],
          [LEFT, 330, from],
        ]),
        '#fff6da',
      ),
      ...[0.25, 0.5, 0.75].map((share) =>
        path(
          quad([
            [LEFT, -90, from + (to - from) * share],
            [LEFT, -90, from + (to - from) * share + 0.012],
            [LEFT, 330, from + (to - from) * share + 0.012],
            [LEFT, 330, from + (to - from) * share],
          ]),
          COLOUR.slate,
        ),
      ),
      ...[50, 190].map((y) =>
        path(
          quad([
            [LEFT, y, from],
            [LEFT, y, to],
            [LEFT, y + 7, to],
            [LEFT, y + 7, from],
          ]),
          COLOUR.slate,
        ),
      ),
      path(
        quad([
          [LEFT + 160, FLOOR, from + 0.05],
          [LEFT + 160, FLOOR, to + 0.05],
          [LEFT + 900, FLOOR, to + 0.22],
          [LEFT + 900, FLOOR, from + 0.22],
        ]),
        'url(#patch)',
      ),
      // The shaft of light in the dusty air between them.
      path(
        quad([
          [LEFT, -90, from],
          [LEFT, -90, to],
          [LEFT + 760, FLOOR, to + 0.2],
          [LEFT + 160, FLOOR, from + 0.05],
        ]),
        'url(#beam)',
      ),
    );
  }
  // Roof lights, trusses, lamps.
  for (const depth of [3.7, 3, 2.4, 1.95, 1.6, 1.32, 1.1]) {
    const [a, b] = [recede(LEFT, CEILING + 60, depth), recede(RIGHT, CEILING + 60, depth)];
    const thick = 11 / depth;
    const lower = 74 / depth;
    parts.push(
      path(
        quad([
          [330, CEILING, depth],
          [930, CEILING, depth],
          [930, CEILING, depth * 1.12],
          [330, CEILING, depth * 1.12],
        ]),
        '#fff8e4',
      ),
    );
    const web: string[] = [];
    for (let step = 0; step < 18; step += 1) {
      const x = a[0] + ((b[0] - a[0]) * step) / 18;
      const pitch = (b[0] - a[0]) / 18;
      web.push(d`M ${x} ${a[1]} L ${x + pitch / 2} ${a[1] - lower} L ${x + pitch} ${a[1]}`);
    }
    const tone = mix(COLOUR.slate, '#f1e2bd', 0.18 + depth * 0.14);
    parts.push(
      line(web.join(''), tone, thick * 0.5),
      line(d`M ${a[0]} ${a[1]} H ${b[0]} M ${a[0]} ${a[1] - lower} H ${b[0]}`, tone, thick),
    );
    for (const x of [60, 400, 860, 1220]) {
      const [lx, ly] = recede(x, CEILING + 120, depth);
      parts.push(
        line(d`M ${lx} ${ly} V ${a[1]}`, tone, 1.2),
        path(
          d`M ${lx - 26 / depth} ${ly + 10 / depth} Q ${lx} ${ly - 24 / depth} ${lx + 26 / depth} ${ly + 10 / depth} Z`,
          tone,
        ),
        oval(lx, ly + 11 / depth, 20 / depth, 6 / depth, '#fff8dc'),
      );
    }
  }
  // Joints of the floor, and the yellow lines of the walkway.
  for (const depth of [3.4, 2.7, 2.1, 1.7, 1.4, 1.18, 1]) {
    const [a, b] = [recede(LEFT, FLOOR, depth), recede(RIGHT, FLOOR, depth)];
    parts.push(line(d`M ${a[0]} ${a[1]} H ${b[0]}`, COLOUR.earth, 1, { opacity: 0.35 }));
  }
  for (const x of [470, 800])
    parts.push(
      path(
        quad([
          [x, FLOOR, 0.8],
          [x + 17, FLOOR, 0.8],
          [x + 17, FLOOR, BACK],
          [x, FLOOR, BACK],
        ]),
        COLOUR.ochre,
        { opacity: 0.9 },
      ),
    );
  for (let fleck = 0; fleck < 60; fleck += 1)
    parts.push(
      oval(
        random.between(0, WIDTH),
        random.between(430, 570),
        random.between(10, 60),
        random.between(1, 3),
        COLOUR.white,
        { opacity: 0.16 },
      ),
    );
  return parts;
};
