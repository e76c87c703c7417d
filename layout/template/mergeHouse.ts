// A template over the house style that it names: what the template says goes before.
import type { Yaml, YamlPath } from '../diagnostic/readYaml.js';

/** Keys whose entries are taken together, by their names. */
const MAPS = ['grids', 'inks', 'rules', 'grounds', 'defaults', 'styles'] as const;

const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One YAML value of two files; a place is looked for in the template first. */
export const mergeHouse = (own: Yaml, house: Yaml): Yaml => {
  const [above, below] = [asMap(own.value), asMap(house.value)];
  const merged: Record<string, unknown> = { ...above };
  for (const key of MAPS) {
    if (above[key] !== undefined || below[key] !== undefined)
      merged[key] = { ...asMap(below[key]), ...asMap(above[key]) };
  }
  if (above.keep !== undefined || below.keep !== undefined)
    merged.keep = [...asList(above.keep), ...asList(below.keep)];
  merged.draft = above.draft ?? below.draft;
  const holder = (path: YamlPath): Yaml =>
    own.nodeAt(path) === undefined && house.nodeAt(path) !== undefined ? house : own;
  return {
    source: own.source,
    offset: own.offset,
    value: merged,
    spanOf: (path) => holder(path).spanOf(path),
    keySpanOf: (path) => holder(path).keySpanOf(path),
    nodeAt: (path) => holder(path).nodeAt(path),
  };
};
