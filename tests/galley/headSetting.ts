// Heads set with the shipped fonts, and read as a proof: size, then each line with its width and how it was fitted.
import { openFontBook } from '../../layout/font/openFontBook.js';
import type { GalleyContext } from '../../layout/galley/context.js';
import type { HeadVariant } from '../../layout/galley/galley.js';
import { headPhrases } from '../../layout/galley/headPhrases.js';
import { setHead } from '../../layout/galley/setHead.js';
import type { TextStyle } from '../../layout/template/style.js';
import type { HeadSetting } from '../../layout/template/template.js';
import { pt, toEm, toPt } from '../../layout/unit/length.js';
import { body, run } from '../line/setting.js';

const fonts = openFontBook();

export const headStyle: TextStyle = { ...body, name: 'head', size: pt(30), align: 'centre', spreadGap: 2 };

export const setting: HeadSetting = {
  style: headStyle,
  leading: 1.2,
  smallest: pt(18),
  step: pt(0.5),
  letterWidth: { least: 1, most: 1 },
  spacing: { least: 0, most: 0 },
  fit: ['spacing', 'letterWidth', 'size'],
  shape: 'even',
  maxLines: 3,
  breakAtSpace: false,
};

/** Sets a head, or one that its author divided into lines, to a measure in points. */
export const heads = (
  text: string | readonly string[],
  measurePt: number,
  given: Partial<HeadSetting> = {},
  keep: readonly string[] = [],
): { readonly variants: readonly HeadVariant[]; readonly found: readonly string[] } => {
  const found: string[] = [];
  const context: GalleyContext = {
    slot: 'main',
    lineHeight: pt(13),
    fonts,
    keep,
    aspects: new Map(),
    phrases: headPhrases,
    report: ({ id }) => void found.push(id),
  };
  const fields = [text].flat().map((line) => ({ runs: [run(line)], span: run(line).span }));
  return { variants: setHead('headline', fields, { ...setting, ...given }, pt(measurePt), context), found };
};

/** The lines of the variant with so many lines. */
export const linesOf = ({ variants }: ReturnType<typeof heads>, count: number): readonly string[] =>
  variants.find(({ lines }) => lines.length === count)?.lines.map(({ line }) => line.text) ?? [];

/** A variant as one row: size in points, then each line with its place and width in em and its letter width where that is not natural. */
export const proof = ({ size, lines }: HeadVariant): string => {
  const rows = lines.map(({ line }) => {
    const scale = line.runs[0]?.scaleX ?? 1;
    const widened = scale === 1 ? '' : ` ×${scale.toFixed(3)}`;
    return `${line.text} ${toEm(line.indent, size).toFixed(2)}+${toEm(line.width, size).toFixed(2)}${widened}`;
  });
  return `${String(toPt(size)).padStart(5)}pt  ${rows.join(' / ')}`;
};
