// An edition and its stories as read: plain values, every node with its source span.
import type { Span } from '../diagnostic/span.js';

/**
 * Inline markup that survives into setting. A word says what each of its characters is; an object is one thing that its whole
 * stretch shares, so that two names side by side stay two.
 */
export type Mark = 'strong' | 'emphasis' | 'code' | 'dots' | 'sup' | 'sub' | NameLine | Ruby;

/** A proper name (专名号, a straight line) or the title of a work (书名线, a wavy one). */
export interface NameLine {
  readonly type: 'name' | 'title';
}

/** A base with its reading (注音): one character, or a word that stays whole. */
export interface Ruby {
  readonly type: 'ruby';
  /** Plain text. It is read after its base. */
  readonly reading: string;
  /** The reading's source. */
  readonly span: Span;
}

/** A stretch of text with one set of marks, standing on one source line. A hard line break is a run whose text is `\n`. */
export interface TextRun {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The run's source. Character i of `text` stands at `start.column + i` (in code points) unless the source had an escape or entity there. */
  readonly span: Span;
}

/** A front-matter value set on the page: one entry of a headline, a deck, a caption. */
export interface Field {
  readonly runs: readonly TextRun[];
  readonly span: Span;
}

/** A story's picture, from its front matter. */
export interface StoryPicture {
  /** Path as written, relative to the edition's folder. */
  readonly file: string;
  readonly caption?: Field;
  readonly credit?: Field;
  readonly alt?: string;
  readonly span: Span;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly TextRun[];
  readonly span: Span;
}

/** A Markdown heading; the slot's template says which role a depth has. */
export interface Heading {
  readonly type: 'heading';
  /** 1–6. */
  readonly depth: number;
  readonly runs: readonly TextRun[];
  readonly span: Span;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
  readonly span: Span;
}

export interface ListItem {
  readonly type: 'item';
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Quote {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A thematic break. */
export interface Break {
  readonly type: 'break';
  readonly span: Span;
}

/** A container directive: `:::box[label]`, `:::panel[label]`, `:::indicators[label]`. */
export interface Container {
  readonly type: 'container';
  readonly name: string;
  readonly label?: Field;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A leaf directive: `::crosshead[text]`. */
export interface Leaf {
  readonly type: 'leaf';
  readonly name: string;
  readonly label: Field;
  readonly span: Span;
}

export type Block = Paragraph | Heading | List | Quote | Break | Container | Leaf;

/** One story: front matter and body. */
export interface Story {
  /** The file's name without `.md`. */
  readonly id: string;
  /** As in `Span.file`. */
  readonly file: string;
  readonly kicker?: Field;
  /** The lines of the headline as the author divided them; one entry is broken by the engine. */
  readonly headline: readonly Field[];
  readonly decks: readonly Field[];
  readonly digest?: Field;
  readonly byline?: Field;
  readonly dateline?: Field;
  readonly signature?: Field;
  readonly picture?: StoryPicture;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A story's place: which slot of the template it takes. */
export interface Placement {
  /** Left out where the story takes the next free slot in the template's order. */
  readonly slot?: string;
  readonly story: Story;
  /** Whether it is the rest of a story that began on an earlier page (上接). */
  readonly continues: boolean;
  readonly span: Span;
}

/** A line of a digest index (导读): what it says, and the story whose page it names. */
export interface IndexEntry {
  /** As in `Story.id`. */
  readonly story: string;
  readonly text: string;
  readonly span: Span;
}

/** What is printed and trimmed as one: a page, or the two pages of a double truck. */
export interface Sheet {
  /** Page numbers, left to right, e.g. [2, 3]. */
  readonly folios: readonly number[];
  readonly section: string;
  readonly runningTitles: readonly string[];
  readonly pageEditors: readonly string[];
  readonly artEditors: readonly string[];
  /** Name of a file in `templates/` without `.yaml`. */
  readonly template: string;
  readonly templateSpan: Span;
  /** In the sheet's order, which is its reading order and the order of priority. */
  readonly placements: readonly Placement[];
  /** Short stories that the make-up may use where rows are left (补白). */
  readonly fillers: readonly Story[];
  readonly index: readonly IndexEntry[];
  /** Every slot that edition.yaml names under `stories`, in order, each once: also those whose story could not be read. */
  readonly listedSlots: readonly string[];
  readonly span: Span;
}

/** One edition: a folder's edition.yaml with its stories. */
export interface Edition {
  /** The folder's name, e.g. `2025-01-09`. */
  readonly id: string;
  /** ISO date, e.g. `2025-01-09`. */
  readonly date: string;
  /** As printed, e.g. `星期四`. */
  readonly weekday: string;
  readonly newspaper?: string;
  readonly issueNumber?: string;
  readonly cnSerial?: string;
  /** BCP 47, default `zh-Hans-CN`. */
  readonly language: string;
  /** Strings the house keeps on one line. */
  readonly keep: readonly string[];
  /** In the order of their folios. */
  readonly sheets: readonly Sheet[];
  readonly span: Span;
}
