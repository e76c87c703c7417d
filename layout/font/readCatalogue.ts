// Font catalogues: fonts/catalogue.yaml read into families, every finding at its line and column.
import * as z from 'zod/mini';
import { checkYaml } from '../diagnostic/checkYaml.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { readYaml } from '../diagnostic/readYaml.js';
import type { SourceText } from '../diagnostic/sourceText.js';
import type { Span } from '../diagnostic/span.js';

/** One face as the catalogue names it. */
export interface CataloguedFace {
  /** 100–900. */
  readonly weight: number;
  /** `npm:@scope/package/path`, `dist:name`, or a path relative to the catalogue's folder. */
  readonly file: string;
  /** Which font of a collection; 0 for other files. */
  readonly index: number;
  readonly span: Span;
}

/** One family: a role and the faces that play it. */
export interface Family {
  readonly name: string;
  /** What the trade calls it, e.g. 宋体. */
  readonly label: string;
  readonly licence?: string;
  /** Families asked in turn for a character that this one lacks, and for everything where it has no face. */
  readonly fallback: readonly string[];
  /** The em box above and below the baseline in thousandths, where the font's own OS/2 typo values are not right. */
  readonly emBox?: readonly [number, number];
  /** The folder that the files of its faces are relative to. */
  readonly folder: string;
  readonly faces: readonly CataloguedFace[];
  readonly span: Span;
}

/** A catalogue's families by name. */
export interface FontCatalogue {
  /** The family that answers for a name the catalogue does not list. */
  readonly default?: string;
  readonly families: ReadonlyMap<string, Family>;
}

const weight = z.int().check(z.minimum(1), z.maximum(1000));
const catalogueSchema = z.strictObject({
  default: z.optional(z.string()),
  families: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      licence: z.optional(z.string()),
      fallback: z._default(z.array(z.string()), []),
      emBox: z.optional(z.tuple([z.number(), z.number()])),
      faces: z._default(
        z.array(z.strictObject({ weight, file: z.string(), index: z._default(z.int().check(z.minimum(0)), 0) })),
        [],
      ),
    }),
  ),
});

/** Reads one catalogue; `folder` is where its relative paths start. With errors in it the catalogue is empty. */
export function readCatalogue(
  source: SourceText,
  folder: string,
): { readonly catalogue: FontCatalogue; readonly diagnostics: readonly Diagnostic[] } {
  const { yaml, diagnostics: syntax } = readYaml(source);
  const checked = yaml && checkYaml(catalogueSchema, yaml);
  const diagnostics = [...syntax, ...(checked?.diagnostics ?? [])];
  const families = new Map<string, Family>();
  if (!yaml || !checked?.value) return { catalogue: { families }, diagnostics };
  for (const [name, { faces, emBox, licence, ...family }] of Object.entries(checked.value.families)) {
    families.set(name, {
      ...family,
      name,
      folder,
      ...(licence !== undefined && { licence }),
      ...(emBox && { emBox }),
      faces: faces.map((face, index) => ({ ...face, span: yaml.spanOf(['families', name, 'faces', index, 'file']) })),
      span: yaml.keySpanOf(['families', name]),
    });
  }
  const chosen = checked.value.default;
  return { catalogue: { ...(chosen !== undefined && { default: chosen }), families }, diagnostics };
}
