// The kept pictures of the specimen editions are what the scripts draw. UPDATE=1 draws them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPng } from './drawPng.js';
import { VIEWS } from './scenes/views.js';
import { viewSvg } from './sheet.js';

/** 900 kB: enough for a picture of a page that is read on a screen too. */
const MAX_BYTES = 900_000;

/** Largest mean difference of a channel, in codes of 255, that another build of the rasteriser may make. */
const TOLERANCE = 0.5;

test.each(VIEWS)('$view.name is the kept picture', async ({ edition, view }) => {
  const kept = new URL(`../../content/${edition}/pictures/${view.name}.png`, import.meta.url);
  const drawn = await drawPng(view);
  if (process.env.UPDATE) writeFileSync(kept, drawn);
  const file = readFileSync(kept);
  expect(file.length).toBeLessThan(MAX_BYTES);
  const pixels = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [now, then] = await Promise.all([pixels(drawn), pixels(file)]);
  expect(then.info).toMatchObject({ width: view.width, height: view.height });
  const difference = now.data.reduce((sum, code, at) => sum + Math.abs(code - (then.data[at] ?? 0)), 0);
  expect(difference / now.data.length).toBeLessThan(TOLERANCE);
  expect(viewSvg(view)).not.toMatch(/<(text|image|use)\b/);
});
