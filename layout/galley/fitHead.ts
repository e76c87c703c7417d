// Fitting a head to its measure by spacing, letter width and size, each within its limits and in the template's order.
import type { FitMeans, HeadSetting, Limits } from '../template/template.js';
import { em, type Length, roundLength } from '../unit/length.js';

/** A line of a head at its style's size, before any fitting. */
export interface NaturalLine {
  readonly width: Length;
  /** Gaps between characters that spacing can open or close. */
  readonly gaps: number;
}

/** How one line is set. */
export interface LineFitting {
  /** 1 is natural. */
  readonly letterWidth: number;
  /** Added between characters, in em of the size. */
  readonly spacing: number;
  /** The width over which a spread line opens its gaps. */
  readonly spread?: Length;
}

/** A head fitted to its measure. */
export interface HeadFitting {
  readonly size: Length;
  readonly lines: readonly LineFitting[];
  /** Whether every line stands within the measure. */
  readonly fits: boolean;
}

type Limit = 'least' | 'most';

/** Letter widths are stated to four decimals: finer is not seen, and PDF shows it exactly. */
const WIDTH_PARTS = 10_000;
/** Keeps a value that floating point left just under a step on that step. */
const NEARLY = 1e-6;

/** The width of a line whose given means have gone to their limit, in lengths of the style's size. */
const extreme = (
  { width, gaps }: NaturalLine,
  { style, letterWidth, spacing }: HeadSetting,
  means: readonly FitMeans[],
  limit: Limit,
): number =>
  width * (means.includes('letterWidth') ? letterWidth[limit] : 1) +
  gaps * style.size * (means.includes('spacing') ? spacing[limit] : 0);

const clamp = (value: number, { least, most }: Limits): number => Math.min(most, Math.max(least, value));

/** Brings a line to the width `target` (as at the style's size), each means to its limit before the next. */
const bringTo = ({ width, gaps }: NaturalLine, target: number, setting: HeadSetting): LineFitting => {
  const gapWidth = gaps * setting.style.size;
  let letterWidth = 1;
  let spacing = 0;
  for (const means of setting.fit) {
    if (means === 'spacing' && gaps > 0) spacing = clamp((target - width * letterWidth) / gapWidth, setting.spacing);
    if (means === 'letterWidth') {
      const wished = clamp((target - gapWidth * spacing) / width, setting.letterWidth);
      letterWidth = Math.floor(wished * WIDTH_PARTS + NEARLY) / WIDTH_PARTS;
    }
  }
  return { letterWidth, spacing };
};

/**
 * The width over which spread lines are opened: the measure, or what the line that reaches least far can fill, so that all lines of
 * a head are as wide as each other. Lines of one character have nothing to open and stand in the middle.
 */
export const spreadWidth = (
  lines: readonly NaturalLine[],
  { style }: HeadSetting,
  size: Length,
  measure: Length,
): Length => {
  const scale = size / style.size;
  const reach = lines
    .filter(({ gaps }) => gaps > 0)
    .map(({ width, gaps }) => (width + gaps * em(style.spreadGap, style.size)) * scale);
  return roundLength(Math.max(...lines.map(({ width }) => width * scale), Math.min(measure, ...reach)));
};

/**
 * The largest size at which every line stands within the measure. What stands before `size` in the order gives way first; what
 * stands after it only where the least size is still too large. Then lines are brought to one width, those that can be: the
 * measure, if one of them fills it, else the widest line's own.
 */
export const fitHead = (lines: readonly NaturalLine[], setting: HeadSetting, measure: Length): HeadFitting => {
  const { style, smallest, step, fit } = setting;
  const widthBy = (means: readonly FitMeans[]): number =>
    Math.max(1, ...lines.map((line) => extreme(line, setting, means, 'least')));
  const wished = Math.min(style.size, (style.size * measure) / widthBy(fit.slice(0, fit.indexOf('size'))));
  const size = Math.max(smallest, style.size - Math.ceil((style.size - wished) / step) * step);
  const fits = widthBy(fit) * size <= measure * style.size;
  if (style.align === 'spread' && fits && lines.every(({ width }) => width * size <= measure * style.size)) {
    const spread = spreadWidth(lines, setting, size, measure);
    return { size, fits, lines: lines.map(() => ({ letterWidth: 1, spacing: 0, spread })) };
  }
  /** The measure as it would be at the style's size. */
  const room = (measure * style.size) / size;
  const most = lines.map((line) => extreme(line, setting, fit, 'most'));
  const filled = lines.some(({ width }, index) => width > room || (most[index] ?? 0) >= room);
  const target = filled ? room : Math.max(...lines.map(({ width }) => width));
  return {
    size,
    fits,
    lines: lines.map((line, index) =>
      line.width > target || (most[index] ?? 0) >= target
        ? bringTo(line, target, setting)
        : { letterWidth: 1, spacing: 0 },
    ),
  };
};
