// What is wrong with a template is told by name, at its place in the file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DiagnosticId } from '../../layout/diagnostic/diagnostic.js';
import { sentenceOf } from '../../layout/diagnostic/formatDiagnostic.js';
import type { Position } from '../../layout/diagnostic/span.js';
import { type ReadTemplate, readTemplate } from '../../layout/template/readTemplate.js';

const ASKED = { file: 'edition.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** The smallest template that stands. */
const SMALL = `sheet: { width: 200mm, height: 200mm }
typeArea: { x: 10mm, y: 10mm, em: 9pt, width: 50, lines: 40, lineHeight: 13pt }
inks:
  black: [0, 0, 0, 100]
defaults: { strong: hei 700, emphasis: kai 400 }
styles:
  body: { font: song 400, ink: black, size: 9pt, indent: 2 }
slots:
  left:
    at: { x: 0, line: 1, width: 24, lines: 40 }
    parts:
      - flow: { columns: 1, paragraph: body }
  right:
    at: { x: 25, line: 1, width: 25, lines: 40 }
    parts:
      - flow: { columns: 1, paragraph: body }
draft: { y: 1mm, height: 8mm, text: DRAFT, style: body }
`;

const readText = (text: string): ReadTemplate => {
  const root = mkdtempSync(join(tmpdir(), 'tekan-template-'));
  try {
    const file = join(root, 'small.yaml');
    writeFileSync(file, text);
    return readTemplate('small', () => ({ path: file, root }), ASKED);
  } finally {
    rmSync(root, { recursive: true });
  }
};

test('the smallest template stands', () => {
  const { template, diagnostics } = readText(SMALL);
  expect(diagnostics).toEqual([]);
  expect(template?.slots.map(({ name }) => name)).toEqual(['left', 'right']);
});

test('the house’s kept strings are the template’s', () => {
  expect(readText(`keep: [某某街道, 某部门]\n${SMALL}`).template?.keep).toEqual(['某某街道', '某部门']);
  expect(readText(SMALL).template?.keep).toEqual([]);
});

interface Fault {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly id: DiagnosticId;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Text of the faulty template where the finding points. */
  readonly at: string;
}

const faults: readonly Fault[] = [
  {
    what: 'an unknown key near a known one',
    from: '{ columns: 1, paragraph: body }',
    to: '{ colums: 1, paragraph: body }',
    id: 'yaml-unknown-key-near',
    values: { nearest: 'columns' },
    at: 'colums',
  },
  {
    what: 'columns in a vertical flow',
    from: '{ columns: 1, paragraph: body }',
    to: '{ direction: vertical, rows: [5, 9], columns: 1, paragraph: body }',
    id: 'key-not-vertical',
    values: { key: 'columns' },
    at: '1, paragraph',
  },
  {
    what: 'a ground under a heading of a vertical flow',
    from: '{ columns: 1, paragraph: body }',
    to: '{ direction: vertical, rows: [5, 9], paragraph: body, headings: { 3: { style: body, lines: 2 } } }',
    id: 'key-not-vertical',
    values: { key: 'lines' },
    at: '2 } }',
  },
  {
    what: 'a drop cap in a vertical flow',
    from: '{ columns: 1, paragraph: body }',
    to: '{ direction: vertical, rows: [5, 9], paragraph: body, dropCap: { lines: 2, style: body, gap: 0 } }',
    id: 'key-not-vertical',
    values: { key: 'dropCap' },
    at: '{ lines: 2',
  },
  {
    what: 'rows of a heading that runs in',
    from: '{ columns: 1, paragraph: body }',
    to: '{ columns: 1, paragraph: body, headings: { 4: { runIn: strong, rows: 2 } } }',
    id: 'yaml-unknown-key',
    values: { key: 'rows' },
    at: 'rows: 2',
  },
  {
    what: 'a voice that there is not',
    from: '{ columns: 1, paragraph: body }',
    to: '{ columns: 1, paragraph: body, headings: { 4: { runIn: bold } } }',
    id: 'yaml-not-one-of',
    values: { key: 'runIn' },
    at: 'bold',
  },
  {
    what: 'letter width of a vertical head',
    from: '- flow: { columns: 1, paragraph: body }',
    to: '- text: { role: headline, style: body, direction: vertical, letterWidth: [0.9, 1] }',
    id: 'key-not-vertical',
    values: { key: 'letterWidth' },
    at: '[0.9, 1]',
  },
  {
    what: 'a vertical flow without rows',
    from: '{ columns: 1, paragraph: body }',
    to: '{ direction: vertical, paragraph: body }',
    id: 'vertical-rows',
    at: '{ direction',
  },
  {
    what: 'rows of a horizontal flow',
    from: '{ columns: 1, paragraph: body }',
    to: '{ rows: [5, 9], paragraph: body }',
    id: 'rows-not-vertical',
    at: '[5, 9]',
  },
  {
    what: 'an unknown key at the top',
    from: 'inks:',
    to: 'paper: newsprint\ninks:',
    id: 'yaml-unknown-key',
    values: { key: 'paper' },
    at: 'paper',
  },
  {
    what: 'an unknown style',
    from: 'paragraph: body }',
    to: 'paragraph: text }',
    id: 'unknown-name',
    values: { name: 'text' },
    at: 'text }',
  },
  {
    what: 'an unknown ink',
    from: 'ink: black',
    to: 'ink: blue',
    id: 'unknown-name',
    values: { name: 'blue' },
    at: 'blue',
  },
  {
    what: 'an unknown ink of every style',
    from: 'emphasis: kai 400 }\nstyles:\n  body: { font: song 400, ink: black',
    to: 'emphasis: kai 400, ink: blue }\nstyles:\n  body: { font: song 400',
    id: 'unknown-name',
    values: { name: 'blue' },
    at: 'blue',
  },
  {
    what: 'a style without what only the house can choose',
    from: 'defaults: { strong: hei 700, emphasis: kai 400 }\nstyles:\n  body: { font: song 400, ink: black, size: 9pt',
    to: 'styles:\n  body: { strong: hei 700',
    id: 'style-incomplete',
    values: { style: 'body', missing: 'font, emphasis, size, ink' },
    at: '{ strong',
  },
  {
    what: 'columns without a gutter',
    from: '{ columns: 1, paragraph: body }\n  right',
    to: '{ columns: 2, paragraph: body }\n  right',
    id: 'gutter-missing',
    values: { columns: 2 },
    at: '2, paragraph',
  },
  {
    what: 'a style like none',
    from: 'font: song 400',
    to: 'like: text',
    id: 'unknown-name',
    values: { name: 'text' },
    at: 'text, ink',
  },
  {
    what: 'a slot wider than the type area',
    from: 'x: 25, line: 1, width: 25',
    to: 'x: 25, line: 1, width: 26',
    id: 'slot-outside',
    values: { slot: 'right' },
    at: '{ x: 25',
  },
  {
    what: 'a slot lower than the type area',
    from: 'x: 25, line: 1, width: 25',
    to: 'x: 25, line: 2, width: 25',
    id: 'slot-outside',
    values: { slot: 'right' },
    at: '{ x: 25',
  },
  {
    what: 'a slot left of the type area',
    from: 'x: 0, line: 1, width: 24',
    to: 'x: -1, line: 1, width: 24',
    id: 'slot-outside',
    values: { slot: 'left' },
    at: '{ x: -1',
  },
  {
    what: 'two slots that overlap',
    from: 'x: 25, line: 1, width: 25',
    to: 'x: 23, line: 1, width: 25',
    id: 'slots-overlap',
    values: { slot: 'right', other: 'left' },
    at: 'at: { x: 23',
  },
  {
    what: 'a rule that is two kinds at once',
    from: 'defaults:',
    to: 'rules: { edge: { strokes: [1pt], wave: { length: 6pt, height: 2pt, weight: 1pt }, ink: black } }\ndefaults:',
    id: 'yaml-unknown-key',
    values: { key: 'wave' },
    at: 'wave: {',
  },
  {
    what: 'a dash without length or white',
    from: 'defaults:',
    to: 'rules: { edge: { strokes: [1pt], dash: [0pt, 0pt], ink: black } }\ndefaults:',
    id: 'yaml-format',
    at: '0pt], ink',
  },
  {
    what: 'dashes too close to be printed',
    from: 'defaults:',
    to: 'rules: { edge: { strokes: [0.1pt], dash: [0.1pt, 0.1pt], ink: black } }\ndefaults:',
    id: 'rule-too-fine',
    values: { rule: 'edge', pitch: 0.2, least: 0.5 },
    at: '{ strokes',
  },
  {
    what: 'a wave too short to be printed',
    from: 'defaults:',
    to: 'rules: { edge: { wave: { length: 0.3pt, height: 1pt, weight: 0.1pt }, ink: black } }\ndefaults:',
    id: 'rule-too-fine',
    values: { rule: 'edge', pitch: 0.3 },
    at: '{ wave',
  },
  {
    what: 'an ornament with nothing in it',
    from: 'defaults:',
    to: 'rules: { edge: { ornament: { height: 6pt, cell: [8, 6], unit: [] }, ink: black } }\ndefaults:',
    id: 'yaml-empty',
    values: { key: 'unit' },
    at: '[] }',
  },
  {
    what: 'a path that draws nothing',
    from: 'defaults:',
    to: 'rules: { edge: { ornament: { height: 6pt, cell: [8, 6], unit: [{ path: M 0 0 }] }, ink: black } }\ndefaults:',
    id: 'yaml-format',
    values: { key: 'path', given: 'M 0 0' },
    at: 'M 0 0',
  },
  {
    what: 'a shape that there is not',
    from: 'defaults:',
    to: 'rules: { edge: { ornament: { height: 6pt, cell: [8, 6], unit: [{ star: [4, 3, 2] }] }, ink: black } }\ndefaults:',
    id: 'yaml-unknown-key',
    values: { key: 'star' },
    at: 'star',
  },
  {
    what: 'a page rule that is neither level nor upright',
    from: 'defaults:',
    to: 'rules: { edge: { strokes: [1pt], ink: black } }\npageRules: [{ from: [0, 0], to: [9, 9], rule: edge }]\ndefaults:',
    id: 'page-rule-askew',
    at: '{ from: [0, 0], to: [9, 9], rule: edge }',
  },
  {
    what: 'a page rule that leaves the sheet with its stroke',
    from: 'defaults:',
    to: 'rules: { edge: { strokes: [5000pt], ink: black } }\npageRules: [{ from: [0, 0], to: [9, 0], rule: edge }]\ndefaults:',
    id: 'page-rule-outside',
    at: '{ from: [0, 0], to: [9, 0], rule: edge }',
  },
  {
    what: 'a cell without length',
    from: 'defaults:',
    to: 'rules: { edge: { ornament: { height: 6pt, cell: [0, 6], unit: [{ circle: [4, 3, 2] }] }, ink: black } }\ndefaults:',
    id: 'yaml-not-more',
    at: '0, 6',
  },
  {
    what: 'an unknown ink of a rule that nothing uses',
    from: 'defaults:',
    to: 'rules: { edge: { strokes: [1pt], ink: blue } }\ndefaults:',
    id: 'unknown-name',
    values: { name: 'blue' },
    at: 'blue',
  },
  {
    what: 'corners that there are not',
    from: 'defaults:',
    to: 'grounds: { tab: { radius: 2mm, corners: upper } }\ndefaults:',
    id: 'yaml-not-one-of',
    values: { key: 'corners' },
    at: 'upper',
  },
  {
    what: 'a part that is two',
    from: '      - flow: { columns: 1, paragraph: body }\n  right',
    to: '      - space: 1\n        flow: { columns: 1, paragraph: body }\n  right',
    id: 'one-part-each',
    at: 'space: 1',
  },
  {
    what: 'a place named like a slot',
    from: '      - flow: { columns: 1, paragraph: body }\n  right',
    to: '      - slot: { name: right, parts: [{ flow: { columns: 1, paragraph: body } }] }\n  right',
    id: 'slot-twice',
    values: { slot: 'right' },
    at: 'at: { x: 25',
  },
  {
    what: 'two places of one name',
    from: '      - flow: { columns: 1, paragraph: body }\n  right',
    to: '      - slot: { name: one, parts: [{ space: 1 }] }\n      - slot: { name: one, gapBefore: 1, parts: [{ space: 1 }] }\n  right',
    id: 'slot-twice',
    values: { slot: 'one' },
    at: '{ name: one, gapBefore',
  },
  {
    what: 'a place in a box that takes a container',
    from: '- flow: { columns: 1, paragraph: body }',
    to: '- box: { take: panel, parts: [{ slot: { name: one, parts: [{ space: 1 }] } }] }',
    id: 'place-inside',
    values: { name: 'one', around: '#take' },
    at: '{ name: one',
  },
  {
    what: 'a place in an inset',
    from: '{ columns: 1, paragraph: body }',
    to: '{ columns: 1, paragraph: body, insets: [{ columns: [1, 1], parts: [{ slot: { name: one, parts: [{ space: 1 }] } }] }] }',
    id: 'place-inside',
    values: { name: 'one', around: '#inset' },
    at: '{ name: one',
  },
  {
    what: 'a place in a place',
    from: '- flow: { columns: 1, paragraph: body }',
    to: '- slot: { name: one, parts: [{ slot: { name: two, parts: [{ space: 1 }] } }, { flow: { columns: 1, paragraph: body } }] }',
    id: 'place-inside',
    values: { name: 'two', around: '#place' },
    at: '{ name: two',
  },
];

test.each(faults.filter(({ id }) => id === 'place-inside'))('$what is one fault, told in either language', (fault) => {
  const { diagnostics } = readText(SMALL.replace(fault.from, fault.to));
  expect(diagnostics).toHaveLength(1);
  for (const language of ['zh', 'en'] as const) {
    expect(diagnostics[0] && sentenceOf(diagnostics[0], language)).not.toMatch(/[{}#]/);
  }
});

test('a place may be named like the slot that it stands in', () => {
  const shared = '- slot: { name: left, parts: [{ flow: { columns: 1, paragraph: body } }] }\n  right';
  const { diagnostics } = readText(SMALL.replace('- flow: { columns: 1, paragraph: body }\n  right', shared));
  expect(diagnostics).toEqual([]);
});

describe('over a house style', () => {
  const [geometry = '', rest = ''] = SMALL.split(/(?=^inks:)/m);
  const [house = '', slots = ''] = rest.split(/(?=^slots:)/m);
  const readOver = (text: string): ReadTemplate => {
    const root = mkdtempSync(join(tmpdir(), 'tekan-template-'));
    try {
      writeFileSync(join(root, 'paper.house.yaml'), `keep: [某部门]\n${house}`);
      writeFileSync(join(root, 'small.yaml'), `house: paper\n${geometry}${text}${slots}`);
      return readTemplate('small', (name) => ({ path: join(root, `${name}.yaml`), root }), ASKED);
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  test('what the template says is added', () => {
    const { template, diagnostics } = readOver('keep: [新华社]\n');
    expect(diagnostics).toEqual([]);
    expect([...(template?.keep ?? [])].sort()).toEqual(['新华社', '某部门'].sort());
  });

  test.each([
    ['keep: 新华社', 'keep', '新华社'],
    ['styles: [body]', 'styles', '[body]'],
    ['inks: black', 'inks', 'black'],
    ['defaults:', 'defaults', undefined],
  ])('%s is refused as it would be without one', (text, key, at) => {
    const { template, diagnostics } = readOver(`${text}\n`);
    expect(template).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        values: { key },
        span: { file: 'small.yaml', ...(at && { start: positionOf(`house: paper\n${geometry}${text}\n`, at) }) },
      },
    ]);
  });
});

const positionOf = (text: string, part: string): Position => {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

test.each(faults)('$what', ({ from, to, id, values = {}, at }) => {
  expect(SMALL).toContain(from);
  const faulty = SMALL.replace(from, to);
  const { diagnostics } = readText(faulty);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      id,
      severity: 'error',
      values: expect.objectContaining(values),
      span: expect.objectContaining({ file: 'small.yaml', start: positionOf(faulty, at) }),
    }),
  );
});

test('a length without its unit is refused with the way to write it', () => {
  const { template, diagnostics } = readText(SMALL.replace('size: 9pt', 'size: 9'));
  expect(template).toBeUndefined();
  expect(diagnostics).toMatchObject([{ severity: 'error', span: { file: 'small.yaml', start: { line: 7 } } }]);
});

test('what a style lacks is told once, where the chain of `like` ends', () => {
  const chain = 'ink: black, indent: 2 }\n  title: { like: body }\n  deck: { like: title }';
  const { diagnostics } = readText(SMALL.replace('ink: black, size: 9pt, indent: 2 }', chain));
  expect(diagnostics).toMatchObject([{ id: 'style-incomplete', values: { style: 'body', missing: 'size' } }]);
});

test('a template without a draft’s mark is refused', () => {
  const { template, diagnostics } = readText(SMALL.replace(/^draft: .*\n/mu, ''));
  expect(template).toBeUndefined();
  expect(diagnostics).toMatchObject([{ severity: 'error', values: { key: 'draft' } }]);
});

test('every fault is told in one reading', () => {
  const { diagnostics } = readText(
    SMALL.replace('paragraph: body', 'paragraph: text').replace('x: 25', 'x: 23').replace('ink: black', 'ink: blue'),
  );
  expect(diagnostics.map(({ id }) => id).sort()).toEqual(['slots-overlap', 'unknown-name', 'unknown-name']);
});

test('a template that is not there', () => {
  const { template, diagnostics } = readTemplate(
    'such',
    () => ({ path: resolve('/no/such.yaml'), root: '/no' }),
    ASKED,
  );
  expect(template).toBeUndefined();
  expect(diagnostics).toMatchObject([{ id: 'template-missing', span: ASKED }]);
});

test('every face is asked for at the place that names it', () => {
  const text = SMALL.replace('emphasis: kai 400', 'emphasis: fang 400');
  const asked = readText(text).template?.fontRequests.map(({ request, span }) => [request.family, span.start]);
  expect(asked).toEqual([
    ['hei', positionOf(text, 'hei 700')],
    ['fang', positionOf(text, 'fang 400')],
    ['song', positionOf(text, 'song 400')],
  ]);
});
