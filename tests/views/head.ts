// Heads without features: hair, hats, the turn of a face.

import { mix } from '../illustration/mix.js';
import { d, oval, path } from '../illustration/svg.js';
import { limb } from './limbs.js';
import { COLOUR } from './palette.js';
import type { Clothes, Hair, Pose } from './person.js';

const hat = (kind: Hair, x: number, y: number, size: number, colour: string): string => {
  if (kind === 'straw') {
    return [
      path(
        d`M ${x - 10 * size} ${y - 1.6 * size} Q ${x} ${y - 5.4 * size} ${x + 10 * size} ${y - 1.6 * size} Q ${x} ${y + 1.4 * size} ${x - 10 * size} ${y - 1.6 * size} Z`,
        mix(COLOUR.ochre, COLOUR.earth, 0.25),
      ),
      path(
        d`M ${x - 10 * size} ${y - 1.8 * size} Q ${x - 4 * size} ${y - 5 * size} ${x} ${y - 9.6 * size} Q ${x + 4 * size} ${y - 5 * size} ${x + 10 * size} ${y - 1.8 * size} Q ${x} ${y - 0.4 * size} ${x - 10 * size} ${y - 1.8 * size} Z`,
        COLOUR.sand,
      ),
      path(
        d`M ${x + 1 * size} ${y - 8.6 * size} Q ${x + 4 * size} ${y - 5 * size} ${x + 10 * size} ${y - 1.8 * size} Q ${x + 5 * size} ${y - 1 * size} ${x + 2 * size} ${y - 1 * size} Z`,
        COLOUR.ochre,
        { opacity: 0.8 },
      ),
    ].join('');
  }
  const dome = d`M ${x - 5.4 * size} ${y - 1.6 * size} C ${x - 5.8 * size} ${y - 9.6 * size} ${x + 5.6 * size} ${y - 9.6 * size} ${x + 5.3 * size} ${y - 1.8 * size} Z`;
  const brim = d`M ${x - 5.4 * size} ${y - 2.2 * size} L ${x + 5 * size} ${y - 2.6 * size} Q ${x + 9 * size} ${y - 2 * size} ${x + 9.2 * size} ${y - 0.6 * size} L ${x - 5.2 * size} ${y - 1 * size} Z`;
  return path(dome, colour) + path(brim, mix(colour, COLOUR.ink, 0.22));
};

export const head = (pose: Pose, clothes: Clothes): string => {
  const [x, y] = [pose.head[0], pose.head[1] + 1.6];
  const size = (clothes.headSize ?? 1) * 1.12;
  const skin = clothes.skin ?? COLOUR.skin;
  const look = clothes.look ?? 'side';
  const hair = clothes.hairColour ?? COLOUR.ink;
  const kind = clothes.hair;
  const s = (value: number): number => value * size;
  const lit = mix(hair, COLOUR.sand, 0.28);
  const parts: string[] = [];
  if (kind === 'tail' && look !== 'front') {
    const side = look === 'back' ? 0 : -6.4;
    parts.push(
      path(
        d`M ${x + s(side + 2)} ${y - s(4)} Q ${x + s(side - 4)} ${y + s(1)} ${x + s(side - 1)} ${y + s(11)} Q ${x + s(side + 3.4)} ${y + s(5)} ${x + s(side + 4)} ${y - s(2)} Z`,
        hair,
      ),
    );
  }
  if (kind === 'bob') parts.push(oval(x - (look === 'side' ? s(1.4) : 0), y + s(0.8), s(5.9), s(7.4), hair));
  parts.push(
    limb(
      [x - (look === 'side' ? s(0.8) : 0), y + s(2)],
      s(2.5),
      [pose.neck[0], pose.neck[1] + 1],
      2.9,
      mix(skin, COLOUR.skinShade, 0.6),
    ),
  );
  parts.push(oval(x, y, s(4.9), s(6.4), look === 'back' ? hair : skin));
  if (look === 'side') {
    parts.push(
      path(
        d`M ${x + s(4.3)} ${y - s(1.6)} Q ${x + s(6.4)} ${y + s(0.9)} ${x + s(5.6)} ${y + s(1.5)} L ${x + s(4.2)} ${y + s(2.4)} Z`,
        skin,
      ),
      path(
        d`M ${x - s(3)} ${y + s(2)} Q ${x} ${y + s(6.6)} ${x + s(3.4)} ${y + s(4.9)} Q ${x} ${y + s(5.2)} ${x - s(1)} ${y + s(0.8)} Z`,
        COLOUR.skinShade,
        { opacity: 0.45 },
      ),
    );
    if (kind === 'thin') {
      parts.push(
        path(
          d`M ${x - s(0.4)} ${y + s(1)} C ${x - s(1)} ${y - s(2.2)} ${x - s(1.6)} ${y - s(4)} ${x - s(0.6)} ${y - s(6.2)} C ${x - s(6)} ${y - s(7)} ${x - s(7)} ${y + s(0.4)} ${x - s(4.4)} ${y + s(3.6)} Q ${x - s(1.8)} ${y + s(3.6)} ${x - s(0.4)} ${y + s(1)} Z`,
          hair,
        ),
      );
    } else {
      parts.push(
        path(
          d`M ${x + s(4.4)} ${y - s(2.6)} C ${x + s(5.2)} ${y - s(8.4)} ${x - s(3)} ${y - s(9)} ${x - s(5.2)} ${y - s(3.4)} C ${x - s(6.2)} ${y} ${x - s(5)} ${y + s(2.6)} ${x - s(3.8)} ${y + s(4)} C ${x - s(2)} ${y + s(3.8)} ${x - s(1)} ${y + s(2)} ${x - s(0.8)} ${y - s(0.6)} C ${x + s(0.6)} ${y - s(2.4)} ${x + s(2.6)} ${y - s(2.2)} ${x + s(4.4)} ${y - s(2.6)} Z`,
          hair,
        ),
        path(
          d`M ${x - s(3.4)} ${y - s(4.6)} Q ${x} ${y - s(7.6)} ${x + s(3)} ${y - s(4.8)} Q ${x} ${y - s(6.2)} ${x - s(3.4)} ${y - s(4.6)} Z`,
          lit,
          { opacity: 0.8 },
        ),
      );
    }
    if (kind === 'bob')
      parts.push(
        path(
          d`M ${x - s(0.6)} ${y - s(2)} Q ${x + s(0.8)} ${y + s(3)} ${x - s(0.6)} ${y + s(6)} Q ${x - s(5)} ${y + s(8)} ${x - s(6)} ${y + s(2)} Q ${x - s(5)} ${y - s(4)} ${x - s(0.6)} ${y - s(2)} Z`,
          hair,
        ),
      );
    parts.push(oval(x - s(0.9), y + s(0.7), s(1), s(1.6), kind === 'bob' ? hair : COLOUR.skinShade));
  } else if (look === 'front') {
    parts.push(
      oval(x - s(4.9), y + s(0.6), s(0.9), s(1.6), COLOUR.skinShade),
      oval(x + s(4.9), y + s(0.6), s(0.9), s(1.6), COLOUR.skinShade),
      path(
        d`M ${x - s(5.1)} ${y + s(0.2)} C ${x - s(6)} ${y - s(8.8)} ${x + s(6)} ${y - s(8.8)} ${x + s(5.1)} ${y + s(0.2)} C ${x + s(4)} ${y - s(3)} ${x + s(2)} ${y - s(kind === 'thin' ? 5.4 : 3.6)} ${x - s(1)} ${y - s(kind === 'thin' ? 5.4 : 3.4)} C ${x - s(3)} ${y - s(3)} ${x - s(4.6)} ${y - s(2)} ${x - s(5.1)} ${y + s(0.2)} Z`,
        hair,
      ),
      path(
        d`M ${x + s(1)} ${y + s(6)} Q ${x + s(4.9)} ${y + s(4)} ${x + s(4.7)} ${y - s(1)} Q ${x + s(2.6)} ${y + s(2.4)} ${x + s(1)} ${y + s(6)} Z`,
        COLOUR.skinShade,
        { opacity: 0.4 },
      ),
    );
  } else {
    parts.push(
      oval(x - s(4.9), y + s(1), s(0.9), s(1.6), skin),
      oval(x + s(4.9), y + s(1), s(0.9), s(1.6), skin),
      path(
        d`M ${x - s(5.2)} ${y + s(1)} C ${x - s(6)} ${y - s(8.8)} ${x + s(6)} ${y - s(8.8)} ${x + s(5.2)} ${y + s(1)} Q ${x + s(4.4)} ${y + s(4.6)} ${x} ${y + s(5)} Q ${x - s(4.4)} ${y + s(4.6)} ${x - s(5.2)} ${y + s(1)} Z`,
        hair,
      ),
      path(
        d`M ${x - s(3.6)} ${y - s(3.6)} Q ${x - s(1)} ${y - s(6.6)} ${x + s(2.6)} ${y - s(5)} Q ${x - s(1)} ${y - s(5.2)} ${x - s(3.6)} ${y - s(3.6)} Z`,
        lit,
        { opacity: 0.8 },
      ),
    );
  }
  if (kind === 'bun')
    parts.push(
      look === 'side' ? oval(x - s(6.2), y - s(2.6), s(2.7), s(2.5), hair) : oval(x, y - s(6.6), s(2.8), s(2.4), hair),
    );
  if (kind === 'cap' || kind === 'straw' || kind === 'helmet')
    parts.push(hat(kind, x, y, size, kind === 'helmet' ? COLOUR.ochre : (clothes.scarf ?? COLOUR.slate)));
  return parts.join('');
};
