// A slot's parts, set to their measures: the tree of galleys that the page room gives heights and places.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Field } from '../story/story.js';
import type { Alignment } from '../template/style.js';
import type { BoxPart, FlowPart, Part, RowPart, SlotPart, TextPart, TextRole } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { blockName } from './blockName.js';
import type { GalleyContext } from './context.js';
import type { BoxGalley, Galley, InsetGalley, RowGalley, SlotGalley, TextGalley } from './galley.js';
import { type Deal, dealBlocks, levelParts, type Matter } from './matter.js';
import { setFlow } from './setFlow.js';
import { setHead } from './setHead.js';
import { setVerticalFlow } from './setVerticalFlow.js';
import { setVerticalHead } from './setVerticalHead.js';

const fieldsOf = (role: TextRole, matter: Matter): readonly Field[] => {
  if (role === 'label') return matter.label ? [matter.label] : [];
  if (!matter.whole) return [];
  // Over the rest of a story its headline stands again; all else stood on the page before.
  if (matter.jump?.from !== undefined && role !== 'headline') return [];
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
  const picture = matter.jump?.from === undefined ? matter.story.picture : undefined;
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
  const again = matter.jump?.from !== undefined;
  const setting = (again ? part.continued : undefined) ?? part.setting;
  const vertical = setting.style.direction === 'vertical';
  return {
    type: 'text',
    role: part.role,
    generated: again,
    styleSize: setting.style.size,
    measure,
    sides: part.sides,
    variants: (vertical ? setVerticalHead : setHead)(part.role, fields, setting, measure, context),
    air: part.air,
    stand: vertical ? standOf(setting.style.align) : 'middle',
    ...(part.ground && { ground: part.ground }),
  };
};

/** What the parts that hold matter become: those of a story's level, or the places of several stories. */
interface Level {
  has(part: Part): boolean;
  /** Galleys of a part that is no mere structure. */
  set(part: TextPart | BoxPart | FlowPart, width: Length, context: GalleyContext): readonly Galley[];
  /** What may stand in a place: a story, or the fillers of which one may. */
  place(part: SlotPart, width: Length, context: GalleyContext): SetPlace | undefined;
}

interface SetPlace {
  readonly type: PlaceMatter['type'];
  readonly stories: readonly SlotGalley[];
}

/** What a place inside a slot is given: the story that has it, or fillers of which it takes one or none. */
export type PlaceMatter =
  | { readonly type: 'story'; readonly matter: Matter }
  | { readonly type: 'fillers'; readonly matters: readonly Matter[] };

const hasMatter = (parts: readonly Part[], level: Level): boolean => levelParts(parts).some((part) => level.has(part));

/** A row's cells; one without matter gives its width to the last cell that has some. */
const setRow = (part: RowPart, level: Level, width: Length, context: GalleyContext): RowGalley | undefined => {
  const filled = part.cells.filter((cell) => hasMatter(cell.parts, level));
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
      return { width: own, stack: setStack(cell.parts, level, own, context) };
    }),
  };
};

const boxOf = (part: BoxPart, stack: readonly Galley[]): BoxGalley => ({
  type: 'box',
  role: part.take ?? 'box',
  padding: part.padding,
  sides: part.sides,
  ...(part.grid && { grid: part.grid }),
  ...(part.ground && { ground: part.ground }),
  stack,
});

/** What parts inside a box know of where they are. */
const insideBox = (part: BoxPart, context: GalleyContext): GalleyContext => ({
  ...context,
  lineHeight: part.grid?.lineHeight ?? context.lineHeight,
});

/** The place of a story, the white above it included where something stands there. */
const setPlace = (
  part: SlotPart,
  first: boolean,
  level: Level,
  width: Length,
  context: GalleyContext,
): readonly Galley[] => {
  const set = level.place(part, width, { ...context, slot: part.name });
  if (!set || set.stories.length === 0) return [];
  const gap: readonly Galley[] = first
    ? []
    : [{ type: 'space', rows: part.gapBefore, ...(part.rule && { rule: part.rule }) }];
  const ways = set.stories.map((story) => [...gap, story]);
  return set.type === 'fillers' ? [{ type: 'choice', options: [[], ...ways] }] : ways.flat();
};

const listOf = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const setStack = (parts: readonly Part[], level: Level, width: Length, context: GalleyContext): readonly Galley[] => {
  const stack: Galley[] = [];
  for (const part of parts) {
    switch (part.type) {
      case 'space':
        stack.push(part);
        break;
      case 'row':
        stack.push(...listOf(setRow(part, level, width, context)));
        break;
      case 'box':
        if (part.take !== undefined) stack.push(...level.set(part, width, context));
        else if (hasMatter(part.parts, level)) {
          const inner = setStack(part.parts, level, width - 2 * part.sides, insideBox(part, context));
          stack.push(boxOf(part, inner));
        }
        break;
      case 'text':
      case 'flow':
        stack.push(...level.set(part, width, context));
        break;
      case 'slot':
        stack.push(...setPlace(part, stack.length === 0, level, width, context));
        break;
    }
  }
  return stack;
};

/** Blocks, or what a whole story sets in its flow beside them: a picture, a signature, fields run in. */
const flowHasMatter = (part: FlowPart, { story, whole, jump }: Matter, deal: Deal): boolean => {
  if (part !== deal.flow) return false;
  if (deal.rest.length > 0) return true;
  if (jump?.from !== undefined) return false;
  const beside = part.runIn.some(({ role }) => story[role]) || (part.signature && story.signature);
  return whole && Boolean(beside || (part.picture && story.picture));
};

/** The level of a story, or of a container that a box took. */
const storyLevel = (matter: Matter, deal: Deal): Level => {
  const setFlowPart = (part: FlowPart, width: Length, context: GalleyContext): readonly Galley[] => {
    if (part.vertical) return [setVerticalFlow(part, part.vertical, matter, deal.rest, width, context)];
    const flow = setFlow(part, matter, deal.rest, width, context);
    const insets = part.insets.flatMap((inset): readonly InsetGalley[] => {
      const { from, to, runaround } = inset;
      const measure = runaround?.width ?? (to - from + 1) * flow.columnWidth + (to - from) * part.gutter;
      if (!hasMatter(inset.parts, level)) return [];
      return [{ part: inset, stack: setStack(inset.parts, level, measure, context) }];
    });
    return [{ ...flow, insets }];
  };
  const level: Level = {
    has: (part) => {
      switch (part.type) {
        case 'text':
          return fieldsOf(part.role, matter).length > 0;
        case 'box':
          return deal.taken.has(part);
        case 'flow':
          return flowHasMatter(part, matter, deal);
        case 'row':
        case 'space':
        case 'slot':
          return false;
      }
    },
    set: (part, width, context) => {
      switch (part.type) {
        case 'text':
          return listOf(setText(part, matter, width, context));
        case 'flow':
          return flowHasMatter(part, matter, deal) ? setFlowPart(part, width, context) : [];
        case 'box': {
          const container = deal.taken.get(part);
          if (!container) return [];
          const { label, blocks } = container;
          const level: Matter = { story: matter.story, blocks, whole: false, ...(label && { label }) };
          return [boxOf(part, setParts(part.parts, level, width - 2 * part.sides, insideBox(part, context)))];
        }
      }
    },
    place: () => undefined,
  };
  return level;
};

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
  return setStack(parts, storyLevel(matter, deal), width, context);
};

/** A story set into a place. */
export const setPlaced = (
  slot: string,
  matter: Matter,
  parts: readonly Part[],
  width: Length,
  context: GalleyContext,
): SlotGalley => {
  const { story } = matter;
  const findings: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    findings.push(diagnostic);
  };
  const stack = setParts(parts, matter, width, { ...context, slot, report });
  return { type: 'slot', slot, story: story.id, span: story.span, stack, findings };
};

/** Sets a slot that holds the places of several stories; `given` has what may stand in each. */
export const setPlaces = (
  parts: readonly Part[],
  given: ReadonlyMap<string, PlaceMatter>,
  width: Length,
  context: GalleyContext,
): readonly Galley[] => {
  const mattersOf = (place: string): readonly Matter[] => {
    const matter = given.get(place);
    if (!matter) return [];
    return matter.type === 'story' ? [matter.matter] : matter.matters;
  };
  const level: Level = {
    has: (part) => part.type === 'slot' && mattersOf(part.name).length > 0,
    set: () => [],
    place: ({ name, parts: own }, measure, inner) => {
      const type = given.get(name)?.type;
      return type && { type, stories: mattersOf(name).map((matter) => setPlaced(name, matter, own, measure, inner)) };
    },
  };
  return setStack(parts, level, width, context);
};
