// The templates of an edition's sheets, each read once.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Edition, Sheet } from '../story/story.js';
import { toEm, toPt } from '../unit/length.js';
import { type FileOf, type ReadTemplate, readTemplate } from './readTemplate.js';
import type { Template } from './template.js';

/** The reading of an edition's templates. */
export interface ReadTemplates {
  /** One a sheet; left out where one of them cannot be used. */
  readonly templates?: readonly Template[];
  /** File → text, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A type area as the desk reads it: em × lines, for one page of the sheet. */
const areaOf = ({ typeArea, fold, em, lineHeight }: Template): string => {
  const pages = fold === undefined ? 1 : 2;
  // A double truck has the white over its fold in its type area.
  const width = Math.floor(toEm(typeArea.width, em) / pages);
  return `${width} × ${Math.round(typeArea.height / lineHeight)}, ${toPt(em)}/${toPt(lineHeight)} pt`;
};

/** Pages of one paper have one type area and line grid, or their template says why not. */
const checkAreas = (sheets: readonly Sheet[], templates: readonly Template[]): readonly Diagnostic[] => {
  const [first] = templates;
  return templates.flatMap((template, index) => {
    if (!first || template.differs !== undefined || areaOf(template) === areaOf(first)) return [];
    const values = { template: template.name, area: areaOf(template), other: first.name, otherArea: areaOf(first) };
    return [diagnose('type-areas-differ', values, sheets[index]?.templateSpan)];
  });
};

/** Reads the templates of an edition. */
export const readTemplates = ({ sheets }: Edition, fileOf: FileOf): ReadTemplates => {
  const read = new Map<string, ReadTemplate>();
  for (const { template, templateSpan } of sheets) {
    if (read.has(template)) continue;
    read.set(template, readTemplate(template, fileOf, templateSpan));
  }
  const all = [...read.values()];
  const found = {
    sources: new Map(all.flatMap(({ sources }) => [...sources])),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
  const templates = sheets.flatMap((sheet) => read.get(sheet.template)?.template ?? []);
  if (templates.length < sheets.length) return found;
  return { ...found, templates, diagnostics: [...found.diagnostics, ...checkAreas(sheets, templates)] };
};
