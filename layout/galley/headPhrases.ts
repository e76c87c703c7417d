// Phrases of a head: a small trained model says where words end, so that a line never breaks inside one.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Parser } from 'budoux';

let parser: Parser | undefined;

/** The package's front door also opens an HTML processor with a DOM, which takes longer than all heads: only the parser and its model are loaded. */
const loadParser = (): Parser => {
  const load = createRequire(import.meta.url);
  const folder = dirname(load.resolve('budoux'));
  const { Parser: PhraseParser } = load(join(folder, 'parser.js')) as typeof import('budoux');
  const { model } = load(join(folder, 'data', 'models', 'zh-hans.js')) as {
    readonly model: ConstructorParameters<typeof Parser>[0];
  };
  return new PhraseParser(model);
};

/** Breaks a head into phrases. The model is loaded at the first head that the engine must break itself. */
export const headPhrases = (text: string): readonly string[] => {
  parser ??= loadParser();
  return parser.parse(text);
};
