// Phrases of a head: a small trained model and the dictionary of words must agree before a line may end between two characters.
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

let segmenter: Intl.Segmenter | undefined;

const endsOf = (pieces: Iterable<string>): ReadonlySet<number> => {
  const ends = new Set<number>();
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    ends.add(end);
  }
  return ends;
};

/**
 * Breaks a head into phrases. The model knows sense but cuts rare words (习近|平会|见), the dictionary knows words but cuts
 * what it does not hold (李|明浩): only where both end a word does a phrase end. Loaded at the first head that the engine must break itself.
 */
export const headPhrases = (text: string): readonly string[] => {
  parser ??= loadParser();
  segmenter ??= new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const words = endsOf(Array.from(segmenter.segment(text), ({ segment }) => segment));
  const phrases: string[] = [];
  let open = '';
  let end = 0;
  for (const piece of parser.parse(text)) {
    open += piece;
    end += piece.length;
    if (!words.has(end)) continue;
    phrases.push(open);
    open = '';
  }
  return open === '' ? phrases : [...phrases, open];
};
