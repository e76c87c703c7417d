// The kept illustration is what the script draws. UPDATE=1 draws it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawOpening, openingSvg } from './drawOpening.js';
import { HEIGHT, WIDTH } from './scene.js';

const KEPT = new URL('../../content/2025-01-09/pictures/opening.png', import.meta.url);

/** Three columns of the page, 442 pt: at this width the picture has 300 ppi. */
const WIDTH_FOR_300_PPI = 1842;

/** 1.5 MB: the repository's limit for one picture. */
const MAX_BYTES = 1_500_000;

/** Largest mean difference of a channel, in codes of 255, that another build of the rasteriser may make. */
const TOLERANCE = 0.5;

test('the drawing is the kept picture', async () => {
  const drawn = await drawOpening();
  if (process.env.UPDATE) writeFileSync(KEPT, drawn);
  const kept = readFileSync(KEPT);
  expect(kept.length).toBeLessThan(MAX_BYTES);
  const pixels = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [now, then] = await Promise.all([pixels(drawn), pixels(kept)]);
  expect(then.info).toMatchObject({ width: WIDTH, height: HEIGHT, channels: 3 });
  expect(then.info.width).toBeGreaterThanOrEqual(WIDTH_FOR_300_PPI);
  const difference = now.data.reduce((sum, code, at) => sum + Math.abs(code - (then.data[at] ?? 0)), 0);
  expect(difference / now.data.length).toBeLessThan(TOLERANCE);
});

test('the drawing holds no text', () => {
  expect(openingSvg()).not.toMatch(/<(text|image|use)\b/);
});
