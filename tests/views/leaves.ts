// The tones of leaves and blossoms.
import { mix } from '../illustration/mix.js';
import { COLOUR } from './palette.js';

export interface LeafTones {
  readonly dark: string;
  readonly middle: string;
  readonly light: string;
}

export const SUMMER: LeafTones = { dark: COLOUR.greenDeep, middle: COLOUR.green, light: COLOUR.leaf };

export const SPRING: LeafTones = { dark: COLOUR.green, middle: COLOUR.leaf, light: COLOUR.bud };

export const BLOSSOM: LeafTones = { dark: COLOUR.rose, middle: '#e9b0a0', light: '#f6d9cb' };

/** The same leaves seen through `share` (0–1) of haze. */
export const hazed = (tones: LeafTones, haze: string, share: number): LeafTones => ({
  dark: mix(tones.dark, haze, share),
  middle: mix(tones.middle, haze, share),
  light: mix(tones.light, haze, share),
});
