// The poses people of the views take.
import type { Pose } from './person.js';

export const WALK: Pose = {
  head: [3.4, -92],
  neck: [1.2, -83],
  hip: [0, -49],
  farArm: [
    [-5.5, -66],
    [-8, -52],
  ],
  nearArm: [
    [4, -64],
    [12, -53],
  ],
  farLeg: [
    [8.5, -26],
    [12, -4],
  ],
  nearLeg: [
    [0.5, -25],
    [-11, -6],
  ],
  broad: 7.4,
};

export const STRIDE: Pose = {
  ...WALK,
  farArm: [
    [8, -66],
    [14, -56],
  ],
  nearArm: [
    [-5, -65],
    [-8, -51],
  ],
  farLeg: [
    [-1, -26],
    [-12, -7],
  ],
  nearLeg: [
    [7.5, -27],
    [11, -4],
  ],
};

export const STAND: Pose = {
  head: [0, -92],
  neck: [0, -83],
  hip: [0, -49],
  farArm: [
    [12, -64],
    [11, -49],
  ],
  nearArm: [
    [-12, -64],
    [-11.5, -49],
  ],
  farLeg: [
    [4.4, -26],
    [5, -4],
  ],
  nearLeg: [
    [-4.4, -26],
    [-5, -4],
  ],
  broad: 10.4,
};

/** From the side, upright. */
export const STAND_SIDE: Pose = {
  head: [2.4, -92],
  neck: [0.6, -83],
  hip: [0, -49],
  farArm: [
    [5, -65],
    [11, -54],
  ],
  nearArm: [
    [-1.5, -64],
    [4, -52],
  ],
  farLeg: [
    [2.6, -26],
    [2.4, -4],
  ],
  nearLeg: [
    [-0.6, -26],
    [-2.6, -4],
  ],
  broad: 7.6,
};

/** From the side, on a seat 27 units high. */
export const SIT: Pose = {
  head: [3, -70],
  neck: [0.6, -61],
  hip: [-1, -29],
  farArm: [
    [5, -45],
    [14, -36],
  ],
  nearArm: [
    [1, -43],
    [12, -34],
  ],
  farLeg: [
    [20, -27],
    [21, -4],
  ],
  nearLeg: [
    [18, -28],
    [16, -4],
  ],
  broad: 7.6,
};

/** From the front, on a seat 27 units high. */
export const SIT_FRONT: Pose = {
  head: [0, -70],
  neck: [0, -61],
  hip: [0, -29],
  farArm: [
    [11, -44],
    [5, -31],
  ],
  nearArm: [
    [-11, -44],
    [-5, -31],
  ],
  farLeg: [
    [6, -24],
    [6.5, -4],
  ],
  nearLeg: [
    [-6, -24],
    [-6.5, -4],
  ],
  broad: 10,
};

/** On a bicycle 'bicycle' draws: hands on the bar, feet on the pedals. */
export const RIDE: Pose = {
  head: [11, -97],
  neck: [7, -88],
  hip: [-6, -57],
  farArm: [
    [15, -73],
    [24, -62],
  ],
  nearArm: [
    [13, -72],
    [23, -61],
  ],
  farLeg: [
    [12, -42],
    [5, -25],
  ],
  nearLeg: [
    [9, -34],
    [0, -12],
  ],
  broad: 7.2,
};

/** Bent over work before the person. */
export const LEAN: Pose = {
  head: [12, -86],
  neck: [8, -79],
  hip: [-2, -49],
  farArm: [
    [18, -66],
    [27, -58],
  ],
  nearArm: [
    [13, -62],
    [25, -55],
  ],
  farLeg: [
    [3, -26],
    [3, -4],
  ],
  nearLeg: [
    [-3, -26],
    [-5, -4],
  ],
  broad: 7.8,
};

/** Towards or away from the viewer, one foot lifted. */
export const STEP: Pose = {
  head: [0, -92],
  neck: [0, -83],
  hip: [0, -49],
  farArm: [
    [11.5, -65],
    [10, -54],
  ],
  nearArm: [
    [-12, -64],
    [-11.5, -49],
  ],
  farLeg: [
    [4, -27],
    [3.6, -10],
  ],
  nearLeg: [
    [-4, -26],
    [-4.4, -3.4],
  ],
  broad: 10,
};

/** Away from the viewer on 'bicycleBehind'. */
export const RIDE_AWAY: Pose = {
  head: [0, -98],
  neck: [0, -89],
  hip: [0, -54],
  farArm: [
    [14, -73],
    [13, -60],
  ],
  nearArm: [
    [-14, -73],
    [-13, -60],
  ],
  farLeg: [
    [7.5, -36],
    [6, -19],
  ],
  nearLeg: [
    [-6, -30],
    [-5.6, -7],
  ],
  broad: 10,
};
