// templates/README.md names every key that a template may have, and shows pictures that are there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { houseSchema, templateSchema } from '../../layout/template/schema.js';
import { PICTURES } from '../preview/keys/pictures.js';

const TEMPLATES = resolve(import.meta.dirname, '../../templates');
const README = readFileSync(join(TEMPLATES, 'README.md'), 'utf8');

/** More than a reader of the page should load for one section. */
const MOST_BYTES = 60 * 1024;

/** Every key under a JSON Schema. */
const keysIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { readonly properties?: unknown };
  return [
    ...(typeof properties === 'object' && properties !== null ? Object.keys(properties) : []),
    ...Object.values(schema).flatMap(keysIn),
  ];
};

const keys = [...new Set([templateSchema, houseSchema].flatMap((schema) => keysIn(z.toJSONSchema(schema))))].sort();

test('every key of a template is named', () => {
  const named = new Set([...README.matchAll(/`([^`\n]+)`/gu)].map(([, text]) => text));
  expect(keys.length).toBeGreaterThan(100);
  // A key of a small map may be named by the map as it is written: `{ least: 1 }`.
  const inMaps = [...named].join('\n');
  expect(keys.filter((key) => !named.has(key) && !new RegExp(`\\{ ${key.replace('$', '\\$')}: `).test(inMaps))).toEqual(
    [],
  );
});

test('its pictures are those that the script draws, all there and small', () => {
  const shown = [...README.matchAll(/!\[[^\]]+\]\(pictures\/([\w-]+)\.png\)/gu)].map(([, name]) => name);
  const drawn = PICTURES.map(({ name }) => name);
  expect([...shown].sort()).toEqual([...drawn].sort());
  const folder = join(TEMPLATES, 'pictures');
  expect(readdirSync(folder).sort()).toEqual(drawn.map((name) => `${name}.png`).sort());
  for (const name of drawn) expect(statSync(join(folder, `${name}.png`)).size, name).toBeLessThan(MOST_BYTES);
});
