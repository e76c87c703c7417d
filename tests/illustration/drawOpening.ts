// Draws the opening of a people's congress session as seen from the floor: the edition's illustration, made by code alone.
import sharp from 'sharp';
import { drawDelegates } from './delegates.js';
import { drawFlowers } from './flowers.js';
import { drawHall, hallGradients } from './hall.js';
import { drawLight, lightGradients } from './light.js';
import { seededRandom } from './random.js';
import { HEIGHT, WIDTH } from './scene.js';
import { drawStage, stageGradients } from './stage.js';

/** The date of the edition. */
const SEED = 20_250_109;

/** The drawing as SVG, `WIDTH` × `HEIGHT` pixels. No text, no likeness of anybody. */
export const openingSvg = (): string => {
  const random = seededRandom(SEED);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<defs>${hallGradients()}${stageGradients()}${lightGradients()}</defs>`,
    drawHall(random),
    drawStage(random),
    drawFlowers(random),
    drawDelegates(random),
    drawLight(random),
    '</svg>',
  ].join('');
};

/** The drawing as a PNG with a palette, which keeps flat tones flat. */
export const drawOpening = (): Promise<Buffer> =>
  sharp(Buffer.from(openingSvg()))
    .removeAlpha()
    .png({ palette: true, colours: 256, dither: 0.4, compressionLevel: 9, effort: 5 })
    .toBuffer();
