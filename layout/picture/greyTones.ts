// A grey picture's tones for the press: screen greys to tones of black, allowing for the press's gain and its weak black.
import { D50 } from './modelProfile/lab.js';
import { xyzOfTones } from './modelProfile/pressModel.js';

/** Codes of an 8-bit channel. */
const CODES = 256;
const WHITE = CODES - 1;

/** Halvings that find a tone to far less than a code. */
const HALVINGS = 20;

/** IEC 61966-2-1: relative luminance of an sRGB grey. */
const luminanceOf = (code: number): number => {
  const value = code / WHITE;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const printedLuminance = (black: number): number => xyzOfTones([0, 0, 0, black])[1] / D50[1];

const BLACK_LUMINANCE = printedLuminance(1);

/** The tone of black (0–1) that prints a luminance: printing only gets darker with more black, so halving finds it. */
const toneFor = (luminance: number): number => {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (printedLuminance(middle) > luminance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** For each sRGB grey code the DeviceGray code to print: 255 is bare paper, 0 solid black. Black point as in `compressTones`. */
export const greyTones = (): Uint8Array =>
  Uint8Array.from({ length: CODES }, (_, code) =>
    Math.round(WHITE * (1 - toneFor(BLACK_LUMINANCE + (1 - BLACK_LUMINANCE) * luminanceOf(code)))),
  );
