// Bad input that belongs to reading: each fault is named at its place, and nothing throws.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatDiagnosticShort } from '../../layout/diagnostic/formatDiagnostic.js';
import { sortDiagnostics } from '../../layout/diagnostic/sortDiagnostics.js';
import { namesToKeep } from '../../layout/story/namesToKeep.js';
import { readEdition } from '../../layout/story/readEdition.js';

const root = mkdtempSync(join(tmpdir(), 'tekan-story-'));
afterAll(() => rmSync(root, { recursive: true }));

const EDITION = `date: 2025-01-09
weekday: 星期四
folios: [2, 3]
section: 特刊
template: special-issue
stories:
  - slot: opening
    file: a.md
  - slot: voices
    file: b.md
`;

let count = 0;
const edition = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = join(root, `content/${count++}`);
  mkdirSync(folder, { recursive: true });
  const whole = { 'edition.yaml': EDITION, 'a.md': '甲稿。\n', 'b.md': '乙稿。\n', ...files };
  for (const [name, text] of Object.entries(whole)) writeFileSync(join(folder, name), text);
  return folder;
};

/** Findings, one a line, the edition's folder left out. */
const findings = (folder: string): readonly string[] =>
  sortDiagnostics(readEdition(folder, root).diagnostics).map((found) =>
    formatDiagnosticShort(found, { language: 'en' }).replaceAll(/content\/\d+\//g, ''),
  );
const findingsOf = (files: Readonly<Record<string, string | Uint8Array>>) => findings(edition(files));

const keptOf = (byline: string): readonly string[] => {
  const { edition: read } = readEdition(edition({ 'a.md': `---\nbyline: ${byline}\n---\n\n甲稿。\n` }), root);
  return read ? namesToKeep(read) : [];
};

test.each([
  ['（记者 付敖蕾 庄蕊）', ['付敖蕾', '庄蕊']],
  ['本报记者付敖蕾 通讯员庄蕊', ['付敖蕾', '庄蕊']],
  ['文/丁琳 欧阳春晓', ['丁琳', '欧阳春晓']],
  ['闫文摄', ['闫文']],
  ['特约记者 諸葛亮明/攝影 王安', ['諸葛亮明', '王安']],
  ['新华社北京一月八日电', []],
])('%s: its names are kept', (byline, names) => {
  expect(keptOf(byline)).toEqual(names);
});

test('names that heads run together and the text lists are kept', () => {
  const story =
    '---\nheadline: 会议开幕\ndecks: [王刚李晓明出席 陈安主持]\n---\n\n区领导王刚、李晓明、陈安等就座，交通、医疗都谈到了。\n';
  const { edition: read } = readEdition(edition({ 'a.md': story }), root);
  expect(read && namesToKeep(read)).toEqual(['王刚', '李晓明', '陈安']);
});

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('an edition', () => {
  test('is read with its stories in order', () => {
    const { edition: read, missing, sources } = readEdition(edition({}), root);
    expect(missing).toBeUndefined();
    expect(read).toMatchObject({
      date: '2025-01-09',
      language: 'zh-Hans-CN',
      sheets: [{ folios: [2, 3], artEditors: [] }],
    });
    expect(read?.sheets[0]?.placements.map(({ slot, story }) => [slot, story.id])).toEqual([
      ['opening', 'a'],
      ['voices', 'b'],
    ]);
    expect([...sources.keys()].map((file) => file.replace(/.*\//, ''))).toEqual(['edition.yaml', 'a.md', 'b.md']);
  });

  test('that is not there is wrong use, not a fault of the content', () => {
    expect(readEdition(join(root, 'content/none'), root)).toMatchObject({ missing: 'folder' });
    mkdirSync(join(root, 'content/bare'), { recursive: true });
    expect(readEdition(join(root, 'content/bare'), root)).toMatchObject({ missing: 'edition.yaml' });
    expect(findings(join(root, 'content/none'))).toEqual(['error: there is no edition “content/none”']);
  });

  test('keeps what was typed: an issue number with zeros', () => {
    const folder = edition({ 'edition.yaml': `issueNumber: 00123\nartEditor: 丁\n${EDITION}` });
    expect(readEdition(folder, root).edition).toMatchObject({ issueNumber: '00123', sheets: [{ artEditors: ['丁'] }] });
  });

  test('names every slot that it lists, also those whose story cannot be read', () => {
    const folder = edition({ 'edition.yaml': EDITION.replace('a.md', 'none.md') });
    const { edition: read } = readEdition(folder, root);
    expect(read?.sheets[0]?.placements.map(({ slot }) => slot)).toEqual(['voices']);
    expect(read?.sheets[0]?.listedSlots).toEqual(['opening', 'voices']);
  });

  const faults: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[]])[] = [
    [
      'a missing story file',
      { 'edition.yaml': EDITION.replace('b.md', 'c.md') },
      ['edition.yaml:10:11: error: the file “c.md” is missing'],
    ],
    [
      'a story that is not UTF-8',
      { 'a.md': bytes('好\n第', 0xb5, 0xda) },
      ['a.md:2:2: error: the file “a.md” is not UTF-8: byte 7 (counted from 0) is 0xB5'],
    ],
    ['an empty story', { 'a.md': '' }, ['a.md:1:1: error: the story “a.md” has no text']],
    [
      'a story of front matter alone',
      { 'a.md': '---\nheadline: 题\n---\n' },
      ['a.md:1:1: error: the story “a.md” has no text'],
    ],
    [
      'control characters',
      { 'a.md': '𠮷好\u0007的\u0007，零\u0000' },
      [
        'a.md:1:3: error: the control character U+0007 cannot be printed (2 in this file, the first one here)',
        'a.md:1:8: error: the control character U+0000 cannot be printed (1 in this file, the first one here)',
      ],
    ],
    [
      'two stories in one slot',
      { 'edition.yaml': EDITION.replace('voices', 'opening') },
      ['edition.yaml:9:11: error: the slot “opening” already has “a.md”'],
    ],
    [
      'one story in two slots',
      { 'edition.yaml': EDITION.replace('b.md', './a.md') },
      ['edition.yaml:10:11: error: the story “./a.md” already stands in the slot “opening”'],
    ],
    [
      'paths out of the edition',
      {
        'edition.yaml': EDITION.replace('a.md', '../a.md').replace('b.md', '/etc/hosts'),
      },
      [
        'edition.yaml:8:11: error: the path “../a.md” leaves the edition’s folder',
        'edition.yaml:10:11: error: the path “/etc/hosts” leaves the edition’s folder',
      ],
    ],
    [
      'a picture out of the edition',
      { 'a.md': '---\npicture: ../p.png\n---\n正文\n' },
      ['a.md:2:10: error: the path “../p.png” leaves the edition’s folder'],
    ],
    [
      'bad YAML',
      { 'edition.yaml': EDITION.replace('section: 特刊', 'section: "特刊') },
      [expect.stringMatching(/^edition\.yaml:\d+:\d+: error: /)],
    ],
    [
      'tabs in YAML',
      { 'edition.yaml': EDITION.replace('    file: b.md', '\tfile: b.md') },
      [expect.stringMatching(/^edition\.yaml:10:1: error: YAML cannot be indented with tabs/)],
    ],
    [
      'a misspelt key and a missing one',
      { 'edition.yaml': EDITION.replace('weekday', 'weekdya') },
      ['edition.yaml:1:1: error: “weekday” is missing', 'edition.yaml:2:1: error: unknown key “weekdya”'],
    ],
    [
      'a weekday of another date',
      { 'edition.yaml': EDITION.replace('星期四', '星期五') },
      ['edition.yaml:2:10: error: 2025-01-09 is a 星期四, not “星期五”'],
    ],
    [
      'a day that is none',
      { 'edition.yaml': EDITION.replace('01-09', '02-30') },
      ['edition.yaml:1:7: error: there is no day “2025-02-30”'],
    ],
    [
      'a folio that is no number, a template that is a path',
      { 'edition.yaml': EDITION.replace('[2, 3]', '[2, 三]').replace('special-issue', '../t') },
      [
        'edition.yaml:3:13: error: “三” is no valid “folios[2]”',
        'edition.yaml:5:11: error: “../t” is no valid “template”',
      ],
    ],
    [
      'full-width colons after keys',
      { 'edition.yaml': EDITION.replace('section: ', 'section：').replace('- slot: voices', '- slot：voices') },
      [
        'edition.yaml:4:1: error: “section” is followed by a full-width colon “：”',
        'edition.yaml:9:5: error: “slot” is followed by a full-width colon “：”',
      ],
    ],
    [
      'a fault beside text with a full-width colon',
      { 'edition.yaml': EDITION.replace('section: 特刊', 'section: "PS：一"').replace('[2, 3]', '[2, 3') },
      ['edition.yaml:3:9: error: this [ is never closed'],
    ],
    [
      'an empty list of stories',
      { 'edition.yaml': EDITION.replace(/stories:[\s\S]*/, 'stories: []\n') },
      ['edition.yaml:6:10: error: “stories” is empty'],
    ],
  ];
  test.each(faults)('%s', (_, files, expected) => {
    expect(findingsOf(files)).toEqual(expected);
  });

  test('a link out of the edition', () => {
    const folder = edition({});
    writeFileSync(join(root, 'secret.md'), '密');
    symlinkSync(join(root, 'secret.md'), join(folder, 'c.md'));
    writeFileSync(join(folder, 'edition.yaml'), EDITION.replace('b.md', 'c.md'));
    expect(findings(folder)).toEqual(['edition.yaml:10:11: error: the path “c.md” leaves the edition’s folder']);
  });
});

describe('line ends and byte order marks', () => {
  const plain = '---\nheadline: 题\n---\n\n第一段\n折行<b>。\n\n- 项\n';
  const read = (text: string | Uint8Array) => {
    const folder = edition({ 'a.md': text });
    const { edition: whole } = readEdition(folder, root);
    const story = JSON.stringify(whole?.sheets[0]?.placements[0]?.story).replaceAll(/content\/\d+\//g, '');
    return { story, findings: findings(folder) };
  };
  test.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['lone CR', plain.replaceAll('\n', '\r')],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, plain)],
  ])('%s changes neither text nor places', (_, text) => {
    expect(read(text)).toEqual(read(plain));
  });
});
