// Cloth on the stage: the back curtain and the flags before it.
import type { Random } from './random.js';
import { CENTRE, COLOUR, STAGE } from './scene.js';
import { box, d, group, line, oval, path, polygon } from './svg.js';

/** The back curtain with its folds; darker and closer folds to the sides. */
export const curtain = (random: Random): string[] => {
  const width = STAGE.right - STAGE.left;
  const parts = [box(STAGE.left, STAGE.top, width, STAGE.floor - STAGE.top, 'url(#curtain)')];
  for (let x = STAGE.left; x < STAGE.right; ) {
    const fold = random.between(13, 21);
    const sway = random.between(-2, 2);
    const side = Math.abs(x - CENTRE) / (width / 2);
    parts.push(
      path(
        d`M ${x} ${STAGE.top} Q ${x + sway} 400 ${x + 1} ${STAGE.floor} h ${fold * 0.42} Q ${x + fold * 0.4 + sway} 400 ${x + fold * 0.34} ${STAGE.top} Z`,
        COLOUR.redDark,
        { opacity: 0.34 + 0.3 * side },
      ),
      line(
        d`M ${x + fold * 0.72} ${STAGE.top} Q ${x + fold * 0.72 + sway} 400 ${x + fold * 0.76} ${STAGE.floor}`,
        COLOUR.redBright,
        2,
        { opacity: 0.55 },
      ),
    );
    x += fold;
  }
  parts.push(oval(CENTRE, 395, 430, 190, 'url(#spot)'));
  return parts;
};

/** One flag on its staff, cloth hanging in folds; `side` is −1 left and 1 right of the middle. */
export const flag = (foot: number, side: number, height: number, random: Random): string => {
  const base = 505;
  const top = base - height;
  const lean = side * 7;
  const reach = side * 62;
  const sway = random.between(-3, 3);
  const cloth = d`M ${foot + lean} ${top + 5} C ${foot + lean + reach * 0.5} ${top + 10} ${foot + lean + reach * 0.85} ${top + 52} ${foot + lean + reach + sway} ${top + 108} L ${foot + lean + reach * 0.78} ${top + 126} L ${foot + lean + reach * 0.66} ${top + 112} L ${foot + lean + reach * 0.46} ${top + 146} L ${foot + lean + reach * 0.32} ${top + 132} L ${foot + side * 2} ${top + 176} Z`;
  const folds = [0.2, 0.42, 0.66].map((share) =>
    line(
      d`M ${foot + lean} ${top + 8} Q ${foot + lean + reach * share * 0.7} ${top + 50} ${foot + lean + reach * share + sway} ${top + 166 - share * 62}`,
      COLOUR.redDark,
      3.2,
      { opacity: 0.5 },
    ),
  );
  return group([
    path(cloth, COLOUR.redDark, { opacity: 0.55, transform: 'translate(5 5)' }),
    path(cloth, 'url(#flag)'),
    ...folds,
    line(d`M ${foot} ${base} L ${foot + lean} ${top - 6}`, COLOUR.ochrePale, 3.4),
    path(
      polygon([
        [foot + lean - 4, top - 4],
        [foot + lean, top - 20],
        [foot + lean + 4, top - 4],
      ]),
      COLOUR.ochrePale,
    ),
  ]);
};
