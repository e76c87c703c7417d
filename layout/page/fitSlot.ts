// A slot made up, and made up again where its text came out otherwise than expected: the loop from filling back to the share of rows.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Chunk, FlowGalley, Galley } from '../galley/galley.js';
import { alteredCost } from './alteredCost.js';
import type { FittingMeans } from './fittingMeans.js';
import type { FlowOutcome } from './flowOutcome.js';
import type { Frame } from './page.js';
import { placeGalleys } from './placeGalleys.js';
import type { Place, Placing, StoryRest } from './placing.js';
import { ALTERED, LOOSE_LINE } from './weights.js';

/** How often a slot is made up anew: each round corrects what the one before expected wrongly, and rows are few. */
const ROUNDS = 4;

/** Rows won from heads or pictures at more than this are dear: a paragraph a line shorter, even a loose one, would have been cheaper. */
const DEAR = ALTERED + LOOSE_LINE;

/** One make-up of a slot, nothing of it told yet. */
interface Round {
  readonly frames: readonly Frame[];
  readonly findings: readonly Diagnostic[];
  readonly rests: readonly StoryRest[];
  readonly means: readonly FittingMeans[];
  readonly flows: readonly FlowOutcome[];
  readonly over: number;
  readonly missing: number;
  readonly cost: number;
}

const makeRound = (stack: readonly Galley[], place: Place, rows: number, placing: Placing): Round => {
  const findings: Diagnostic[] = [];
  const rests: StoryRest[] = [];
  const means: FittingMeans[] = [];
  const flows: FlowOutcome[] = [];
  let cost = 0;
  const frames = placeGalleys(stack, place, rows, {
    ...placing,
    report: (finding) => findings.push(finding),
    leave: (rest) => rests.push(rest),
    record: (one) => means.push(one),
    filled: (outcome) => flows.push(outcome),
    spend: (own) => {
      cost += own;
    },
  });
  const over = flows.reduce((sum, flow) => sum + flow.over, 0);
  const missing = flows.reduce((sum, flow) => sum + flow.missing, 0);
  return { frames, findings, rests, means, flows, over, missing, cost };
};

/** Least matter without a place, then fewest rows that stay empty, then least cost. */
const isBetter = (one: Round, other: Round): boolean => {
  if (one.over !== other.over) return one.over < other.over;
  if (one.missing !== other.missing) return one.missing < other.missing;
  return one.cost < other.cost;
};

/** What the paragraphs of a flow would cost a line shorter, the cheapest first. */
const shorterCosts = (chunks: readonly Chunk[]): readonly number[] =>
  chunks
    .flatMap((chunk) => {
      const variant = chunk.type === 'lines' ? chunk.alter(-1) : undefined;
      return chunk.type === 'lines' && variant ? [Math.max(0, alteredCost(variant, chunk.best))] : [];
    })
    .sort((a, b) => a - b);

/** A stack with its flows changed. */
const mapFlows = (stack: readonly Galley[], change: (flow: FlowGalley) => FlowGalley): readonly Galley[] =>
  stack.map((galley): Galley => {
    switch (galley.type) {
      case 'flow':
        return change(galley);
      case 'row':
        return {
          ...galley,
          cells: galley.cells.map((cell) => ({ ...cell, stack: mapFlows(cell.stack, change) })),
        };
      case 'box':
      case 'slot':
        return { ...galley, stack: mapFlows(galley.stack, change) };
      case 'choice':
        return { ...galley, options: galley.options.map((option) => mapFlows(option, change)) };
      case 'text':
      case 'space':
        return galley;
    }
  });

/** The stack with what a round has taught of its flows; undefined where that is nothing new. */
const corrected = (stack: readonly Galley[], { flows, means, over }: Round): readonly Galley[] | undefined => {
  let learnt = false;
  // Where only gaps gave, filling has tried the paragraphs already.
  const dear = over > 0 || means.some(({ type, lines, cost }) => type !== 'gaps' && lines < 0 && cost > DEAR);
  const next = mapFlows(stack, (flow) => {
    const outcome = flows.find(({ chunks }) => chunks === flow.chunks);
    const shorter = dear && flow.shorter.length === 0 ? shorterCosts(flow.chunks) : flow.shorter;
    const error = outcome?.error ?? 0;
    if (error === 0 && shorter.length === flow.shorter.length) return flow;
    learnt = true;
    return { ...flow, surplus: flow.surplus + error, shorter };
  });
  return learnt ? next : undefined;
};

/**
 * Places a slot's galleys. What a flow needs is an estimate until its columns are filled; where matter then has no place, or rows
 * stay empty that something else could have taken, the estimate is corrected and the slot made up again. The best round is told.
 */
export const fitSlot = (galleys: readonly Galley[], place: Place, rows: number, placing: Placing): readonly Frame[] => {
  let stack = galleys;
  let round = makeRound(stack, place, rows, placing);
  let best = round;
  for (let count = 1; placing.copyfit && count < ROUNDS; count++) {
    const next = corrected(stack, round);
    if (!next) break;
    stack = next;
    round = makeRound(stack, place, rows, placing);
    if (isBetter(round, best)) best = round;
  }
  for (const finding of best.findings) placing.report(finding);
  for (const rest of best.rests) placing.leave(rest);
  for (const means of best.means) placing.record(means);
  for (const flow of best.flows) placing.filled(flow);
  placing.spend(best.cost);
  return best.frames;
};
