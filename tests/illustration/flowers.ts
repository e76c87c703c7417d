// Potted flowers along the stage's front: banks of leaves with blossoms, taller plants at the ends.
import type { Random } from './random.js';
import { CENTRE, COLOUR, STAGE } from './scene.js';
import { d, oval, path } from './svg.js';

const leafFan = (x: number, y: number, reach: number, random: Random): string => {
  const leaves: string[] = [];
  for (let leaf = 0; leaf < 9; leaf += 1) {
    const angle = Math.PI * (0.08 + (0.84 * leaf) / 8) + random.between(-0.08, 0.08);
    const tipX = x + Math.cos(angle) * reach * 0.95;
    const tipY = y - Math.sin(angle) * reach;
    const bend = reach * 0.16;
    leaves.push(
      path(
        d`M ${x} ${y} Q ${(x + tipX) / 2 - bend} ${(y + tipY) / 2 - bend} ${tipX} ${tipY} Q ${(x + tipX) / 2 + bend} ${(y + tipY) / 2} ${x} ${y} Z`,
        random.pick([COLOUR.leaf, COLOUR.leafDark, '#66744b']),
      ),
    );
  }
  return leaves.join('');
};

const blossom = (x: number, y: number, size: number, colour: string): string =>
  oval(x, y + size * 0.3, size, size * 0.8, COLOUR.redDark, { opacity: 0.6 }) +
  oval(x, y, size, size * 0.85, colour) +
  oval(x - size * 0.2, y - size * 0.25, size * 0.45, size * 0.35, COLOUR.cream, { opacity: 0.55 });

export const drawFlowers = (random: Random): string => {
  const parts: string[] = [];
  for (let x = STAGE.left - 14; x <= STAGE.right + 14; x += 21) {
    parts.push(leafFan(x + random.between(-4, 4), STAGE.floor + 50, random.between(30, 40), random));
  }
  // Two banks: pale blossoms behind, red before, so that the line reads as a band even in one ink.
  for (let x = STAGE.left - 16; x <= STAGE.right + 16; x += 11.5) {
    parts.push(
      blossom(
        x + random.between(-3, 3),
        STAGE.floor + 24 + random.between(-6, 5),
        random.between(4, 5.8),
        random.pick([COLOUR.cream, COLOUR.ochrePale, '#e9b9a2']),
      ),
    );
  }
  for (let x = STAGE.left - 20; x <= STAGE.right + 20; x += 13) {
    parts.push(
      blossom(
        x + random.between(-3, 3),
        STAGE.floor + 44 + random.between(-5, 5),
        random.between(6, 8),
        random.pick([COLOUR.red, COLOUR.redBright, COLOUR.redBright]),
      ),
    );
  }
  for (const side of [-1, 1]) {
    for (const [away, reach] of [
      [548, 92],
      [600, 112],
    ] as const) {
      const x = CENTRE + side * away;
      parts.push(
        leafFan(x, STAGE.floor + 42, reach, random),
        leafFan(x, STAGE.floor + 46, reach * 0.6, random),
        path(d`M ${x - 20} ${STAGE.floor + 34} h 40 l -6 34 h -28 Z`, COLOUR.ochreDeep),
        path(d`M ${x - 22} ${STAGE.floor + 32} h 44 v 7 h -44 Z`, COLOUR.ochre),
      );
    }
  }
  return parts.join('');
};
