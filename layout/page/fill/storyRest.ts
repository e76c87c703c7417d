// Where a story is parted between two pages: what goes on on the later one.
import type { FlowGalley } from '../../galley/galley.js';
import type { Block } from '../../story/story.js';
import type { Filling } from './traceFilling.js';

/** The blocks that found no place, the first of them from the line on that is too much; undefined where all found one. */
export const storyRest = (
  { chunks, jump }: FlowGalley,
  { cut }: Filling,
): { readonly blocks: readonly Block[]; readonly resumes: boolean } | undefined => {
  if (!jump || !cut) return undefined;
  const chunk = chunks[cut.chunk];
  const index = jump.blockOf[cut.chunk] ?? 0;
  const block = jump.blocks[index];
  if (chunk?.type === 'lines' && cut.line && chunk.restFrom && block?.type === 'paragraph') {
    const runs = chunk.restFrom(cut.line);
    return { blocks: [{ type: 'paragraph', runs, span: block.span }, ...jump.blocks.slice(index + 1)], resumes: true };
  }
  return { blocks: jump.blocks.slice(index), resumes: false };
};

/** How many chunks come before the block that is parted where it may not be, such as a list or a quotation; undefined where none is. */
export const chunksBefore = ({ chunks, jump }: FlowGalley, { cut }: Filling): number | undefined => {
  if (!jump || !cut) return undefined;
  const chunk = chunks[cut.chunk];
  const block = jump.blocks[jump.blockOf[cut.chunk] ?? 0];
  if (chunk?.type === 'lines' && chunk.restFrom && block?.type === 'paragraph') return undefined;
  const first = jump.blockOf.indexOf(jump.blockOf[cut.chunk] ?? 0);
  return first < cut.chunk || cut.line ? first : undefined;
};
