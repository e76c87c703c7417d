// The hall: ceiling with its light rings, side walls with a gallery, the far wall.
import type { Random } from './random.js';
import { CENTRE, COLOUR, recede, VANISHING_Y, WALL, WALL_DEPTH, WIDTH } from './scene.js';
import { box, line, linearGradient, oval, path, polygon, radialGradient } from './svg.js';

/** Heights in the picture's own plane that reach the far wall's top and floor. */
const CEILING_Y = VANISHING_Y - (VANISHING_Y - WALL.top) * WALL_DEPTH;
const FLOOR_Y = VANISHING_Y + (WALL.floor - VANISHING_Y) * WALL_DEPTH;

/** Nearest depth drawn: outside the picture on all sides. */
const NEAR = 0.55;

export const hallGradients = (): string =>
  [
    linearGradient(
      'ceiling',
      [0, 0, 0, 1],
      [
        [0, '#a88b62'],
        [0.55, '#d3b57f'],
        [1, '#ecd7a9'],
      ],
    ),
    linearGradient(
      'wallLeft',
      [0, 0, 1, 0],
      [
        [0, '#6b4a34'],
        [1, '#b98f5b'],
      ],
    ),
    linearGradient(
      'wallRight',
      [1, 0, 0, 0],
      [
        [0, '#6b4a34'],
        [1, '#b98f5b'],
      ],
    ),
    linearGradient(
      'farWall',
      [0, 0, 0, 1],
      [
        [0, '#e5cd9c'],
        [1, '#b98d55'],
      ],
    ),
    linearGradient(
      'floor',
      [0, 0, 0, 1],
      [
        [0, '#7d4a34'],
        [1, '#3a2427'],
      ],
    ),
    radialGradient('lamp', [
      [0, '#fffaf0', 0.95],
      [0.3, '#fff3d6', 0.55],
      [1, '#fff3d6', 0],
    ]),
  ].join('');

const quad = (x: number, top: number, bottom: number, near: number, far: number): string =>
  polygon([recede(x, top, near), recede(x, top, far), recede(x, bottom, far), recede(x, bottom, near)]);

/** One side wall, `edge` being its place in the picture's plane: pilasters, a gallery with its rail, lamps. */
const sideWall = (edge: number, gradient: string, random: Random): string[] => {
  const parts = [path(quad(edge, CEILING_Y, FLOOR_Y, NEAR, WALL_DEPTH), `url(#${gradient})`)];
  const bays = 9;
  const depthAt = (bay: number): number => NEAR + ((WALL_DEPTH - NEAR) * bay) / bays;
  for (let bay = 0; bay < bays; bay += 1) {
    const near = depthAt(bay);
    const far = depthAt(bay + 0.3);
    parts.push(
      path(quad(edge, CEILING_Y + 26, FLOOR_Y, near, far), COLOUR.ochrePale, { opacity: 0.34 }),
      path(quad(edge, CEILING_Y + 26, FLOOR_Y, far, depthAt(bay + 0.36)), COLOUR.woodDark, { opacity: 0.55 }),
    );
    // Fine vertical boards between the pilasters: the texture a pen would give.
    for (let board = 0.42; board < 1; board += 0.08) {
      const [x, top] = recede(edge, CEILING_Y + 40, depthAt(bay + board));
      const [, bottom] = recede(edge, FLOOR_Y, depthAt(bay + board));
      parts.push(line(`M${x} ${top}V${bottom}`, COLOUR.woodDark, random.between(0.7, 1.5), { opacity: 0.4 }));
    }
  }
  // The gallery: shadow under it, its back wall, people along it.
  parts.push(
    path(quad(edge, 392, 520, NEAR, WALL_DEPTH), COLOUR.redDark, { opacity: 0.42 }),
    path(quad(edge, 300, 392, NEAR, WALL_DEPTH), COLOUR.woodDark, { opacity: 0.72 }),
  );
  for (let depth = 0.98; depth < WALL_DEPTH - 0.02; depth += 0.043) {
    const [x, y] = recede(edge, 317 + random.between(-3, 3), depth);
    const size = 9 / depth;
    parts.push(
      oval(x, y + size * 1.7, size * 1.25, size * 1.3, random.pick([COLOUR.ink, COLOUR.inkSoft, COLOUR.slate])),
      oval(x, y, size * 0.62, size * 0.82, COLOUR.skinShade),
      oval(x, y - size * 0.35, size * 0.66, size * 0.55, COLOUR.ink),
    );
  }
  // The gallery's front and rail hide the people's laps.
  parts.push(
    path(quad(edge, 336, 392, NEAR, WALL_DEPTH), '#c79f66'),
    path(quad(edge, 384, 394, NEAR, WALL_DEPTH), COLOUR.ochrePale),
    path(quad(edge, 330, 338, NEAR, WALL_DEPTH), COLOUR.cream),
  );
  for (let bay = 0; bay < bays; bay += 1) {
    const depth = depthAt(bay + 0.15);
    const [x, y] = recede(edge, 470, depth);
    parts.push(oval(x, y, 46 / depth, 60 / depth, 'url(#lamp)'), oval(x, y, 6 / depth, 15 / depth, COLOUR.cream));
  }
  return parts;
};

/** Concentric rings of lamps in the ceiling; ovals by perspective. */
const lightRings = (): string[] => {
  const middle = 96;
  const parts: string[] = [];
  const rings = [
    { rx: 770, ry: 101, lamps: 84, size: 5.2 },
    { rx: 560, ry: 71, lamps: 66, size: 4.6 },
    { rx: 365, ry: 44, lamps: 48, size: 4 },
    { rx: 190, ry: 21, lamps: 30, size: 3.4 },
  ];
  for (const { rx, ry, lamps, size } of rings) {
    parts.push(
      oval(CENTRE, middle - 4, rx, ry, 'none', { stroke: COLOUR.woodDark, 'stroke-width': size * 2.6, opacity: 0.38 }),
      oval(CENTRE, middle + 3, rx, ry, 'none', { stroke: '#fff6df', 'stroke-width': size * 3.4, opacity: 0.55 }),
      oval(CENTRE, middle, rx, ry, 'none', { stroke: COLOUR.cream, 'stroke-width': size * 1.6 }),
      oval(CENTRE, middle - size, rx, ry, 'none', { stroke: COLOUR.ochreDeep, 'stroke-width': 1.4, opacity: 0.8 }),
    );
    for (let lamp = 0; lamp < lamps; lamp += 1) {
      const angle = ((lamp + 0.5) / lamps) * 2 * Math.PI;
      const y = middle + ry * 1.13 * Math.sin(angle);
      // Lamps swell towards the viewer: the picture's top is the near end of the ceiling.
      const swell = 1.25 - (y - middle) / 420;
      parts.push(oval(CENTRE + rx * 1.045 * Math.cos(angle), y, size * swell * 0.8, size * swell * 0.46, '#ffffff'));
    }
  }
  parts.push(
    oval(CENTRE, middle, 96, 10, COLOUR.cream),
    oval(CENTRE, middle, 240, 52, 'url(#lamp)', { opacity: 0.75 }),
  );
  return parts;
};

export const drawHall = (random: Random): string => {
  const parts = [
    path(
      polygon([
        recede(0, CEILING_Y, NEAR),
        recede(WIDTH, CEILING_Y, NEAR),
        [WALL.right, WALL.top],
        [WALL.left, WALL.top],
      ]),
      'url(#ceiling)',
    ),
  ];
  // Coffer joints run to the vanishing point; pen hatching between them darkens the near ceiling.
  for (let x = -500; x <= WIDTH + 500; x += 52) {
    const [farX, farY] = recede(x, CEILING_Y, WALL_DEPTH);
    const [nearX, nearY] = recede(x, CEILING_Y, NEAR);
    parts.push(
      line(`M${farX} ${farY}L${nearX} ${nearY}`, COLOUR.woodDark, (x / 52) % 3 === 0 ? 1.8 : 0.8, { opacity: 0.28 }),
    );
  }
  for (let depth = NEAR; depth < WALL_DEPTH; depth += 0.085) {
    const [left, y] = recede(0, CEILING_Y, depth);
    const [right] = recede(WIDTH, CEILING_Y, depth);
    parts.push(line(`M${left} ${y}H${right}`, COLOUR.woodDark, 1.1, { opacity: 0.26 }));
  }
  parts.push(
    ...lightRings(),
    ...sideWall(0, 'wallLeft', random),
    ...sideWall(WIDTH, 'wallRight', random),
    box(WALL.left, WALL.top, WALL.right - WALL.left, WALL.floor - WALL.top, 'url(#farWall)'),
    path(
      polygon([
        recede(0, FLOOR_Y, NEAR),
        recede(WIDTH, FLOOR_Y, NEAR),
        [WALL.right, WALL.floor],
        [WALL.left, WALL.floor],
      ]),
      'url(#floor)',
    ),
    // Cornice where ceiling and far wall meet.
    box(WALL.left, WALL.top - 2, WALL.right - WALL.left, 9, COLOUR.cream),
    box(WALL.left, WALL.top + 7, WALL.right - WALL.left, 4, COLOUR.ochreDeep),
  );
  return parts.join('');
};
