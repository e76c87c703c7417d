// How much filler a new edition's places take: its pages are made up, and each flow gets the lines that it lacked or had too many.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { PlannedStory } from '../dummy/newEdition.js';
import { type FillerLines, linesOf, type NewStory, newStory, type Stretch } from '../dummy/newStory.js';
import { flowsOf } from '../dummy/planSlot.js';
import type { FlowPart } from '../template/template.js';
import type { TypesetEdition } from '../typesetEdition.js';

/** Make-ups before what has come out best is taken. */
const MOST_ROUNDS = 12;
/** Make-ups that come out no better before the search ends. */
const PATIENCE = 5;
/** Once no more than this part of the lines is empty, nobody sees a difference. */
const EMPTY_ENOUGH = 0.02;
/** What an error weighs, in findings that only look bad: a page with one is not built. */
const ERROR_WEIGHT = 1000;
/** What empty lines weigh: a finding for each hundredth of all. */
const EMPTY_WEIGHT = 100;

/** What one make-up came to. */
interface Outcome {
  readonly stories: readonly NewStory[];
  readonly errors: readonly Diagnostic[];
  /** 0 for pages that are full and give no finding. */
  readonly cost: number;
}

/** Writes stories into the edition's folder and makes its pages up. */
export type Trial = (stories: readonly NewStory[]) => Promise<TypesetEdition>;

/** The filler of one story: lines of each flow, and which paragraph comes first. */
interface Filler {
  readonly lines: FillerLines;
  readonly turn: number;
}

/** What a flow lacks (positive) or has too much of, in lines; undefined where it found no room at all. */
const lackOf = (
  { made, diagnostics }: TypesetEdition,
  file: string,
  { flow, from, to }: Stretch,
): number | undefined => {
  const inFlow = (span: Diagnostic['span']): boolean =>
    span?.file.endsWith(`/${file}`) === true && span.start.line >= from && span.start.line <= to;
  const overset = diagnostics
    .filter(({ id, span }) => id === 'overset' && inFlow(span))
    .reduce((sum, { values }) => sum + Number(values.lines), 0);
  if (overset > 0) return -overset;
  const frames = (made?.sheets ?? []).flatMap(({ page }) => page.frames);
  const own = frames.filter(({ lines }) => lines.some(({ source }) => inFlow(source)));
  if (own.length === 0) return undefined;
  const set = own.flatMap(({ lines }) => lines.filter(({ source }) => inFlow(source))).length;
  // Vertical lines stand in a block that has no measured fill.
  const fill = own.find((frame) => frame.fill)?.fill ?? { available: flow.rows, used: set };
  const lack = fill.available - fill.used;
  return lack > fill.available * EMPTY_ENOUGH ? lack : 0;
};

/** Findings that other filler might not give. */
const blemishes = ({ diagnostics }: TypesetEdition): readonly Diagnostic[] =>
  diagnostics.filter(({ id, severity }) => severity !== 'error' && id !== 'underfull');

const errorsOf = ({ diagnostics }: TypesetEdition): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

const emptyOf = ({ made }: TypesetEdition): number => {
  const fills = (made?.sheets ?? []).flatMap(({ page }) => page.frames.flatMap(({ fill }) => fill ?? []));
  const available = fills.reduce((sum, fill) => sum + fill.available, 0);
  return available === 0 ? 0 : 1 - fills.reduce((sum, fill) => sum + fill.used, 0) / available;
};

const costOf = (made: TypesetEdition): number => {
  const empty = emptyOf(made);
  const seen = empty > EMPTY_ENOUGH ? empty * EMPTY_WEIGHT : 0;
  return errorsOf(made).length * ERROR_WEIGHT + blemishes(made).length + seen;
};

const planned = ({ place }: PlannedStory): Filler => ({
  lines: new Map(flowsOf(place).map((flow) => [flow.part, linesOf(flow)])),
  turn: 0,
});

/** What is tried next: other lines, or where these fit, other paragraphs for a story that came out with a blemish; else the same filler. */
const next = (story: NewStory, file: string, filler: Filler, made: TypesetEdition): Filler => {
  const { lines, turn } = filler;
  const id = file.replace(/\.md$/, '');
  const spoilt = blemishes(made).some(({ values, span }) => values.story === id || span?.file.endsWith(`/${file}`));
  const changed = story.filler.map((stretch): readonly [FlowPart, number] => {
    const now = lines.get(stretch.flow.part) ?? 1;
    // A flow that was not set at all stands in a stack whose other matter is too long.
    const lack = lackOf(made, file, stretch) ?? -Math.ceil(now / 2);
    return [stretch.flow.part, Math.max(1, now + lack)];
  });
  const settled = changed.every(([flow, count]) => count === lines.get(flow));
  if (!settled) return { lines: new Map(changed), turn };
  return spoilt ? { lines, turn: turn + 1 } : filler;
};

/** Finds filler that makes the pages nearly full and no place overfull; returns the stories that came out best. */
export const fitFiller = async (stories: readonly PlannedStory[], trial: Trial): Promise<Outcome> => {
  let fillers = stories.map(planned);
  let best: Outcome | undefined;
  let fruitless = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const written = stories.map(({ place, em }, index) => {
      const filler = fillers[index];
      return newStory(place, em, filler?.lines, filler?.turn);
    });
    const made = await trial(written);
    const cost = costOf(made);
    if (!best || cost < best.cost) {
      best = { stories: written, errors: errorsOf(made), cost };
      fruitless = 0;
    } else fruitless++;
    if (best.cost === 0 || fruitless === PATIENCE) break;
    const tried = fillers;
    fillers = stories.map(({ file }, index) => next(written[index] as NewStory, file, tried[index] as Filler, made));
    if (fillers.every((filler, index) => filler === tried[index])) break;
  }
  return best as Outcome;
};
