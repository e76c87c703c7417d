// The drawing's palette, size and perspective, shared by all its parts.

/** Pixels. 442 pt at 342 ppi, 2.4 : 1; a crop round the middle to 3 : 2 (x 394–1706) or 3 : 1 (y 87–787) keeps what matters. */
export const WIDTH = 2100;
export const HEIGHT = 875;
export const CENTRE = WIDTH / 2;

/** Where all lines into the depth meet. */
export const VANISHING_Y = 455;

/** The far wall, with the stage in it: pixels. */
export const WALL = { left: 380, right: 1720, top: 215, floor: 625 } as const;

/** The stage opening in the far wall: pixels. */
export const STAGE = { left: 462, right: 1638, top: 272, floor: 560 } as const;

/** Warm red, deep ink, pale ochre, and tones between them that newsprint can hold apart. */
export const COLOUR = {
  ink: '#1f1c24',
  inkSoft: '#39343d',
  inkPale: '#5f585c',
  slate: '#474a56',
  red: '#b5241c',
  redBright: '#cf3a28',
  redDeep: '#861815',
  redDark: '#560f12',
  ochre: '#d9b272',
  ochrePale: '#eed9ae',
  ochreDeep: '#a97c40',
  cream: '#f9efd8',
  wood: '#8d5f36',
  woodDark: '#5b3b26',
  leaf: '#4c5a3c',
  leafDark: '#2f3a2c',
  skin: '#d8a57c',
  skinShade: '#a8744f',
} as const;

/** A point of the hall at `depth` (1 is the picture's own plane, larger is farther), from its place in that plane. */
export const recede = (x: number, y: number, depth: number): readonly [number, number] => [
  CENTRE + (x - CENTRE) / depth,
  VANISHING_Y + (y - VANISHING_Y) / depth,
];

/** Depth of the far wall: the picture's edge (x = 0) meets it at `WALL.left`. */
export const WALL_DEPTH = CENTRE / (CENTRE - WALL.left);
