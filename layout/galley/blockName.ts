// How a block is named in a finding: as its author wrote it.
import type { Block } from '../story/story.js';

export const blockName = (block: Block): string => {
  switch (block.type) {
    case 'container':
      return `:::${block.name}`;
    case 'leaf':
      return `::${block.name}`;
    case 'list':
      return block.ordered ? 'ordered list' : 'list';
    default:
      return block.type;
  }
};
