// One panel of a picture in templates/README.md: a page so small that it shows what one key does.
import { sentences } from '../../edition/filler.js';

/** Panels side by side in a row. */
export type Across = 1 | 2 | 3 | 4;

export interface Panel {
  /** The key with its value, as it stands above the panel. */
  readonly label: string;
  readonly across: Across;
  /** Rows of its page. */
  readonly lines: number;
  /** The template from `slots` on, as YAML; what a house style may hold too. */
  readonly template: string;
  /** Markdown by the slot that it takes. */
  readonly stories: Readonly<Record<string, string>>;
  /** Slots that a story of another panel goes on in, by its file. */
  readonly continues?: Readonly<Record<string, string>>;
  readonly fillers?: readonly string[];
  /** Further keys of `typeArea`, of the page in edition.yaml and of `furniture`, as YAML. */
  readonly typeArea?: string;
  readonly page?: string;
  readonly furniture?: string;
  /** Whether its sheet folds in the middle into two pages. */
  readonly folded?: boolean;
  /** Whether it bears the mark of a draft. */
  readonly draft?: boolean;
}

/** A picture: panels row by row. */
export interface KeyPicture {
  readonly name: string;
  readonly panels: readonly Panel[];
}

/** em of the type area of a panel. */
export const WIDTHS: Readonly<Record<Across, number>> = { 1: 77, 2: 37, 3: 23, 4: 17 };

/** Stands in a story for as much text as its place holds. */
export const FILL = '{fill}';

/** Characters of a paragraph of filler: some three lines of a narrow column. */
const PARAGRAPH = 46;

/** Paragraphs of so many characters together. */
export const text = (length: number, turn = 0): string =>
  Array.from({ length: Math.ceil(length / PARAGRAPH) }, (_, index) =>
    sentences(Math.min(PARAGRAPH, length - index * PARAGRAPH), turn + index),
  ).join('\n\n');

/** A story of front matter and text. */
export const story = (frontMatter: string, body = ''): string =>
  frontMatter === '' ? `${body}\n` : `---\n${frontMatter.trim()}\n---\n\n${body}\n`;

/** A slot in YAML. */
export const slot = (name: string, at: string, parts: string): string =>
  `  ${name}:\n    at: ${at}\n    parts:\n${parts
    .trim()
    .split('\n')
    .map((row) => `      ${row}\n`)
    .join('')}`;

/** A panel with one slot, `only`, over its whole page. */
export const onePanel = (
  label: string,
  across: Across,
  lines: number,
  parts: string,
  markdown: string,
  more: Partial<Panel> = {},
): Panel => ({
  label,
  across,
  lines,
  stories: { only: markdown },
  ...more,
  template: `${more.template ?? ''}slots:\n${slot('only', `{ x: 0, line: 1, width: ${WIDTHS[across]}, lines: ${lines} }`, parts)}`,
});
