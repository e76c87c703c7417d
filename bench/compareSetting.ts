// Sets the printed special issue's text at print's own measures and prints the figures that tell good setting from bad.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { type FitOptions, type FitParagraph, fitText } from '../layout/fitText.js';
import { openFontBook } from '../layout/font/openFontBook.js';
import { namesToKeep } from '../layout/story/namesToKeep.js';
import { readEdition } from '../layout/story/readEdition.js';
import { DEFAULT_COMPOSITION } from '../layout/template/style.js';
import { pt } from '../layout/unit/length.js';
import { convertSourceEdition } from '../tests/sourceEdition/convertSourceEdition.js';
import { printedParts } from './printedParts.js';
import { type SettingFigures, settingFigures } from './settingFigures.js';

/** Whose kept strings are used: the project's own edition of the same issue. */
const EDITION = 'content/2025-01-09/edition.yaml';

/** Six columns with gutters of 1 em of 9.5 pt fill a page of 390 mm: what other systems were measured at. */
const SIX_COLUMNS = { measure: 18.56, size: pt(9.5) };

const NAME_WIDTH = 32;
const PER_CENT = 100;

const row = (name: string, figures: SettingFigures): string => {
  const { lines, justified, worst, loose, noticed, squeezed, edges, numbers, units, kept, runts } = figures;
  const share = ((PER_CENT * loose) / Math.max(1, justified)).toFixed(1);
  const cut = `edges ${edges}, numbers ${numbers}, units ${units}, names and terms ${kept}, runts ${runts}`;
  return `${name.padEnd(NAME_WIDTH)}${String(lines).padStart(4)} lines, widest gap ${worst.toFixed(3)} em, over 0.08: ${loose} of ${justified} (${share} %), over 0.05: ${noticed}, under −0.03: ${squeezed}; ${cut}`;
};

/** The names that tekan finds by itself in the printed edition. */
const foundNames = (): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'tekan-'));
  try {
    convertSourceEdition(folder);
    const { edition } = readEdition(folder, folder);
    return edition ? namesToKeep({ ...edition, keep: [] }) : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** A row for each part of the printed edition in `folder`, then all of it: with the names found alone, with the house's list, and in wide columns. */
export const compareSetting = (folder: string): readonly string[] => {
  const fonts = openFontBook();
  const { keep: listed } = z.object({ keep: z.array(z.string()) }).parse(parse(readFileSync(EDITION, 'utf8')));
  const found = foundNames();
  const keep = [...new Set([...found, ...listed])];
  const set = (paragraphs: readonly string[], options: Partial<FitOptions>): readonly FitParagraph[] =>
    fitText(paragraphs.join('\n'), 'printed edition', fonts, {
      measure: SIX_COLUMNS.measure,
      size: pt(9),
      font: { family: 'song', weight: 400 },
      composition: DEFAULT_COMPOSITION,
      indent: 2,
      keep,
      ...options,
    }).paragraphs;
  const parts = printedParts(folder);
  const rows = parts.map(({ name, measure, paragraphs }) =>
    row(`${name}, ${measure} em`, settingFigures(set(paragraphs, { measure }), keep)),
  );
  const all = (options: Partial<FitOptions>): SettingFigures =>
    settingFigures(
      parts.flatMap(({ paragraphs, measure }) => set(paragraphs, { measure, ...options })),
      keep,
    );
  return [
    ...rows,
    row('all (print: 508 lines)', all({})),
    row(`all, ${found.length} names found alone`, all({ keep: found })),
    row(
      `six columns, ${SIX_COLUMNS.measure} em, quanjiao`,
      all({ ...SIX_COLUMNS, composition: { ...DEFAULT_COMPOSITION, scheme: 'quanjiao' } }),
    ),
    row(
      'the same without a list',
      all({ ...SIX_COLUMNS, composition: { ...DEFAULT_COMPOSITION, scheme: 'quanjiao' }, keep: [] }),
    ),
  ];
};
