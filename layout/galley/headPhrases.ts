// Phrases of a head: a small trained model says where words end, so that a line never breaks inside one.
import { createRequire } from 'node:module';
import type { loadDefaultSimplifiedChineseParser } from 'budoux';

type Parser = ReturnType<typeof loadDefaultSimplifiedChineseParser>;
let parser: Parser | undefined;

/** Breaks a head into phrases. The model is loaded at the first head that needs it: most authors divide their heads. */
export const headPhrases = (text: string): readonly string[] => {
  if (!parser) {
    const budoux = createRequire(import.meta.url)('budoux') as typeof import('budoux');
    parser = budoux.loadDefaultSimplifiedChineseParser();
  }
  return parser.parse(text);
};
