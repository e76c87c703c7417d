// The command that npm's `prepare` runs.
import { makeFonts } from './makeFonts.js';

await makeFonts();
