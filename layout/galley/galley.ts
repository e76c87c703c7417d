// Galleys: a slot's parts set to their measure, heights still open. The page room chooses heights and places.
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { LineMeasure } from '../line/lineCost.js';
import type { SetLine } from '../line/setLine.js';
import type { Block, TextRun } from '../story/story.js';
import type { RuleStyle } from '../template/ruleStyle.js';
import type { FlowInset, FlowPart, Ground, LineGrid, RowRange } from '../template/template.js';
import type { Length } from '../unit/length.js';

/** A line of a head and where its baseline stands. */
export interface HeadLine {
  readonly line: SetLine;
  /** From the measure's left edge: where the line's own measure begins; a vertical line's left edge. */
  readonly x: Length;
  /** From the top of the head's text; a vertical line's top. */
  readonly baseline: Length;
}

/** One way to set a head: its type size and line count differ. */
export interface HeadVariant {
  readonly size: Length;
  readonly lines: readonly HeadLine[];
  /** Width that the text takes of its measure. */
  readonly width: Length;
  /** Height of the text, em box to em box. */
  readonly height: Length;
  /** What is told if this variant is taken. */
  readonly findings: readonly Diagnostic[];
}

export interface TextGalley {
  readonly type: 'text';
  readonly role: string;
  /** Whether its text stands in full elsewhere: the headline over the rest of a story. */
  readonly generated: boolean;
  /** The style's own type size; that of a variant is smaller where its measure or its rows want it. */
  readonly styleSize: Length;
  readonly measure: Length;
  readonly sides: Length;
  /** Largest size first; never empty. */
  readonly variants: readonly HeadVariant[];
  readonly air: RowRange;
  /** Where in its rows the text stands. */
  readonly stand: 'top' | 'middle' | 'foot';
  readonly ground?: Ground;
}

export interface SpaceGalley {
  readonly type: 'space';
  readonly rows: RowRange;
  /** In the middle of its rows. */
  readonly rule?: RuleStyle;
}

export interface RowGalley {
  readonly type: 'row';
  readonly gap: Length;
  readonly rule?: RuleStyle;
  readonly cells: readonly { readonly width: Length; readonly stack: readonly Galley[] }[];
}

export interface BoxGalley {
  readonly type: 'box';
  readonly role: string;
  readonly grid?: LineGrid;
  readonly ground?: Ground;
  readonly padding: { readonly top: number; readonly bottom: number };
  readonly sides: Length;
  readonly stack: readonly Galley[];
}

/** A story in its place. */
export interface SlotGalley {
  readonly type: 'slot';
  readonly slot: string;
  /** As in `Story.id`. */
  readonly story: string;
  /** The story's own span. */
  readonly span: Span;
  readonly stack: readonly Galley[];
  /** Told where the story is placed. */
  readonly findings: readonly Diagnostic[];
}

/** Stacks of which one is placed: the one that fills its rows best, the first among equals. */
export interface ChoiceGalley {
  readonly type: 'choice';
  readonly options: readonly (readonly Galley[])[];
}

/** A body line in a chunk. */
export interface FlowLine {
  readonly line: SetLine;
  /** Row of the chunk the line stands on. */
  readonly row: number;
  /** Rows it stands in the middle of, `row` the first (占行); one where left out. */
  readonly lineSpan?: number;
  /** From the column's left edge to the line's measure. */
  readonly shift: Length;
  readonly size: Length;
  readonly role: string;
  /** Whether no source holds it: a jump line. */
  readonly generated?: true;
  /** A bullet or number the template puts before the line. */
  readonly bullet?: { readonly line: SetLine; readonly shift: Length };
}

/** One setting of a paragraph; others are a line shorter or longer. */
export interface LinesVariant {
  readonly rows: number;
  /** First rows that no column's end parts: 1, or those beside a drop cap. */
  readonly together: number;
  readonly lines: readonly FlowLine[];
  /** 0 for the paragraph's best setting. */
  readonly delta: number;
  /** Lines opened so far that the eye sees it. */
  readonly loose: number;
}

/** A paragraph or list item: body lines, one a row, that may be parted between columns. */
export interface LinesChunk {
  readonly type: 'lines';
  readonly best: LinesVariant;
  /** The same matter in one line less or more, where its gaps allow it. */
  readonly alter: (delta: -1 | 1) => LinesVariant | undefined;
  /** The same matter beside what intrudes: the place of each of its first lines in the column. */
  readonly around: (lines: readonly LineMeasure[]) => LinesVariant;
  /** What of its block stands from a line of it on; left out where a block may not be parted between pages. */
  readonly restFrom?: (line: SetLine) => readonly TextRun[];
}

/** A heading in a flow: whole rows that stay together and with what follows. */
export interface HeadChunk {
  readonly type: 'head';
  readonly role: string;
  readonly rows: number;
  readonly variant: HeadVariant;
  readonly shift: Length;
  readonly width: Length;
  /** Space kept free left and right of the text. */
  readonly sides: Length;
  readonly ground?: Ground;
  readonly bullet?: { readonly line: SetLine; readonly shift: Length };
  /** The same head beside what intrudes. */
  readonly around: (line: LineMeasure) => HeadChunk;
}

/** White rows that may vary; they vanish at a column's head. */
export interface GapChunk {
  readonly type: 'gap';
  readonly rows: RowRange;
}

export type Chunk = LinesChunk | HeadChunk | GapChunk;

/** A picture and what stands under it. */
export interface PictureGalley {
  readonly file: string;
  readonly alt?: string;
  /** Width ÷ height, 0 where the picture cannot be read. */
  readonly aspect: number;
  readonly width: Length;
  /** Caption and credit lines, one a row. */
  readonly caption: readonly FlowLine[];
  readonly captionRows: number;
  readonly span: Span;
}

/** Where matter that finds no room goes on: its blocks, and the line that says so at the foot of the last column. */
export interface JumpGalley {
  readonly line: FlowLine;
  /** What the chunks were set from. */
  readonly blocks: readonly Block[];
  /** For each chunk, the index of its block. */
  readonly blockOf: readonly number[];
}

/** Parts set into a flow's columns. */
export interface InsetGalley {
  readonly part: FlowInset;
  readonly stack: readonly Galley[];
}

export interface FlowGalley {
  readonly type: 'flow';
  readonly part: FlowPart;
  readonly columnWidth: Length;
  readonly chunks: readonly Chunk[];
  readonly picture?: PictureGalley;
  /** What is set into its columns beside the picture. */
  readonly insets: readonly InsetGalley[];
  /** Set where the story goes on on a later page. */
  readonly jump?: JumpGalley;
  /** Rows that its matter was found to need beyond what its chunks say, as lines beside a picture do. */
  readonly surplus: number;
  /** What each of the paragraphs that can be set a line shorter would cost so, the cheapest first; none while nobody has asked. */
  readonly shorter: readonly number[];
}

export type Galley = TextGalley | SpaceGalley | RowGalley | BoxGalley | FlowGalley | SlotGalley | ChoiceGalley;
