// The keys a schema knows at a path, for “did you mean”.
import type { core } from 'zod/mini';
import type { YamlPath } from './readYaml.js';

/** Keys of the maps that the schema allows at a path; a union gives those of all its branches. */
export const knownKeys = (schema: core.$ZodType, path: YamlPath): readonly string[] => {
  const reached = path.reduce<readonly core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((each) => stepInto(each, step)),
    [schema],
  );
  return [...new Set(reached.flatMap(branches).flatMap((each) => Object.keys(shapeOf(each) ?? {})))];
};

/** The schema's definition, as one of zod's own. */
const definition = (schema: core.$ZodType): core.$ZodTypes['_zod']['def'] =>
  // Every schema made with zod is one of `$ZodTypes`; the general type only hides it.
  (schema as core.$ZodTypes)._zod.def;

const shapeOf = (schema: core.$ZodType) => {
  const def = definition(schema);
  return def.type === 'object' ? def.shape : undefined;
};

/** A schema without its wrappers (optional, default, pipe…), unions opened. */
const branches = (schema: core.$ZodType): readonly core.$ZodType[] => {
  const def = definition(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return branches(def.innerType);
    case 'lazy':
      return branches(def.getter());
    case 'pipe':
      return [...branches(def.in), ...branches(def.out)];
    case 'union':
      return def.options.flatMap(branches);
    case 'intersection':
      return [...branches(def.left), ...branches(def.right)];
    default:
      return [schema];
  }
};

const stepInto = (schema: core.$ZodType, step: PropertyKey): readonly core.$ZodType[] =>
  branches(schema).flatMap((branch) => {
    const def = definition(branch);
    switch (def.type) {
      case 'object': {
        const inner = def.shape[String(step)];
        return inner ? [inner] : def.catchall ? [def.catchall] : [];
      }
      case 'array':
        return [def.element];
      case 'tuple': {
        const inner = def.items[Number(step)] ?? def.rest;
        return inner ? [inner] : [];
      }
      case 'record':
        return [def.valueType];
      default:
        return [];
    }
  });
