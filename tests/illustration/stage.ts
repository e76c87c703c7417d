// The stage as a whole: cloth, rostrum, frame, the speaker before them.
import { curtain, flag } from './curtain.js';
import { proscenium } from './proscenium.js';
import type { Random } from './random.js';
import { rostrumRow, speaker } from './rostrum.js';
import { CENTRE, COLOUR, STAGE } from './scene.js';
import { box, linearGradient, path, polygon, radialGradient } from './svg.js';

export const stageGradients = (): string =>
  [
    linearGradient(
      'curtain',
      [0, 0, 0, 1],
      [
        [0, '#8e1815'],
        [0.5, '#b3241c'],
        [1, '#7c1614'],
      ],
    ),
    linearGradient(
      'flag',
      [0, 0, 1, 0],
      [
        [0, '#9a1c17'],
        [0.25, '#d8432f'],
        [0.5, '#a81f19'],
        [0.75, '#d03a29'],
        [1, '#8a1613'],
      ],
    ),
    linearGradient(
      'leg',
      [0, 0, 1, 0],
      [
        [0, '#5c1012'],
        [0.5, '#a3201a'],
        [1, '#6d1213'],
      ],
    ),
    linearGradient(
      'desk',
      [0, 0, 0, 1],
      [
        [0, '#d3a768'],
        [1, '#8f6136'],
      ],
    ),
    linearGradient(
      'stageFloor',
      [0, 0, 0, 1],
      [
        [0, '#b5834c'],
        [1, '#e0bb7f'],
      ],
    ),
    radialGradient('spot', [
      [0, '#ffe9b8', 0.62],
      [0.55, '#ffd98f', 0.22],
      [1, '#ffd98f', 0],
    ]),
  ].join('');

export const drawStage = (random: Random): string => {
  const flags = [-1, 1].flatMap((side) =>
    [4, 3, 2, 1, 0].map((place) => flag(CENTRE + side * (96 + place * 66), side, 196 - place * 7, random)),
  );
  return [
    ...curtain(random),
    ...flags,
    ...rostrumRow(424, 455, 8.2, 22, random),
    ...rostrumRow(458, 480, 9, 26, random),
    ...rostrumRow(495, 505, 10, 34, random),
    path(
      polygon([
        [STAGE.left, STAGE.floor - 20],
        [STAGE.right, STAGE.floor - 20],
        [STAGE.right + 10, STAGE.floor + 8],
        [STAGE.left - 10, STAGE.floor + 8],
      ]),
      'url(#stageFloor)',
    ),
    ...proscenium(random),
    box(STAGE.left - 30, STAGE.floor + 6, STAGE.right - STAGE.left + 60, 8, COLOUR.cream),
    box(STAGE.left - 26, STAGE.floor + 14, STAGE.right - STAGE.left + 52, 52, COLOUR.redDark),
    speaker(1262, STAGE.floor + 4, random),
  ].join('');
};
