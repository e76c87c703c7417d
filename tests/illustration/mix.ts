// Blends two colours.

/** `share` (0–1) of the way from one `#rrggbb` to another. */
export const mix = (from: string, to: string, share: number): string => {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
