// The page in figures, for report.json: how full each frame is, how level its feet, how loose its lines.
import { HAN_GAP_SEEN } from '../line/weights.js';
import type { Page } from './page.js';

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

export const measurePage = (page: Page) => {
  const body = page.frames.filter(({ fill }) => fill !== undefined);
  const lines = body.flatMap(({ lines: all }) => all.filter(({ gridLine, generated }) => gridLine && !generated));
  const gaps = lines.map(({ gapEm }) => gapEm);
  return {
    folio: page.folio,
    frames: body.map((frame) => ({
      slot: frame.slot,
      story: frame.story ?? null,
      role: frame.role,
      used: frame.fill?.used ?? 0,
      available: frame.fill?.available ?? 0,
      full: frame.fill && frame.fill.available > 0 ? thousandths(frame.fill.used / frame.fill.available) : 1,
      /** Rows each column ends short. */
      short: frame.fill?.columns ?? [],
    })),
    lines: lines.length,
    worstGapEm: thousandths(Math.max(0, ...gaps)),
    worstSqueezeEm: thousandths(Math.min(0, ...gaps)),
    looseLines: gaps.filter((gap) => gap > HAN_GAP_SEEN).length,
  };
};
