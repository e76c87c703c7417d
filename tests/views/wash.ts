// Gradients written as one line of stops: '0 #a9c5c6, 0.5 #f5e4bf 0.8' (place, colour, opacity).
import { linearGradient, radialGradient } from '../illustration/svg.js';

type Stop = readonly [offset: number, colour: string, opacity?: number];

const stops = (text: string): Stop[] =>
  text.split(',').map((stop) => {
    const [offset = '0', colour = '#000000', opacity = '1'] = stop.trim().split(' ');
    return [Number(offset), colour, Number(opacity)];
  });

/** From the top of the filled shape to its foot. */
export const down = (id: string, text: string): string => linearGradient(id, [0, 0, 0, 1], stops(text));

/** From the left of the filled shape to its right. */
export const over = (id: string, text: string): string => linearGradient(id, [0, 0, 1, 0], stops(text));

/** From the middle of the filled shape outwards. */
export const glow = (id: string, text: string): string => radialGradient(id, stops(text));
