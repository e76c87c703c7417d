// How well a head's line may end between two phrases: best at a space, worst with a particle at the wrong end.

/** Costs are shares of the head's whole width: at 0.1 a line may as well be wider by a tenth of the text. */
const AT_SPACE = -0.125;
/** After `，：！` the reader pauses anyway. */
const AFTER_MARK = -0.06;
/** A lone character may belong to its neighbour more than the model knows (同|比, 通|电话). */
const BESIDE_LONE = 0.12;
/** A particle at the wrong end of a line reads as a slip. */
const AT_PARTICLE = 0.3;

const SPACE = /\s/u;
const PAUSE = /[，、：；。！？]/u;
/** Particles that lean on what stands before them and begin no line. */
const LEANING_BACK: ReadonlySet<string> = new Set('的地得了着过们吗吧呢等');
/** Prepositions and conjunctions that look forward and end no line. */
const LOOKING_FORWARD: ReadonlySet<string> = new Set('和与及暨或在从向对把将被为由以让使给同当就于并');

/** The character of a phrase that has only one. */
const lone = (phrase: string): string | undefined => {
  const [first, ...others] = phrase;
  return others.length === 0 ? first : undefined;
};

/** What a line end between two phrases costs; infinite between two lone characters, which are a word that the model does not know (春|运). */
export const cutCost = (before: string, after: string): number => {
  const edges = [...before].slice(-1).concat([...after].slice(0, 1));
  if (edges.some((edge) => SPACE.test(edge))) return AT_SPACE;
  if (PAUSE.test(edges[0] ?? '')) return AFTER_MARK;
  const ending = lone(before);
  const beginning = lone(after);
  if (ending !== undefined && LOOKING_FORWARD.has(ending)) return AT_PARTICLE;
  if (beginning !== undefined && LEANING_BACK.has(beginning)) return AT_PARTICLE;
  // A particle may well end a line that it leans on, or begin one that it looks into.
  const strayEnd = ending !== undefined && !LEANING_BACK.has(ending);
  const strayBeginning = beginning !== undefined && !LOOKING_FORWARD.has(beginning);
  if (strayEnd && strayBeginning) return Number.POSITIVE_INFINITY;
  return strayEnd || strayBeginning ? BESIDE_LONE : 0;
};
