// Text that no source file holds, as a run: bullets, furniture.
import type { Span } from '../diagnostic/span.js';
import type { TextRun } from '../story/story.js';

export const plainRun = (text: string, span: Span): TextRun => ({ text, marks: [], span });
