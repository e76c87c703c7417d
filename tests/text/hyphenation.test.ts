// Where an English word may be hyphenated, and what is never hyphenated.
import { expect, test } from 'vitest';
import { hyphenPlaces } from '../../layout/text/hyphenation.js';

const parts = (word: string): string => {
  const places = hyphenPlaces(word);
  return [0, ...places].map((place, index) => word.slice(place, places[index])).join('|');
};

test.each([
  ['government', 'gov|ern|ment'],
  ['“International,”', '“In|ter|na|tional,”'], // two letters would stand alone after the hyphen
  ['breakfast', 'break|fast'],
  ['table', 'table'],
  ['APEC', 'APEC'],
  ['TikTok', 'TikTok'],
  ['UNESCO', 'UNESCO'],
  ['release-candidate2', 'release-candidate2'],
  ['example.org/development', 'example.org/development'],
  ['ta\u00adble', 'ta\u00ad|ble'], // the author's own place
])('%s', (word, expected) => {
  expect(parts(word)).toBe(expected);
});
