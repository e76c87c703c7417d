// Sets the printed special issue's text at print's own measures and prints the figures that tell good setting from bad.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { type FitParagraph, fitText } from '../layout/fitText.js';
import { openFontBook } from '../layout/font/openFontBook.js';
import { DEFAULT_COMPOSITION } from '../layout/template/style.js';
import { pt } from '../layout/unit/length.js';
import { printedParts } from './printedParts.js';
import { type SettingFigures, settingFigures } from './settingFigures.js';

/** Whose kept strings are used: the project's own edition of the same issue. */
const EDITION = 'content/2025-01-09/edition.yaml';

const NAME_WIDTH = 32;
const PER_CENT = 100;

const row = (name: string, figures: SettingFigures): string => {
  const { lines, justified, worst, loose, noticed, squeezed, edges, numbers, units, kept, runts } = figures;
  const share = ((PER_CENT * loose) / Math.max(1, justified)).toFixed(1);
  const cut = `edges ${edges}, numbers ${numbers}, units ${units}, kept ${kept}, runts ${runts}`;
  return `${name.padEnd(NAME_WIDTH)}${String(lines).padStart(4)} lines, widest gap ${worst.toFixed(3)} em, over 0.08: ${loose} of ${justified} (${share} %), over 0.05: ${noticed}, under −0.03: ${squeezed}; ${cut}`;
};

/** A row for each part of the printed edition in `folder`, and one for all of it. */
export const compareSetting = (folder: string): readonly string[] => {
  const fonts = openFontBook();
  const { keep } = z.object({ keep: z.array(z.string()) }).parse(parse(readFileSync(EDITION, 'utf8')));
  const set = (paragraphs: readonly string[], measure: number): readonly FitParagraph[] =>
    fitText(paragraphs.join('\n'), 'printed edition', fonts, {
      measure,
      size: pt(9),
      font: { family: 'song', weight: 400 },
      composition: DEFAULT_COMPOSITION,
      indent: 2,
      keep,
    }).paragraphs;
  const parts = printedParts(folder).map(({ name, measure, paragraphs }) => ({
    name: `${name}, ${measure} em`,
    paragraphs: set(paragraphs, measure),
  }));
  const all = parts.flatMap(({ paragraphs }) => paragraphs);
  return [
    ...parts.map(({ name, paragraphs }) => row(name, settingFigures(paragraphs, keep))),
    row('all (print: 508 lines)', settingFigures(all, keep)),
  ];
};
