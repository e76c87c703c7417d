// The palette of all views: tones that newsprint can hold apart and that stay below its limit of ink.

export const COLOUR = {
  paper: '#f6ecd6',
  cream: '#fbf4e2',
  sand: '#e6d2a8',
  ochre: '#d6a558',
  ochreDeep: '#b07f3f',
  earth: '#8f6a4a',
  earthDark: '#6a4f3e',
  brick: '#bb4a34',
  red: '#c93f2d',
  rose: '#dd8a7c',
  blush: '#efc3b2',
  mist: '#cfdad2',
  sky: '#a9c6c9',
  water: '#8db2b8',
  blue: '#5f8c9b',
  blueDeep: '#436b7d',
  slate: '#5d6b74',
  ink: '#464a50',
  inkSoft: '#686a6a',
  bud: '#c3c877',
  leaf: '#93a95d',
  green: '#6d8f58',
  greenDeep: '#4f7153',
  pine: '#47625a',
  skin: '#e0b08a',
  skinShade: '#c38f68',
  white: '#fffdf6',
} as const;

/** Where the light of all views comes from. */
export const LIGHT_TONE = '#fff0c4';
