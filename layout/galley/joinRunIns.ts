// What runs in at the head of a paragraph: dateline and byline before the first, small heads before the text under them.
import type { Block, TextRun } from '../story/story.js';
import type { FlowPart, RunInVoice } from '../template/template.js';
import type { Matter } from './matter.js';
import { plainRun } from './plainRun.js';

/** Marks after which run-in matter needs no space. */
const CLOSING = /[）】〕」』》〉”’：，。！？]$/u;

const voiced = (runs: readonly TextRun[], as: RunInVoice): readonly TextRun[] =>
  as === 'plain' ? runs : runs.map((run) => ({ ...run, marks: [...run.marks, as] }));

/** An em after a name, so that what follows is not read on with it. */
const AFTER_NAME = '\u3000';

/** Two stretches of one paragraph, with white between them where no mark makes room. */
const spaced = (opening: readonly TextRun[], runs: readonly TextRun[], white = ' '): readonly TextRun[] => {
  const last = opening.at(-1);
  if (!last || runs.length === 0) return [...opening, ...runs];
  return CLOSING.test(last.text) ? [...opening, ...runs] : [...opening, plainRun(white, last.span), ...runs];
};

/** What opens the first paragraph of a whole story: dateline and byline, as the template has them. */
const openingRuns = (part: FlowPart, matter: Matter): readonly TextRun[] =>
  matter.whole && matter.jump?.from === undefined
    ? part.runIn.flatMap(({ role, as }) => voiced(matter.story[role]?.runs ?? [], as))
    : [];

/** The text of a small head that runs in; undefined for any other block. */
const smallHead = (part: FlowPart, block: Block): readonly TextRun[] | undefined => {
  if (block.type === 'heading') {
    const head = part.headings.get(block.depth);
    return head?.type === 'runIn' ? voiced(block.runs, head.as) : undefined;
  }
  if (block.type === 'leaf') {
    const head = part.leaves.get(block.name);
    return head?.type === 'runIn' ? voiced(block.label.runs, head.as) : undefined;
  }
  return undefined;
};

/**
 * A flow's blocks with all that runs in joined to the paragraph after it. Where no paragraph follows, it is a paragraph of its
 * own.
 */
export const joinRunIns = (part: FlowPart, matter: Matter, blocks: readonly Block[]): readonly Block[] => {
  const joined: Block[] = [];
  let waiting = openingRuns(part, matter);
  const named = waiting.length > 0 && part.runIn.at(-1)?.role === 'byline' && matter.story.byline !== undefined;
  let white = named ? AFTER_NAME : undefined;
  const settle = (): void => {
    const [first] = waiting;
    if (first) joined.push({ type: 'paragraph', runs: waiting, span: first.span });
    waiting = [];
  };
  for (const block of blocks) {
    const head = smallHead(part, block);
    if (head) waiting = spaced(waiting, head);
    else if (block.type === 'paragraph') {
      joined.push(waiting.length > 0 ? { ...block, runs: spaced(waiting, block.runs, white) } : block);
      waiting = [];
      white = undefined;
    } else {
      settle();
      joined.push(block);
    }
  }
  settle();
  return joined;
};
