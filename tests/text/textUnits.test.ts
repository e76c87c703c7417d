// Where the text may be cut into units, and where never.
import { expect, test } from 'vitest';
import { paragraphText } from '../../layout/text/paragraphText.js';
import { textUnits } from '../../layout/text/textUnits.js';
import { westernBreaks } from '../../layout/text/westernBreaks.js';
import { em } from '../../layout/unit/length.js';
import { body, fonts, run, SIZE } from '../line/setting.js';

const unitsOf = (text: string): readonly string[] =>
  textUnits(paragraphText([run(text)]), body, fonts, em(20, SIZE)).units.map((unit) =>
    text.slice(unit.start, unit.end),
  );

test.each([
  ['增长4.5%，达1,234元', ['增', '长', '4.5%', '，', '达', '1,234', '元']],
  ['来了——谁……', ['来', '了', '——', '谁', '……']],
  ['it’s “here”', ['it’s', '“', 'here', '”']],
  ['𠮷e\u0301👨‍👩‍👧好', ['𠮷', 'e\u0301', '👨‍👩‍👧', '好']],
  ['零\u200b宽\u00ad字', ['零\u200b', '宽\u00ad', '字']],
  ['葛\u{e0100}城', ['葛\u{e0100}', '城']],
  ['京-津/冀', ['京', '-', '津', '/', '冀']],
  ['12:30和5-8', ['12:30', '和', '5-8']],
])('%s', (text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test('an address is cut after slashes and hyphens and before points, never inside a number', () => {
  const word = 'https://a.example.com/v1.2/file-name.html';
  const cuts = westernBreaks(word);
  const parts = [0, ...cuts].map((cut, i) => word.slice(cut, [...cuts, word.length][i]));
  expect(parts).toEqual(['https://', 'a', '.example', '.com/', 'v1.2/', 'file-', 'name', '.html']);
});

test('an address is not hyphenated, a word is', () => {
  expect(unitsOf('example.org/development')).toEqual(['example', '.org/', 'development']);
  expect(unitsOf('development')).toEqual(['de', 'vel', 'op', 'ment']);
});

test('spans count in code points from the run they stand in', () => {
  const source = paragraphText([run('𠮷野', [], 5), run('家', ['strong'], 9)]);
  expect(source.spanOf(2, 3)).toEqual({ file: 'a.md', start: { line: 1, column: 6 }, end: { line: 1, column: 7 } });
  expect(source.spanOf(3, 4)).toEqual({ file: 'a.md', start: { line: 1, column: 9 }, end: { line: 1, column: 10 } });
});
