// Where a catalogue's font files are on disk, and what was recorded of the shipped ones at installation.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFacts } from './fontFacts.js';

const NPM = 'npm:';
const DIST = 'dist:';
/** `@scope/name` or `name`, then the path in the package. */
const PACKAGE_PATH = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/;

let root: string | undefined;

/** tekan's own folder, wherever this module runs from (source or dist). */
export function packageFolder(): string {
  let folder = root ?? dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'fonts', 'catalogue.yaml'))) {
    if (folder === dirname(folder)) throw new Error('tekan’s own fonts/catalogue.yaml is not there');
    folder = dirname(folder);
  }
  root = folder;
  return folder;
}

/** The folder of the fonts that are made at installation. */
export const madeFontsFolder = (): string => join(packageFolder(), 'dist', 'fonts');

/** The path of a font file as a catalogue in `folder` names it; undefined where there is none. */
export function locateFont(name: string, folder: string): string | undefined {
  const path = pathOf(name, folder);
  return path !== undefined && existsSync(path) ? path : undefined;
}

function pathOf(name: string, folder: string): string | undefined {
  if (name.startsWith(DIST)) return join(madeFontsFolder(), name.slice(DIST.length));
  if (!name.startsWith(NPM)) return resolve(folder, name);
  const [, packageName, file] = PACKAGE_PATH.exec(name.slice(NPM.length)) ?? [];
  if (packageName === undefined || file === undefined) return undefined;
  try {
    return join(dirname(createRequire(join(folder, 'catalogue.yaml')).resolve(`${packageName}/package.json`)), file);
  } catch {
    return undefined;
  }
}

/** Name of the file with the facts of the shipped fonts, in `madeFontsFolder`. */
export const FACTS_FILE = 'facts.json';

let facts: Readonly<Record<string, FontFacts>> | undefined;

/** What was recorded of a shipped font at installation; undefined for any other, which is then examined when first used. */
export function recordedFacts(name: string): FontFacts | undefined {
  if (!name.startsWith(NPM) && !name.startsWith(DIST)) return undefined;
  if (!facts) {
    const path = join(madeFontsFolder(), FACTS_FILE);
    facts = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, FontFacts>>) : {};
  }
  return facts[name];
}
