// One delegate seen from behind.
import { mix } from './mix.js';
import type { Random } from './random.js';
import type { Row } from './row.js';
import { COLOUR } from './scene.js';
import { d, group, line, oval, path } from './svg.js';

/** Shoulders, nape, ears, hair; lit along the upper edge by the stage. */
export const delegate = (x: number, y: number, row: Row, random: Random): string => {
  const { size, near } = row;
  const haze = 0.34 * (1 - near);
  const cloth = mix(
    random.pick([COLOUR.ink, COLOUR.ink, COLOUR.inkSoft, COLOUR.slate, '#4a2a2c', '#2b3140']),
    '#b08a62',
    haze,
  );
  const hair = mix(random.chance(0.13) ? '#8f8780' : COLOUR.ink, '#b08a62', haze * 0.8);
  const skin = mix(COLOUR.skinShade, COLOUR.skin, 0.2 + 0.5 * (1 - near));
  const light = mix(COLOUR.ochrePale, COLOUR.ochre, 0.3);
  const style = random.between(0, 1);
  const rim = Math.max(0.8, size * 0.055);
  const broad = random.between(2, 2.3);
  const shoulders = (lift: number): string =>
    d`M ${x - size * broad} ${y + size * 4} C ${x - size * broad} ${y + size * 1.9 - lift} ${x - size * 1.35} ${y + size * 1.45 - lift} ${x - size * 0.5} ${y + size * 1.12 - lift} H ${x + size * 0.5} C ${x + size * 1.35} ${y + size * 1.45 - lift} ${x + size * broad} ${y + size * 1.9 - lift} ${x + size * broad} ${y + size * 4} Z`;
  const skull = (lift: number): string =>
    d`M ${x - size * 0.74} ${y + size * 0.25 - lift} C ${x - size * 0.92} ${y - size * 1.32 - lift} ${x + size * 0.92} ${y - size * 1.32 - lift} ${x + size * 0.74} ${y + size * 0.25 - lift} C ${x + size * 0.66} ${y + size * 0.86} ${x - size * 0.66} ${y + size * 0.86} ${x - size * 0.74} ${y + size * 0.25 - lift} Z`;
  const parts = [path(shoulders(rim), light), path(shoulders(0), cloth)];
  if (near > 0.3) {
    // A seam down the back and the fall of the cloth, a pen's width.
    parts.push(
      line(d`M ${x} ${y + size * 1.3} V ${y + size * 3.2}`, COLOUR.inkPale, size * 0.035, { opacity: 0.7 }),
      line(
        d`M ${x - size * 1.2} ${y + size * 1.75} q ${-size * 0.1} ${size * 0.7} ${size * 0.1} ${size * 1.5}`,
        COLOUR.inkPale,
        size * 0.03,
        { opacity: 0.6 },
      ),
      line(
        d`M ${x + size * 1.2} ${y + size * 1.75} q ${size * 0.1} ${size * 0.7} ${-size * 0.1} ${size * 1.5}`,
        COLOUR.inkPale,
        size * 0.03,
        { opacity: 0.6 },
      ),
    );
  }
  parts.push(
    path(
      d`M ${x - size * 0.4} ${y + size * 0.4} h ${size * 0.8} L ${x + size * 0.5} ${y + size * 1.25} h ${-size} Z`,
      skin,
    ),
  );
  if (style < 0.66) {
    parts.push(
      path(
        d`M ${x - size * 0.52} ${y + size * 1.3} Q ${x} ${y + size * 1.02} ${x + size * 0.52} ${y + size * 1.3} L ${x + size * 0.46} ${y + size * 1.1} Q ${x} ${y + size * 0.86} ${x - size * 0.46} ${y + size * 1.1} Z`,
        COLOUR.cream,
      ),
    );
  }
  const turned = random.between(-7, 7);
  const head = [
    oval(x - size * 0.78, y + size * 0.16, size * 0.15, size * 0.26, skin),
    oval(x + size * 0.78, y + size * 0.16, size * 0.15, size * 0.26, skin),
    path(skull(rim), light),
    path(skull(0), hair),
  ];
  if (style >= 0.66 && style < 0.84) {
    // Hair to the collar.
    head.push(
      path(
        d`M ${x - size * 0.82} ${y - size * 0.1} C ${x - size * 1.02} ${y + size * 0.8} ${x - size * 0.9} ${y + size * 1.2} ${x - size * 0.66} ${y + size * 1.3} Q ${x} ${y + size * 1.45} ${x + size * 0.66} ${y + size * 1.3} C ${x + size * 0.9} ${y + size * 1.2} ${x + size * 1.02} ${y + size * 0.8} ${x + size * 0.82} ${y - size * 0.1} Z`,
        hair,
      ),
    );
  } else if (style >= 0.84) {
    // Hair tied up.
    head.push(
      oval(x, y - size * 0.62 - rim, size * 0.4, size * 0.34, light),
      oval(x, y - size * 0.62, size * 0.4, size * 0.34, hair),
      path(
        d`M ${x - size * 0.38} ${y - size * 0.5} Q ${x} ${y - size * 0.16} ${x + size * 0.38} ${y - size * 0.5} Q ${x} ${y - size * 0.28} ${x - size * 0.38} ${y - size * 0.5} Z`,
        COLOUR.inkPale,
      ),
    );
  } else if (near > 0.2) {
    // Clipped hair lightens towards the nape.
    head.push(
      path(
        d`M ${x - size * 0.72} ${y + size * 0.3} Q ${x} ${y + size * 0.62} ${x + size * 0.72} ${y + size * 0.3} C ${x + size * 0.62} ${y + size * 0.86} ${x - size * 0.62} ${y + size * 0.86} ${x - size * 0.72} ${y + size * 0.3} Z`,
        mix(hair, skin, 0.3),
      ),
    );
  }
  if (near > 0.3) {
    // The stage's light on the crown.
    head.push(
      path(
        d`M ${x - size * 0.5} ${y - size * 0.52} Q ${x - size * 0.05} ${y - size * 0.84} ${x + size * 0.46} ${y - size * 0.55} Q ${x} ${y - size * 0.66} ${x - size * 0.5} ${y - size * 0.52} Z`,
        mix(hair, light, 0.26),
      ),
    );
    for (const strand of [-0.46, -0.2, 0.12, 0.4]) {
      head.push(
        line(
          d`M ${x + size * strand * 0.6} ${y - size * 0.56} Q ${x + size * strand * 1.25} ${y - size * 0.15} ${x + size * strand * 1.05} ${y + size * 0.28}`,
          mix(hair, COLOUR.inkPale, 0.4),
          size * 0.03,
        ),
      );
    }
  }
  parts.push(
    group(head, { transform: `rotate(${Math.round(turned * 10) / 10} ${Math.round(x)} ${Math.round(y + size)})` }),
  );
  return parts.join('');
};
