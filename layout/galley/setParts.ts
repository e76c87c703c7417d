// A slot's parts, set to their measures: the tree of galleys that the page room gives heights and places.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { Field } from '../story/story.js';
import type { Alignment } from '../template/style.js';
import type { BoxPart, FlowPart, Part, RowPart, TextPart, TextRole } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { blockName } from './blockName.js';
import type { GalleyContext } from './context.js';
import type { BoxGalley, Galley, RowGalley, TextGalley } from './galley.js';
import { type Deal, dealBlocks, levelParts, type Matter } from './matter.js';
import { setFlow } from './setFlow.js';
import { setHead } from './setHead.js';
import { setVerticalFlow } from './setVerticalFlow.js';
import { setVerticalHead } from './setVerticalHead.js';

const fieldsOf = (role: TextRole, matter: Matter): readonly Field[] => {
  if (role === 'label') return matter.label ? [matter.label] : [];
  if (!matter.whole) return [];
  if (role === 'headline' || role === 'decks') return matter.story[role];
  const field = matter.story[role];
  return field ? [field] : [];
};

const ROLES: readonly TextRole[] = ['kicker', 'headline', 'decks', 'digest', 'byline', 'dateline', 'signature'];

/** Front matter that the slot's parts do not set is reported, so that nothing is lost in silence. */
const reportUnset = (parts: readonly Part[], matter: Matter, context: GalleyContext): void => {
  const set = new Set<string>();
  for (const part of levelParts(parts)) {
    if (part.type === 'text') set.add(part.role);
    if (part.type !== 'flow') continue;
    for (const { role } of part.runIn) set.add(role);
    if (part.signature) set.add('signature');
    if (part.picture) set.add('picture');
  }
  const { picture } = matter.story;
  if (set.has('headline') && matter.story.headline.length === 0) {
    context.report(diagnose('headline-missing', { story: matter.story.id, slot: context.slot }, matter.story.span));
  }
  const missing = ROLES.filter((role) => !set.has(role)).flatMap((role) =>
    fieldsOf(role, matter).map((field) => ({ role, span: field.span })),
  );
  if (picture && !set.has('picture')) missing.push({ role: 'label', span: picture.span });
  for (const { role, span } of missing) {
    const field = role === 'label' ? 'picture' : role;
    context.report(diagnose('field-without-place', { slot: context.slot, field }, span));
  }
};

/** A vertical head stands in its rows as its lines stand in their length. */
const standOf = (align: Alignment): TextGalley['stand'] => {
  switch (align) {
    case 'start':
    case 'justify':
      return 'top';
    case 'end':
      return 'foot';
    case 'centre':
    case 'spread':
      return 'middle';
  }
};

const setText = (part: TextPart, matter: Matter, width: Length, context: GalleyContext): TextGalley | undefined => {
  const fields = fieldsOf(part.role, matter);
  if (fields.length === 0) return undefined;
  const measure = width - 2 * part.sides;
  const vertical = part.setting.style.direction === 'vertical';
  return {
    type: 'text',
    role: part.role,
    measure,
    sides: part.sides,
    variants: (vertical ? setVerticalHead : setHead)(part.role, fields, part.setting, measure, context),
    air: part.air,
    stand: vertical ? standOf(part.setting.style.align) : 'middle',
    ...(part.ground && { ground: part.ground }),
  };
};

/** A row's cells; one without matter gives its width to the last cell that has some. */
const setRow = (
  part: RowPart,
  matter: Matter,
  deal: Deal,
  width: Length,
  context: GalleyContext,
): RowGalley | undefined => {
  const stackOf = (parts: readonly Part[], measure: Length): readonly Galley[] =>
    setStack(parts, matter, deal, measure, context);
  const filled = part.cells.filter((cell) => hasMatter(cell.parts, matter, deal));
  const last = filled.at(-1);
  if (!last) return undefined;
  const used = filled.reduce((sum, cell) => sum + cell.width, 0) + (filled.length - 1) * part.gap;
  const spare = filled.length < part.cells.length ? width - used : 0;
  return {
    type: 'row',
    gap: part.gap,
    ...(part.rule && { rule: part.rule }),
    cells: filled.map((cell) => {
      const own = cell.width + (cell === last ? spare : 0);
      return { width: own, stack: stackOf(cell.parts, own) };
    }),
  };
};

/** Blocks, or what a whole story sets in its flow beside them: a picture, a signature, fields run in. */
const flowHasMatter = (part: FlowPart, { story, whole }: Matter, deal: Deal): boolean => {
  if (part !== deal.flow) return false;
  if (deal.rest.length > 0) return true;
  const beside = part.runIn.some(({ role }) => story[role]) || (part.signature && story.signature);
  return whole && Boolean(beside || (part.picture && story.picture));
};

const hasMatter = (parts: readonly Part[], matter: Matter, deal: Deal): boolean =>
  levelParts(parts).some((part) => {
    switch (part.type) {
      case 'text':
        return fieldsOf(part.role, matter).length > 0;
      case 'box':
        return deal.taken.has(part);
      case 'flow':
        return flowHasMatter(part, matter, deal);
      case 'row':
      case 'space':
        return false;
    }
  });

const setBox = (
  part: BoxPart,
  matter: Matter,
  deal: Deal,
  width: Length,
  context: GalleyContext,
): BoxGalley | undefined => {
  const inner = { ...context, lineHeight: part.grid?.lineHeight ?? context.lineHeight };
  const measure = width - 2 * part.sides;
  const box = {
    type: 'box' as const,
    role: part.take ?? 'box',
    padding: part.padding,
    sides: part.sides,
    ...(part.grid && { grid: part.grid }),
    ...(part.ground && { ground: part.ground }),
  };
  if (part.take === undefined) {
    if (!hasMatter(part.parts, matter, deal)) return undefined;
    return { ...box, stack: setStack(part.parts, matter, deal, measure, inner) };
  }
  const container = deal.taken.get(part);
  if (!container) return undefined;
  const { label, blocks } = container;
  const level: Matter = { story: matter.story, blocks, whole: false, ...(label && { label }) };
  return { ...box, stack: setParts(part.parts, level, measure, inner) };
};

const listOf = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const setStack = (
  parts: readonly Part[],
  matter: Matter,
  deal: Deal,
  width: Length,
  context: GalleyContext,
): readonly Galley[] =>
  parts.flatMap((part): readonly Galley[] => {
    switch (part.type) {
      case 'text':
        return listOf(setText(part, matter, width, context));
      case 'space':
        return [part];
      case 'row':
        return listOf(setRow(part, matter, deal, width, context));
      case 'box':
        return listOf(setBox(part, matter, deal, width, context));
      case 'flow':
        if (!flowHasMatter(part, matter, deal)) return [];
        return part.vertical
          ? [setVerticalFlow(part, part.vertical, matter, deal.rest, width, context)]
          : [setFlow(part, matter, deal.rest, width, context)];
    }
  });

/** Sets one level: the whole story, or the container a box took. Matter that no part takes is reported. */
export const setParts = (
  parts: readonly Part[],
  matter: Matter,
  width: Length,
  context: GalleyContext,
): readonly Galley[] => {
  const deal = dealBlocks(parts, matter.blocks);
  if (matter.whole) reportUnset(parts, matter, context);
  const labels = levelParts(parts).some((part) => part.type === 'text' && part.role === 'label');
  if (matter.label && !labels) {
    context.report(diagnose('field-without-place', { slot: context.slot, field: 'label' }, matter.label.span));
  }
  if (!deal.flow) {
    for (const block of deal.rest) {
      context.report(diagnose('block-without-place', { slot: context.slot, what: blockName(block) }, block.span));
    }
  }
  return setStack(parts, matter, deal, width, context);
};
