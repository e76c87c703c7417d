// YAML faults at their places, against a schema shaped like a page template's.
import { describe, expect, test } from 'vitest';
import {
  array,
  boolean,
  discriminatedUnion,
  int,
  lazy,
  literal,
  number,
  enum as oneOf,
  optional,
  record,
  regex,
  strictObject,
  string,
  union,
} from 'zod/mini';
import { checkYaml } from '../../layout/diagnostic/checkYaml.js';
import { formatDiagnostic } from '../../layout/diagnostic/formatDiagnostic.js';
import { readYaml } from '../../layout/diagnostic/readYaml.js';
import { sortDiagnostics } from '../../layout/diagnostic/sortDiagnostics.js';
import { sourceText } from '../../layout/diagnostic/sourceText.js';

const length = union([number(), string().check(regex(/^\d+(pt|mm)$/, { error: '9pt, 3mm' }))]);
const rule = strictObject({ type: literal('rule'), width: length });
const box = strictObject({ type: literal('box'), tint: optional(boolean()) });
const schema = strictObject({
  trim: strictObject({ width: length, height: length }),
  columns: optional(int()),
  styles: record(string(), strictObject({ size: length, align: optional(oneOf(['justify', 'start', 'centre'])) })),
  parts: optional(array(lazy(() => discriminatedUnion('type', [rule, box])))),
  anchor: optional(union([literal('head'), literal('foot'), strictObject({ line: number() })])),
});

const GOOD = `trim: { width: 780mm, height: 550mm }
styles:
  body: { size: 9pt }
`;

const findings = (text: string): readonly string[] => {
  const { yaml, diagnostics } = readYaml(sourceText('t.yaml', text));
  const all = [...diagnostics, ...(yaml ? checkYaml(schema, yaml).diagnostics : [])];
  return sortDiagnostics(all).map((found) => formatDiagnostic(found, { language: 'en' }).replace('\n  hint: ', ' | '));
};

describe('a checked YAML file', () => {
  test('gives its value', () => {
    const { yaml } = readYaml(sourceText('t.yaml', GOOD));
    expect(yaml && checkYaml(schema, yaml)).toEqual({
      value: { trim: { width: '780mm', height: '550mm' }, styles: { body: { size: '9pt' } } },
      diagnostics: [],
    });
  });

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a misspelt key deep inside',
      GOOD.replace('{ size: 9pt }', '{ size: 9pt, algin: start }'),
      ['t.yaml:3:22: error: unknown key “algin” | did you mean “align”?'],
    ],
    [
      'a strange key',
      `${GOOD}zzz: 1\n`,
      ['t.yaml:4:1: error: unknown key “zzz” | known here: trim, columns, styles, parts, anchor'],
    ],
    [
      'a missing key, named where it belongs',
      GOOD.replace(', height: 550mm', ''),
      ['t.yaml:1:1: error: “height” is missing | add height: … (a number or text)'],
    ],
    [
      'a missing top key',
      'trim: { width: 1, height: 2 }\n',
      ['t.yaml:1:1: error: “styles” is missing | add styles: … (a map of keys)'],
    ],
    [
      'an empty file',
      '',
      [expect.stringContaining('“styles” is missing'), expect.stringContaining('“trim” is missing')],
    ],
    ['a wrong type', `${GOOD}columns: drei\n`, ['t.yaml:4:10: error: “columns” should be a number, not text']],
    [
      'a fraction for a whole number',
      `${GOOD}columns: 2.5\n`,
      ['t.yaml:4:10: error: “columns” should be a whole number, not a number'],
    ],
    [
      'a wrong form in one branch of a union',
      GOOD.replace('9pt', '9px'),
      ['t.yaml:3:17: error: “9px” is no valid “size” | write it like: 9pt, 3mm'],
    ],
    [
      'a misspelt choice',
      GOOD.replace('9pt', '9pt, align: center'),
      ['t.yaml:3:29: error: “align” cannot be “center” | did you mean “centre”? It may be: justify, start, centre'],
    ],
    [
      'a tag that no branch has',
      `${GOOD}parts:\n  - type: rul\n    width: 1pt\n`,
      ['t.yaml:5:11: error: “type” cannot be “rul” | did you mean “rule”? It may be: rule, box'],
    ],
    [
      'a tag left out',
      `${GOOD}parts:\n  - width: 1pt\n`,
      [expect.stringMatching(/^t\.yaml:5:5: error: “type” is missing/)],
    ],
    [
      'a fault inside the branch the tag chose',
      `${GOOD}parts:\n  - type: box\n    tent: true\n`,
      ['t.yaml:6:5: error: unknown key “tent” | did you mean “tint”?'],
    ],
    [
      'words or a map: a misspelt word',
      `${GOOD}anchor: heed\n`,
      ['t.yaml:4:9: error: “anchor” cannot be “heed” | did you mean “head”? It may be: head, foot'],
    ],
    [
      'words or a map: a fault in the map',
      `${GOOD}anchor: { line: x }\n`,
      ['t.yaml:4:17: error: “line” should be a number, not text'],
    ],
    [
      'a key twice',
      `${GOOD}styles:\n  head: { size: 9pt }\n`,
      ['t.yaml:4:1: error: the key “styles” is there twice | keep one; write several lines as a list'],
    ],
    [
      'an alias is followed to what it stands for',
      'trim: &t { width: 1, height: 2 }\nstyles:\n  body: *t\n',
      [
        't.yaml:1:12: error: unknown key “width” | known here: size, align',
        't.yaml:1:22: error: unknown key “height” | known here: size, align',
        't.yaml:3:3: error: “size” is missing | add size: … (a number or text)',
      ],
    ],
    [
      'an open bracket',
      'trim: { width: [1\n',
      ['t.yaml:1:16: error: this [ is never closed | add the sign that closes it'],
    ],
    [
      'an open quote',
      `${GOOD}parts: "x\ncolumns: 2\n`,
      ['t.yaml:4:8: error: this " is never closed | add the sign that closes it'],
    ],
    [
      'a sign that begins no text',
      'trim: @x\n',
      ['t.yaml:1:7: error: text without quotes cannot begin with “@” | put the whole text in double quotes'],
    ],
    [
      'an alias to nothing',
      'trim: *nothing\n',
      [expect.stringContaining('1:7: error: “*nothing” has no “&nothing” before it')],
    ],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});
