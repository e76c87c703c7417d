// Run once at installation (npm's `prepare`): makes the fonts that npm holds only in slices, and records the facts of the shipped ones.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sourceText } from '../diagnostic/sourceText.js';
import { examineFont, type FontFacts } from './fontFacts.js';
import { openFontFile } from './fontFile.js';
import { FACTS_FILE, locateFont, madeFontsFolder, packageFolder } from './locateFont.js';
import { mergeSlices } from './mergeSlices.js';
import { readCatalogue } from './readCatalogue.js';

const SLICED_PACKAGE = '@chinese-fonts/lxgwwenkai';
const SLICED_FACES = ['LXGWWenKai-Regular', 'LXGWWenKai-Medium'];

/** A face of the sliced package, merged. */
async function mergeSlicedFace(face: string): Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const decompress: (woff2: Uint8Array) => Promise<Uint8Array> = require('wawoff2/decompress.js');
  const folder = join(dirname(require.resolve(`${SLICED_PACKAGE}/package.json`)), 'dist', face);
  const slices: Uint8Array[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.woff2'))
    .sort()) {
    // The decoder hands out its own memory: a copy stays as it is.
    slices.push(Uint8Array.from(await decompress(readFileSync(join(folder, name)))));
  }
  return mergeSlices(slices);
}

/** Makes what `dist:` names in the catalogue, and facts.json beside it. */
export async function makeFonts(): Promise<void> {
  const made = madeFontsFolder();
  mkdirSync(made, { recursive: true });
  for (const face of SLICED_FACES) writeFileSync(join(made, `${face}.ttf`), await mergeSlicedFace(face));
  const folder = join(packageFolder(), 'fonts');
  const path = join(folder, 'catalogue.yaml');
  const { catalogue } = readCatalogue(sourceText(path, readFileSync(path, 'utf8')), folder);
  const facts: Record<string, FontFacts> = {};
  for (const { faces } of catalogue.families.values()) {
    for (const { file, index } of faces) {
      const located = locateFont(file, folder);
      const font = located === undefined ? undefined : openFontFile(located, index);
      const found = font && examineFont(font);
      if (!found) throw new Error(`${file} of the shipped catalogue cannot be read`);
      facts[file] = found;
    }
  }
  writeFileSync(join(made, FACTS_FILE), `${JSON.stringify(facts, null, 2)}\n`);
}
