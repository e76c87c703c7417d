// Heights of a stack's parts before there are stories: heads take what they want, text and places share the rest.
import type { Part, TextPart } from '../template/template.js';
import type { Length } from '../unit/length.js';

/** A digest alone has so many lines; beside heads it takes their height. */
const DIGEST_LINES = 3;

/** What a part asks of its stack: a height of its own, and a share of what is left. */
interface Claim {
  readonly height: Length;
  /** 0 for parts that take nothing of the rest. */
  readonly weight: number;
}

const inRows = (height: Length, lineHeight: Length): Length => Math.ceil(height / lineHeight) * lineHeight;

const claimOfText = ({ setting, air }: TextPart, lineHeight: Length): Claim => {
  const { style, leading, maxLines } = setting;
  // A vertical head is as long as what stands beside it.
  if (style.direction === 'vertical') return { height: 0, weight: 1 };
  const lines = style.align === 'justify' ? DIGEST_LINES : maxLines;
  const text = Math.round((1 + (lines - 1) * leading) * style.size);
  return { height: inRows(text, lineHeight) + air.want * lineHeight, weight: 0 };
};

const claimOf = (part: Part, first: boolean, lineHeight: Length): Claim => {
  switch (part.type) {
    case 'text':
      return claimOfText(part, lineHeight);
    case 'space':
      return { height: part.rows.want * lineHeight, weight: 0 };
    case 'flow':
      if (part.vertical) return { height: part.vertical.most * lineHeight, weight: 0 };
      return { height: 0, weight: part.columns };
    case 'slot':
      return { height: first ? 0 : part.gapBefore.want * lineHeight, weight: 1 };
    case 'box': {
      const own = part.grid?.lineHeight ?? lineHeight;
      const { height, weight } = claimOfStack(part.parts, own);
      return { height: inRows(height + (part.padding.top + part.padding.bottom) * own, lineHeight), weight };
    }
    case 'row': {
      const cells = part.cells.map((cell) => claimOfStack(cell.parts, lineHeight));
      const rigid = cells.filter(({ weight }) => weight === 0);
      // Text beside heads takes their height.
      const height = Math.max(...(rigid.length > 0 ? rigid : cells).map((cell) => cell.height));
      return { height, weight: rigid.length > 0 ? 0 : Math.max(...cells.map(({ weight }) => weight)) };
    }
  }
};

const claimOfStack = (parts: readonly Part[], lineHeight: Length): Claim => {
  const claims = parts.map((part, index) => claimOf(part, index === 0, lineHeight));
  return {
    height: claims.reduce((sum, { height }) => sum + height, 0),
    weight: claims.reduce((sum, { weight }) => sum + weight, 0),
  };
};

/** Heights of a stack's parts in a given height: the rest is shared out by whole rows, the last that takes of it gets what remains. */
export const shareOut = (parts: readonly Part[], height: Length, lineHeight: Length): readonly Length[] => {
  const claims = parts.map((part, index) => claimOf(part, index === 0, lineHeight));
  const claimed = claims.reduce((sum, claim) => sum + claim.height, 0);
  if (claimed > height) return claims.map((claim) => Math.floor((claim.height * height) / claimed));
  // Where nothing takes of the rest, heads stand wider apart.
  const elastic = claims.some(({ weight }) => weight > 0);
  const weights = claims.map(({ weight }, index) => (elastic ? weight : parts[index]?.type === 'space' ? 0 : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const last = weights.findLastIndex((weight) => weight > 0);
  let left = height - claimed;
  return claims.map((claim, index) => {
    const share = ((weights[index] ?? 0) * (height - claimed)) / (whole || 1);
    const taken = index === last ? left : Math.floor(share / lineHeight) * lineHeight;
    left -= taken;
    return claim.height + taken;
  });
};

/** The height that a stack's parts want for themselves. */
export const heightOf = (parts: readonly Part[], lineHeight: Length): Length => claimOfStack(parts, lineHeight).height;
