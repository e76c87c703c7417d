// One sheet made up: furniture, then every slot with its stories.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { GalleyContext } from '../galley/context.js';
import type { Galley } from '../galley/galley.js';
import type { Matter } from '../galley/matter.js';
import { setPlaced, setPlaces } from '../galley/setParts.js';
import type { Placement, Story } from '../story/story.js';
import type { Slot } from '../template/template.js';
import { fitSlot } from './fitting/fitSlot.js';
import { stackCosts } from './heights.js';
import { orderSlots, type SlotOrder } from './orderSlots.js';
import type { Frame, Page } from './page.js';
import { placeFurniture, placePageRules } from './place/placeFurniture.js';
import { placeIndex } from './place/placeIndex.js';
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

/** Fillers that no earlier slot took, dealt out among the places of this one. */
const fillersOf = (
  places: readonly StoryPlace[],
  fillers: readonly Story[],
): ReadonlyMap<string, readonly Matter[]> => {
  const takers = places.filter(({ filler }) => filler);
  return new Map(
    takers.map(({ name }, index) => [
      name,
      fillers
        .filter((_, order) => order % takers.length === index)
        .map((story) => ({ story, blocks: story.blocks, whole: true })),
    ]),
  );
};

/** A slot's galleys, and the story that findings about the whole slot are told of. */
const galleysOf = (
  slot: Slot,
  plan: PlannedSheet,
  order: SlotOrder,
  fillers: readonly Story[],
  context: SheetContext,
): { readonly galleys: readonly Galley[]; readonly first?: Story } => {
  const { makeUp, keep, report } = context;
  const inner: GalleyContext = {
    slot: slot.name,
    lineHeight: slot.grid.lineHeight,
    fonts: makeUp.fonts,
    keep,
    aspects: makeUp.aspects,
    phrases: makeUp.phrases,
    report,
  };
  const places = placesOf(slot);
  const mattersIn = new Map<string, readonly Matter[]>(fillersOf(places, fillers));
  for (const { name } of places) {
    const placement = plan.placements.get(name);
    const matter = placement && matterOf(name, placement, context, order);
    if (matter) mattersIn.set(name, [matter]);
  }
  const first = places.flatMap(({ name }) => plan.placements.get(name)?.story ?? [])[0];
  const own = places.some(({ shared }) => shared) ? undefined : mattersIn.get(slot.name)?.[0];
  const galleys = own
    ? [setPlaced(slot.name, own, slot.parts, slot.rect.width, inner)]
    : setPlaces(slot.parts, (name) => mattersIn.get(name) ?? [], slot.rect.width, inner);
  return { galleys: galleys.some(({ type }) => type !== 'space') ? galleys : [], ...(first && { first }) };
};

const makeSlot = (
  slot: Slot,
  plan: PlannedSheet,
  order: SlotOrder,
  fillers: readonly Story[],
  context: SheetContext,
): readonly Frame[] => {
  const { galleys, first } = galleysOf(slot, plan, order, fillers, context);
  if (galleys.length === 0) return [];
  const { report, record, makeUp, rests } = context;
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
    const made = makeSlot(slot, plan, order, fillers, context);
    for (const { paint } of made) for (const item of paint) if (item.type === 'picture') makeUp.pictured?.(item);
    frames.push(...made);
    fillers = fillers.filter(({ id }) => !made.some(({ story }) => story === id));
  }
  return { folio: sheet.folios.join('/'), trim: template.sheet, frames };
};
