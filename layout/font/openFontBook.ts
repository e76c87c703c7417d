// The font book: the shipped catalogue and the workspace's own, their faces opened when first asked for.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { readSource } from '../diagnostic/readSource.js';
import type { Span } from '../diagnostic/span.js';
import type { Face, FontBook, FontRequest } from './face.js';
import { FileFace } from './fileFace.js';
import { examineFont, type FontFacts, GB2312_HAN } from './fontFacts.js';
import { type FontFile, openFontFile } from './fontFile.js';
import { locateFont, packageFolder, recordedFacts } from './locateFont.js';
import { type CataloguedFace, type Family, type FontCatalogue, readCatalogue } from './readCatalogue.js';

/** A font book with what it found out while it was used. */
export interface OpenFontBook extends FontBook {
  /** Every family by name, for reports. */
  readonly families: ReadonlyMap<string, Family>;
  /** Tells about a style's request at its place in the template: a family nobody lists, a role without a font. Each family is told once. */
  check(request: FontRequest, span: Span): void;
  /** What has been found so far, in the order of finding. */
  diagnostics(): readonly Diagnostic[];
}

/** What is set where nobody says otherwise. */
const MAINLAND = 'zh-Hans-CN';
const CATALOGUE = 'fonts/catalogue.yaml';
/** The shipped family that answers when no other can. */
const LAST_RESORT = 'song';
const ONE_EM = 1000;
/** Noto's and Source Han's em box, which most Chinese fonts follow. */
const USUAL_EM_BOX: readonly [number, number] = [880, 120];

/** Opens the shipped catalogue and, where the workspace has one, its own fonts/catalogue.yaml over it, to set text of a language (BCP 47). */
export function openFontBook(workspace?: string, language: string = MAINLAND): OpenFontBook {
  const found: Diagnostic[] = [];
  const read = (root: string): FontCatalogue => {
    const { source, diagnostics: unreadable } = readSource(join(root, CATALOGUE), root);
    found.push(...unreadable);
    if (!source) return { families: new Map() };
    const { catalogue, diagnostics } = readCatalogue(source, join(root, 'fonts'));
    found.push(...diagnostics);
    return catalogue;
  };
  const shipped = read(packageFolder());
  const desk = workspace === undefined ? undefined : resolve(workspace);
  const hasOwn = desk !== undefined && desk !== packageFolder() && existsSync(join(desk, CATALOGUE));
  const own = hasOwn ? read(desk) : undefined;
  const families = new Map([...shipped.families, ...(own?.families ?? [])]);
  const defaultFamily = own?.default ?? shipped.default ?? LAST_RESORT;

  const unknown = (family: string, span?: Span) =>
    diagnose('font-family-unknown', { family, known: [...families.keys()].join('、') }, span);
  const told = new Set<string>();
  const tell = (topic: string, diagnostic: Diagnostic): void => {
    if (!told.has(topic)) found.push(diagnostic);
    told.add(topic);
  };

  if (!families.has(defaultFamily)) found.push(unknown(defaultFamily));
  for (const family of families.values()) {
    for (const name of family.fallback) {
      if (!families.has(name)) found.push(unknown(name, family.span));
    }
  }

  /** The families that answer a name, in order: itself, its fallbacks, the default family, at last the shipped default. */
  const chains = new Map<string, readonly Family[]>();
  const chainOf = (name: string): readonly Family[] => {
    const known = chains.get(name);
    if (known) return known;
    const names = [name, ...(families.get(name)?.fallback ?? []), defaultFamily];
    const asked = [...names.map((each) => families.get(each)), shipped.families.get(LAST_RESORT)];
    const chain = [...new Set(asked)].filter((family) => family !== undefined && family.faces.length > 0) as Family[];
    chains.set(name, chain);
    return chain;
  };

  const check = ({ family: name }: FontRequest, span?: Span): void => {
    const family = families.get(name);
    if (!family) {
      tell(`family ${name}`, unknown(name, span));
    } else if (family.faces.length === 0) {
      const standIn = chainOf(name)[0]?.label ?? defaultFamily;
      tell(`family ${name}`, diagnose('font-fallback', { family: name, label: family.label, standIn }, span));
    }
  };

  // By the catalogued face itself: a workspace's family may bear a shipped one's name.
  const opened = new Map<CataloguedFace, FileFace | undefined>();
  const open = (family: Family, catalogued: CataloguedFace): FileFace | undefined => {
    const id = `${family.name}-${catalogued.weight}`;
    if (!opened.has(catalogued)) {
      const { face, diagnostics } = openFace(id, family, catalogued, language);
      found.push(...diagnostics);
      opened.set(catalogued, face);
    }
    return opened.get(catalogued);
  };

  const answers = new Map<string, FileFace | undefined>();
  const nearest = (family: Family, weight: number): FileFace | undefined => {
    const key = `${family.folder} ${family.name}-${weight}`;
    if (!answers.has(key)) {
      // A file that cannot be used has been told of; its nearest sister answers, so that the rest of the page can be seen.
      const order = family.faces.toSorted((a, b) => distance(a.weight, weight) - distance(b.weight, weight));
      let face: FileFace | undefined;
      for (const catalogued of order) {
        face = open(family, catalogued);
        if (face) break;
      }
      answers.set(key, face);
    }
    return answers.get(key);
  };

  const first = (request: FontRequest, accepts: (face: Face) => boolean): Face | undefined => {
    for (const family of chainOf(request.family)) {
      const face = nearest(family, request.weight);
      if (face && accepts(face)) return face;
    }
    return undefined;
  };

  return {
    language,
    families,
    check,
    diagnostics: () => found,
    face: (request) => {
      check(request);
      const face = first(request, () => true);
      if (!face) throw new Error(`no font can be opened for ${request.family}; tekan’s own fonts are not installed`);
      return face;
    },
    faceFor: (request, codePoint) => {
      check(request);
      return first(request, (face) => face.has(codePoint));
    },
  };
}

/** How far a weight is from the one asked for; of two equally far the bolder is nearer for bold requests, the lighter for light ones. */
const distance = (has: number, wanted: number): number =>
  Math.abs(has - wanted) + (has > wanted === wanted > 450 ? 0 : 0.5);

function openFace(
  id: string,
  family: Family,
  { file: name, index, span }: CataloguedFace,
  language: string,
): { readonly face?: FileFace; readonly diagnostics: readonly Diagnostic[] } {
  const path = locateFont(name, family.folder);
  if (path === undefined) return { diagnostics: [diagnose('font-file-missing', { file: name }, span)] };
  const file: FontFile | undefined = openFontFile(path, index);
  const recorded: FontFacts | undefined = recordedFacts(name);
  const facts = file && (recorded ?? examineFont(file));
  if (!file || !facts) return { diagnostics: [diagnose('font-file-unreadable', { file: name, index }, span)] };
  const { postScriptName, typoTop, typoBottom, embedding, gb2312 } = facts;
  const diagnostics: Diagnostic[] = [];
  if (embedding === 'forbidden') diagnostics.push(diagnose('font-embedding', { name: postScriptName }, span));
  if (gb2312 < GB2312_HAN) {
    diagnostics.push(diagnose('font-coverage', { name: postScriptName, missing: GB2312_HAN - gb2312 }, span));
  }
  const typo = [typoTop, typoBottom] as const;
  const usable = typoTop + typoBottom === ONE_EM;
  if (!family.emBox && !usable) {
    const values = { name: postScriptName, top: typoTop, bottom: typoBottom, family: family.name };
    diagnostics.push(diagnose('font-em-box', values, span));
  }
  const [emTop, emBottom] = family.emBox ?? (usable ? typo : USUAL_EM_BOX);
  return { face: new FileFace({ id, postScriptName, emTop, emBottom }, file, language), diagnostics };
}
