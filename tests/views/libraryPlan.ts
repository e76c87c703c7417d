// Measures and tones of the library, shared by its parts.

export const WIDTH = 1440;

export const HEIGHT = 880;

export const FOOT = 704;

export const STONE = '#7b7f86';

export const STONE_DARK = '#5c626d';

export const LAMP = '#ffe6a6';

export const WINDOW = { top: 214, width: 184, pitch: 222, first: 176 } as const;

export const GALLERY = 442;

export const left = (bay: number): number => WINDOW.first + bay * WINDOW.pitch;
