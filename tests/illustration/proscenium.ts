// The stage opening's frame.
import type { Random } from './random.js';
import { COLOUR, STAGE } from './scene.js';
import { box, d, line, path } from './svg.js';

/** Side curtains, valance with swags, and the banner over it, red, bordered, without lettering. */
export const proscenium = (random: Random): string[] => {
  const parts: string[] = [];
  for (const [edge, inward] of [
    [STAGE.left, 1],
    [STAGE.right, -1],
  ] as const) {
    for (let fold = 0; fold < 5; fold += 1) {
      const x = edge + inward * fold * 17;
      const gather = inward * fold * -6;
      parts.push(
        path(
          d`M ${x} ${STAGE.top} h ${inward * 21} C ${x + inward * 21} 380 ${x + inward * 18 + gather} 430 ${x + inward * 12 + gather} 446 C ${x + inward * 19 + gather} 490 ${x + inward * 18} 520 ${x + inward * 19} ${STAGE.floor} H ${x} C ${x} 520 ${x + gather} 490 ${x + gather} 446 C ${x + gather} 420 ${x} 380 ${x} ${STAGE.top} Z`,
          'url(#leg)',
          { stroke: COLOUR.redDark, 'stroke-width': 1.2 },
        ),
      );
    }
    parts.push(box(Math.min(edge, edge + inward * 64), 441, 64, 8, COLOUR.ochre, { rx: 3 }));
  }
  const swags = 14;
  const span = (STAGE.right - STAGE.left) / swags;
  for (let swag = 0; swag < swags; swag += 1) {
    const x = STAGE.left + swag * span;
    const drop = 30 + random.between(-1, 1);
    parts.push(
      path(
        d`M ${x} ${STAGE.top} H ${x + span} Q ${x + span / 2} ${STAGE.top + drop * 2} ${x} ${STAGE.top} Z`,
        COLOUR.redDeep,
      ),
    );
    for (const share of [0.45, 0.75]) {
      parts.push(
        line(
          d`M ${x + 5} ${STAGE.top + 1} Q ${x + span / 2} ${STAGE.top + drop * 2 * share} ${x + span - 5} ${STAGE.top + 1}`,
          COLOUR.redBright,
          1.8,
          { opacity: 0.65 },
        ),
      );
    }
    parts.push(
      line(
        d`M ${x} ${STAGE.top} Q ${x + span / 2} ${STAGE.top + drop * 2} ${x + span} ${STAGE.top}`,
        COLOUR.ochre,
        3.4,
      ),
    );
  }
  const width = STAGE.right - STAGE.left;
  parts.push(
    box(STAGE.left - 26, STAGE.top - 40, width + 52, 42, COLOUR.ochreDeep),
    box(STAGE.left - 22, STAGE.top - 37, width + 44, 36, COLOUR.ochrePale),
    box(STAGE.left - 18, STAGE.top - 34, width + 36, 30, COLOUR.red),
    box(STAGE.left - 18, STAGE.top - 34, width + 36, 9, COLOUR.redBright),
    box(STAGE.left - 18, STAGE.top - 9, width + 36, 5, COLOUR.redDeep),
  );
  for (const x of [STAGE.left - 26, STAGE.right]) {
    parts.push(
      box(x, STAGE.top, 26, STAGE.floor - STAGE.top + 30, COLOUR.ochre),
      box(x + 4, STAGE.top, 4, STAGE.floor - STAGE.top + 30, COLOUR.cream),
      box(x + 18, STAGE.top, 5, STAGE.floor - STAGE.top + 30, COLOUR.ochreDeep),
    );
  }
  return parts;
};
