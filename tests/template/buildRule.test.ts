// Rules as a template writes them and as the page gets them.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { safeParse } from 'zod/mini';
import { buildRule, readPath } from '../../layout/template/buildRule.js';
import { BLACK } from '../../layout/template/ink.js';
import type { RuleSource } from '../../layout/template/ruleSchema.js';
import { breadthOf, pitchOf } from '../../layout/template/ruleStyle.js';
import { templateSchema } from '../../layout/template/schema.js';
import { pt, toPt } from '../../layout/unit/length.js';

/** How wide a rule stands and how often it repeats, in points. */
const measures = (source: RuleSource): readonly (number | undefined)[] => {
  const rule = buildRule(source, BLACK, pt(9));
  const pitch = pitchOf(rule);
  return [toPt(breadthOf(rule)), pitch && toPt(pitch)];
};

const ink = 'black';

test.each<readonly [string, RuleSource, readonly (number | undefined)[]]>([
  ['one stroke', { strokes: ['0.5pt'], ink }, [0.5, undefined]],
  ['two strokes', { strokes: ['3pt', '0.5pt'], gap: '1.5pt', ink }, [5, undefined]],
  ['dashes: a dash and the white after it', { strokes: ['1pt'], dash: ['4pt', '2pt'], ink }, [1, 6]],
  ['dots: a dot as wide as its stroke and the white after it', { strokes: ['1pt'], dash: ['0pt', '2pt'], ink }, [1, 3]],
  ['a wave with its stroke', { wave: { length: '7pt', height: '2pt', weight: '0.5pt' }, ink }, [2.5, 7]],
  ['an ornament', { ornament: { height: '5pt', cell: [20, 10], unit: [{ circle: [5, 5, 3] }] }, ink }, [5, 10]],
])('%s', (_, source, is) => {
  expect(measures(source)).toEqual(is);
});

test('shapes are a path, a circle or a lozenge, filled or stroked', () => {
  const unit = [{ path: 'M 0 0 L 4 2' }, { circle: [5, 5, 3] }, { lozenge: [4, 2, 8, 4], weight: 0.5 }] as const;
  const source = { ornament: { height: '5pt', cell: [20, 10], unit }, ink } as unknown as RuleSource;
  expect(buildRule(source, BLACK, pt(9))).toMatchObject({
    unit: [
      { type: 'path', path: readPath('M 0 0 L 4 2') },
      { type: 'circle', x: 5, y: 5, radius: 3 },
      { type: 'path', path: readPath('M 4 0 L 8 2 L 4 4 L 0 2 Z'), weight: 0.5 },
    ],
  });
});

test('a path is read step by step', () => {
  expect(readPath('M 0 -0.5 L 1 2 C 1 2 3 4 5 6 Z')).toEqual([
    { type: 'move', to: { x: 0, y: -0.5 } },
    { type: 'line', to: { x: 1, y: 2 } },
    { type: 'curve', first: { x: 1, y: 2 }, second: { x: 3, y: 4 }, to: { x: 5, y: 6 } },
    { type: 'close' },
  ]);
});

test('the borders that the templates’ README gives can be copied as they stand', () => {
  const readme = readFileSync(join(resolve(import.meta.dirname, '../..'), 'templates/README.md'), 'utf8');
  const [, borders = ''] = /The borders of the trade:\n\n```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const { rules } = parse(borders);
  expect(Object.keys(rules)).toContain('bamboo');
  expect(safeParse(templateSchema.shape.rules, rules).error?.issues).toBeUndefined();
});
