// One sheet made up: furniture, then every slot with its stories.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { GalleyContext } from '../galley/context.js';
import type { Galley } from '../galley/galley.js';
import type { Matter } from '../galley/matter.js';
import { type PlaceMatter, setPlaced, setPlaces } from '../galley/setParts.js';
import type { Placement, Story } from '../story/story.js';
import type { Slot } from '../template/template.js';
import { fitSlot } from './fitting/fitSlot.js';
import type { FittingMeans } from './fitting/fittingMeans.js';
import { stackCosts } from './heights.js';
import { orderSlots, type SlotOrder } from './orderSlots.js';
import type { Frame, Page } from './page.js';
import { placeFurniture, placePageRules } from './place/placeFurniture.js';
import { placeIndex } from './place/placeIndex.js';
import type { StoryRest } from './place/placing.js';
import { placesOf, type StoryPlace } from './places.js';
import type { PlannedSheet, SheetContext } from './plannedSheet.js';

/** How many times its slot's height a story is tried at, to say what it would need. */
const TALL_ENOUGH = 8;

/** What a placement's story has left to be set; a rest is taken out, so that nothing sets it again. */
const matterOf = (place: string, placement: Placement, context: SheetContext, order: SlotOrder): Matter | undefined => {
  const { rests, jumpOf, report } = context;
  const { story, continues, span } = placement;
  const jump = jumpOf(placement);
  if (!continues) return { story, blocks: story.blocks, whole: true, jump: { ...jump, resumes: false } };
  if (order.circular.has(placement)) {
    report(diagnose('jump-circle', { story: story.id, slot: place }, span));
    return undefined;
  }
  const rest = rests.get(story.id);
  if (!rest) {
    report(
      jump.from === undefined
        ? diagnose('jump-unknown', { file: story.id }, span)
        : diagnose('jump-empty', { story: story.id, folio: jump.from }, span),
    );
    return undefined;
  }
  rests.delete(story.id);
  return { story, blocks: rest.blocks, whole: true, jump: { ...jump, resumes: rest.resumes } };
};

/** What has a place of a slot: the story that was given it. */
const storiesIn = (
  places: readonly StoryPlace[],
  { placements }: PlannedSheet,
  order: SlotOrder,
  context: SheetContext,
): ReadonlyMap<string, Matter> =>
  new Map(
    places.flatMap(({ name }): readonly (readonly [string, Matter])[] => {
      const placement = placements.get(name);
      const matter = placement && matterOf(name, placement, context, order);
      return matter ? [[name, matter]] : [];
    }),
  );

/** The fillers that each place may take. */
type Offers = ReadonlyMap<string, readonly Story[]>;

const galleysOf = (
  slot: Slot,
  stories: ReadonlyMap<string, Matter>,
  offers: Offers,
  { makeUp, keep, report }: SheetContext,
): readonly Galley[] => {
  const inner: GalleyContext = {
    slot: slot.name,
    lineHeight: slot.grid.lineHeight,
    fonts: makeUp.fonts,
    keep,
    aspects: makeUp.aspects,
    phrases: makeUp.phrases,
    report,
  };
  const { width } = slot.rect;
  if (!placesOf(slot).some(({ shared }) => shared)) {
    const matter = stories.get(slot.name);
    return matter ? [setPlaced(slot.name, matter, slot.parts, width, inner)] : [];
  }
  const given = new Map<string, PlaceMatter>();
  for (const [name, fillers] of offers) {
    const matters = fillers.map((story) => ({ story, blocks: story.blocks, whole: true }));
    given.set(name, { type: 'fillers', matters });
  }
  for (const [name, matter] of stories) given.set(name, { type: 'story', matter });
  const galleys = setPlaces(slot.parts, given, width, inner);
  return galleys.some(({ type }) => type !== 'space') ? galleys : [];
};

/** Makes a slot up; `first` is the story that findings about the whole slot are told of. */
const makeSlot = (
  slot: Slot,
  galleys: readonly Galley[],
  first: Story | undefined,
  { report, record, makeUp, rests }: SheetContext,
): readonly Frame[] => {
  if (galleys.length === 0) return [];
  const { lineHeight } = slot.grid;
  const costs = stackCosts(galleys, slot.rows, lineHeight);
  const story = first?.id ?? '—';
  const span = first?.span ?? slot.span;
  if (costs.every((cost) => cost === Number.POSITIVE_INFINITY)) {
    const tall = stackCosts(galleys, slot.rows * TALL_ENOUGH, lineHeight);
    const needed = tall.findIndex((cost) => cost < Number.POSITIVE_INFINITY);
    const values = { story, slot: slot.name, needed: needed < 0 ? '—' : needed, rows: slot.rows };
    report(diagnose('slot-too-small', values, span));
    if (needed < 0) {
      // No height at all would hold it: there is nothing to place.
      for (const galley of galleys) if (galley.type === 'slot') for (const finding of galley.findings) report(finding);
      return [];
    }
  }
  return fitSlot(galleys, slot.rect, slot.rows, {
    slot: slot.name,
    story,
    span,
    grid: slot.grid,
    copyfit: makeUp.copyfit,
    leave: (rest) => rests.set(rest.story, rest),
    report,
    record,
    spend: () => {},
    filled: () => {},
  });
};

/** The offers without the fillers that places after the first have taken a second time; undefined where none was. */
const struckOut = (offers: Offers, frames: readonly Frame[]): Offers | undefined => {
  const taken = new Set<string>();
  let twice = false;
  const left = [...offers].map(([name, fillers]): readonly [string, readonly Story[]] => {
    const own = frames.find(({ slot, story }) => slot === name && story !== undefined)?.story;
    if (own === undefined || !taken.has(own)) {
      if (own !== undefined) taken.add(own);
      return [name, fillers];
    }
    twice = true;
    return [name, fillers.filter(({ id }) => id !== own)];
  });
  return twice ? new Map(left) : undefined;
};

/**
 * Makes a slot up with its stories. Each place for a filler has all that are left to choose from; where two have taken the same
 * one, it is struck out for the later of them and the slot made up again.
 */
const fillSlot = (
  slot: Slot,
  plan: PlannedSheet,
  order: SlotOrder,
  fillers: readonly Story[],
  context: SheetContext,
): readonly Frame[] => {
  const places = placesOf(slot);
  const stories = storiesIn(places, plan, order, context);
  const first = places.flatMap(({ name }) => plan.placements.get(name)?.story ?? [])[0];
  const free = places.filter(({ name, filler }) => filler && !plan.placements.has(name));
  let offers: Offers = new Map(free.map(({ name }) => [name, fillers]));
  for (;;) {
    const findings: Diagnostic[] = [];
    const means: FittingMeans[] = [];
    const rests = new Map<string, StoryRest>();
    const trial: SheetContext = {
      ...context,
      rests,
      report: (finding) => findings.push(finding),
      record: (one) => means.push(one),
    };
    const frames = makeSlot(slot, galleysOf(slot, stories, offers, trial), first, trial);
    const left = struckOut(offers, frames);
    if (left) {
      offers = left;
      continue;
    }
    for (const finding of findings) context.report(finding);
    for (const one of means) context.record(one);
    for (const [story, rest] of rests) context.rests.set(story, rest);
    return frames;
  }
};

/** Makes a sheet up. */
export const makeSheet = (plan: PlannedSheet, context: SheetContext): Page => {
  const { sheet, template } = plan;
  const { edition, keep, makeUp, report, folioOf } = context;
  const pages = template.fold === undefined ? 1 : 2;
  if (sheet.folios.length !== pages) {
    const values = { folios: sheet.folios.join(', '), count: sheet.folios.length, template: template.name, pages };
    report(diagnose('folio-count', values, sheet.span));
  }
  const frames: Frame[] = [
    ...placeFurniture(template.furniture, edition, sheet, keep, makeUp.fonts, report),
    ...placePageRules(template.rules),
    ...placeIndex(sheet, template, folioOf, keep, makeUp.fonts, report),
  ];
  let fillers = sheet.fillers;
  const order = orderSlots(plan);
  for (const slot of order.slots) {
    const made = fillSlot(slot, plan, order, fillers, context);
    for (const { paint } of made) for (const item of paint) if (item.type === 'picture') makeUp.pictured?.(item);
    frames.push(...made);
    fillers = fillers.filter(({ id }) => !made.some(({ story }) => story === id));
  }
  return { folio: sheet.folios.join('/'), trim: template.sheet, frames };
};
