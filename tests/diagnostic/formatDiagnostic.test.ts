// What people see: frames whose carets stand under the place, in both languages.
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../layout/diagnostic/chooseLanguage.js';
import { catalogue, diagnose } from '../../layout/diagnostic/diagnostic.js';
import { displayWidth } from '../../layout/diagnostic/displayWidth.js';
import { diagnosticToJson, formatDiagnostic } from '../../layout/diagnostic/formatDiagnostic.js';
import type { Message } from '../../layout/diagnostic/message.js';
import { sortDiagnostics } from '../../layout/diagnostic/sortDiagnostics.js';
import { sourceText } from '../../layout/diagnostic/sourceText.js';

const frame = (text: string, found: string, language: 'zh' | 'en' = 'en', colour = false): string => {
  const source = sourceText('a.md', text);
  const at = text.indexOf(found);
  const span = source.spanOf(at, at + found.length);
  const sources = new Map([['a.md', text]]);
  return formatDiagnostic(diagnose('html-in-text', { html: found }, span), { language, sources, colour });
};

describe('a finding in full', () => {
  test('shows place, sentence, source line, carets by cells, way out', () => {
    expect(frame('第一行\n\t𠮷字e\u0301<b>后', '<b>', 'zh')).toBe(
      [
        'a.md:2:6: 错误：HTML 不能上版：<b>',
        '  2 |   𠮷字e\uFFFD<b>后',
        '    |         ^^^',
        '  办法：删掉它，或用 Markdown 写；要印出“<”本身就写成“\\<”',
      ].join('\n'),
    );
  });

  test('cuts a long line around the place', () => {
    const [, line = '', carets = ''] = frame(`${'字'.repeat(300)}<b>${'后'.repeat(300)}`, '<b>').split('\n');
    expect(displayWidth(line)).toBeLessThanOrEqual(86);
    expect(displayWidth(line.slice(0, line.indexOf('<b>')))).toBe(carets.indexOf('^'));
  });

  test('has colour only when asked for', () => {
    expect(frame('<b>', '<b>')).not.toContain('\u001B');
    expect(frame('<b>', '<b>', 'en', true)).toContain('\u001B[31m');
  });

  test('without a place or a source is still a sentence', () => {
    expect(formatDiagnostic(diagnose('edition-folder-missing', { folder: 'x' }), { language: 'en' })).toBe(
      'error: there is no edition “x”\n  hint: name an edition’s folder, for example content/2025-01-09',
    );
  });
});

test('programs get both languages, words translated', () => {
  const span = sourceText('t.yaml', 'a: 1').spanOf(3, 4);
  const found = diagnose('yaml-wrong-type', { key: 'a', expected: '#list|map', given: '#number' }, span);
  expect(diagnosticToJson(found)).toEqual({
    id: 'yaml-wrong-type',
    severity: 'error',
    message: { zh: '“a”应当是列表或键值表，这里是数字', en: '“a” should be a list or a map of keys, not a number' },
    file: 't.yaml',
    line: 1,
    column: 4,
    endLine: 1,
    endColumn: 5,
    values: { key: 'a', expected: '#list|map', given: '#number' },
  });
});

test('findings have one order and none stands twice', () => {
  const source = sourceText('a.md', '一\n二\n三');
  const at = (offset: number) => diagnose('code-block', {}, source.spanOf(offset, offset + 1));
  const nowhere = diagnose('edition-folder-missing', { folder: 'x' });
  expect(sortDiagnostics([at(4), at(2), nowhere, at(4), at(0)])).toEqual([nowhere, at(0), at(2), at(4)]);
});

test('the flag beats the environment, the environment beats English', () => {
  expect(chooseLanguage('en', { LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(chooseLanguage(undefined, { LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(chooseLanguage(undefined, { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(chooseLanguage(undefined, {})).toBe('en');
});

test('every message says the same in both languages', () => {
  const names = (text: string) => new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]));
  for (const [id, message] of Object.entries<Message>(catalogue)) {
    expect(names(message.zh), id).toEqual(names(message.en));
    if (message.hint) expect(names(message.hint.zh), id).toEqual(names(message.hint.en));
  }
});
