// A person built on a skeleton of joints: clothes, head and hair without features.

import { mix } from '../illustration/mix.js';
import { d, group, path } from '../illustration/svg.js';
import type { Point } from './curve.js';
import { head } from './head.js';
import { arm, leg } from './limbs.js';
import { COLOUR } from './palette.js';
import type { Carried, Clothes, Place, Pose } from './person.js';
import { torso } from './torso.js';

export const figure = (place: Place, pose: Pose, clothes: Clothes, carried: Carried = {}): string => {
  const skin = clothes.skin ?? COLOUR.skin;
  const side = (clothes.look ?? 'side') === 'side';
  const spread = side ? 0.2 : 0.8;
  const drop = side ? 5 : 6.2;
  const far: Point = [pose.neck[0] + (side ? 1.5 : pose.broad * spread), pose.neck[1] + drop];
  const near: Point = [pose.neck[0] - (side ? 1 : pose.broad * spread), pose.neck[1] + drop];
  const hipSpread = side ? 0.8 : pose.broad * 0.42;
  const scale = place.height / 100;
  const farCloth = mix(clothes.coat, COLOUR.ink, 0.26);
  const scarf =
    clothes.scarf && clothes.hair !== 'cap'
      ? path(
          d`M ${pose.neck[0] - 4} ${pose.neck[1] + 2} Q ${pose.neck[0]} ${pose.neck[1] + 5} ${pose.neck[0] + 4.4} ${pose.neck[1] + 1.6} L ${pose.neck[0] + 3.6} ${pose.neck[1] - 2.4} Q ${pose.neck[0]} ${pose.neck[1]} ${pose.neck[0] - 3.4} ${pose.neck[1] - 2} Z`,
          clothes.scarf,
        )
      : '';
  return group(
    [
      carried.behind ?? '',
      arm(far, pose.farArm, farCloth, mix(skin, COLOUR.skinShade, 0.5)),
      leg([pose.hip[0] + hipSpread, pose.hip[1]], pose.farLeg, clothes, 0.24),
      carried.middle ?? '',
      leg([pose.hip[0] - hipSpread, pose.hip[1]], pose.nearLeg, clothes, 0.02),
      torso(pose, clothes),
      clothes.nod
        ? group([head(pose, clothes)], { transform: `rotate(${clothes.nod} ${pose.head[0]} ${pose.head[1] + 4})` })
        : head(pose, clothes),
      scarf,
      arm(near, pose.nearArm, mix(clothes.coat, COLOUR.white, 0.07), skin),
      carried.before ?? '',
    ],
    {
      transform: `translate(${Math.round(place.x)} ${Math.round(place.foot)}) scale(${((place.flip ? -1 : 1) * scale).toFixed(3)} ${scale.toFixed(3)})`,
    },
  );
};

/** The shadow a standing person throws to the right on the ground. */
export const groundShadow = (place: Place, colour: string = COLOUR.ink, opacity = 0.22): string =>
  path(
    d`M ${place.x - place.height * 0.1} ${place.foot} Q ${place.x + place.height * 0.2} ${place.foot - place.height * 0.035} ${place.x + place.height * 0.62} ${place.foot + place.height * 0.06} Q ${place.x + place.height * 0.2} ${place.foot + place.height * 0.075} ${place.x - place.height * 0.1} ${place.foot} Z`,
    colour,
    { opacity },
  );
