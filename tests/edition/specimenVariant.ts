// Variants of a specimen edition of one page or several, whatever its stories are: what a desk may do to them on an evening.
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { EditionCopy } from './editionCopy.js';
import { placesByName } from './placeOf.js';
import { ASPECTS, FRONT_MATTER, type HeadVariation, resize, setHeadline, setPhoto } from './storyChange.js';

/** A story's place in edition.yaml. */
interface Entry {
  readonly slot?: string;
  readonly file?: string;
  readonly continues?: string;
}

interface SheetSource {
  readonly stories: readonly Entry[];
  readonly fillers?: readonly string[];
  readonly [key: string]: unknown;
}

interface EditionSource extends Partial<SheetSource> {
  readonly pages?: readonly SheetSource[];
}

/** An edition as it is in the repository. */
export interface Specimen {
  readonly edition: EditionSource;
  /** Files in the order in which the sheets name them, with their text. */
  readonly stories: ReadonlyMap<string, string>;
  /** Characters that a line of each story holds where it stands. */
  readonly lineLength: ReadonlyMap<string, number>;
  /** Places that may stay empty, by the sheet that they are on. */
  readonly optional: readonly ReadonlySet<string>[];
}

/** What the stories of a jump come to. */
export const JUMPS = ['removed', 'longer', 'shorter'] as const;

/** Lines by which a jumping story becomes longer or shorter. */
const JUMP_LINES = 90;

/** What is changed; what is left out stays as the edition has it. Lists count through files, or through sheets. */
export interface SpecimenVariant {
  /** Lines added to or cut from each story. */
  readonly lines: readonly number[];
  /** Width ÷ height of each story's picture. */
  readonly aspects?: readonly number[];
  readonly heads?: readonly HeadVariation[];
  /** Whether each story in an optional place is left out. */
  readonly leftOut?: readonly boolean[];
  /** For each sheet, which two of its stories change places. */
  readonly swaps?: readonly (readonly [number, number])[];
  /** How many fillers each sheet has. */
  readonly fillers?: number;
  readonly jump?: (typeof JUMPS)[number];
  /** Chooses the words. */
  readonly turn: number;
}

/** More stories, pictures and optional places than any specimen has. */
const MOST = 40;
const MOST_SHEETS = 8;

const list = <T>(value: fc.Arbitrary<T>, length = MOST): fc.Arbitrary<readonly T[]> =>
  fc.array(value, { minLength: length, maxLength: length });

const lines = list(fc.integer({ min: -5, max: 5 }));
const aspects = list(fc.constantFrom(...ASPECTS));
const heads = list(fc.record({ characters: fc.integer({ min: 6, max: 26 }), divided: fc.boolean() }));
const leftOut = list(fc.boolean());
const place = fc.integer({ min: 0, max: 11 });
const swaps = list(fc.tuple(place, place), MOST_SHEETS);
const fillers = fc.integer({ min: 0, max: 3 });
const jump = fc.constantFrom(...JUMPS);
const turn = fc.integer({ min: 0, max: 1000 });

/** What a family of variants changes. */
export const SPECIMEN_FAMILIES = {
  text: fc.record({ lines, turn }),
  pictures: fc.record({ lines, turn, aspects }),
  heads: fc.record({ lines, turn, heads }),
  places: fc.record({ lines, turn, leftOut, fillers }),
  swaps: fc.record({ lines, turn, swaps }),
  jump: fc.record({ lines, turn, jump }),
  all: fc.record({ lines, turn, aspects, heads, leftOut, fillers, swaps, jump }),
} satisfies Record<string, fc.Arbitrary<SpecimenVariant>>;

const sheetsOf = ({ pages, ...edition }: EditionSource): readonly SheetSource[] =>
  pages ?? [{ stories: [], ...edition }];

/** Reads the edition that a workspace holds, and how its stories stand once it is typeset. */
export const readSpecimen = async (copy: EditionCopy): Promise<Specimen> => {
  const edition: EditionSource = parse(copy.read('edition.yaml'));
  const files = sheetsOf(edition).flatMap((sheet) => [
    ...sheet.stories.flatMap(({ file }) => (file === undefined ? [] : [file])),
    ...(sheet.fillers ?? []),
  ]);
  const { made } = await copy.typeset();
  const lineLength = new Map<string, number>();
  for (const { page } of made?.sheets ?? []) {
    for (const { role, story, lines: set } of page.frames) {
      if (role !== 'body' || story === undefined) continue;
      const widest = Math.max(0, ...set.map(({ measure, size }) => measure / size));
      lineLength.set(`${story}.md`, Math.max(widest, lineLength.get(`${story}.md`) ?? 0));
    }
  }
  const optional = (made?.sheets ?? []).map(({ template }) => {
    const places = [...placesByName(template).values()].flatMap(({ slot, parts }) => [slot, ...parts]);
    return new Set(
      places.flatMap((part) => ('name' in part && 'optional' in part && part.optional ? [part.name] : [])),
    );
  });
  return { edition, stories: new Map(files.map((file) => [file, copy.read(file)])), lineLength, optional };
};

const swap = (stories: readonly Entry[], [first, second]: readonly [number, number]): readonly Entry[] => {
  const movable = stories.filter(({ file }) => file !== undefined);
  const [a, b] = [movable[first % movable.length], movable[second % movable.length]];
  return stories.map((entry) => {
    const other = entry === a ? b : entry === b ? a : entry;
    return { ...entry, ...(other?.file !== undefined && { file: other.file }) };
  });
};

/** Changes a sheet; `index` counts sheets. */
const changeSheet = (
  sheet: SheetSource,
  index: number,
  { edition, optional }: Specimen,
  { leftOut: left, swaps: pairs, fillers: count, jump: jumping }: SpecimenVariant,
): SheetSource => {
  const before = sheetsOf(edition)
    .slice(0, index)
    .flatMap(({ stories }) => stories).length;
  const swapped = pairs?.[index] ? swap(sheet.stories, pairs[index]) : sheet.stories;
  const continued = sheetsOf(edition).flatMap(({ stories }) => stories.map(({ continues }) => continues));
  const stories = swapped.filter(({ slot, file, continues }, entry) => {
    if (jumping === 'removed' && continues !== undefined) return false;
    // A story that goes on elsewhere cannot be left out alone.
    const free = slot !== undefined && optional[index]?.has(slot) && !continued.includes(file ?? continues);
    return !(free && left?.[before + entry]);
  });
  const { fillers: own = [], ...rest } = sheet;
  const kept = count === undefined ? own : own.slice(0, count);
  return { ...rest, stories, ...(kept.length > 0 && { fillers: kept }) };
};

/** A digest line may name only what is on a page. */
const keepIndex = (sheets: readonly SheetSource[]): readonly SheetSource[] => {
  const files = new Set(sheets.flatMap(({ stories }) => stories.map(({ file }) => file)));
  return sheets.map((sheet) => {
    const { index, ...rest } = sheet;
    if (!Array.isArray(index)) return sheet;
    const kept = index.filter(({ story }: { readonly story: string }) => files.has(`${story}.md`));
    return kept.length > 0 ? { ...rest, index: kept } : { ...rest, stories: sheet.stories };
  });
};

/** Writes a variant into the specimen's workspace. */
export const writeSpecimen = (copy: EditionCopy, specimen: Specimen, variant: SpecimenVariant): void => {
  const { edition } = specimen;
  const sheets = keepIndex(sheetsOf(edition).map((sheet, index) => changeSheet(sheet, index, specimen, variant)));
  copy.write('edition.yaml', stringify(edition.pages ? { ...edition, pages: sheets } : { ...sheets[0] }));
  const jumping = new Set(sheetsOf(edition).flatMap(({ stories }) => stories.map(({ continues }) => continues)));
  const more = { longer: JUMP_LINES, shorter: -JUMP_LINES, removed: 0 }[variant.jump ?? 'removed'];
  [...specimen.stories].forEach(([file, whole], index) => {
    let frontMatter = FRONT_MATTER.exec(whole)?.[0] ?? '';
    const seed = variant.turn + index;
    const added = (variant.lines[index] ?? 0) + (jumping.has(file) ? more : 0);
    const body = whole.slice(frontMatter.length);
    const length = specimen.lineLength.get(file) ?? 0;
    const head = variant.heads?.[index];
    if (head && /^headline:/mu.test(frontMatter)) frontMatter = setHeadline(frontMatter, head, seed);
    const shape = variant.aspects?.[index];
    if (shape) frontMatter = setPhoto(frontMatter, shape);
    copy.write(file, frontMatter + resize(body, Math.round(added * length), seed));
  });
};
