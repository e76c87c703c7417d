// The hyphen of a word that the setter parted is the page's, not the story's; any other hyphen is the story's.
import { expect, test } from 'vitest';
import { alignPage } from '../../layout/press/alignPage.js';
import { BLACK } from '../../layout/template/ink.js';
import { fakeFace } from '../line/fakeFonts.js';
import { makePage } from './makePage.js';

const made = makePage('1', [{ role: 'body', story: 'a', columns: [['讲inter', 'national的话。']] }]);
const hyphen = { id: 1, text: '\u00ad', x: 0, y: 0 };
const runs = [{ face: fakeFace('song'), size: 1, scaleX: 1, ink: BLACK, glyphs: [hyphen] }];
const page = {
  ...made,
  frames: made.frames.map((frame) => ({
    ...frame,
    lines: frame.lines.map((line, index) => (index === 0 ? { ...line, runs } : line)),
  })),
};

test('a hyphen that parts a word is left out of the line’s text', () => {
  const { lines, difference } = alignPage(page, '讲inter-national的话。');
  expect(lines.map(({ text }) => text)).toEqual(['讲inter', 'national的话。']);
  expect(difference).toBeUndefined();
});

test('a hyphen too few or too many is a difference', () => {
  expect(alignPage(page, '讲international的话。').difference).toBeDefined();
  expect(alignPage(made, '讲inter-national的话。').difference).toBeDefined();
});
