// The model newsprint profile: its aims are met, its separations stay under the ink limit, and the library really uses it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { compressTones } from '../../layout/picture/modelProfile/compressTones.js';
import { labOf, xyzOf } from '../../layout/picture/modelProfile/lab.js';
import { modelProfile } from '../../layout/picture/modelProfile/modelProfile.js';
import { dotArea, PAPER_XYZ, type Tones, xyzOfTones } from '../../layout/picture/modelProfile/pressModel.js';
import { PAPER, SOLIDS } from '../../layout/picture/modelProfile/printAims.js';
import { folder } from './editionFolder.js';

const profile = modelProfile();
const path = join(folder, 'model.icc');
writeFileSync(path, profile);

/** Tone values (%) of sRGB colours, through the profile. */
const separated = async (...colours: readonly (readonly [number, number, number])[]) => {
  const raw = { width: colours.length, height: 1, channels: 3 } as const;
  const { data, info } = await sharp(Uint8Array.from(colours.flat()), { raw })
    .withIccProfile(path, { attach: false })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  return colours.map((_, at) => {
    const [c = 0, m = 0, y = 0, k = 0] = [...data.subarray(at * 4, at * 4 + 4)].map((code) => code / 2.55);
    return { c, m, y, k, ink: c + m + y + k };
  });
};

describe('the model press', () => {
  const absolute = (tones: Tones) => {
    const [x, y, z] = xyzOfTones(tones);
    const [wx, wy, wz] = PAPER_XYZ;
    return labOf([(x / 0.9642) * wx, y * wy, (z / 0.8249) * wz]);
  };
  test.each([
    ['paper', [0, 0, 0, 0], PAPER],
    ['cyan', [1, 0, 0, 0], SOLIDS.cyan],
    ['black', [0, 0, 0, 1], SOLIDS.black],
    ['magenta on yellow', [0, 1, 1, 0], SOLIDS.red],
    ['cyan on magenta', [1, 1, 0, 0], SOLIDS.blue],
  ] as const)('%s has its aim', (_, tones, aim) => {
    const found = absolute(tones);
    expect(Math.hypot(...aim.map((value, axis) => value - (found[axis] ?? 0)))).toBeLessThan(0.5);
  });

  test('the trade’s 220 % black, C44 M38 Y38 K100, comes to L* 34', () => {
    expect(absolute([0.44, 0.38, 0.38, 1])[0]).toBeCloseTo(34, 0);
  });

  test('the tone gain is 26 % at half tone, 26.2 % at 40 %, and never turns back', () => {
    expect(dotArea(0.5) - 0.5).toBeCloseTo(0.26, 3);
    expect(dotArea(0.4) - 0.4).toBeCloseTo(0.262, 3);
    for (let tone = 0; tone < 1; tone += 0.01) expect(dotArea(tone + 0.01)).toBeGreaterThan(dotArea(tone));
  });

  test('L*a*b* and XYZ invert each other', () => {
    for (const lab of [
      [50, 20, -30],
      [3, 1, -1],
    ] as const) {
      xyzToLab(lab).forEach((value, axis) => {
        expect(value).toBeCloseTo(lab[axis] ?? 0, 6);
      });
    }
  });
});

/** L*a*b* (D50) of an sRGB colour: IEC 61966-2-1, Bradford-adapted. */
const labOfScreen = (colour: readonly [number, number, number]) => {
  const [r = 0, g = 0, b = 0] = colour.map((code) => {
    const value = code / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return labOf([
    0.4360747 * r + 0.3850649 * g + 0.1430804 * b,
    0.2225045 * r + 0.7168786 * g + 0.0606169 * b,
    0.0139322 * r + 0.0971045 * g + 0.7141733 * b,
  ]);
};

const xyzToLab = (lab: readonly [number, number, number]) => labOf(xyzOf(lab));

describe('the profile', () => {
  test('is a small CMYK printer profile, the same at every build', () => {
    expect(Buffer.from(profile.subarray(12, 24)).toString('latin1')).toBe('prtrCMYKLab ');
    expect(profile.length).toBeLessThan(700_000);
    expect(Buffer.from(modelProfile()).equals(profile)).toBe(true);
  });

  test('paper white takes no ink, black type-like pixels nearly solid black', async () => {
    const [white, black] = await separated([255, 255, 255], [0, 0, 0]);
    expect(white?.ink).toBe(0);
    expect(black?.k).toBeGreaterThan(98);
  });

  test('greys stand on black with the coloured inks in balance', async () => {
    const ramp = Array.from({ length: 26 }, (_, step) => [step * 10, step * 10, step * 10] as const);
    const tones = await separated(...ramp);
    tones.forEach(({ c, m, y, k }, step) => {
      // Warm black is cooled by a little more cyan than magenta and yellow, never by more than this.
      expect(Math.max(c, m, y) - Math.min(c, m, y)).toBeLessThan(12);
      if (step > 0) expect(k).toBeLessThanOrEqual((tones[step - 1]?.k ?? 0) + 0.5);
    });
    expect(tones[12]?.k).toBeGreaterThan(40);
  });

  test('colours keep their inks: no cyan in a flag, no black in skin', async () => {
    const [flag, skin, yellow, blue] = await separated([181, 36, 28], [235, 195, 165], [255, 255, 0], [0, 40, 200]);
    expect(flag?.c).toBeLessThan(4);
    expect(flag?.m).toBeGreaterThan(85);
    expect(skin?.k).toBeLessThan(8);
    expect(yellow?.m).toBeLessThan(4);
    expect(blue?.y).toBeLessThan(4);
  });

  test('no colour of the screen takes more than 220 % of ink', async () => {
    const steps = Array.from({ length: 18 }, (_, step) => step * 15);
    const all = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b] as const)));
    const tones = await separated(...all);
    expect(Math.max(...tones.map(({ ink }) => ink))).toBeLessThanOrEqual(220);
  });

  test('what prints looks like what was meant: separated and printed on the model press, colours hold', async () => {
    const colours = [
      [200, 60, 50],
      [90, 120, 70],
      [216, 165, 124],
      [70, 90, 140],
      [120, 120, 120],
    ] as const;
    const tones = await separated(...colours);
    tones.forEach(({ c, m, y, k }, at) => {
      const printed = labOf(xyzOfTones([c / 100, m / 100, y / 100, k / 100]));
      const meant = compressTones(labOfScreen(colours[at] ?? [0, 0, 0]));
      expect(Math.hypot(...meant.map((value, axis) => value - (printed[axis] ?? 0)))).toBeLessThan(4);
    });
  });
});
