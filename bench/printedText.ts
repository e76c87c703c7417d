// Prints the printed edition's paragraphs as JSON, for other systems to set.
import { printedParts } from './printedParts.js';

console.log(JSON.stringify(printedParts('../shared/source-edition').flatMap(({ paragraphs }) => paragraphs)));
