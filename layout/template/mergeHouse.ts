// A template over the house style that it names: what the template says goes before.
import type { Yaml, YamlPath } from '../diagnostic/readYaml.js';

/** Keys whose entries are taken together, by their names. */
const MAPS = ['grids', 'inks', 'rules', 'grounds', 'defaults', 'styles'] as const;

type Values = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

const asMap = (value: unknown): Values => (isMap(value) ? value : {});

/** A value of both files, put together where both are of its type; else the template's own, which the schema judges. */
const either = <T>(
  above: unknown,
  below: unknown,
  isType: (value: unknown) => value is T,
  join: (above: T, below: T) => T,
): unknown => {
  if (above === undefined) return below;
  return isType(above) && isType(below) ? join(above, below) : above;
};

/** One YAML value of two files; a place is looked for in the template first. */
export const mergeHouse = (own: Yaml, house: Yaml): Yaml => {
  const [above, below] = [asMap(own.value), asMap(house.value)];
  const merged: Record<string, unknown> = { ...above };
  const put = (key: string, value: unknown): void => {
    if (value !== undefined) merged[key] = value;
  };
  for (const key of MAPS)
    put(
      key,
      either(above[key], below[key], isMap, (mine, its) => ({ ...its, ...mine })),
    );
  const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
  put(
    'keep',
    either(above.keep, below.keep, isList, (mine, its) => [...mine, ...its]),
  );
  put('draft', above.draft === undefined ? below.draft : above.draft);
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
