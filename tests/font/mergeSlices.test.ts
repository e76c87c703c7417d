// The merged kai face against the slices it was made of: every sampled character (all those of slices with composites) keeps its outline and its width.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentPlaces } from '../../layout/font/components.js';
import { mergeSlices } from '../../layout/font/mergeSlices.js';
import { readSfntDirectory, viewOf } from '../../layout/font/sfnt.js';

const require = createRequire(import.meta.url);
const decompress: (woff2: Uint8Array) => Promise<Uint8Array> = require('wawoff2/decompress.js');
const fontkit: typeof import('@pdf-lib/fontkit') = require('@pdf-lib/fontkit');
const folder = join(dirname(require.resolve('@chinese-fonts/lxgwwenkai/package.json')), 'dist', 'LXGWWenKai-Regular');

/** Every nth slice is merged: enough to see all that merging does, in a second. */
const EVERY = 8;
const SAMPLE = 23;

const tableOf = (font: Uint8Array, tag: string): Uint8Array => {
  const place = readSfntDirectory((offset, length) => font.subarray(offset, offset + length), 0)?.tables.get(tag);
  return font.subarray(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0));
};

const hasComposites = (font: Uint8Array): boolean => {
  const [loca, glyf] = [tableOf(font, 'loca'), tableOf(font, 'glyf')];
  const long = viewOf(tableOf(font, 'head')).getInt16(50) !== 0;
  const place = (glyph: number) => (long ? viewOf(loca).getUint32(4 * glyph) : 2 * viewOf(loca).getUint16(2 * glyph));
  return Array.from({ length: viewOf(tableOf(font, 'maxp')).getUint16(4) }, (_, glyph) => glyph).some(
    (glyph) => componentPlaces(glyf.subarray(place(glyph), place(glyph + 1))).length > 0,
  );
};

describe('merging slices', async () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .sort();
  const all: Uint8Array[] = [];
  for (const name of names) all.push(Uint8Array.from(await decompress(readFileSync(join(folder, name)))));
  const slices = all.filter((slice, i) => i % EVERY === 0 || hasComposites(slice));
  const merged = mergeSlices(slices);
  const whole = fontkit.create(merged);

  test('keeps outlines, widths and characters, composites among them', () => {
    for (const slice of slices) {
      const part = fontkit.create(slice);
      const composites = hasComposites(slice);
      for (const [i, codePoint] of part.characterSet.entries()) {
        const before = part.glyphForCodePoint(codePoint);
        // Format 4 tables end with a segment for U+FFFF that maps nothing.
        if (codePoint === 0xffff || (i % SAMPLE !== 0 && !composites)) continue;
        const after = whole.glyphForCodePoint(codePoint);
        expect(after.id, `U+${codePoint.toString(16)}`).toBeGreaterThan(0);
        expect(after.advanceWidth).toBe(before.advanceWidth);
        expect(after.path.toSVG()).toBe(before.path.toSVG());
      }
    }
    expect(slices.some(hasComposites)).toBe(true);
    expect(whole.characterSet.length).toBe(
      new Set(slices.flatMap((slice) => fontkit.create(slice).characterSet.filter((code) => code !== 0xffff))).size,
    );
  });

  test('gives the same bytes twice', () => {
    expect(Buffer.compare(mergeSlices(slices), merged)).toBe(0);
  });
});
