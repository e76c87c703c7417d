// The JSON Schema beside the templates is the engine's own schema, and every shipped template stands up to both.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readTemplate } from '../../layout/template/readTemplate.js';
import { templateSchema } from '../../layout/template/schema.js';

const ROOT = resolve(import.meta.dirname, '../..');
const TEMPLATES = join(ROOT, 'templates');
const SCHEMA = join(TEMPLATES, 'template.schema.json');

/** Rewrites the file: `UPDATE=1 npx vitest run tests/template`. */
const UPDATE = process.env.UPDATE === '1';

test('template.schema.json is what the schema says', () => {
  const made = `${JSON.stringify(z.toJSONSchema(templateSchema), null, 2)}\n`;
  if (UPDATE) writeFileSync(SCHEMA, made);
  expect(existsSync(SCHEMA), 'UPDATE=1 npx vitest run tests/template writes it').toBe(true);
  expect(readFileSync(SCHEMA, 'utf8')).toBe(made);
});

describe('shipped templates', () => {
  const files = readdirSync(TEMPLATES).filter((file) => file.endsWith('.yaml'));

  test.each(files)('%s is sound and names its schema', (file) => {
    const path = join(TEMPLATES, file);
    const asked = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const { template, diagnostics } = readTemplate(path, ROOT, basename(file, '.yaml'), asked);
    expect(diagnostics).toEqual([]);
    expect(template?.slots.length).toBeGreaterThan(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/template\.schema\.json\n/);
  });
});
