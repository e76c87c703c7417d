// What a level of parts sets: front-matter roles, the containers its boxes take, and the blocks left for its flow.
import type { Block, Container, Field, Story } from '../story/story.js';
import type { BoxPart, FlowPart, Part } from '../template/template.js';

/** The matter of a slot (the whole story) or of a box that took a container. */
export interface Matter {
  readonly story: Story;
  /** The container's label; undefined at a story's own level. */
  readonly label?: Field;
  readonly blocks: readonly Block[];
  /** Whether front-matter roles may be set at this level. */
  readonly whole: boolean;
  readonly jump?: MatterJump;
}

/** A part of a story that stands on several pages. */
export interface MatterJump {
  /** The page that it goes on on. */
  readonly to?: string;
  /** The page that it comes from: then its front matter stands there, and its headline is set again here. */
  readonly from?: string;
  /** Whether its first paragraph began on the page before. */
  readonly resumes: boolean;
}

/** The parts of one level in order; those inside a box that takes a container belong to that box's own level. */
export const levelParts = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => {
    if (part.type === 'row') return [part, ...part.cells.flatMap((cell) => levelParts(cell.parts))];
    if (part.type === 'box' && part.take === undefined) return [part, ...levelParts(part.parts)];
    if (part.type === 'flow') return [part, ...part.insets.flatMap((inset) => levelParts(inset.parts))];
    return [part];
  });

/** How a level's blocks are shared out. */
export interface Deal {
  readonly taken: ReadonlyMap<BoxPart, Container>;
  /** The level's flow, which gets the rest; the template's check lets a level have one. */
  readonly flow?: FlowPart;
  readonly rest: readonly Block[];
}

/** Deals a level's blocks out: each taking box gets the next container of its name, the rest is the flow's. */
export const dealBlocks = (parts: readonly Part[], blocks: readonly Block[]): Deal => {
  const taken = new Map<BoxPart, Container>();
  const used = new Set<Block>();
  const level = levelParts(parts);
  for (const box of level) {
    if (box.type !== 'box' || box.take === undefined) continue;
    const next = blocks.find(
      (block): block is Container => block.type === 'container' && block.name === box.take && !used.has(block),
    );
    if (!next) continue;
    taken.set(box, next);
    used.add(next);
  }
  const flow = level.find((part): part is FlowPart => part.type === 'flow');
  return { taken, ...(flow && { flow }), rest: blocks.filter((block) => !used.has(block)) };
};
