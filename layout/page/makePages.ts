// The edition's pages: each sheet is made up in order, so that a story which goes on on a later page can take its rest there.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { namesToKeep } from '../story/namesToKeep.js';
import type { Edition, Placement, Sheet } from '../story/story.js';
import type { Slot, Template } from '../template/template.js';
import { type FittingMeans, rankMeans } from './fitting/fittingMeans.js';
import { makeSheet } from './makeSheet.js';
import type { MakeUp } from './makeUp.js';
import type { Page } from './page.js';
import type { StoryRest } from './place/placing.js';
import { assignPlaces, placesOf } from './places.js';
import type { JumpPages, PlannedSheet } from './plannedSheet.js';

/** A sheet with its template and its finished page. */
export interface MadeSheet {
  readonly sheet: Sheet;
  readonly template: Template;
  readonly page: Page;
  /** What was done to fit matter to its rows, in rank order; nothing without copyfitting. */
  readonly fitting: readonly FittingMeans[];
}

/** The sheets, and what there is to say about them. */
export interface MadePages {
  readonly sheets: readonly MadeSheet[];
  /** Fillers that no page needed, as in `Story.id`; a finding tells each. */
  readonly unused: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The number of the page that a slot stands on: of a double truck's two, the one that holds its middle. */
const folioAt = ({ folios }: Sheet, { fold }: Template, { rect }: Slot): string => {
  const second = fold !== undefined && rect.x + rect.width / 2 >= fold;
  return String(folios[second ? 1 : 0] ?? folios[0] ?? '');
};

/** A placement with the name of its place and the number of its page. */
interface Stop {
  readonly placement: Placement;
  readonly place: string;
  readonly folio: string;
}

/** Every placement, in the order of the pages. */
const stopsOf = (plans: readonly PlannedSheet[]): readonly Stop[] =>
  plans.flatMap(({ sheet, template, placements }) =>
    template.slots
      .flatMap(placesOf)
      .flatMap(({ name, slot }) => {
        const placement = placements.get(name);
        return placement ? [{ placement, place: name, folio: folioAt(sheet, template, slot) }] : [];
      })
      // A story begins before it goes on, also where both stand on one sheet.
      .sort((a, b) => sheet.placements.indexOf(a.placement) - sheet.placements.indexOf(b.placement)),
  );

/** Makes an edition's sheets up; there is a template for each. Findings are collected: one bad story does not hide the others. */
export const makePages = (edition: Edition, templates: readonly Template[], makeUp: MakeUp): MadePages => {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const plans = edition.sheets.flatMap((sheet, index): readonly PlannedSheet[] => {
    const template = templates[index];
    if (!template) return [];
    const { placements, diagnostics: found } = assignPlaces(sheet, template);
    for (const one of found) report(one);
    return [{ sheet, template, placements }];
  });
  const stops = stopsOf(plans);
  const folioOf = (story: string): string | undefined =>
    stops.find(({ placement }) => placement.story.id === story)?.folio;
  const jumpOf = (placement: Placement): JumpPages => {
    const way = stops.filter(({ placement: { story } }) => story === placement.story);
    const at = way.findIndex((stop) => stop.placement === placement);
    const [before, after] = [way[at - 1], way[at + 1]];
    return {
      // Only one that continues the story takes its rest.
      ...(after?.placement.continues && { to: after.folio }),
      ...(placement.continues && before && { from: before.folio }),
    };
  };
  const keep = namesToKeep(edition);
  const rests = new Map<string, StoryRest>();
  const sheets = plans.map((plan): MadeSheet => {
    const fitting: FittingMeans[] = [];
    const page = makeSheet(plan, {
      edition,
      keep: [...new Set([...keep, ...plan.template.keep])],
      makeUp,
      rests,
      jumpOf,
      folioOf,
      report,
      record: (means) => fitting.push(means),
    });
    return { sheet: plan.sheet, template: plan.template, page, fitting: rankMeans(fitting) };
  });
  for (const { story } of rests.values()) {
    const stop = stops.findLast(({ placement }) => placement.continues && placement.story.id === story);
    if (!stop || diagnostics.some(({ id, values }) => id === 'jump-circle' && values.story === story)) continue;
    report(diagnose('jump-circle', { story, slot: stop.place }, stop.placement.span));
  }
  const placed = new Set(sheets.flatMap(({ page }) => page.frames.flatMap(({ story }) => story ?? [])));
  const unused = new Set<string>();
  for (const { id, span } of edition.sheets.flatMap(({ fillers }) => fillers)) {
    if (placed.has(id)) continue;
    unused.add(id);
    report(diagnose('filler-unused', { story: id }, span));
  }
  return { sheets, unused, diagnostics };
};
