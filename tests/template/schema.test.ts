// The JSON Schema beside the templates is the engine's own schema, and every shipped template stands up to both.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readTemplate } from '../../layout/template/readTemplate.js';
import { houseSchema, templateSchema } from '../../layout/template/schema.js';

const ROOT = resolve(import.meta.dirname, '../..');
const TEMPLATES = join(ROOT, 'templates');
const SCHEMAS = [
  ['template.schema.json', templateSchema],
  ['house.schema.json', houseSchema],
] as const;

/** Rewrites the file: `UPDATE=1 npx vitest run tests/template`. */
const UPDATE = process.env.UPDATE === '1';

test.each(SCHEMAS)('%s is what the schema says', (file, schema) => {
  const path = join(TEMPLATES, file);
  const made = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (UPDATE) writeFileSync(path, made);
  expect(existsSync(path), 'UPDATE=1 npx vitest run tests/template writes it').toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(made);
});

describe('shipped templates', () => {
  const files = readdirSync(TEMPLATES).filter((file) => file.endsWith('.yaml') && !file.endsWith('.house.yaml'));

  test.each(files)('%s is sound and names its schema', (file) => {
    const path = join(TEMPLATES, file);
    const asked = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const fileOf = (name: string) => ({ path: join(TEMPLATES, `${name}.yaml`), root: ROOT });
    const { template, diagnostics } = readTemplate(basename(file, '.yaml'), fileOf, asked);
    expect(diagnostics).toEqual([]);
    expect(template?.slots.length).toBeGreaterThan(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/template\.schema\.json\n/);
  });
});
