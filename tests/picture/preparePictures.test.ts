// Pictures on their way to press: turned, cut, scaled, separated; damaged ones are reported and left out.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPictureDesk } from '../../layout/picture/pictureDesk.js';
import { preparePictures } from '../../layout/picture/preparePictures.js';
import { probePicture } from '../../layout/picture/probePicture.js';
import { folder, pageOf, painted, put } from './editionFolder.js';

const RED = { r: 200, g: 30, b: 20 };
const WHITE = { r: 255, g: 255, b: 255 };

/** A picture whose left half is red, its right half white. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: WHITE } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: RED } }, left: 0, top: 0 },
  ]);

/** CMYK codes (0–255) of a prepared JPEG. */
const inksOf = async (jpeg: Uint8Array) => {
  const { data, info } = await sharp(jpeg)
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
  return { data, info, at };
};

const prepareOnly = async (paint: ReturnType<typeof painted>) => {
  const { pictures, diagnostics } = await preparePictures([pageOf(paint)], openPictureDesk({ folder }));
  return { picture: [...pictures.values()][0], diagnostics };
};

beforeAll(async () => {
  put('halves.png', await halves(800, 400).png().toBuffer());
});

describe('probePicture', () => {
  test('gives the shape as seen, after the camera’s turn', async () => {
    const file = put('turned.jpg', await halves(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(await probePicture(folder, file)).toEqual({ type: 'picture', width: 400, height: 800, grey: false });
  });

  test.each([
    ['missing.png', undefined, 'picture-missing'],
    ['noise.jpg', Buffer.from('not a picture at all'), 'picture-unreadable'],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'picture-format'],
  ] as const)('%s is refused', async (file, bytes, id) => {
    if (bytes) put(file, bytes);
    expect(await probePicture(folder, file)).toMatchObject({ type: 'refused', diagnostic: { id, values: { file } } });
  });

  test('a small file that unpacks to more pixels than any camera takes is refused by its header', async () => {
    const png = await halves(8, 8).png().toBuffer();
    png.writeUInt32BE(40_000, 16); // IHDR width
    png.writeUInt32BE(40_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    const probe = await probePicture(folder, put('bomb.png', png));
    expect(probe).toMatchObject({ diagnostic: { id: 'picture-too-many-pixels', values: { megapixels: 1600 } } });
  });

  test('CMYK without a profile is refused: its colours are anybody’s guess', async () => {
    const file = put('untagged.jpg', await halves(80, 40).toColourspace('cmyk').jpeg().toBuffer());
    expect(await probePicture(folder, file)).toMatchObject({ diagnostic: { id: 'picture-cmyk-without-profile' } });
  });
});

describe('preparePictures', () => {
  test('a turned picture stands upright in CMYK', async () => {
    // Orientation 6: the stored left edge is the top edge seen.
    const file = put(
      'upright.jpg',
      await halves(800, 400).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer(),
    );
    const { picture } = await prepareOnly(painted(file, 100, 200));
    expect(picture).toMatchObject({ components: 4, width: 347, height: 694 });
    const inks = await inksOf(picture?.jpeg ?? new Uint8Array());
    expect(inks.at(170, 150)[1]).toBeGreaterThan(200);
    expect(Math.max(...inks.at(170, 600))).toBeLessThan(6);
  });

  test('the cut is the part the page shows, and nothing is scaled up', async () => {
    const { picture } = await prepareOnly(painted('halves.png', 144, 144, { x: 0.5, y: 0, width: 0.5, height: 1 }));
    expect(picture).toMatchObject({ width: 400, height: 400 });
    const inks = await inksOf(picture?.jpeg ?? new Uint8Array());
    expect(Math.max(...inks.at(20, 200), ...inks.at(380, 200))).toBeLessThan(6);
  });

  test('a grey picture stays in black alone and allows for the press’s gain', async () => {
    const grey = { r: 128, g: 128, b: 128 };
    const file = put(
      'grey.png',
      await sharp({ create: { width: 400, height: 400, channels: 3, background: grey } })
        .toColourspace('b-w')
        .png()
        .toBuffer(),
    );
    const { picture } = await prepareOnly(painted(file, 100, 100));
    expect(picture?.components).toBe(1);
    const { data, info } = await sharp(picture?.jpeg).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(1);
    expect((await sharp(picture?.jpeg).metadata()).channels).toBe(1);
    // A middle grey of the screen takes some 55 % of black; the press's gain does the rest.
    expect(data[0]).toBeGreaterThan(100);
    expect(data[0]).toBeLessThan(130);
  });

  test.each(['jpeg', 'png'] as const)('a %s cut short is an error and no picture', async (kind) => {
    const whole = await sharp({
      create: {
        width: 600,
        height: 600,
        channels: 3,
        background: RED,
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .toFormat(kind)
      .toBuffer();
    const file = put(`short.${kind}`, whole.subarray(0, Math.floor(whole.length / 2)));
    const { picture, diagnostics } = await prepareOnly(painted(file, 100, 100));
    expect(picture).toBeUndefined();
    expect(diagnostics).toMatchObject([{ id: 'picture-unreadable', severity: 'error' }]);
  });

  test('too few pixels: a warning under 150 ppi, an error under 100', async () => {
    const pages = [pageOf(painted('halves.png', 480, 240)), pageOf(painted('halves.png', 720, 360))];
    const spans = new Map([
      ['halves.png', { file: 'content/a.md', start: { line: 4, column: 10 }, end: { line: 4, column: 20 } }],
    ]);
    const { diagnostics } = await preparePictures(pages, openPictureDesk({ folder, spans }));
    expect(diagnostics).toMatchObject([
      {
        id: 'picture-resolution',
        severity: 'warning',
        values: { ppi: 120, pixels: 1000 },
        span: { start: { line: 4 } },
      },
      { id: 'picture-resolution-unprintable', severity: 'error', values: { ppi: 80, limit: 100 } },
    ]);
  });

  test('transparent parts show the sheet; sixteen bits become eight', async () => {
    const clear = { ...RED, alpha: 0 };
    const file = put(
      'clear.png',
      await sharp({ create: { width: 400, height: 400, channels: 4, background: clear } })
        .toColourspace('rgb16')
        .png()
        .toBuffer(),
    );
    const { picture } = await prepareOnly(painted(file, 100, 100));
    expect(picture?.components).toBe(4);
    // JPEG may leave a code of 255.
    expect(Math.max(...(await inksOf(picture?.jpeg ?? new Uint8Array())).at(100, 100))).toBeLessThan(3);
  });

  test('a profile that is none never lets an RGB picture through', async () => {
    const profile = put('none.icc', Buffer.from('no profile'));
    const desk = openPictureDesk({ folder, profile: join(folder, profile) });
    await expect(preparePictures([pageOf(painted('halves.png', 100, 50))], desk)).rejects.toThrow(
      'CMYK output profile',
    );
  });
});

describe('the edition’s illustration', () => {
  const edition = fileURLToPath(new URL('../../content/2025-01-09/', import.meta.url));
  const paint = painted('pictures/opening.png', 442, 184);
  const prepare = async () => {
    const { pictures, diagnostics } = await preparePictures([pageOf(paint)], openPictureDesk({ folder: edition }));
    expect(diagnostics).toEqual([]);
    return [...pictures.values()][0];
  };

  test('keeps the ink limit, JPEG ringing apart, and is the same at every build', async () => {
    const [one, two] = [await prepare(), await prepare()];
    expect(Buffer.from(one?.jpeg ?? []).equals(Buffer.from(two?.jpeg ?? []))).toBe(true);
    const { data, info } = await inksOf(one?.jpeg ?? new Uint8Array());
    const LIMIT = 2.2 * 255;
    let over = 0;
    for (let at = 0; at < data.length; at += 4) {
      const ink = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) + (data[at + 3] ?? 0);
      if (ink > LIMIT) over += 1;
    }
    // A pixel in two thousand beside a hard edge may ring past the limit; no area does.
    expect(over / (info.width * info.height)).toBeLessThan(0.0005);
  });

  test('carries an Adobe marker and no profile of its own', async () => {
    const jpeg = Buffer.from((await prepare())?.jpeg ?? []);
    expect(jpeg.includes('Adobe')).toBe(true);
    expect(jpeg.includes('ICC_PROFILE')).toBe(false);
  });
});
