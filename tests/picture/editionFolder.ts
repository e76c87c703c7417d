// A folder of small pictures made on the spot, and pages that show them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Page, PaintPicture } from '../../layout/page/page.js';
import { mm, pt } from '../../layout/unit/length.js';

/** The folder; gone after the test file. */
export const folder = mkdtempSync(join(tmpdir(), 'tekan-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts a file into the folder and gives its name back. */
export const put = (file: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, file), bytes);
  return file;
};

const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

/** A picture painted at the sheet's corner, points wide and high. */
export const painted = (
  file: string,
  width: number,
  height: number,
  crop: PaintPicture['crop'] = WHOLE,
): PaintPicture => ({
  type: 'picture',
  rect: { x: 0, y: 0, width: pt(width), height: pt(height) },
  file,
  crop,
});

/** A page with these pictures. */
export const pageOf = (...paint: readonly PaintPicture[]): Page => ({
  folio: '1',
  trim: { width: mm(390), height: mm(550) },
  frames: paint.map((picture) => ({
    slot: 'lead',
    role: 'picture',
    rect: picture.rect,
    grid: 'body',
    paint: [picture],
    lines: [],
  })),
});
